import {
  AGES,
  CONDUCTS,
  DETAIL_NAMES,
  DOMAINS,
  GROUNDS,
  REGIONS,
  type DetailName,
  type Domain,
} from '../services/domain/ids.js';
import { detailValues } from '../services/domain/facts.js';
import { findMunicipality, municipalityName } from '../services/domain/places.js';
import { ageBand } from '../services/understanding/age.js';
import { understand } from '../services/understanding/understand.js';
import { choiceQuestion, choicesQuestion } from './interview/builders.js';
import type { Choice, Question, Reading, Said } from './interview/question.js';
import { plain, told } from './interview/readers.js';
import { idChoices, toldLabel } from './labels.js';
import type { QuestionId } from './answers.js';
import type { ReportView } from './ReportView.js';

/**
 * What routing needs to know and the account did not tell: each question is put only while one of
 * its answers would change who is competent, or because the person said that we had it wrong.
 */
export const aboutQuestions: readonly Question<ReportView>[] = [
  choiceQuestion({
    id: 'domain',
    applies: (view) => view.has('domain') || view.needs('domain') || wasWrong(view, 'domain'),
    choices: () => idChoices('domain', DOMAINS),
    word: (domain) => toldLabel('domain', domain),
    otherwise: (said, view) => meant(understand(said.text, view.language).domains),
    undoes: [...DETAIL_NAMES, 'aboutCity', 'recipients', 'choice'],
  }),
  ...DETAIL_NAMES.map(detailQuestion),
  placeQuestion(),
  choiceQuestion({
    id: 'region',
    applies: (view) =>
      (view.has('region') && view.told('municipality') === undefined) || view.needs('region'),
    choices: () => idChoices('region', REGIONS),
    word: (region) => toldLabel('region', region),
    undoes: ['recipients'],
  }),
  choicesQuestion({
    id: 'grounds',
    applies: (view) =>
      view.has('grounds') ||
      view.needs('grounds') ||
      wasWrong(view, 'grounds') ||
      view.told('tellMore') === true,
    choices: () => idChoices('ground', GROUNDS),
    word: (ground) => toldLabel('ground', ground),
    alone: ['none'],
    otherwise: (said, view) => meant(understand(said.text, view.language).grounds),
    undoes: ['recipients'],
  }),
  choicesQuestion({
    id: 'conduct',
    applies: (view) =>
      view.has('conduct') || conductDecides(view) || view.told('tellMore') === true,
    choices: () => idChoices('conduct', CONDUCTS),
    word: (conduct) => toldLabel('conduct', conduct),
    otherwise: (said, view) => meant(understand(said.text, view.language).conduct),
    undoes: ['recipients'],
  }),
  choiceQuestion({
    id: 'age',
    applies: (view) => view.has('age') || view.told('tellMore') === true || ageChangesHelp(view),
    ask: (view) => ({ key: isForOther(view) ? 'q.age.ask_other' : 'q.age.ask' }),
    choices: () =>
      idChoices(
        'age',
        AGES.filter((age) => age !== 'under_18' && age !== 'adult'),
      ),
    word: (age) => toldLabel('age', age),
    otherwise: (said, view) => readAge(said, view),
    undoes: [],
  }),
];

/**
 * Routing would ask for the conduct wherever sexual harassment or images could add a body. Whoever
 * told what happened in their own words has told that; it is put as a question only where the choice
 * between two bodies turns on it (routing.md 3: an office that recruits for another).
 */
function conductDecides(view: ReportView): boolean {
  const through = view.told('through');
  return view.needs('conduct') && (through === 'temp_agency' || through === 'recruitment');
}

/** One question for each detail of the domain that was told. */
function detailQuestion(name: DetailName): Question<ReportView> {
  return choiceQuestion({
    id: name,
    stands: (answer, view) =>
      answer.is !== 'told' ||
      detailChoices(view.told('domain'), name).some(({ value }) => value === answer.value),
    applies: (view) =>
      detailChoices(view.told('domain'), name).length > 0 &&
      (view.has(name) || view.needs(`details.${name}`) || tellsMore(view, name)),
    choices: (view) => detailChoices(view.told('domain'), name),
    word: (value) => toldLabel(`detail.${name}`, value),
    otherwise: (said, view) => {
      const value = understand(said.text, view.language).details[name];
      return value === undefined ? undefined : { narrow: [value] };
    },
    undoes: ['recipients', 'aboutCity'],
  });
}

/** Details that change no competence but spare the caseworker a call: only for whoever wants to tell more. */
function tellsMore(view: ReportView, name: DetailName): boolean {
  if (view.told('tellMore') !== true) return false;
  if (name === 'sport') return view.told('venue') === 'sport_club';
  return name === 'through' || name === 'schoolLevel' || name === 'tenure';
}

function detailChoices(domain: Domain | undefined, name: DetailName): readonly Choice[] {
  if (domain === undefined) return [];
  return idChoices(`detail.${name}`, detailValues(domain, name) ?? []);
}

/** Where: a municipality as people write it, or only the region. */
function placeQuestion(): Question<ReportView> {
  return choiceQuestion({
    id: 'municipality',
    applies: (view) =>
      view.has('municipality') ||
      (view.needs('region') && !view.has('region')) ||
      view.told('tellMore') === true ||
      servesSeveral(view) ||
      wasWrong(view, 'municipality'),
    choices: (view) =>
      servesSeveral(view)
        ? view.city.municipalities.map((nis) => municipalityChoice(nis, view))
        : [],
    word: (nis, view) => ({ literal: municipalityName(nis, view.language) }),
    take: (nis) => ({ set: { municipality: told(nis) } }),
    otherwise: (said, view) => readPlace(said, view),
    undoes: ['region', 'recipients'],
    keepsStory: true,
  });
}

/** A warm point of several municipalities asks which one it was: its people divide the work by it. */
function servesSeveral({ city }: ReportView): boolean {
  return city.serviceModel === 'warm_point' && city.municipalities.length > 1;
}

function municipalityChoice(nis: string, { language }: ReportView): Choice {
  return { value: nis, label: { literal: municipalityName(nis, language) } };
}

/** A region instead of a municipality settles what routing needs; a name that several places share is asked. */
function readPlace(said: Said, view: ReportView): Reading | undefined {
  const found = findMunicipality(said.text);
  if (found.is === 'one' && !found.corrected) {
    return { set: { municipality: told(found.municipality.nis) } };
  }
  if (found.is === 'one') return { narrow: [found.municipality.nis] };
  if (found.is === 'several') {
    return { narrow: found.municipalities.slice(0, 6).map(({ nis }) => nis) };
  }
  const region = REGIONS.find(
    (id) => plain(view.render(toldLabel('region', id))) === plain(said.text),
  );
  if (region !== undefined)
    return { set: { municipality: { is: 'unknown' }, region: told(region) } };
  const inText = understand(said.text, view.language).municipality;
  return inText === undefined ? undefined : { narrow: [inText.nis] };
}

/** What could have been meant by words that are no choice: to be confirmed, never taken. */
function meant(values: readonly string[]): Reading | undefined {
  return values.length === 0 ? undefined : { narrow: values };
}

/** Help and some bodies differ under eighteen in these domains (routing.md 3 and 7); elsewhere age is not asked. */
const DOMAINS_WHERE_AGE_MATTERS: readonly Domain[] = [
  'education',
  'leisure',
  'online',
  'police',
  'private_sphere',
];

function ageChangesHelp(view: ReportView): boolean {
  const domain = view.told('domain');
  if (domain === undefined || view.told('role') === 'professional') return false;
  const level = view.told('schoolLevel');
  if (domain === 'education' && (level === 'higher' || level === 'adult')) return false;
  return DOMAINS_WHERE_AGE_MATTERS.includes(domain);
}

/** Age and home are those of the person whom it happened to. */
export function isForOther(view: ReportView): boolean {
  const role = view.told('role');
  return role === 'witness' || role === 'for_other';
}

/** Years as a number are an answer; an age in a sentence is a suggestion. */
function readAge(said: Said, view: ReportView): Reading | undefined {
  const years = /^(\d{1,3})(?:\s*\p{L}+){0,2}$/u.exec(said.text.trim())?.[1];
  const band = years === undefined ? undefined : ageBand(Number(years));
  if (band !== undefined) return { set: { age: told(band) } };
  const { age } = understand(said.text, view.language);
  return age === undefined ? undefined : { narrow: [age] };
}

function wasWrong(view: ReportView, question: QuestionId): boolean {
  return view.told('understood')?.wrong.some((key) => key.startsWith(`${question}:`)) === true;
}
