import { z } from 'zod';
import { HttpError, type HttpAnswer, type HttpRequest, type Route } from '../../http/exchange.js';
import { activitySet } from './activities.js';
import { failureOf, sessionOf } from './directLine.js';
import type { Door } from './Door.js';
import { Sessions } from './Sessions.js';
import type { WebChat } from './WebChat.js';

const Token = z.string().refine((token) => Sessions.conversationOf(token) !== undefined);

/** What our own client asks beside Direct Line: a beginning in one call, to stay, and to leave at once. */
export function ownClientRoutes(chat: WebChat, door: Door): Route[] {
  return [
    { method: 'POST', path: '/chat/session', handle: (request) => begin(request, chat, door) },
    {
      method: 'POST',
      path: '/chat/stay',
      handle: async (request) => {
        const { conversation } = await sessionOf(request, chat);
        const token = await chat.stay(conversation);
        if (token === undefined) throw new HttpError(404, 'gone');
        return { status: 200, body: { token, expires_in: chat.sessions.life } };
      },
    },
    {
      method: 'POST',
      path: '/chat/leave',
      handle: async (request) => {
        const { conversation } = await sessionOf(request, chat);
        await chat.leave(conversation);
        return { status: 204 };
      },
    },
  ];
}

/**
 * The page brought a token that nobody registered yet, so that a beginning whose answer got lost can
 * be asked for again and is the same one. A token that is valid already begins nothing twice either.
 */
async function begin(request: HttpRequest, chat: WebChat, door: Door): Promise<HttpAnswer> {
  const { token: given, language, campaign, proof } = await door.startOf(request);
  const token = Token.safeParse(given).data;
  if (token === undefined) throw new HttpError(400, 'bad_start');
  await door.admit(request, token, proof);
  const conversation = Sessions.conversationOf(token) ?? '';
  const result = await chat.begin(conversation, { language, campaign });
  if (result.outcome !== 'done') throw failureOf(result);
  const ticket = await chat.ticket(conversation);
  if (ticket === undefined) throw new HttpError(403, 'expired');
  const set = activitySet(conversation, result.replies, 0, 'ours');
  return {
    status: 201,
    body: {
      conversationId: conversation,
      token,
      expires_in: chat.sessions.life,
      // What this very answer holds need not come again.
      streamUrl: door.streamUrl(request, conversation, ticket, Number(set.watermark)),
      ...set,
    },
  };
}
