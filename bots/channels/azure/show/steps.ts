import type { Prompt } from '../../../../dialogs/interview/prompt.js';
import type { ShownChoice } from '../../../../dialogs/interview/readers.js';
import { type Language, type WebKey, webWords } from '../../../../dialogs/text/catalogue.js';

/**
 * What else can be done than answering, as the web chat offers it: first what leaves this question,
 * in the order in which a channel with little room shows them, then the rest.
 */
export function stepsOf(prompt: Prompt, language: Language): Steps {
  const first = [
    ...(prompt.changes === true ? [KEEP] : []),
    ...(prompt.last === true ? [] : DECLINE),
  ];
  return { first: inWords(first, language), rest: inWords(REST, language) };
}

/** The steps that can be taken at any moment, for a menu that always stands there. */
export function alwaysSteps(language: Language): readonly ShownChoice[] {
  return inWords(REST, language);
}

export interface Steps {
  readonly first: readonly ShownChoice[];
  readonly rest: readonly ShownChoice[];
}

type Step = readonly [value: string, words: WebKey];

const KEEP: Step = ['!keep', 'client.keep'];
const DECLINE: readonly Step[] = [
  ['!skip', 'client.skip'],
  ['!unknown', 'client.unknown'],
  ['!withhold', 'client.withhold'],
];
const REST: readonly Step[] = [
  ['!back', 'client.back'],
  ['!why', 'client.why'],
  ['!summary', 'client.summary'],
  ['!person', 'client.person'],
  ['!help', 'client.help'],
  ['!stop', 'client.stop'],
  ['!delete', 'client.wipeAll'],
];

function inWords(steps: readonly Step[], language: Language): ShownChoice[] {
  const words = webWords(language);
  return steps.map(([value, key]) => ({ value, label: words[key] }));
}
