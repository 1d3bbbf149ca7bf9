import { readRows, several } from '../../domain/csv.js';

/**
 * The ideas that a word stands for, as `to pay` for "kost", "gratuit" and "fee": what is learnt from
 * a question in one language then helps in another. From data/asked-ideas.csv; `*` ends a beginning.
 */
export function ideasOf(word: string): readonly string[] {
  table ??= loadTable();
  const { whole, beginnings } = table;
  const begun = beginnings.get(word.slice(0, SHORTEST))?.filter((one) => word.startsWith(one.word));
  return [...new Set([...(whole.get(word) ?? []), ...(begun ?? []).map(({ idea }) => idea)])];
}

interface Beginning {
  readonly word: string;
  readonly idea: string;
}

interface Table {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** By their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
}

/** Letters that every beginning has. */
const SHORTEST = 3;

let table: Table | undefined;

function loadTable(): Table {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, Beginning[]>();
  for (const row of readRows(new URL('../data/asked-ideas.csv', import.meta.url))) {
    const idea = row['idea'] ?? '';
    for (const word of several(row['words'] ?? '')) {
      if (word.endsWith('*')) {
        const first = word.slice(0, SHORTEST);
        beginnings.set(first, [
          ...(beginnings.get(first) ?? []),
          { word: word.slice(0, -1), idea },
        ]);
      } else whole.set(word, [...(whole.get(word) ?? []), idea]);
    }
  }
  return { whole, beginnings };
}
