import type { City } from './city.js';
import type { CityWeb, InWords } from './cityWeb.js';

/**
 * What a city lacks before anybody may use its web chat, each as a sentence for the operator that
 * names the field. Empty when nothing lacks. A demonstration answers for nobody's data, so only that
 * it has the settings at all is asked of it.
 *
 * The schema sees that a field is there; only this sees that nobody wrote anything in it yet.
 */
export function webProblems(city: City): string[] {
  const { web } = city;
  if (web === undefined) return missing(city);
  if (city.demonstration) return [];
  return [...textsOf(web, city.languages), ...datesOf(web)].flatMap(({ field, problem }) =>
    problem === undefined ? [] : [`${city.id}.json: "web.${field}" ${problem}.`],
  );
}

/** Without these two statements a person does not know who answers for what they tell. */
const STATEMENTS = [
  ['privacy', ['controller', 'contact', 'officer', 'legalGround', 'host']],
  ['accessibility', ['contact', 'complaints']],
] as const;

interface Field {
  readonly field: string;
  readonly problem: string | undefined;
}

function missing({ id }: City): string[] {
  return [
    `${id}.json: "web" is missing, so the web chat cannot be served. deployment/cities/web-template.md explains every field.`,
    ...STATEMENTS.flatMap(([statement, fields]) =>
      fields.map((field) => `${id}.json: "web.${statement}.${field}" is missing.`),
    ),
  ];
}

function textsOf({ privacy, accessibility, texts }: CityWeb, languages: Languages): Field[] {
  const inWords = (field: string, words: InWords): Field[] =>
    languages.map((language) => text(`${field}.${language}`, words[language]));
  const { complaints } = accessibility;
  return [
    ...inWords('texts.heading', texts.heading),
    ...(texts.welcome === null ? [] : inWords('texts.welcome', texts.welcome)),
    text('privacy.controller', privacy.controller),
    address('privacy.contact', privacy.contact),
    text('privacy.officer', privacy.officer),
    ...inWords('privacy.legalGround', privacy.legalGround),
    ...inWords('privacy.host', privacy.host),
    ...(privacy.terms === null ? [] : inWords('privacy.terms', privacy.terms)),
    address('accessibility.contact', accessibility.contact),
    ...(accessibility.shortcomings === null
      ? []
      : inWords('accessibility.shortcomings', accessibility.shortcomings)),
    ...(complaints === undefined
      ? [{ field: 'accessibility.complaints', problem: 'is missing' }]
      : inWords('accessibility.complaints', complaints)),
  ];
}

type Languages = City['languages'];

function text(field: string, value: string | undefined): Field {
  if (value === undefined)
    return { field, problem: 'is missing, and the city offers that language' };
  if (value.trim() === '') return { field, problem: 'is empty' };
  const isLeft = PLACEHOLDER.test(value);
  return { field, problem: isLeft ? 'still has the words of the template' : undefined };
}

/** Somewhere to write to: without it nobody can ask what is kept about them. */
function address(field: string, value: string): Field {
  const found = text(field, value);
  if (found.problem !== undefined) return found;
  const canBeReached = /@|https?:|\d{3}/.test(value);
  return { field, problem: canBeReached ? undefined : 'gives no address, page or number' };
}

/** A text in square brackets is what the template says where a city must write; `.example` is nobody's. */
const PLACEHOLDER = /\[[^\]]*\]|\.example\b|\bvoorbeeldstad\b/i;

/** Whether a check is too long ago is for people to judge; that nobody did one is not. */
function datesOf({ privacy, accessibility }: CityWeb): Field[] {
  return [
    { field: 'privacy.checkedOn', problem: neverChecked(privacy.checkedOn) },
    { field: 'accessibility.checkedOn', problem: neverChecked(accessibility.checkedOn) },
  ];
}

/** In the template, so that the file can be read and the field be named. */
const NEVER = '1970-01-01';

function neverChecked(date: string): string | undefined {
  return date === NEVER ? 'still has the date of the template' : undefined;
}
