import { render } from '../../../dialogs/interview/prompt.js';
import type { Question } from '../../../dialogs/interview/question.js';
import type { ReportView } from '../../../dialogs/ReportView.js';
import { textKey } from '../../../dialogs/text/catalogue.js';
import { map as words } from '../../../dialogs/text/nl/map.js';
import { DETAILS, type Domain, DOMAINS, ROLES } from '../../../services/domain/ids.js';
import type { Directory } from '../../../services/domain/routing/directory.js';
import { type Box, boxesOf, type Point, pointsOf } from './boxes.js';
import { modelCities } from './modelCities.js';
import { type Events, type Given, Turns } from './Turns.js';

/** Answers that decide what else is asked: every pair of their values is walked. */
export const AXES = {
  role: ROLES,
  domain: DOMAINS,
  choice: ['signal', 'pseudonym', 'named', 'keep', 'nothing'],
  tellMore: ['yes', 'no'],
} as const;

/** What was answered to a question, in words, and the question that stood open then. */
export interface Step {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
}

export interface Explored {
  readonly steps: readonly Step[];
  /** The words in which each question was put, by their key. */
  readonly asked: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The answers offered at each question, in words. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  /** For which combinations of AXES a question is asked; empty when none of them leads there. */
  readonly when: ReadonlyMap<string, readonly Box[]>;
}

/** One story says nothing, so that everything is asked; the other is read back. */
const VAGUE = 'Er gebeurde iets naars.';
const TELLING = 'In een winkel in Gent mocht ik gisteren niet binnen met mijn hoofddoek.';

/** Words for the questions that do not take just any word. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  municipality: ['Gent', 'Elsene'],
  residence: ['Gent'],
  when: ['gisteren'],
};

/** `few`: one walk as usual, which comes by a part of the questions only. */
export type Walks = 'all' | 'few';

/** What leads by the questions that only some service models ask. */
const IN_MODELS = ['signal', 'pseudonym', 'together'];

const USUAL = { role: 'victim', domain: 'commerce', choice: 'keep', tellMore: 'no' };

/**
 * Walks through the interview by answering it: every pair of values of AXES and, on the way, every
 * answer; once with a story that says a lot, once where others may read along, and in a city of each
 * service model. What follows on what is therefore seen in the code that asks, not written down
 * beside it. The same every time.
 */
export function exploreInterview(
  directory: Directory,
  questions: readonly Question<ReportView>[],
  walks: Walks = 'all',
): Explored {
  const walker = new Walker(new Turns(directory, questions));
  const points = (walks === 'few' ? [USUAL] : pairs()).filter((point) =>
    walker.walk(point, VAGUE, 'webchat'),
  );
  for (const point of walks === 'few' ? [] : eachDetail()) walker.walk(point, VAGUE, 'webchat');
  const when = new Map(
    [...walker.seen].map(([id, seen]) => [
      id,
      boxesOf(AXES, points, (point) => seen.has(keyOf(point))),
    ]),
  );
  walker.walk(USUAL, TELLING, 'webchat');
  walker.walk(USUAL, VAGUE, 'msteams');
  for (const city of walks === 'few' ? [] : modelCities()) {
    const there = new Turns(directory, questions, city);
    for (const choice of IN_MODELS) walker.walk({ ...USUAL, choice }, VAGUE, 'webchat', there);
  }
  const { steps, asked, answers } = walker;
  return { steps: [...steps.values()], asked, answers, when };
}

/** Every value of every axis with every value of every other one, the rest as usual. */
function pairs(): Point[] {
  const all = pointsOf(AXES);
  return all.filter((point) => deviations(point) <= 2);
}

/** Every answer about an area of life, where it happened unknown: then a local point is near. */
function eachDetail(): Point[] {
  const details: Readonly<Record<Domain, Readonly<Record<string, readonly string[]>>>> = DETAILS;
  return DOMAINS.flatMap((domain) =>
    Object.entries(details[domain]).flatMap(([name, values]) =>
      values.flatMap((value) =>
        ['signal', 'pseudonym'].map((choice) => ({
          ...{
            ...USUAL,
            domain,
            choice,
            [name]: value,
            municipality: NOT_KNOWN,
            grounds: 'origin',
          },
        })),
      ),
    ),
  );
}

const NOT_KNOWN = 'not known';

function deviations(point: Point): number {
  return Object.entries(USUAL).filter(([axis, value]) => point[axis] !== value).length;
}

function keyOf(point: Point): string {
  return Object.keys(AXES)
    .map((axis) => point[axis])
    .join(' ');
}

class Walker {
  readonly steps = new Map<string, Step>();
  readonly asked = new Map<string, Map<string, string>>();
  readonly answers = new Map<string, Set<string>>();
  readonly seen = new Map<string, Set<string>>();

  constructor(private readonly turns: Turns) {}

  /** Walks on until nothing new is asked. False when this combination cannot be answered. */
  walk(point: Point, story: string, channel: string, turns = this.turns): boolean {
    const visited = new Set<string>();
    const here = new Set<string>();
    const waiting: Events[] = [[]];
    for (let events = waiting.shift(); events !== undefined; events = waiting.shift()) {
      const { open, view } = turns.at(events, channel);
      const given = answersTo(open, view, point, story);
      const key = JSON.stringify([open.id, askOf(open, view), given, turns.ahead(view)]);
      if (visited.has(key)) continue;
      visited.add(key);
      here.add(open.id);
      this.#note(open, view);
      for (const answer of given) {
        const next = turns.after(events, channel, answer);
        if (next === undefined) continue;
        this.#step(open, view, answer, turns.at(next, channel).open.id);
        waiting.push(next);
      }
    }
    if (!here.has('after')) return false;
    for (const id of here) added(this.seen, id).add(keyOf(point));
    return true;
  }

  #note(open: Question<ReportView>, view: ReportView): void {
    const ask = askOf(open, view);
    const asked = this.asked.get(open.id) ?? new Map<string, string>();
    const key = 'key' in ask ? ask.key : ask.literal;
    if (!asked.has(key)) asked.set(key, render(ask, 'nl'));
    this.asked.set(open.id, asked);
    const offered = added(this.answers, open.id);
    for (const { label } of open.choices?.(view) ?? []) offered.add(render(label, 'nl'));
  }

  #step(open: Question<ReportView>, view: ReportView, given: Given, to: string): void {
    const step = { from: open.id, answer: inWords(open, view, given), to };
    this.steps.set(JSON.stringify(step), step);
  }
}

function added<Key>(sets: Map<Key, Set<string>>, key: Key): Set<string> {
  const found = sets.get(key) ?? new Set<string>();
  sets.set(key, found);
  return found;
}

function askOf(open: Question<ReportView>, view: ReportView) {
  return open.ask?.(view) ?? { key: textKey(`q.${open.id}.ask`) };
}

/** Of an answer that AXES fixes only that one; else every button, or words, and two ways to say nothing. */
function answersTo(
  open: Question<ReportView>,
  view: ReportView,
  point: Point,
  story: string,
): Given[] {
  const values = (open.choices?.(view) ?? []).map(({ value }) => value);
  const fixed = fixedAnswer(open.id, values, view, point);
  if (fixed === NOT_KNOWN) return [{ declines: 'unknown' }];
  if (fixed !== undefined) return values.includes(fixed) ? [{ value: fixed }] : [];
  if (open.id === 'account' && values.length === 0) return [{ words: story }];
  const buttons = values.map((value): Given => ({ value }));
  const typed = values.length > 0 ? [] : (WORDS[open.id] ?? ['iets']);
  return [
    ...buttons,
    ...typed.map((one): Given => ({ words: one })),
    { declines: 'unknown' },
    { declines: 'skipped' },
  ];
}

function fixedAnswer(
  id: string,
  values: readonly string[],
  view: ReportView,
  point: Point,
): string | undefined {
  if (id === 'choice' && point['tellMore'] === 'yes' && values.includes('more')) return 'more';
  if (id === 'tellMore' && view.has('tellMore')) return undefined;
  return point[id];
}

function inWords(open: Question<ReportView>, view: ReportView, given: Given): string {
  if ('declines' in given) return words[`map.declines.${given.declines}`];
  if ('words' in given) return words['map.words'];
  const choice = open.choices?.(view).find(({ value }) => value === given.value);
  return choice === undefined ? given.value : render(choice.label, 'nl');
}
