import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadDirectory } from '../../services/domain/routing/directory.js';
import { randomFrom } from '../torture/randomFrom.js';
import { type AnonymiseCase, anonymiseCases } from './anonymiseCases.js';
import { Scores } from './Scores.js';
import { scoreAnonymise, withOtherNames } from './scoreAnonymise.js';
import { scoreAsked } from './scoreAsked.js';
import { scoreStory, storiesIn } from './scoreStories.js';
import { scoreUnderstanding } from './scoreUnderstanding.js';
import { understandingCases } from './understandingCases.js';

/** `dev` may be looked at by whoever changes rules and lists; of `heldout` only the figures. */
export type Part = 'dev' | 'heldout';
export const PARTS: readonly Part[] = ['dev', 'heldout'];

const UNDERSTANDING: Readonly<Record<Part, readonly string[]>> = {
  dev: [
    ...[
      'when',
      'when-W7',
      'when-W8',
      'when-W9',
      'when-W10',
      'where-W7',
      'language',
      'topics',
      'danger',
    ],
    ...[
      'understand-H1.nl',
      'understand-H1.other',
      'understand-D.nl',
      'understand-D.other',
      'understand-E',
    ],
  ].map((name) => `dev/${name}.jsonl`),
  heldout: ['heldout/understand.nl.jsonl', 'heldout/understand.other.jsonl'],
};

/** Of the development texts one file is by another author than the rules. */
const ANONYMISE: Readonly<Record<Part, readonly string[]>> = {
  dev: [
    'dev/anonymise.jsonl',
    'dev/anonymise-W4.jsonl',
    'dev/anonymise-W5.jsonl',
    'dev/anonymise-W6.jsonl',
    'dev/anonymise-H1.jsonl',
    'dev/anonymise-D1.jsonl',
    'dev/anonymise-D2.jsonl',
    'dev/anonymise-D3.jsonl',
    'dev/anonymise-D4.jsonl',
    'dev/anonymise-E1.jsonl',
    'dev/anonymise-E2.jsonl',
    'dev/anonymise-E3.jsonl',
    'dev/anonymise-F1.jsonl',
    'dev/anonymise-F2.jsonl',
    'dev/anonymise-F3.jsonl',
    'dev/anonymise-F4.jsonl',
    'dev/anonymise-F5.jsonl',
    'dev/patterns.jsonl',
  ],
  heldout: ['heldout/anonymise.jsonl', 'heldout/anonymise-ordinary.jsonl'],
};

/** Rounds in which everybody gets another name. */
const ROUNDS = 5;

const Names = z.object({ first: z.array(z.string()), last: z.array(z.string()) });

/** Every figure of a part, counted anew; with `only`, on the files alone whose names contain it. */
export function figuresOf(part: Part, only = ''): Scores {
  const scores = new Scores();
  const asked = (file: string) => file.includes(only);
  for (const file of UNDERSTANDING[part].filter(asked)) {
    for (const one of understandingCases(file)) scoreUnderstanding(one, scores);
  }
  const texts = ANONYMISE[part].filter(asked).flatMap(anonymiseCases);
  for (const one of texts) scoreAnonymise(one, scores);
  scoreSwapped(texts, scores);
  for (const file of [`${part}/asked.jsonl`].filter(asked)) scoreAsked(file, scores);
  const directory = loadDirectory(
    fileURLToPath(new URL('../../../deployment/cities', import.meta.url)),
  );
  for (const story of [`${part}/stories.jsonl`].filter(asked).flatMap(storiesIn))
    scoreStory(story, directory, scores);
  return scores;
}

/** Names that stand in no list of ours, so that what covers them is the sentence and not the list. */
function scoreSwapped(texts: readonly AnonymiseCase[], scores: Scores): void {
  const path = new URL('./dev/names-in-no-list.json', import.meta.url);
  const names = Names.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const random = randomFrom(round);
    for (const one of texts) {
      if (!one.spans.some(({ type }) => type === 'PERSON')) continue;
      scoreAnonymise(withOtherNames(one, names, random), scores, 'other names: ');
    }
  }
}
