import {
  type Language,
  type TextKey,
  translate,
  webWords,
} from '../../../dialogs/text/catalogue.js';
import type { Address } from './Address.js';
import type { Happening } from './incoming.js';
import type { Mouth } from './Mouth.js';

interface MentionsParts {
  readonly mouth: Pick<Mouth, 'mention'>;
  /** Where the conversation can go on without anybody reading along. */
  readonly privateUrl: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Whoever is mentioned something. */
export interface Listener {
  readonly to: Address;
  readonly language: Language;
}

/** What is mentioned of what came in. */
export type Mentioned = Exclude<Happening['kind'], 'said' | 'opened' | 'left'> | 'gone';

/** Things that were mentioned, so that they are not again when a channel says them twice, or often. */
const MOST_REMEMBERED = 5_000;
const REMEMBERED = 60 * 60_000;

/** What is said to what is no turn: it is kept nowhere, and changes nothing of what was told. */
export class Mentions {
  readonly #parts: MentionsParts;
  readonly #until = new Map<string, number>();

  constructor(parts: MentionsParts) {
    this.#parts = parts;
  }

  /** Says a text of the catalogue. @returns whether it was sent. */
  async say({ to, language }: Listener, key: TextKey): Promise<boolean> {
    const text = translate(language, key);
    return this.#parts.mouth.mention(to, { key, text, language });
  }

  /**
   * Mentions it, and not again within an hour.
   *
   * @param name Opaque: what is mentioned, and to whom.
   * @param isDue Whether it is to be said at all; not asked when it was mentioned already.
   * @returns false when it had to be said and could not be sent.
   */
  async sayOnce(
    listener: Listener,
    what: Mentioned,
    name: string,
    isDue: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<boolean> {
    const now = this.#parts.clock();
    if ((this.#until.get(name) ?? 0) > now) return true;
    this.#remember(name, now + REMEMBERED);
    let isSaid = false;
    try {
      if (!(await isDue())) return true;
      const { to, language } = listener;
      const words = { ...this.#wordsFor(what, language), language };
      isSaid = await this.#parts.mouth.mention(to, words);
      return isSaid;
    } finally {
      if (!isSaid) this.#until.delete(name);
    }
  }

  #remember(name: string, until: number): void {
    this.#until.delete(name);
    this.#until.set(name, until);
    for (const oldest of this.#until.keys()) {
      if (this.#until.size <= MOST_REMEMBERED) break;
      this.#until.delete(oldest);
    }
  }

  #wordsFor(what: Mentioned, language: Language): { readonly key: string; readonly text: string } {
    if (what === 'too_long') return { key: what, text: webWords(language)['client.tooLong'] };
    // Somebody who pressed the way to a person gets a number at once.
    if (what === 'gone') {
      const words = [translate(language, 'channel.gone'), translate(language, 'welcome.danger')];
      return { key: what, text: words.join('\n\n') };
    }
    const key = KEYS[what];
    return { key, text: translate(language, key, { url: this.#parts.privateUrl }) };
  }
}

const KEYS = {
  edited: 'channel.edited',
  deleted: 'channel.deleted',
  in_group: 'channel.not_in_group',
} as const satisfies Partial<Record<Mentioned, TextKey>>;
