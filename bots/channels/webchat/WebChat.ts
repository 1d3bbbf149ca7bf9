import { randomUUID } from 'node:crypto';
import type { Logger } from '../../../services/logger.js';
import type { TurnResult, TurnRunner } from '../../turn/TurnRunner.js';
import { HttpError } from '../../http/exchange.js';
import type { Message } from '../../turn/record.js';
import { echoOf } from './activities.js';
import { Hub, nameOf } from './Hub.js';
import type { Incoming } from './incoming.js';
import type { Limits } from '../../limits/Limits.js';
import { Sessions } from './Sessions.js';

interface WebChatParts {
  readonly runner: TurnRunner;
  readonly sessions: Sessions;
  readonly limits: Limits;
  /** Id of the city in which conversations begin here. */
  readonly city: string;
  readonly logger: Logger;
}

/** How somebody came in, as the first turn keeps it. */
interface Arrival {
  readonly language: string | undefined;
  readonly campaign: string | undefined;
}

/** A message that has to wait; nothing was done with it and nothing of it is kept. */
export interface TooFast {
  readonly outcome: 'wait';
  readonly seconds: number;
}

/**
 * The web chat beneath its protocols: Direct Line, our own client and the plain form all begin, say,
 * stay and leave through here.
 */
export class WebChat {
  readonly hub: Hub;
  readonly sessions: Sessions;
  readonly #runner: TurnRunner;
  readonly #limits: Limits;
  readonly #city: string;

  constructor(parts: WebChatParts) {
    this.#runner = parts.runner;
    this.#limits = parts.limits;
    this.#city = parts.city;
    this.sessions = parts.sessions;
    this.hub = new Hub({
      newsOf: (conversation, since) => this.newsOf(conversation, since),
      onExit: (conversation) => this.leave(conversation),
      logger: parts.logger,
    });
  }

  /**
   * Begins the conversation of a token that was registered: the bot says who it is. Beginning twice
   * is beginning once.
   */
  async begin(conversation: string, arrival: Arrival): Promise<TurnResult> {
    const result = await this.#runner.run({
      conversation: nameOf(conversation),
      id: BEGINNING,
      input: { kind: 'opened' },
      channel: CHANNEL,
      city: this.#city,
      language: arrival.language,
      campaign: arrival.campaign,
      received: 0,
    });
    if (result.outcome === 'done') this.hub.publish(conversation, result.replies, result.version);
    return result;
  }

  /**
   * A message of a conversation that is still there. The same id, or for a client that gives none
   * the same words within a minute, is taken once.
   *
   * @param received The last message that the client says it has; without it, what its socket confirmed.
   */
  async say(
    conversation: string,
    incoming: Incoming,
    received = this.hub.received(conversation),
  ): Promise<TurnResult | TooFast> {
    const seconds = await this.#limits.pass(conversation);
    if (seconds > 0) return { outcome: 'wait', seconds };
    const { input, echo, clientActivityID } = incoming;
    const id = clientActivityID ?? randomUUID();
    const result = await this.#runner.run({
      conversation: nameOf(conversation),
      id,
      input,
      channel: CHANNEL,
      onlyIfLive: true,
      received,
      ...(echo === undefined ? {} : { echo: echoOf(echo, id) }),
    });
    if (result.outcome === 'gone') await this.#close(conversation);
    if (result.outcome === 'done') {
      this.hub.publish(conversation, result.replies, result.version);
      if (result.repeated) this.hub.look(conversation);
    }
    return result;
  }

  /**
   * Messages after a sequence; undefined when the conversation has ended. Whoever says to have had
   * messages that were never sent gets all that are kept.
   *
   * @throws RecordError, StorageError
   */
  async newsOf(conversation: string, since: number): Promise<readonly Message[] | undefined> {
    const kept = await this.#runner.newsOf(nameOf(conversation), 0);
    const last = kept?.at(-1)?.sequence ?? 0;
    return kept?.filter(({ sequence }) => sequence > (since > last ? 0 : since));
  }

  /** Keeps the conversation for as long again, and gives a token for it; undefined when it has ended. */
  async stay(conversation: string): Promise<string | undefined> {
    await this.#mayRenew(conversation);
    if (!(await this.#runner.stay(nameOf(conversation)))) return undefined;
    return this.sessions.refresh(conversation);
  }

  /** Another token for the same conversation. @throws HttpError 503 when it asks too often; StorageError */
  async refresh(conversation: string): Promise<string | undefined> {
    await this.#mayRenew(conversation);
    return this.sessions.refresh(conversation);
  }

  /** What opens one socket. @throws HttpError 503 when it asks too often; StorageError */
  async ticket(conversation: string): Promise<string | undefined> {
    await this.#mayRenew(conversation);
    return this.sessions.ticket(conversation);
  }

  /** Destroys what was told, and everything that opens it. */
  async leave(conversation: string): Promise<void> {
    await this.sessions.close(conversation);
    await this.#runner.end(nameOf(conversation));
    this.hub.end(conversation);
  }

  async #mayRenew(conversation: string): Promise<void> {
    const seconds = await this.#limits.renew(conversation);
    if (seconds > 0) throw new HttpError(503, 'busy', { 'Retry-After': `${seconds}` });
  }

  async #close(conversation: string): Promise<void> {
    await this.sessions.close(conversation);
    this.hub.end(conversation);
  }
}

const CHANNEL = 'webchat';
const BEGINNING = 'webchat/begin';
