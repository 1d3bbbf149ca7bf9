import { type AskedId, isAskedId } from '../../domain/askedSources.js';
import { readRows } from '../../domain/csv.js';

/** One way in which somebody asks a question that has a reviewed answer, or (`none`) one that has none. */
export interface Phrasing {
  readonly question: AskedId | 'none';
  readonly text: string;
}

/**
 * All phrasings of data/asked.csv, which an officer may add to. Throws an Error that names the file
 * when a line is not whole or names a question that does not exist.
 */
export function loadPhrasings(): readonly Phrasing[] {
  return readRows(new URL('../data/asked.csv', import.meta.url)).map((row) => {
    const question = row['question'] ?? '';
    if (question !== 'none' && !isAskedId(question)) {
      throw new Error(`asked.csv: no question ${question}`);
    }
    return { question, text: row['phrasing'] ?? '' };
  });
}
