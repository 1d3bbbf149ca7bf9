import type { City } from '../domain/city.js';
import type { Age, Code } from '../domain/ids.js';
import { type Report, type Told, type When, told } from '../domain/report.js';
import type { RouteAnswer } from '../domain/routeAnswer.js';
import { type Coarseness, coarseMoment, fullMoment, placeOf } from './coarsen.js';
import type { Disclosure, Purpose, Recipient, Steps } from './schema.js';

/** Everything a referral is made from. */
export interface Source {
  readonly report: Report;
  readonly route: RouteAnswer;
  readonly recipient: Recipient;
  readonly disclosure: Disclosure;
  readonly reference: string;
  readonly created: Date;
  readonly botVersion: string;
  readonly city: City;
  /** Name of whoever the person takes their own file along to. */
  readonly receiver?: string | undefined;
  readonly coarseness: Coarseness;
  readonly consent?: { recipient: Code; purpose: Purpose; date: string; textVersion: string };
  /** The same text with its personal data replaced, as far as this recipient may not have it. */
  readonly mask: (text: string) => string;
  /** What the person hid by its own words. */
  readonly hidden: readonly string[];
}

/** One field of the document and what each kind of recipient gets of it. */
export interface Field {
  readonly group: string;
  readonly name: string;
  /** The value for this recipient; undefined leaves the field out. */
  readonly give: (source: Source) => unknown;
}

/** What happens to a value on its way to a recipient. */
type Treatment<T> = (value: T, source: Source) => unknown;
type Row = readonly [path: `${string}.${string}`, give: Field['give']];

/**
 * Who gets what: the field table of domain.md section 5, one row a field. The columns are a named
 * referral, a pseudonym (through a local point) and an anonymous signal; the person's own file holds
 * everything. Where the table leaves room, less is given.
 */
const ROWS: readonly Row[] = [
  // path                    value                                named  pseudonym      anonymous
  row('who.role', (s) => s.report.role, whole, whole, whole),
  row('who.relation', (s) => s.report.relation, whole, whole, whole),
  row('who.age', (s) => s.report.age, whole, whole, whole),
  row('who.minor', (s) => isMinor(told(s.report.age)), whole, whole, whole),

  row('contact.name', (s) => s.report.contactName, whole, out, out),
  row('contact.alias', (s) => s.report.alias, whole, whole, out),
  row('contact.channel', (s) => s.report.contactChannel, whole, atLocalPoint, out),
  row('contact.value', (s) => s.report.contactValue, whole, atLocalPoint, out),
  row('contact.voicemail', (s) => s.report.voicemail, whole, atLocalPoint, out),
  row('contact.callBack', (s) => s.report.callBack, whole, atLocalPoint, out),
  row('contact.interpreter', (s) => s.report.interpreter, whole, masked, out),
  row('contact.accessibility', (s) => s.report.accessibility, whole, masked, out),
  row('contact.trustedPerson', (s) => s.report.trustedPerson, whole, out, out),

  row('facts.account', (s) => accountOf(s.report), whole, maskedAccount, maskedAccount),
  row('facts.when', (s) => s.report.when, fullTime, maskedTime, coarseTime),
  row('facts.municipality', (s) => s.report.municipality, fullPlace, fullPlace, coarsePlace),
  row('facts.region', (s) => s.report.region, whole, whole, whole),
  row('facts.residence', (s) => s.report.residence, fullPlace, fullPlace, province),
  row('facts.venue', (s) => s.report.venue, whole, masked, out),

  row('otherParty.type', (s) => s.report.otherParty, whole, whole, whole),
  row('otherParty.organisation', (s) => s.report.organisation, whole, unlessHidden, ifChosen),
  row('otherParty.personFunction', (s) => s.report.personFunction, whole, out, out),
  row('otherParty.personName', (s) => s.report.personName, whole, out, out),

  row('conduct.kinds', (s) => s.report.conduct, whole, whole, whole),
  row('conduct.pattern', (s) => s.report.pattern, whole, whole, whole),
  row('ground.grounds', (s) => s.report.grounds, whole, whole, whole),
  row('domain.domain', (s) => s.report.domain, whole, whole, whole),
  row('domain.details', (s) => detailsOf(s.report), whole, whole, whole),
  row('evidence.kinds', (s) => s.report.evidence, whole, whole, whole),
  row('steps.taken', (s) => s.report.steps, stepsInWords, maskedSteps, onlyThatThereWere),

  row('wishes.wish', (s) => s.report.wish, whole, whole, whole),
  row('wishes.hope', (s) => s.report.hope, whole, masked, masked),
  row('wishes.fears', (s) => s.report.fears, whole, whole, whole),

  row('safety.stillAtRisk', (s) => s.report.stillAtRisk, whole, whole, whole),
  row('safety.safeMoment', (s) => s.report.safeMoment, whole, maskedAtLocalPoint, out),

  row('meta.city', (s) => s.city.id, whole, whole, unlessPlaceIsVague),
  row('meta.serviceModel', (s) => s.city.serviceModel, whole, whole, unlessPlaceIsVague),
  row('meta.localPoint', localPointOf, whole, whole, whole),
  row('meta.receiver', (s) => s.receiver, out, out, out, whole),
];

export const FIELDS: readonly Field[] = ROWS.map(([path, give]) => {
  const [group = '', name = ''] = path.split('.');
  return { group, name, give };
});

function row<T>(
  path: Row[0],
  read: (source: Source) => T | undefined,
  named: Treatment<T>,
  pseudonym: Treatment<T>,
  anonymous: Treatment<T>,
  keep: Treatment<T> = named,
): Row {
  const columns: Record<Disclosure, Treatment<T>> = { named, pseudonym, anonymous, keep };
  return [
    path,
    (source) => {
      const value = read(source);
      return value === undefined ? undefined : columns[source.disclosure](value, source);
    },
  ];
}

function whole(value: unknown): unknown {
  return value;
}

function out(): undefined {
  return undefined;
}

function masked(answer: Told<string>, { mask }: Source): Told<string> {
  return mapTold(answer, mask);
}

/** The name of an organisation as it was given ("De Zonnebloem" is no person), unless the person hid some of it. */
function unlessHidden(answer: Told<string>, { mask, hidden }: Source): Told<string> {
  return mapTold(answer, (name) => {
    const has = (words: string) => name.toLowerCase().includes(words.toLowerCase());
    return hidden.some(has) ? mask(name) : name;
  });
}

function maskedAccount(account: readonly string[], { mask }: Source): string[] {
  return account.map(mask);
}

/** A channel is held by the local point alone; another body reaches a pseudonym through it. */
function atLocalPoint(value: unknown, { recipient }: Source): unknown {
  return recipient === 'LOKAAL' ? value : undefined;
}

function maskedAtLocalPoint(answer: Told<string>, source: Source): unknown {
  return atLocalPoint(masked(answer, source), source);
}

function fullTime(when: Told<When>): unknown {
  return fullMoment(when, (words) => words);
}

function maskedTime(when: Told<When>, { mask }: Source): unknown {
  return fullMoment(when, mask);
}

function coarseTime(when: Told<When>, { coarseness }: Source): unknown {
  return coarseMoment(when, coarseness.time);
}

function fullPlace(nis: Told<string>): unknown {
  return placeOf(nis, 'municipality');
}

function coarsePlace(nis: Told<string>, { coarseness }: Source): unknown {
  return placeOf(nis, coarseness.place);
}

/** Where somebody lives and where it happened, both to the municipality, would point at few people. */
function province(nis: Told<string>, { coarseness }: Source): unknown {
  return placeOf(nis, coarseness.place === 'region' ? 'region' : 'province');
}

function ifChosen(answer: Told<string>, { coarseness, mask }: Source): unknown {
  if (coarseness.organisation === 'type') return undefined;
  return mapTold(answer, mask);
}

function stepsInWords(steps: Told<string>): Told<Steps> {
  return mapTold(steps, (words) => ({ words }));
}

function maskedSteps(steps: Told<string>, { mask }: Source): Told<Steps> {
  return mapTold(steps, (words) => ({ words: mask(words) }));
}

/** Earlier steps hold file numbers and names of officials, which point at one person. */
function onlyThatThereWere(steps: Told<string>): Told<Steps> {
  return mapTold(steps, () => ({}));
}

/** The site of a small city says where, so it goes when the person made the place vaguer; the city's own point is that site. */
function unlessPlaceIsVague(value: unknown, { coarseness, recipient }: Source): unknown {
  return coarseness.place === 'municipality' || recipient === 'LOKAAL' ? value : undefined;
}

function mapTold<T, U>(answer: Told<T>, change: (value: T) => U): Told<U> {
  return answer.is === 'told' ? { is: 'told', value: change(answer.value) } : answer;
}

function isMinor(age: Age | undefined): boolean | undefined {
  if (age === undefined) return undefined;
  return age === 'under_12' || age === '12_17' || age === 'under_18';
}

function accountOf({ account }: Report): readonly string[] | undefined {
  return account.length === 0 ? undefined : account;
}

function detailsOf({ details }: Report): Report['details'] | undefined {
  return Object.keys(details).length === 0 ? undefined : details;
}

function localPointOf({ recipient, city }: Source): string | undefined {
  return recipient === 'LOKAAL' ? city.localPoint?.name : undefined;
}
