import { z } from 'zod';
import { Facts } from '../../services/domain/facts.js';
import { Code } from '../../services/domain/ids.js';
import { route } from '../../services/domain/route.js';
import type { Directory } from '../../services/domain/routing/directory.js';
import { understand } from '../../services/understanding/understand.js';
import { linesOf } from './linesOf.js';
import type { Scores } from './Scores.js';

const Story = z.looseObject({
  id: z.string(),
  text: z.string(),
  slice: z.union([z.string(), z.array(z.string())]).default([]),
  now: z.string(),
  expect: z.object({ primary: z.array(Code), facts: Facts.optional() }),
});
export type Story = z.infer<typeof Story>;

export function storiesIn(file: string): Story[] {
  return linesOf(file).map((line) => Story.parse(line));
}

/** From the words alone to the body: what is understood goes to routing as it is. */
export function scoreStory(story: Story, directory: Directory, scores: Scores): void {
  const { text, now, expect, id } = story;
  const slices = typeof story.slice === 'string' ? [story.slice] : story.slice;
  const facts = factsOf(text, now);
  const { primary, ask, noBody } = route(facts, directory);
  const isRight = slices.includes('ask')
    ? ask.length > 0
    : expect.primary.length === 0
      ? noBody
      : expect.primary.some((code) => primary.includes(code));
  const language = expect.facts?.language ?? 'nl';
  const names = [
    'right body',
    `right body, ${language}`,
    ...slices.map((slice) => `right body, ${slice}`),
  ];
  const got = `${primary.join(' ') || 'none'}, asks ${ask.join(' ') || 'nothing'}`;
  scores.count(
    names,
    isRight,
    () =>
      `${id} wants ${expect.primary.join(' ')}, got ${got}, from ${JSON.stringify(facts)}: ${text}`,
  );
}

/** As the documentation of the commands says: from `understand` to `route`. */
export function factsOf(text: string, now: string): Facts {
  const { domains, grounds, municipality, region, details, conduct, danger, language } = understand(
    text,
    undefined,
    now,
  );
  return Facts.parse({
    ...{ domain: domains[0], grounds, region, details, conduct, danger, language },
    municipality: municipality?.name,
  });
}
