import { findInAll, type FindOptions } from './personalData.js';
import { findWhole } from './personalData/known.js';
import { type Span, withoutOverlaps } from './personalData/span.js';
import { fold, tokensOf } from './personalData/tokens.js';
import { Entities, type Entity, type MaskType, type PlaceholderWords } from './maskedEntities.js';

export type { MaskType, PlaceholderWords } from './maskedEntities.js';

/** The person's own choice, by the words themselves; to show goes before to hide. */
export interface Decisions {
  readonly hide: readonly string[];
  readonly show: readonly string[];
}

export interface MaskOptions extends FindOptions {
  readonly decisions: Decisions;
  readonly words: PlaceholderWords;
}

/** One thing or person that was found, with all its mentions. */
export interface Piece {
  /** From 1, in the order in which the pieces stand: what the person types to show or hide one. */
  readonly number: number;
  readonly type: MaskType;
  /** As first written; put it in `decisions` to decide on this piece. */
  readonly words: string;
  readonly placeholder: string;
  /** Whether the placeholder stands there; false when the person chose to show it. */
  readonly hidden: boolean;
}

/** Where a piece stands in a text as it was given: UTF-16 units, end exclusive. */
export interface MaskedSpan extends Span<MaskType> {
  readonly placeholder: string;
}

export interface MaskedTexts {
  /** In the order given. */
  readonly texts: readonly string[];
  /** What is hidden in each of the texts, in order and not overlapping. */
  readonly spans: readonly (readonly MaskedSpan[])[];
  readonly pieces: readonly Piece[];
  /** The masked form of one of the texts given; of any other text nothing is known, so nothing of it is given. */
  masked(text: string): string;
}

/**
 * Texts of one report with a placeholder for each piece. The same person, number or address has the
 * same placeholder in all of them, also when only the first name or the surname is used.
 */
export function maskTexts(texts: readonly string[], options: MaskOptions): MaskedTexts {
  const { decisions, words } = options;
  const gathered = new Entities(words);
  const found = findInAll(texts, options).map((spans, n) => {
    const text = texts[n] ?? '';
    return withHidden(text, spans, decisions).map(({ start, end, type }) => {
      return { start, end, type, entity: gathered.of(type, text.slice(start, end)) };
    });
  });
  const shown = new Set(decisions.show.map(fold));
  const isHidden = ({ mentions }: Entity) => ![...mentions].some((mention) => shown.has(mention));
  const masked = texts.map((text, n) => replace(text, found[n] ?? [], isHidden));
  const spans = found.map((ones) =>
    ones.flatMap(({ start, end, type, entity }) =>
      isHidden(entity) ? [{ start, end, type, placeholder: entity.placeholder }] : [],
    ),
  );
  const byText = new Map(texts.map((text, n) => [text, masked[n] ?? '']));
  return {
    texts: masked,
    spans,
    pieces: gathered.all.map((entity, n) => {
      const { type, words: first, placeholder } = entity;
      return { number: n + 1, type, words: first, placeholder, hidden: isHidden(entity) };
    }),
    masked: (text) => byText.get(text) ?? '',
  };
}

/** One text, masked. */
export function maskText(text: string, options: MaskOptions): string {
  return maskTexts([text], options).masked(text);
}

/** The pieces of the texts, for the person to show or hide. */
export function pieces(texts: readonly string[], options: MaskOptions): readonly Piece[] {
  return maskTexts(texts, options).pieces;
}

type MaskSpan = Span<MaskType>;

function withHidden(text: string, spans: readonly Span[], { hide }: Decisions): MaskSpan[] {
  // They are in order already.
  if (hide.length === 0) return [...spans];
  const tokens = tokensOf(text);
  const chosen = hide.flatMap((words) => findWhole<MaskType>(text, tokens, words, 'CHOSEN'));
  return withoutOverlaps<MaskType>([...spans, ...chosen]);
}

function replace(
  text: string,
  spans: readonly (MaskSpan & { entity: Entity })[],
  isHidden: (entity: Entity) => boolean,
): string {
  let masked = '';
  let at = 0;
  for (const { start, end, entity } of spans) {
    masked += text.slice(at, start);
    masked += isHidden(entity) ? entity.placeholder : text.slice(start, end);
    at = end;
  }
  return masked + text.slice(at);
}
