import { translate, toLanguage } from '../../../dialogs/text/catalogue.js';
import { HttpError, type HttpAnswer, type HttpRequest, type Route } from '../../http/exchange.js';
import type { Message } from '../../turn/record.js';
import type { TurnResult } from '../../turn/TurnRunner.js';
import { activitySet, idOf } from './activities.js';
import type { Door } from './Door.js';
import { readActivity } from './incoming.js';
import { Sessions, type Session } from './Sessions.js';
import type { TooFast, WebChat } from './WebChat.js';
import type { WireConversation } from './wire.js';

/** Milliseconds after which whoever waits for an answer is told that it takes longer. */
const PATIENCE = 4_000;

const BASE = '/v3/directline';

/**
 * Direct Line 3.0, as far as its clients use it (security.md 2.3). Statuses are those that they
 * understand: 401 no token, 403 its time is over, 404 no such conversation or no longer, 429 later.
 */
export function directLineRoutes(chat: WebChat, door: Door): Route[] {
  return [
    {
      method: 'POST',
      path: `${BASE}/tokens/generate`,
      handle: async (request) => {
        const token = await door.admit(request, Sessions.newToken());
        return { status: 200, body: conversationOf(token, chat.sessions.life) };
      },
    },
    {
      method: 'POST',
      path: `${BASE}/tokens/refresh`,
      handle: async (request) => {
        const { conversation } = await sessionOf(request, chat);
        const token = await chat.refresh(conversation);
        if (token === undefined) throw new HttpError(403, 'expired');
        return { status: 200, body: conversationOf(token, chat.sessions.life) };
      },
    },
    {
      method: 'POST',
      path: `${BASE}/conversations`,
      handle: (request) => start(request, chat, door),
    },
    {
      method: 'GET',
      path: `${BASE}/conversations/:id`,
      handle: async (request) => {
        const session = await sessionIn(request, chat);
        const since = watermarkOf(request);
        if ((await chat.newsOf(session.conversation, since)) === undefined) throw gone();
        return opened(request, chat, door, session.conversation, 200, since);
      },
    },
    {
      method: 'GET',
      path: `${BASE}/conversations/:id/activities`,
      handle: async (request) => {
        const { conversation } = await sessionIn(request, chat);
        const since = watermarkOf(request);
        const news = await chat.newsOf(conversation, since);
        if (news === undefined) throw gone();
        return { status: 200, body: activitySet(conversation, news, since) };
      },
    },
    {
      method: 'POST',
      path: `${BASE}/conversations/:id/activities`,
      handle: (request) => post(request, chat),
    },
    {
      method: 'POST',
      path: `${BASE}/conversations/:id/upload`,
      handle: () => {
        throw new HttpError(404, 'no_uploads');
      },
    },
  ];
}

async function start(request: HttpRequest, chat: WebChat, door: Door): Promise<HttpAnswer> {
  const body = await door.startOf(request);
  if (request.bearer !== undefined) await sessionOf(request, chat);
  const token = request.bearer ?? (await door.admit(request, Sessions.newToken(), body.proof));
  const conversation = Sessions.conversationOf(token) ?? '';
  const { language, campaign } = body;
  const result = await chat.begin(conversation, { language, campaign });
  if (result.outcome !== 'done') throw failureOf(result);
  return opened(request, chat, door, conversation, 201, 0, token);
}

async function post(request: HttpRequest, chat: WebChat): Promise<HttpAnswer> {
  const { conversation, fades } = await sessionIn(request, chat);
  if (fades && request.bearer !== undefined) await chat.sessions.prolong(request.bearer);
  const incoming = readActivity(await request.json());
  if (incoming === undefined) return { status: 200, body: { id: idOf(conversation, 0) } };
  const wantsReplies = request.header('prefer') === 'return=representation';
  // Who comes back wants all that is kept; others say what they have, or their socket confirmed it.
  const says = request.query.has('watermark') || incoming.input.kind === 'opened';
  const since = says ? watermarkOf(request) : chat.hub.received(conversation);
  const said = chat.say(conversation, incoming, wantsReplies ? since : undefined);
  const result = await (wantsReplies
    ? said
    : unlessSoon(said, () => {
        whisper(conversation, request, chat, 'said.slow');
      }));
  if (result.outcome !== 'done') {
    if (isWaiting(result) && !wantsReplies) whisper(conversation, request, chat, 'said.busy');
    throw failureOf(result);
  }
  const id = idOf(conversation, result.replies[0]?.sequence ?? 0);
  if (!wantsReplies) return { status: 200, body: { id } };
  const replies = await repliesSince(conversation, since, result.replies, chat);
  return { status: 200, body: { id, ...activitySet(conversation, replies, since, 'ours') } };
}

/** The replies of this turn, and before them whatever the client has not had yet. */
async function repliesSince(
  conversation: string,
  since: number,
  replies: readonly Message[],
  chat: WebChat,
): Promise<readonly Message[]> {
  if (replies[0]?.sequence === since + 1) return replies;
  return (await chat.newsOf(conversation, since)) ?? replies;
}

/** Nobody waits long without a word; our own client finds its own (security.md 5.1, F-04: within 5 seconds). */
async function unlessSoon<Result>(work: Promise<Result>, say: () => void): Promise<Result> {
  const timer = setTimeout(say, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Clients that know only the protocol show a 503 as failed after a while; the words come at once. */
function whisper(
  conversation: string,
  request: HttpRequest,
  chat: WebChat,
  key: 'said.busy' | 'said.slow',
): void {
  const language = toLanguage(request.header('accept-language'));
  chat.hub.whisper(conversation, translate(language, key));
}

async function opened(
  request: HttpRequest,
  chat: WebChat,
  door: Door,
  conversation: string,
  status: number,
  since: number,
  token = request.bearer ?? '',
): Promise<HttpAnswer> {
  const ticket = await chat.ticket(conversation);
  if (ticket === undefined) throw new HttpError(403, 'expired');
  const body: WireConversation = {
    ...conversationOf(token, chat.sessions.life),
    streamUrl: door.streamUrl(request, conversation, ticket, since),
  };
  return { status, body };
}

function conversationOf(token: string, life: number): WireConversation {
  return { conversationId: Sessions.conversationOf(token) ?? '', token, expires_in: life };
}

/** @throws HttpError 401 without a token, 403 for one that opens nothing (any more). */
export async function sessionOf(request: HttpRequest, chat: WebChat): Promise<Session> {
  if (request.bearer === undefined) throw new HttpError(401, 'unauthorized');
  const session = await chat.sessions.find(request.bearer);
  if (session === undefined) throw new HttpError(403, 'expired');
  const origin = request.header('origin');
  if (session.origin !== undefined && origin !== undefined && origin !== session.origin) {
    throw new HttpError(403, 'expired');
  }
  return session;
}

/** The session of the conversation in the address; anybody else's looks as if it were not there. */
async function sessionIn(request: HttpRequest, chat: WebChat): Promise<Session> {
  const session = await sessionOf(request, chat);
  if (session.conversation !== request.params['id']) throw gone();
  return session;
}

/** Empty is the beginning; anything that is no number of ours is the beginning as well. */
function watermarkOf(request: HttpRequest): number {
  const given = request.query.get('watermark') ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
}

type Failure = Exclude<TurnResult | TooFast, { outcome: 'done' }>;

function isWaiting(result: Failure): boolean {
  return result.outcome === 'wait' || result.outcome === 'busy';
}

export function failureOf(result: Failure): HttpError {
  switch (result.outcome) {
    case 'wait':
      return new HttpError(503, 'busy', { 'Retry-After': `${result.seconds}` });
    case 'busy':
      return new HttpError(503, 'busy', { 'Retry-After': '2' });
    case 'gone':
      return gone();
    case 'refused':
      return new HttpError(409, 'refused');
    case 'failed':
      return new HttpError(500, 'failed');
  }
}

function gone(): HttpError {
  return new HttpError(404, 'gone');
}
