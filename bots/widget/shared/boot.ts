import { type Message, messageOf } from './message.js';
import { field, flagIn, numberIn, textIn } from './reading.js';
import type { Word } from './words.js';

/** What the page tells its script, in `data-boot` of the body, as JSON. */
export interface Boot {
  readonly language: string;
  readonly keepMinutes: number;
  readonly exitUrl: string;
  /** Nothing has begun: the token in the form belongs to nobody yet. */
  readonly isNew: boolean;
  readonly campaign: string | undefined;
  /** Sequence of the last message that the page shows. */
  readonly watermark: number;
  readonly word: Word;
  /** The message that asks the open question. */
  readonly open: Message | undefined;
}

export function bootOf(json: string): Boot {
  const data: unknown = JSON.parse(json);
  const words = field(data, 'words');
  return {
    language: textIn(data, 'language') ?? 'nl',
    keepMinutes: numberIn(data, 'keepMinutes') ?? 60,
    exitUrl: textIn(data, 'exitUrl') ?? '/',
    isNew: flagIn(data, 'isNew'),
    campaign: textIn(data, 'campaign'),
    watermark: numberIn(data, 'watermark') ?? 0,
    word: (key) => textIn(words, key) ?? '',
    open: messageOf(field(data, 'open')),
  };
}
