import type { Logger } from '../../../services/logger.js';
import type { HttpAnswer, Route } from '../../http/exchange.js';
import type { AzureChat } from './AzureChat.js';
import type { Guard } from './Guard.js';
import { readIncoming } from './incoming.js';
import { KeysUnavailableError } from './SigningKeys.js';

interface RouteParts {
  readonly guard: Guard;
  readonly chat: Pick<AzureChat, 'take'>;
  /** In characters. */
  readonly longestText: number;
  readonly logger: Logger;
}

/** In bytes: Teams sends each text a second time as HTML, and may say some 100 KB (security.md 2.7). */
const LARGEST_BODY = 256 * 1024;

/** Where Azure Bot Service posts what people say. Whoever is not let in learns nothing but that. */
export function messagesRoute({ guard, chat, longestText, logger }: RouteParts): Route {
  const turnedAway = (status: number): HttpAnswer => {
    logger.debug('azure.refused', { code: `${status}` });
    return { status, body: { error: 'unauthorized' } };
  };
  return {
    method: 'POST',
    path: '/api/messages',
    handle: async (request) => {
      try {
        const bearer = await guard.bearerOf(request.header('authorization'));
        if (bearer === undefined) return turnedAway(401);
        const admitted = guard.admit(bearer, await request.json(LARGEST_BODY));
        if (admitted === undefined) return turnedAway(403);
        const incoming = readIncoming(admitted, longestText);
        if (incoming === undefined) return TAKEN;
        return (await chat.take(incoming)) === 'taken' ? TAKEN : UNSENT;
      } catch (error) {
        if (error instanceof KeysUnavailableError) return NO_KEYS;
        throw error;
      }
    },
  };
}

const TAKEN: HttpAnswer = { status: 200, body: {} };

/** We expect that the person's app shows that it failed; when they send it again, the answer comes. */
const UNSENT: HttpAnswer = { status: 502, body: { error: 'unsent' } };

const NO_KEYS: HttpAnswer = { status: 503, body: { error: 'unavailable' } };
