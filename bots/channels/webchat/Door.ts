import { z } from 'zod';
import type { Logger } from '../../../services/logger.js';
import { HttpError, type HttpRequest } from '../../http/exchange.js';
import { addressOf, type Place } from '../../http/place.js';
import type { Limits } from '../../limits/Limits.js';
import type { Sessions } from './Sessions.js';
import type { Work } from './Work.js';

interface DoorParts {
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly work: Work;
  readonly place: Place;
  readonly logger: Logger;
}

/**
 * What a client may say when it begins; all else that it sends is not read. A link with a code or a
 * language that is none must not keep anybody out: it counts as not said.
 */
const Start = z.object({
  token: z.string().max(200).optional(),
  language: z.string().max(20).optional().catch(undefined),
  /** How Direct Line calls the language. */
  locale: z.string().max(20).optional().catch(undefined),
  campaign: z.string().max(40).optional().catch(undefined),
  proof: z.string().max(2_000).optional(),
});
export type Start = Pick<z.infer<typeof Start>, 'token' | 'language' | 'campaign' | 'proof'>;

/** Where conversations are let in: who may begin one, and on what address a socket opens. */
export class Door {
  readonly #parts: DoorParts;

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /**
   * Makes a token valid, so that a conversation may begin with it.
   *
   * @throws HttpError 429 with work to do when many begin at once; 403 when the token is taken.
   */
  async admit(request: HttpRequest, token: string, proof?: string): Promise<string> {
    const { sessions, limits, work, logger } = this.#parts;
    const isKnown = (await sessions.find(token)) !== undefined;
    if (isKnown) return token;
    const mayStart = (await limits.mayStart(request.bucket)) || (await this.#hasWorked(proof));
    if (!mayStart) {
      logger.info('start.limited', { channel: 'webchat' });
      const challenge = await work.challenge();
      throw new HttpError(429, 'work', RETRY_AFTER, { challenge });
    }
    const origin = request.header('origin');
    // A form names no origin, and a script that takes its page over names ours: such a session is bound to none.
    if (!(await sessions.register(token, origin === 'null' ? undefined : origin))) {
      throw new HttpError(403, 'expired');
    }
    return token;
  }

  /** The body of a start; clients may send none. @throws HttpError 400, 413, 415 */
  async startOf(request: HttpRequest): Promise<Start> {
    if (request.header('content-type') === undefined) return {};
    const read = Start.safeParse((await request.json()) ?? {});
    if (!read.success) throw new HttpError(400, 'bad_start');
    const { language, locale, ...rest } = read.data;
    const spoken = language ?? locale;
    return spoken === undefined ? rest : { ...rest, language: spoken };
  }

  streamUrl(request: HttpRequest, conversation: string, ticket: string, since: number): string {
    const address = addressOf(this.#parts.place, request.header('host')).replace(/^http/, 'ws');
    const query = new URLSearchParams({ watermark: `${since}`, t: ticket });
    return `${address}/v3/directline/conversations/${conversation}/stream?${query.toString()}`;
  }

  async #hasWorked(proof: string | undefined): Promise<boolean> {
    return proof !== undefined && (await this.#parts.work.isDone(proof));
  }
}

/** Clients that know nothing of work try again by themselves after this many seconds (security.md 1.4). */
const RETRY_AFTER = { 'Retry-After': '20' };
