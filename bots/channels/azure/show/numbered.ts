import type { Prompt } from '../../../../dialogs/interview/prompt.js';
import { type TextKey, translate } from '../../../../dialogs/text/catalogue.js';
import type { Ask } from './parts.js';

/**
 * The question with its choices as numbered lines, for a channel without buttons and beside those
 * that disappear: the number is understood as an answer, and so are "1, 3" where several may be chosen.
 */
export function numbered({ text, prompt, language }: Ask): string {
  if (prompt.choices.length === 0) return text;
  const lines = prompt.choices.map(({ label }, index) => `${index + 1}. ${label}`);
  const how = translate(language, howToAnswer(prompt));
  return `${text}\n\n${lines.join('\n')}\n\n${how}`;
}

/** Where words are the answer, the lines are what else can be done. */
function howToAnswer(prompt: Prompt): TextKey {
  if (prompt.multiple) return 'channel.numbers_many';
  return prompt.kind === 'choice' ? 'channel.numbers' : 'channel.numbers_or';
}
