import { blocksOf } from './document.js';
import { encoded } from './encoded.js';
import { folded } from './fold.js';
import type { Message, Row } from './message.js';
import { segments } from './segments.js';
import { type Child, element, heard, type Tree } from './tree.js';
import type { Word } from './words.js';

export interface Showing {
  readonly word: Word;
  /** Language of the page: a message in another language says so. */
  readonly language: string;
  /** Whether the buttons in it still mean something: only until the next answer. */
  readonly live: boolean;
}

/** One message of the conversation as an item of the log. */
export function messageTree(message: Message, showing: Showing): Tree {
  const { word } = showing;
  const { own } = message;
  return element(
    'li',
    { class: own ? 'you' : 'bot', lang: otherLanguage(message, showing) },
    heard(`${word(own ? 'client.you' : 'client.bot')}: `),
    ...bodyOf(message, showing),
  );
}

/** Words of a message in one go, for people who listen. */
export function asHeard(message: Message): string {
  if (message.rows.length === 0) return message.text;
  return message.rows.map(({ label, words }) => `${label}: ${words}`).join('. ');
}

export function otherLanguage(message: Message, { language }: Showing): string | undefined {
  return message.locale === language ? undefined : message.locale;
}

/** A text with its links and telephone numbers. */
export function inlineOf(text: string, message: Message): Child[] {
  const links = !message.own && !message.literal;
  return segments(text, links, message.own ? [] : message.calls).map(({ text: words, href }) => {
    if (href === undefined) return words;
    if (href.startsWith('tel:')) return element('a', { class: 'call', href }, words);
    return element('a', { href, target: '_blank', rel: 'noreferrer noopener' }, words);
  });
}

function bodyOf(message: Message, showing: Showing): Tree[] {
  if (message.rows.length > 0) return [rowsOf(message, showing)];
  if (message.fileName !== undefined || message.shows === 'file') return [fileOf(message, showing)];
  if (message.shows === 'preview') return [previewOf(message, showing)];
  return foldable(message.text, message, showing);
}

/** What a person typed is theirs: no translation machine gets it, and it may run from right to left. */
function paragraph(text: string, message: Message): Tree {
  const own = message.own ? { dir: 'auto', translate: 'no' } : {};
  return element('p', own, inlineOf(text, message));
}

function foldable(text: string, message: Message, { word }: Showing): Tree[] {
  const parts = folded(text);
  if (parts === undefined) return [paragraph(text, message)];
  return [
    paragraph(parts.shown, message),
    element(
      'details',
      { class: 'fold' },
      element(
        'summary',
        {},
        element('span', { class: 'more' }, word('client.more')),
        element('span', { class: 'less' }, word('client.less')),
      ),
      paragraph(parts.rest, message),
    ),
  ];
}

function rowsOf(message: Message, showing: Showing): Tree {
  const rows = message.rows.map((row) => rowOf(row, message, showing));
  const list = element('dl', { class: 'rows' }, rows);
  if (message.shows === undefined) return list;
  return framed(showing.word('client.preview'), [list]);
}

function rowOf(row: Row, message: Message, showing: Showing): Tree {
  const buttons = showing.live ? row.actions : [];
  return element(
    'div',
    { class: 'row' },
    element('dt', {}, row.label),
    element('dd', {}, foldable(row.words, message, showing)),
    buttons.length === 0
      ? undefined
      : element(
          'dd',
          { class: 'do' },
          buttons.map(({ value, label }) =>
            element('button', { form: 'answer', name: 'v', value }, label, heard(`: ${row.label}`)),
          ),
        ),
  );
}

/** What would leave is shown whole: nobody says yes to what they have to open first. */
function previewOf(message: Message, { word }: Showing): Tree {
  return framed(word('client.preview'), [documentOf(message)]);
}

/** A referral in blocks that fit any screen; its links are not made clickable, like all words of a person. */
function documentOf({ text }: Message): Tree {
  return element(
    'div',
    { class: 'doc-text' },
    blocksOf(text).map(({ is, text: words }) => element('p', { class: is }, words)),
  );
}

/** A text to keep. The link works without script; the client makes a file of it. */
function fileOf(message: Message, { word, live }: Showing): Tree {
  const { fileName, text } = message;
  const whole = documentOf(message);
  const long = folded(text) !== undefined;
  return framed(word('client.file'), [
    long ? element('details', {}, element('summary', {}, word('client.more')), whole) : whole,
    ...(fileName === undefined || !live
      ? []
      : [
          element('p', { class: 'warn' }, word('client.downloadWarn')),
          element(
            'a',
            {
              class: 'button',
              download: fileName,
              href: `data:text/plain;charset=utf-8,${encoded(text)}`,
            },
            word('client.download'),
          ),
        ]),
  ]);
}

function framed(title: string, content: readonly Tree[]): Tree {
  return element('figure', { class: 'doc' }, element('figcaption', {}, title), ...content);
}
