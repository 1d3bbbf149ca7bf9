import type { MessageData, Prompt } from '../../../../dialogs/interview/prompt.js';
import { type Language, toLanguage, translate } from '../../../../dialogs/text/catalogue.js';
import { dataOf } from '../../../turn/messageData.js';
import { blocksOf } from '../../../widget/shared/document.js';
import type { Message } from '../../../turn/record.js';
import { type Asked, linesOf } from './rows.js';

/** What one turn says, before it is known how: who can see the channel, words, and the open question. */
export type Part = Honesty | Words | Ask;

/** Who can see this channel, and the way to the private page; it stands before everything else that the welcome says. */
export interface Honesty {
  readonly is: 'honesty';
  readonly text: string;
  readonly language: Language;
  readonly privateUrl: string;
}

export interface Words {
  readonly is: 'words';
  readonly text: string;
  readonly language: Language;
  /** Words that are nobody's catalogue, as a list of answers or a document. */
  readonly literal: boolean;
  /** The question that these words came in between: its buttons may have to be shown again. */
  readonly still?: Prompt;
}

export interface Ask extends Asked {
  readonly is: 'ask';
  readonly text: string;
  /** It is the first question of a conversation in which nothing was told yet. */
  readonly begins: boolean;
}

/** Where a turn is shown: the language until a message says another, and the web chat of this city. */
export interface Showing {
  readonly language: string;
  readonly privateUrl: string;
  /** The question that stood open before, with its lines. */
  readonly open?: Asked | undefined;
}

export function partsOf(messages: readonly Message[], showing: Showing): Part[] {
  const said = messages.flatMap((message) => saidIn(message, showing));
  const asked = said.findLast(({ data }) => data?.prompt !== undefined);
  const honesty = honestyOf(said, showing);
  const first = said.find((one) => honesty !== undefined && isOfHonesty(one));
  const rows = said.flatMap(({ data }) => data?.rows ?? []);
  // Whoever told something with their first message did not only open the conversation.
  const begins = honesty !== undefined && !said.some(({ data }) => data?.key.startsWith('said.'));
  return said.flatMap((one): Part[] => {
    if (honesty !== undefined && isOfHonesty(one)) return one === first ? [honesty] : [];
    return [one === asked ? askOf(one, { rows, begins, open: showing.open }) : wordsOf(one)];
  });
}

/** Words that follow each other are one message, as long as none of them shows a question again. */
export function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    const joins = part.is === 'words' && last?.is === 'words' && last.still === undefined;
    if (joins) all.splice(-1, 1, together(last, part));
    else all.push(part);
  }
  return all;
}

function together(one: Words, other: Words): Words {
  const text = `${one.text.trim()}\n\n${other.text.trim()}`;
  return { ...other, text, literal: one.literal || other.literal };
}

interface Said {
  readonly text: string;
  readonly language: Language;
  readonly data: MessageData | undefined;
  readonly still: Prompt | undefined;
}

function saidIn(message: Message, showing: Showing): Said[] {
  const { activity } = message;
  const text = activity.text ?? '';
  if (text.trim() === '') return [];
  const language = toLanguage(activity.locale ?? showing.language);
  return [{ text, language, data: dataOf(message), still: stillIn(activity.channelData) }];
}

function askOf(
  said: Said,
  { rows, begins, open }: Pick<Ask, 'rows' | 'begins'> & Pick<Showing, 'open'>,
): Part {
  const { text, language, data } = said;
  if (data?.prompt === undefined) return wordsOf(said);
  const { prompt } = data;
  const lines = linesOf({ prompt, rows, language }, open);
  return { is: 'ask', text, language, prompt, rows: lines, begins };
}

function wordsOf({ text, language, data, still }: Said): Words {
  return {
    is: 'words',
    text: data?.shows === undefined || data.rows !== undefined ? text : asDocument(text),
    language,
    literal: data === undefined || data.key === 'literal',
    ...(still === undefined ? {} : { still }),
  };
}

/**
 * A referral as it is read on a phone: a line that was broken for paper is one again, and a heading
 * has an empty line before it. What the person told keeps its mark.
 */
function asDocument(text: string): string {
  return blocksOf(text)
    .map(
      ({ is, text: words }) => `${is === 'head' ? '\n' : ''}${is === 'told' ? '> ' : ''}${words}`,
    )
    .join('\n');
}

const WHO = 'welcome.who';
const CHANNEL_KEYS: readonly string[] = ['channel.msteams', 'channel.facebook', 'channel.other'];

function isOfHonesty({ data }: Said): boolean {
  return data !== undefined && (data.key === WHO || CHANNEL_KEYS.includes(data.key));
}

function isOfChannel({ data }: Said): boolean {
  return data !== undefined && CHANNEL_KEYS.includes(data.key);
}

/** That this is a program, who can see the channel, and where nobody else can: one message, before any other. */
function honestyOf(said: readonly Said[], { privateUrl }: Showing): Honesty | undefined {
  const channel = said.find(isOfChannel);
  if (channel === undefined) return undefined;
  const { language } = channel;
  const text = [
    ...said.filter(({ data }) => data?.key === WHO).map((who) => who.text),
    channel.text,
    translate(language, 'channel.private_link', { url: privateUrl }),
  ].join('\n\n');
  return { is: 'honesty', text, language, privateUrl };
}

function stillIn(data: unknown): Prompt | undefined {
  const has = typeof data === 'object' && data !== null && 'still' in data;
  return has && isPrompt(data.still) ? data.still : undefined;
}

function isPrompt(value: unknown): value is Prompt {
  return typeof value === 'object' && value !== null && 'choices' in value && 'id' in value;
}
