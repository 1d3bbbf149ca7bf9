import type { Activity } from 'botbuilder-core';
import { DIRECTORY_OF_BODIES } from '../../../../services/domain/bodies.js';
import { CHANNELS } from './channels.js';
import type { Words } from './parts.js';
import { split } from './split.js';

/**
 * Words as messages of Teams. One line is plain text. Lines are XML, because nobody says that Teams
 * keeps those of plain text, and a preview must be readable; so is a telephone number that the
 * directory knows, in words of ours: one tap calls. All else is escaped: nobody's words can be a tag.
 */
export function teamsTexts({ text, literal, language }: Omit<Words, 'is'>): Partial<Activity>[] {
  return fitting(text, literal).map((piece) => ({ type: 'message', ...piece, locale: language }));
}

type Piece = { readonly text: string; readonly textFormat: 'plain' | 'xml' };

/** A piece that only its escapes make too long is cut once more. */
function fitting(text: string, literal: boolean, longest = CHANNELS.msteams.text): Piece[] {
  return split(text, longest).flatMap((piece) => {
    const made = formatted(piece, literal);
    return made.text.length <= CHANNELS.msteams.text
      ? [made]
      : fitting(piece, literal, Math.ceil(piece.length / 2));
  });
}

function formatted(text: string, literal: boolean): Piece {
  // A group in the pattern: every second piece is a number.
  const pieces = literal ? [text] : text.split(NUMBER);
  if (pieces.length === 1 && !text.includes('\n')) return { text, textFormat: 'plain' };
  const xml = pieces.map((piece, index) => (index % 2 === 0 ? escaped(piece) : link(piece)));
  return { text: xml.join('').replaceAll('\n', '<br/>'), textFormat: 'xml' };
}

/** Some entries of the directory hold two numbers; the longest is tried first. */
const NUMBERS: readonly string[] = [
  ...new Set(
    Object.values(DIRECTORY_OF_BODIES).flatMap(({ phone }) => phone?.number.split(' · ') ?? []),
  ),
].sort((one, other) => other.length - one.length);

const NUMBER = new RegExp(
  `(?<![\\d+])(${NUMBERS.map((number) => number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\d| \\d)`,
  'u',
);

function link(number: string): string {
  return `<a href="tel:${number.replace(/\D/g, '')}">${escaped(number)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Spaces at the beginning of a line stay, as a document has them. The signs of Markdown go as numbers:
 * a client was seen to read them inside XML too, and a preview must show what a person typed.
 */
function escaped(text: string): string {
  return text
    .replace(/[&<>"'*_~`[\]\\#]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)
    .replace(/(?<=\n *) /g, '&nbsp;');
}
