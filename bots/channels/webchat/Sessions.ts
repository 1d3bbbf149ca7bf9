import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SealedStore } from '../../../services/storage/sealed.js';

/** Who may speak and listen in one conversation. */
export interface Session {
  readonly conversation: string;
  /** Origin of the page that began it; undefined where the client named none. */
  readonly origin: string | undefined;
  /** It is time to make the token last again. */
  readonly fades: boolean;
}

/** A ticket opens one socket, and only this long (security.md 2.3). */
const TICKET_SECONDS = 60;
/** A token is made to last again at most this often, and lasts that much longer, so that it never ends before its conversation. */
const FADING_SECONDS = 60;
/** Tokens of one conversation that are valid at once: a refresh must not break what another tab of it holds. */
const MOST_TOKENS = 4;
const MOST_TICKETS = 4;
const MOST_TRIES = 10;
/** What was read is believed this long, so that not every message of a talk reads it again. */
const FRESH_SECONDS = 20;
const MOST_KNOWN = 10_000;

const Secret = z.strictObject({ hash: z.string(), until: z.number() });
const Stored = z.strictObject({
  format: z.literal(1),
  origin: z.string().nullable(),
  /** Id; missing in a session of before one process served several cities. */
  city: z.string().optional(),
  tokens: z.array(Secret),
  tickets: z.array(Secret),
});
type Stored = z.infer<typeof Stored>;

/** Conversation (128 bits), a dot, secret (256 bits): the second is worthless without the first. */
const TOKEN = /^([\w-]{22})\.[\w-]{43}$/;

/**
 * Tokens and tickets of the web chat, each bound to one conversation and kept only as a hash, in a
 * document beside the conversation: any process on the same store knows them. Nothing here says who
 * somebody is.
 */
export class Sessions {
  readonly #store: SealedStore;
  readonly #known = new Map<string, { readonly stored: Stored; readonly until: number }>();
  readonly #clock: () => number;
  readonly #city: string;
  readonly #first: string;
  /** How long a token is valid, in seconds. */
  readonly life: number;

  constructor(parts: {
    readonly store: SealedStore;
    readonly clock: () => number;
    readonly lifeSeconds: number;
    /** Id of the city whose sessions these are: those of another are as if they were not there. */
    readonly city: string;
    /** Id of the city that a session without one belongs to. */
    readonly first: string;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.life = parts.lifeSeconds;
    this.#city = parts.city;
    this.#first = parts.first;
  }

  /** A token for a new conversation. It opens nothing before `register`. */
  static newToken(): string {
    return tokenFor(randomBytes(16).toString('base64url'));
  }

  /** The conversation that a token belongs to, by its form alone. */
  static conversationOf(token: string): string | undefined {
    return TOKEN.exec(token)?.[1];
  }

  /**
   * Makes a new token valid. The same token may come again, from a double click or a lost answer; a
   * conversation that exists gets no second token this way.
   *
   * @returns false when the conversation is somebody else's. @throws StorageError
   */
  async register(token: string, origin: string | undefined): Promise<boolean> {
    const conversation = Sessions.conversationOf(token);
    if (conversation === undefined) return false;
    const now = this.#clock();
    const value: Stored = {
      format: 1,
      origin: origin ?? null,
      city: this.#city,
      tokens: [this.#token(token)],
      tickets: [],
    };
    const expiresAt = untilOf(value, now);
    const document = { id: documentOf(conversation), version: 1, value, expiresAt, dueAt: null };
    if (await this.#store.write(document, now)) return true;
    return (await this.find(token)) !== undefined;
  }

  /**
   * The session that a token opens; undefined when it is unknown or its time is over. Another process
   * may have closed it seconds ago: then its conversation has ended, and neither gives nor takes.
   *
   * @throws StorageError
   */
  async find(token: string): Promise<Session | undefined> {
    const conversation = Sessions.conversationOf(token);
    if (conversation === undefined) return undefined;
    const now = this.#clock();
    return (
      this.#opened(conversation, this.#fresh(conversation, now), token) ??
      this.#opened(conversation, (await this.#load(conversation, now))?.stored, token)
    );
  }

  #opened(conversation: string, stored: Stored | undefined, token: string): Session | undefined {
    const now = this.#clock();
    const held = stored === undefined ? undefined : holding(stored.tokens, token, now);
    if (stored === undefined || held === undefined) return undefined;
    const fades = held.until < now + this.life * 1000;
    return { conversation, origin: stored.origin ?? undefined, fades };
  }

  /** Lets a token last as long again from now: whoever goes on talking need not ask for another. @throws StorageError */
  async prolong(token: string): Promise<void> {
    const conversation = Sessions.conversationOf(token);
    if (conversation === undefined) return;
    const own = hashOf(token);
    await this.#change(conversation, (stored) => ({
      ...stored,
      tokens: stored.tokens.map((one) => (one.hash === own ? this.#token(token) : one)),
    }));
  }

  /** Another token for the same conversation, valid as long as a first one. @throws StorageError */
  async refresh(conversation: string): Promise<string | undefined> {
    const token = tokenFor(conversation);
    const changed = await this.#change(conversation, (stored) => ({
      ...stored,
      tokens: [...stored.tokens, this.#token(token)].slice(-MOST_TOKENS),
    }));
    return changed === undefined ? undefined : token;
  }

  /** What opens one socket within a minute. @throws StorageError */
  async ticket(conversation: string): Promise<string | undefined> {
    const ticket = randomBytes(24).toString('base64url');
    const changed = await this.#change(conversation, (stored) => ({
      ...stored,
      tickets: [...stored.tickets, this.#secret(ticket, TICKET_SECONDS)].slice(-MOST_TICKETS),
    }));
    return changed === undefined ? undefined : ticket;
  }

  /** Takes a ticket; it opens nothing a second time. @throws StorageError */
  async useTicket(conversation: string, ticket: string): Promise<Session | undefined> {
    const now = this.#clock();
    const used = hashOf(ticket);
    const changed = await this.#change(conversation, (stored) =>
      holding(stored.tickets, ticket, now) !== undefined
        ? { ...stored, tickets: stored.tickets.filter(({ hash }) => hash !== used) }
        : undefined,
    );
    if (changed === undefined) return undefined;
    return { conversation, origin: changed.origin ?? undefined, fades: false };
  }

  /**
   * From here on no token and no ticket of this conversation opens anything. An empty session stays
   * until they would have ended, so that none of them can be registered again.
   *
   * @throws StorageError
   */
  async close(conversation: string): Promise<void> {
    this.#known.delete(conversation);
    await this.#change(conversation, (stored) => ({ ...stored, tokens: [], tickets: [] }));
  }

  #token(token: string): z.infer<typeof Secret> {
    return this.#secret(token, this.life + FADING_SECONDS);
  }

  #secret(secret: string, seconds: number): z.infer<typeof Secret> {
    return { hash: hashOf(secret), until: this.#clock() + seconds * 1000 };
  }

  async #load(conversation: string, now: number) {
    const found = await this.#store.read(documentOf(conversation), now);
    if (found === undefined) return undefined;
    const { id, version, expiresAt, value } = found;
    const stored = Stored.parse(value);
    if ((stored.city ?? this.#first) !== this.#city) return undefined;
    this.#know(conversation, stored, now);
    return { id, version, expiresAt, stored };
  }

  #fresh(conversation: string, now: number): Stored | undefined {
    const known = this.#known.get(conversation);
    return known !== undefined && known.until > now ? known.stored : undefined;
  }

  /** Whoever was read last goes last, so that the first is the one to forget. */
  #know(conversation: string, stored: Stored, now: number): void {
    this.#known.delete(conversation);
    this.#known.set(conversation, { stored, until: now + FRESH_SECONDS * 1000 });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }

  async #change(
    conversation: string,
    change: (stored: Stored) => Stored | undefined,
  ): Promise<Stored | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const now = this.#clock();
      const loaded = await this.#load(conversation, now);
      const current = loaded === undefined ? undefined : withoutOld(loaded.stored, now);
      // A session without tokens is closed, and nothing may open it again.
      const isOpen = current !== undefined && current.tokens.length > 0;
      const changed = isOpen ? change(current) : undefined;
      if (loaded === undefined || changed === undefined) return undefined;
      const document = {
        id: loaded.id,
        version: loaded.version + 1,
        value: changed,
        expiresAt: changed.tokens.length > 0 ? untilOf(changed, now) : loaded.expiresAt,
        dueAt: null,
      };
      if (await this.#store.write(document, now)) {
        this.#know(conversation, changed, now);
        return changed;
      }
    }
    throw new Error('a session was overtaken too often');
  }
}

function tokenFor(conversation: string): string {
  return `${conversation}.${randomBytes(32).toString('base64url')}`;
}

function documentOf(conversation: string): string {
  return `webchat:${createHash('sha256').update(conversation).digest('base64url')}`;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The entry of a secret that is still valid; every entry is compared in full, whatever the first says. */
function holding(secrets: Stored['tokens'], secret: string, now: number) {
  const wanted = Buffer.from(hashOf(secret));
  return secrets
    .filter(({ hash }) => timingSafeEqual(Buffer.from(hash), wanted))
    .find(({ until }) => until > now);
}

/** The end of the last of its tokens, in milliseconds since 1970. */
function untilOf({ tokens }: Stored, now: number): number {
  return Math.max(now, ...tokens.map(({ until }) => until));
}

function withoutOld(stored: Stored, now: number): Stored {
  return {
    ...stored,
    tokens: stored.tokens.filter(({ until }) => until > now),
    tickets: stored.tickets.filter(({ until }) => until > now),
  };
}
