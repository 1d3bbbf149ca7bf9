import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Conduct, Domain, Ground } from '../../domain/ids.js';
import { toldAndDenied } from '../denied.js';
import { read } from '../lexicon.js';
import { domainWords } from '../passingMentions.js';
import { type Task, inputOf, TASKS } from './topicModel.js';
import { type Example, train } from './train.js';
import type { LinearModel } from './linear.js';

/** An invented account, with what a person who read it says that it is about. */
export interface TrainingText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Most fitting first; empty when it is about none. */
  readonly grounds: readonly Ground[];
  readonly notGrounds: readonly Ground[];
  readonly domains: readonly Domain[];
  readonly conduct: readonly Conduct[];
  /** Fields of which careful readers could think otherwise; they teach nothing. */
  readonly unsure?: readonly string[] | undefined;
  /** What it may teach, when not all (a short sentence: grounds and areas of life): its other lists are empty because it does not say. */
  readonly teaches?: readonly Task[] | undefined;
}

/** All texts of services/understanding/training, in the order of the files. Throws when a line is not one. */
export function trainingTexts(): TrainingText[] {
  const folder = new URL('../training/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => Text.parse(JSON.parse(line)));
}

/** One in five of the longer texts is kept apart: models are measured on them and never trained on them. */
export function isKeptApart(text: TrainingText): boolean {
  const { id } = text;
  if (isShort(text)) return false;
  let state = 0;
  for (let at = 0; at < id.length; at++) state = (Math.imul(state, 31) + id.charCodeAt(at)) >>> 0;
  return state % 5 === 0;
}

/** A sentence that shows one way of saying a thing, of training/short.jsonl. */
function isShort({ id }: TrainingText): boolean {
  return id.startsWith('short');
}

/** They are plainer than what people write; but grounds are told in so many ways that each counts. */
const PART_OF_SHORT: Readonly<Record<Task, number>> = { grounds: 1, domains: 0.5, conduct: 0.5 };
/** Of the evidence of the lists, in training (train.ts); chosen by leaving out one author at a time. */
const FORGOTTEN: Readonly<Record<Task, number>> = { grounds: 0.4, domains: 0.2, conduct: 0 };

/** The model of a task, trained on these texts; the same texts and word lists give the same model. */
export function trainedOn(texts: readonly TrainingText[], task: Task): LinearModel {
  const teaching = texts.filter((text) => teaches(text, task));
  return train(
    teaching.map((text) => exampleOf(text, task)),
    TASKS[task].labels,
    FORGOTTEN[task],
  );
}

function teaches(text: TrainingText, task: Task): boolean {
  if (text.teaches !== undefined) return text.teaches.includes(task);
  if (isShort(text)) return task !== 'conduct';
  return task !== 'conduct' || text.unsure?.includes(task) !== true;
}

function exampleOf(text: TrainingText, task: Task): Example {
  const reading = read(text.text);
  const part = isShort(text) ? PART_OF_SHORT[task] : 1;
  const languages = new Set([text.language]);
  if (task === 'conduct') {
    return { ...inputOf(task, reading, reading.hits(task, languages)), gold: text[task], part };
  }
  if (task === 'domains') {
    const { hits, passedBy } = domainWords(reading, languages);
    return { ...inputOf(task, reading, hits, passedBy), gold: text[task], part };
  }
  const { told, leftOut } = toldAndDenied(reading, languages);
  const gold = text.grounds.filter((ground) => ground !== 'none');
  return { ...inputOf(task, reading, told, leftOut), gold, part };
}

const Text = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  grounds: z.array(Ground),
  notGrounds: z.array(Ground),
  domains: z.array(Domain),
  conduct: z.array(Conduct),
  unsure: z.array(z.string()).optional(),
  teaches: z.array(z.enum(['grounds', 'domains', 'conduct'])).optional(),
});
