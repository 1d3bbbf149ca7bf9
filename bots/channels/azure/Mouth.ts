import type { Logger } from '../../../services/logger.js';
import type { Message } from '../../turn/record.js';
import type { Address } from './Address.js';
import type { Connector } from './Connector.js';
import type { Line, OpenCard, Unsent } from './Lines.js';
import { persistently } from './persistently.js';
import { type Asked, closedCard, type ShownChannel, shownOn } from './show/shownOn.js';

interface MouthParts {
  readonly connector: Pick<Connector, 'speak'>;
  /** Where the conversation can go on without anybody reading along. */
  readonly privateUrl: string;
  /** From 0 up to 1, to spread tries. */
  readonly random: () => number;
  readonly logger: Logger;
}

/** Milliseconds within which a last try may begin: it takes five seconds at most, and Azure waits fifteen seconds for our answer. */
const PATIENCE = 8_000;

/** For a card that is closed: nobody waits for it. */
const LITTLE_PATIENCE = 2_000;

/** Says what a turn answered as the channel can show it: in order, and each once. */
export class Mouth {
  readonly #parts: MouthParts;

  constructor(parts: MouthParts) {
    this.#parts = parts;
  }

  /**
   * Messages as this channel shows them, with the questions that their cards ask.
   *
   * @param open The question that stood open before.
   */
  shown(
    { channel }: Address,
    messages: readonly Message[],
    { language, open }: { readonly language: string; readonly open?: Asked | undefined },
  ): Unsent[] {
    const { privateUrl } = this.#parts;
    const { sequence = 0, at } = messages.at(-1) ?? {};
    const shown = shownOn(shownChannel(channel), messages, { language, privateUrl, open });
    return shown.map(({ activity, asks }) => ({ activity, asks, of: { sequence, at } }));
  }

  /** News as this channel shows it, each for itself: what was sent of it is told, whatever became of the rest. */
  news(to: Address, notices: readonly Message[], language: string): Unsent[] {
    return notices.flatMap((notice) =>
      this.shown(to, [notice], { language }).map((shown) => ({
        ...shown,
        notice: notice.sequence,
      })),
    );
  }

  /**
   * Sends all that still has to be sent in a conversation, until it is told to wait for too long:
   * then the rest stays for the next time.
   *
   * @returns whether nothing is left.
   */
  async sayUnsent(line: Line, to = line.address): Promise<boolean> {
    return this.#attempt(to, async () => {
      await this.#parts.connector.speak(to, async (voice) => {
        const tries = this.#tries(PATIENCE);
        for (;;) {
          const [next] = line.unsent;
          if (next === undefined) return;
          const { activity, asks } = next;
          const id = await persistently(() => voice.say(activity), tries);
          line.unsent = line.unsent.slice(1);
          if (asks !== undefined && id !== undefined) line.card = { id, shown: activity, asks };
        }
      });
    });
  }

  /** Says words of ours that are kept nowhere. @returns whether they were sent. */
  async mention(to: Address, words: { key: string; text: string; language: string }) {
    const { key, text, language } = words;
    const activity = { type: 'message', text, locale: language, channelData: { key } };
    return this.#attempt(to, async () => {
      await this.#parts.connector.speak(to, async (voice) => {
        const tries = this.#tries(PATIENCE);
        for (const one of this.shown(to, [{ sequence: 1, activity }], { language })) {
          await persistently(() => voice.say(one.activity), tries);
        }
      });
    });
  }

  /** Takes the buttons off a card. One that keeps them does no harm: its answers are no longer taken. */
  async close(to: Address, { id, shown }: OpenCard, chosen: string | undefined): Promise<void> {
    await this.#attempt(to, async () => {
      await this.#parts.connector.speak(to, async (voice) => {
        const closed = closedCard(shown, chosen);
        await persistently(() => voice.replace(id, closed), this.#tries(LITTLE_PATIENCE));
      });
    });
  }

  async #attempt(to: Address, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      // By name, code and place: what the SDK says of an error may quote what was sent, and to whom.
      this.#parts.logger.warn('azure.unsent', { channel: shownChannel(to.channel) }, error);
      return false;
    }
  }

  #tries(milliseconds: number) {
    return { random: this.#parts.random, until: performance.now() + milliseconds };
  }
}

/** As the table of channels and the log call it: nothing that a stranger wrote. */
export function shownChannel(channel: string): ShownChannel {
  return channel === 'msteams' || channel === 'facebook' ? channel : 'other';
}
