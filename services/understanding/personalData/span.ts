export const PERSONAL_DATA_TYPES = [
  'PERSON',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'NATIONAL_ID',
  'IBAN',
  'CARD',
  'LICENSE_PLATE',
  'DATE_OF_BIRTH',
  'HANDLE',
  'URL',
  'ORG',
] as const;
export type PersonalDataType = (typeof PERSONAL_DATA_TYPES)[number];

/** A piece of a text: offsets in UTF-16 units, end exclusive. */
export interface Span<Type extends string = PersonalDataType> {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/**
 * The same pieces, in order and none over another. Where two overlap the earlier in the list gives
 * the type, and the piece covers both: when in doubt, mask.
 */
export function withoutOverlaps<Type extends string>(spans: readonly Span<Type>[]): Span<Type>[] {
  const settled: Span<Type>[] = [];
  const inOrder = spans
    .map((span, rank) => ({ span, rank }))
    .sort(({ span: a }, { span: b }) => a.start - b.start || b.end - a.end);
  let rank = -1;
  for (const { span, rank: own } of inOrder) {
    const last = settled.at(-1);
    if (last === undefined || span.start >= last.end) {
      settled.push(span);
      rank = own;
      continue;
    }
    const { type } = own < rank ? span : last;
    settled[settled.length - 1] = { start: last.start, end: Math.max(last.end, span.end), type };
    rank = Math.min(rank, own);
  }
  return settled;
}

/** A piece for each match of a global pattern that `accept` agrees with. */
export function spansOf(
  text: string,
  pattern: RegExp,
  type: PersonalDataType,
  accept: (match: string, start: number) => boolean = () => true,
): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ match: match[0], start: match.index }))
    .filter(({ match, start }) => accept(match, start))
    .map(({ match, start }) => ({ start, end: start + match.length, type }));
}

/** Whether one of the words stands in the `reach` characters before `start`. */
export function cueBefore(text: string, start: number, cue: RegExp, reach = 30): boolean {
  return cue.test(text.slice(Math.max(0, start - reach), start));
}
