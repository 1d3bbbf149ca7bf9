import { expect } from 'chai';
import { findPersonalData, type FindOptions } from '../../services/understanding/personalData.js';

/** A text in which what must be found stands between ⟦ and ⟧, without the marks, and its pieces. */
export function unmark(marked: string): { text: string; pieces: string[] } {
  const pieces = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, piece = '']) => piece);
  return { text: marked.replace(/[⟦⟧]/g, ''), pieces };
}

/** Exactly the marked pieces are found, whatever their type. */
export function findsMarked(marked: string, options: FindOptions = {}): void {
  const { text, pieces } = unmark(marked);
  const found = findPersonalData(text, options).map(({ start, end }) => text.slice(start, end));
  expect(found).to.deep.equal(pieces);
}
