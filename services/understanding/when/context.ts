import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold, type WhenLanguage } from './words.js';

const KINDS = [
  'stays',
  'background',
  'ownBackground',
  'self',
  'born',
  'future',
  'passed',
  'auxiliary',
  'appointment',
  'notice',
  'still',
  'reported',
  'aside',
  'breaks',
  'notDateBefore',
  'notDateAfter',
  'dateBefore',
  'dayAfter',
  'streetBefore',
  'shyMonths',
  'common',
  'subject',
  'undergoes',
  'denied',
  'but',
  'meantFor',
  'nounBefore',
  'attributeBefore',
] as const;
type Kind = (typeof KINDS)[number];

/**
 * Words around a moment that say what it is the moment of. `stays`: what is so for years; `background` and
 * `ownBackground`: what happened once in a life; `subject` and `undergoes`: who does it, and that it is done to
 * them; `reported`: papers and complaints; `meantFor`: a plan ("pour lundi"); `denied` and `but`: "not this but
 * that"; `nounBefore`: "a house of 1978"; `attributeBefore`: "the Friday shift"; `notice`: opening hours and birthdays.
 */
export type Context = Readonly<Record<Kind, ReadonlySet<string>>>;

/** The lists of a language, from data/when-context.json, read when first asked for. */
export function contextOf(language: WhenLanguage): Context {
  const known = KEPT.get(language);
  if (known !== undefined) return known;
  const lists = (file ??= File.parse(
    JSON.parse(readFileSync(new URL('../data/when-context.json', import.meta.url), 'utf8')),
  ))[language];
  const sets = (kind: Kind): ReadonlySet<string> =>
    new Set(
      lists[kind]
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => fold(word, language)),
    );
  const made: Context = {
    stays: sets('stays'),
    background: sets('background'),
    ownBackground: sets('ownBackground'),
    self: sets('self'),
    born: sets('born'),
    future: sets('future'),
    passed: sets('passed'),
    auxiliary: sets('auxiliary'),
    appointment: sets('appointment'),
    notice: sets('notice'),
    still: sets('still'),
    reported: sets('reported'),
    aside: sets('aside'),
    breaks: sets('breaks'),
    notDateBefore: sets('notDateBefore'),
    notDateAfter: sets('notDateAfter'),
    dateBefore: sets('dateBefore'),
    dayAfter: sets('dayAfter'),
    streetBefore: sets('streetBefore'),
    shyMonths: sets('shyMonths'),
    common: sets('common'),
    subject: sets('subject'),
    undergoes: sets('undergoes'),
    denied: sets('denied'),
    but: sets('but'),
    meantFor: sets('meantFor'),
    nounBefore: sets('nounBefore'),
    attributeBefore: sets('attributeBefore'),
  };
  KEPT.set(language, made);
  return made;
}

const File = z.strictObject({
  nl: z.record(z.enum(KINDS), z.string()),
  fr: z.record(z.enum(KINDS), z.string()),
  en: z.record(z.enum(KINDS), z.string()),
  de: z.record(z.enum(KINDS), z.string()),
});
let file: z.infer<typeof File> | undefined;
const KEPT = new Map<WhenLanguage, Context>();
