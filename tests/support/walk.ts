import type { Caller } from './directLine.js';

/** What somebody answers, by question. */
type Answers = Readonly<Record<string, string>>;

/** It says so little that everything is asked. */
export const VAGUE = 'Er gebeurde iets naars.';
/** It says so much that hardly anything is asked, and names somebody. */
export const STORY =
  'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek. Bakkerij Janssens zei: ga weg.';

const USUAL: Answers = {
  role: 'victim',
  account: VAGUE,
  domain: 'commerce',
  grounds: 'origin',
  municipality: 'Gent',
  residence: 'Gent',
  when: 'gisteren',
};

const LONGEST = 80;

/**
 * Answers over the wire until a question stands open, which takes a moment where a browser takes
 * minutes. Whatever has no answer here gets the first choice, or some word.
 */
export async function walkTo(
  person: Caller,
  question: string,
  answers: Answers = {},
): Promise<Caller> {
  for (let step = 0; step < LONGEST; step += 1) {
    const { open, prompt } = person;
    if (open === undefined) throw new Error('no question stands open');
    if (open === question) return person;
    const choices = prompt?.choices.map(({ value }) => value) ?? [];
    const usual = answers[open] ?? USUAL[open] ?? (choices.length > 0 ? '1' : 'iets');
    await person.say(open === 'account' && choices.length > 0 ? 'klaar' : usual);
  }
  throw new Error(`still at ${person.open ?? 'nothing'} after ${LONGEST} answers`);
}
