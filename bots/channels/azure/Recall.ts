import type { Row } from '../../../dialogs/interview/prompt.js';
import { type Language, toLanguage } from '../../../dialogs/text/catalogue.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { TurnRunner } from '../../turn/TurnRunner.js';
import type { Line, Unsent } from './Lines.js';
import { isNotice } from './News.js';
import { type Asked, linesOf } from './show/shownOn.js';

interface RecallParts {
  readonly runner: Pick<TurnRunner, 'newsOf'>;
  readonly defaultLanguage: Language;
}

/** What was said before and is still kept. What was forgotten, here or in another process, is never shown again. */
export class Recall {
  readonly #parts: RecallParts;

  constructor(parts: RecallParts) {
    this.#parts = parts;
  }

  /**
   * What of the unsent may still be sent: nothing of a conversation that has gone on in another
   * process since then, because there the person was shown what they answered.
   *
   * @param before Sequence of the first message that was answered now.
   * @throws RecordError, StorageError
   */
  async unsentOf({ name, unsent, last = 0 }: Line, before = Infinity): Promise<readonly Unsent[]> {
    if (unsent.length === 0) return [];
    const kept = await this.#keptOf(name);
    const hasGoneOn = kept.some(
      (message) => message.sequence > last && message.sequence < before && !isNotice(message),
    );
    if (hasGoneOn) return [];
    // The last of a turn is the last to be dropped, so that a turn of which that is gone is forgotten.
    return unsent.filter(({ of }) =>
      kept.some(({ sequence, at }) => sequence === of.sequence && at === of.at),
    );
  }

  /**
   * The question that stood open before a message, with its lines: as it was shown here, or where
   * another process spoke in between, as that is kept. @throws RecordError, StorageError
   */
  async openBefore(
    { name, unsent, card, last = 0 }: Line,
    first: Message,
  ): Promise<Asked | undefined> {
    const shown = unsent.findLast(({ asks }) => asks !== undefined)?.asks ?? card?.asks;
    if (first.sequence <= last + 1) return shown;
    const kept = await this.#keptOf(name);
    const earlier = kept.filter(({ sequence }) => sequence > last && sequence < first.sequence);
    return this.#askedIn(earlier, shown);
  }

  async #keptOf(name: string): Promise<readonly Message[]> {
    return (await this.#parts.runner.newsOf(name, 0)) ?? [];
  }

  #askedIn(messages: readonly Message[], shown: Asked | undefined): Asked | undefined {
    let asked = shown;
    let said: Row[] = [];
    for (const message of messages) {
      const { prompt, rows = [] } = dataOf(message) ?? {};
      said = [...said, ...rows];
      if (prompt === undefined) continue;
      const language = toLanguage(message.activity.locale ?? this.#parts.defaultLanguage);
      const now = { prompt, rows: said, language };
      asked = { ...now, rows: linesOf(now, asked) };
      said = [];
    }
    return asked;
  }
}
