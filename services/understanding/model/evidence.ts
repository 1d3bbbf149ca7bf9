import { several } from '../../domain/csv.js';
import type { Hit } from '../lexicon.js';
import type { Token } from '../tokens.js';

/** How many figures of evidence there are for each label. */
export const CHANNELS = 5;

/**
 * What the word lists say for each label: words of weight 3 or more, 2 and 1, phrases of weight 3 or
 * more, other phrases; for each the square root of how many different ones stand in the text, at most three of
 * them counted. `column` holds the labels of an entry (the first has the weight, any further count as a hint).
 */
export function evidenceOf(
  hits: readonly Hit[],
  tokens: readonly Token[],
  { labels, column }: { readonly labels: readonly string[]; readonly column: string },
): Float64Array {
  const counts = new Float64Array(labels.length * CHANNELS);
  const counted = new Set<string>();
  for (const { entry, from, to } of hits) {
    const isPhrase = entry.cue.words.length > 1;
    const words = isPhrase ? `${from} ${to}` : (tokens[from]?.word ?? '');
    for (const [place, name] of several(entry.columns[column] ?? '').entries()) {
      const label = labels.indexOf(name);
      const weight = place === 0 ? Number(entry.columns['weight'] ?? '3') : 1;
      const channel = channelOf(weight, isPhrase);
      const once = `${label} ${channel} ${words}`;
      if (label < 0 || counted.has(once)) continue;
      counted.add(once);
      const at = label * CHANNELS + channel;
      counts[at] = Math.min(MOST, (counts[at] ?? 0) + 1);
    }
  }
  return counts.map(Math.sqrt);
}

const MOST = 3;

function channelOf(weight: number, isPhrase: boolean): number {
  if (isPhrase) return weight >= 3 ? 3 : 4;
  return Math.max(0, 3 - weight);
}
