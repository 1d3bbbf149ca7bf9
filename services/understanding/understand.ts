import type { Danger, Details } from '../domain/facts.js';
import type { Age, Conduct, Domain, Ground, Region, Role } from '../domain/ids.js';
import type { Municipality } from '../domain/places.js';
import { findAge } from './age.js';
import { findDanger } from './danger.js';
import { findDetails } from './details.js';
import { detectLanguage } from './language.js';
import { read, type Reading } from './lexicon.js';
import { findRole } from './role.js';
import { findConduct, findDomains, findGrounds } from './topics.js';
import { findWhen, type Moment } from './when.js';
import { findWhere } from './where.js';

/** What the words of an account point at. Only ever a suggestion: the person confirms it. */
export interface Understood {
  /** Best first, at most two, none when unsure. */
  domains: Domain[];
  /** Of the first domain; only what the words say. */
  details: Details;
  /** Best first, at most two and then any stated outright. */
  grounds: Ground[];
  /** Denied in the text. */
  notGrounds: Ground[];
  conduct: Conduct[];
  municipality: Municipality | undefined;
  /** That of the municipality when one is found. */
  region: Region | undefined;
  /** Of the person whom it happened to. */
  age: Age | undefined;
  /** Only when it is plain. */
  role: Role | undefined;
  danger: Danger | null;
  /** Of the text; `und` when it is too short or unlike any that we know. */
  language: string;
  /** When it happened; undefined too when nobody said when it is told. */
  when: Moment | undefined;
}

/**
 * Reads an account by rules and word lists: the same text always gives the same answer, in time that
 * grows with its length. `language` is that of the conversation (its lists are used besides those of
 * the language that the text seems to be in), `now` the Belgian time at which it is told (localTime.ts).
 * Never throws for anything a person typed.
 */
export function understand(text: string, language?: string, now?: string): Understood {
  const reading = read(text);
  const guessed = detectLanguage(text, language);
  const languages = languagesOf(guessed, language);
  const { municipality, region } = findWhere(text, reading);
  const domains = findDomains(reading, languages);
  const age = findAge(reading);
  const danger = findDanger(reading, age);
  return {
    domains,
    details: findDetails(domains[0], reading, languages, region),
    ...findGrounds(reading, languages),
    conduct: conductBeside(danger, reading, findConduct(reading, languages)),
    municipality,
    region,
    age,
    role: findRole(reading, languages),
    danger,
    language: guessed,
    when:
      now === undefined ? undefined : findWhen(text, now, guessed === 'und' ? language : guessed),
  };
}

/** Who speaks of harming themselves threatens nobody, and who says that in a few words tells of no act of others. */
function conductBeside(
  danger: Danger | null,
  { tokens }: Reading,
  conduct: readonly Conduct[],
): Conduct[] {
  if (danger?.kinds.includes('self_harm') !== true) return [...conduct];
  if (danger.kinds.length === 1 && tokens.length <= CRY_FOR_HELP) return [];
  return conduct.filter((one) => one !== 'threat' || danger.kinds.includes('threat'));
}

const CRY_FOR_HELP = 8;

/** Empty (all of them) when neither the text nor the conversation is in a language that has lists. */
function languagesOf(guessed: string, language: string | undefined): ReadonlySet<string> {
  const likely = [guessed, language?.slice(0, 2)];
  return new Set(likely.flatMap((one) => (one !== undefined && LISTED.has(one) ? [one] : [])));
}

const LISTED: ReadonlySet<string> = new Set(['nl', 'en', 'fr', 'de']);
