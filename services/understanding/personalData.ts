import { findAddresses } from './personalData/addresses.js';
import { findBirths } from './personalData/births.js';
import { findInitials } from './personalData/initials.js';
import { findKnown, knownNames } from './personalData/known.js';
import { laterMentions } from './personalData/mentions.js';
import { findByKind } from './personalData/namedByKind.js';
import { findByWork } from './personalData/namedByWork.js';
import { namedThings } from './personalData/namedThings.js';
import { looksGerman } from './personalData/nameWords.js';
import { findNumbers } from './personalData/numbers.js';
import { findOnline } from './personalData/online.js';
import { findWorkplaces } from './personalData/organisationNames.js';
import { TRADE } from './personalData/organisationKinds.js';
import { findOrganisations, placesNamed, publicBodies } from './personalData/organisations.js';
import { findPeople } from './personalData/people.js';
import { plainText } from './personalData/plainText.js';
import { findPlates } from './personalData/plates.js';
import { type Span, withoutOverlaps } from './personalData/span.js';
import { type Token, tokensOf } from './personalData/tokens.js';

export { PERSONAL_DATA_TYPES, type PersonalDataType, type Span } from './personalData/span.js';

export interface FindOptions {
  /** What the person gave as a name or a way to reach them: found in any spelling of capitals. */
  readonly known?: readonly string[];
  /** Organisations that the person named; found when organisations are. */
  readonly knownOrganisations?: readonly string[];
  /** Find names of organisations too. */
  readonly organisations?: boolean;
}

/**
 * The pieces of a text that point at a person: in order, not overlapping, offsets in UTF-16 units.
 * Rules and small lists for Dutch, French and English; when in doubt a piece is one. Public help
 * lines and public bodies are none, nor is a street or municipality alone. Linear in the length of
 * the text, and never throws for anything a person typed.
 */
export function findPersonalData(text: string, options: FindOptions = {}): Span[] {
  return findInAll([text], options)[0] ?? [];
}

/** The same for texts that belong together: a name that is found in one is found in all. */
export function findInAll(texts: readonly string[], options: FindOptions): Span[][] {
  const plain = texts.map(plainText);
  const read = plain.map(({ text }) => ({ text, tokens: tokensOf(text) }));
  const first = read.map(({ text, tokens }) => findIn(text, tokens, options));
  const found = laterMentions(read, first, knownNames(options.known ?? [])).map(withoutOverlaps);
  return found.map((spans, n) => spans.map((span) => plain[n]?.inGiven(span) ?? span));
}

/** In the order in which the types win where they overlap. */
function findIn(text: string, tokens: readonly Token[], options: FindOptions): Span[] {
  const { spans, organisations, notPeople } = othersIn(text, tokens);
  const people = findPeople(text, tokens, notPeople);
  return [
    ...withoutOverlaps(spans),
    ...findKnown(text, tokens, options),
    ...(options.organisations === true
      ? [
          ...organisations,
          ...findWorkplaces(
            text,
            tokens,
            new Set([...[...notPeople].filter(isNoTradeName), ...tokensIn(tokens, people)]),
            looksGerman(tokens),
          ),
        ]
      : []),
    ...people,
    ...(options.organisations === true ? moreOrganisations(text, tokens) : []),
    ...findInitials(text, tokens),
  ];
}

/** After the people: what is a person's name may be a firm's too, and is somebody's first. */
function moreOrganisations(text: string, tokens: readonly Token[]): Span[] {
  const bodies = publicBodies(tokens);
  return [...findByKind(text, tokens, bodies), ...findByWork(text, tokens, bodies)];
}

/** What is no person: figures, addresses and links, organisations, and the tokens of these, of public bodies, places and things. */
export function othersIn(
  text: string,
  tokens: readonly Token[],
): {
  readonly spans: readonly Span[];
  readonly organisations: readonly Span[];
  readonly notPeople: ReadonlySet<Token>;
} {
  const bodies = publicBodies(tokens);
  const fixed = [...findOnline(text), ...findBirths(text), ...findNumbers(text)];
  const spans = [...fixed, ...findPlates(text), ...findAddresses(text, tokens)];
  const organisations = findOrganisations(text, tokens, bodies);
  const firms = organisations.filter((one) => !mayBePerson(text, one));
  const notPeople = new Set([
    ...bodies,
    ...placesNamed(tokens),
    ...namedThings(text, tokens),
    ...tokensIn(tokens, [...spans, ...firms]),
  ]);
  return { spans, organisations, notPeople };
}

/** "kapper Karim": found as a firm, and still somebody. */
function mayBePerson(text: string, { start, end }: Span): boolean {
  const [kind, ...name] = tokensOf(text.slice(start, end));
  return kind !== undefined && name.length > 0 && name.length < 3 && TRADE.test(kind.folded);
}

/** "BrightClean" is no person, and may well be a firm. */
function isNoTradeName({ text }: Token): boolean {
  return !/\p{Ll}\p{Lu}/u.test(text);
}

function tokensIn(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const settled = withoutOverlaps(spans);
  let at = 0;
  return tokens.filter(({ start, end }) => {
    while ((settled[at]?.end ?? Infinity) <= start) at += 1;
    return (settled[at]?.start ?? Infinity) < end;
  });
}
