import type { Activity } from 'botbuilder';
import { documentOf, type Message } from '../../turn/record.js';
import type { Address } from './Address.js';
import type { Asked } from './show/shownOn.js';

/** A card that stands open in a conversation. */
export interface OpenCard {
  /** As the channel names it. */
  readonly id: string;
  readonly shown: Partial<Activity>;
  readonly asks: Asked;
}

/** What still has to be sent; a card that can be answered comes with its question. */
export interface Unsent {
  readonly activity: Partial<Activity>;
  readonly asks: Asked | undefined;
  /** The last of the messages that were shown together with it. */
  readonly of: Pick<Message, 'sequence' | 'at'>;
  /** Sequence of the news that it tells; undefined for what a turn answered. */
  readonly notice?: number | undefined;
}

/** What is known of one conversation while somebody is there: the only place that knows the way to a person. */
export interface Line {
  readonly name: string;
  readonly document: string;
  address: Address;
  /** Somebody said something here: whoever opens it after that is back. */
  hasSpoken: boolean;
  /** Language of the conversation, once a turn told it. */
  language: string | undefined;
  /** Sequence of the last answer that this process took to be sent. */
  last: number | undefined;
  /** Version of the conversation up to which everything was looked at here; undefined before its first turn here. */
  version: number | undefined;
  /** Sequence up to which all news is known to be told; after a restart nothing is. */
  newsFrom: number;
  /** When to look again for news that could not be told, in milliseconds since 1970. */
  retryAt: number | undefined;
  /** What could not be sent yet, in order; kept short by `shortened`. */
  unsent: readonly Unsent[];
  card: OpenCard | undefined;
  expiresAt: number;
}

interface LinesParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Minutes after the last message for which a conversation is kept, and no longer is anything here. */
  readonly keepMinutes: number;
}

/** Messenger lets a bot speak first for a day after a person did (security.md 2.7). */
const WINDOW_MINUTES = 24 * 60;

/**
 * A few KB each, with an open card up to 30; where a channel takes nothing what waits is added, some
 * 60 KB and the answers of one turn at most (`shortened`). Whoever has not spoken longest is forgotten first, and loses only news
 * that comes by itself.
 */
const MOST_LINES = 10_000;

const TIDIES_EVERY = 60_000;

/**
 * The conversations that may be spoken to first. In memory only, bounded in number and time: where a
 * channel can be reached says who somebody is, and is never written anywhere.
 */
export class Lines {
  readonly #parts: LinesParts;
  readonly #lines = new Map<string, Line>();
  readonly #names = new Map<string, string>();
  #tidying: NodeJS.Timeout | undefined;

  constructor(parts: LinesParts) {
    this.#parts = parts;
  }

  /** The line of a conversation from which something just came. */
  meet(name: string, address: Address): Line {
    const { clock, keepMinutes } = this.#parts;
    const expiresAt = clock() + Math.min(keepMinutes, WINDOW_MINUTES) * 60_000;
    const known = this.#live(name);
    const line: Line = known ?? {
      ...{ name, document: documentOf(name), address, expiresAt },
      ...{ hasSpoken: false, language: undefined, last: undefined, unsent: [], card: undefined },
      ...{ version: undefined, newsFrom: 0, retryAt: undefined },
    };
    line.address = address;
    line.expiresAt = expiresAt;
    // The last place in the order is for who was heard last.
    this.#lines.delete(name);
    this.#lines.set(name, line);
    this.#names.set(line.document, name);
    this.#forgetOldest();
    this.#tidying ??= setInterval(() => {
      this.#tidy();
    }, TIDIES_EVERY).unref();
    return line;
  }

  /** The line of a conversation that is heard of by something that nobody said. */
  known(name: string): Line | undefined {
    return this.#live(name);
  }

  /** By the document of the conversation. */
  of(document: string): Line | undefined {
    const name = this.#names.get(document);
    return name === undefined ? undefined : this.#live(name);
  }

  /** Those of whom something may have to be told by itself. */
  all(): readonly Line[] {
    const now = this.#parts.clock();
    return [...this.#lines.values()].filter(({ expiresAt }) => expiresAt > now);
  }

  drop(name: string): void {
    this.#lines.delete(name);
    this.#names.delete(documentOf(name));
  }

  get size(): number {
    return this.#lines.size;
  }

  #live(name: string): Line | undefined {
    const line = this.#lines.get(name);
    return line !== undefined && line.expiresAt > this.#parts.clock() ? line : undefined;
  }

  #forgetOldest(): void {
    for (const name of this.#lines.keys()) {
      if (this.#lines.size <= MOST_LINES) break;
      this.drop(name);
    }
  }

  #tidy(): void {
    const now = this.#parts.clock();
    for (const [name, line] of this.#lines) if (line.expiresAt <= now) this.drop(name);
    if (this.#lines.size > 0) return;
    clearInterval(this.#tidying);
    this.#tidying = undefined;
  }
}
