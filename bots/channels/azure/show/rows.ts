import type { Prompt, Row } from '../../../../dialogs/interview/prompt.js';
import type { Language } from '../../../../dialogs/text/catalogue.js';
import type { ShownChoice } from '../../../../dialogs/interview/readers.js';

/** A question as it stands open in a channel, with the lines beside it that can be acted on. */
export interface Asked {
  readonly prompt: Prompt;
  readonly rows: readonly Row[];
  readonly language: Language;
}

/** What can be done to one line: in words with the line, and the line alone. */
export interface RowOption extends ShownChoice {
  readonly line: string;
}

export function optionsOf(rows: readonly Row[]): RowOption[] {
  return rows.flatMap(({ label, actions }) => {
    const line = shortened(label);
    return actions.map((action) => ({
      value: action.value,
      label: `${action.label}: ${line}`,
      line,
    }));
  });
}

/**
 * The lines of a question, with those that stood beside it before and were not said again: whoever asks
 * something in between must still find the words that they can hide. A line whose act is a step of its
 * own, as "change", is an answer to who asked for it, and stands there once. In another language the
 * old lines would be strange: they come back when the whole question is repeated.
 */
export function linesOf(
  { prompt, rows, language }: Asked,
  before: Asked | undefined,
): readonly Row[] {
  if (before?.prompt.id !== prompt.id || before.language !== language) return rows;
  const said = new Set(rows.flatMap(valuesOf));
  const kept = before.rows.filter((row) =>
    valuesOf(row).every((value) => !value.startsWith('!') && !said.has(value)),
  );
  return [...rows, ...kept];
}

function valuesOf({ actions }: Row): string[] {
  return actions.map(({ value }) => value);
}

/** A line in a list has to be recognised, not read. */
const LONGEST_OPTION = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= LONGEST_OPTION) return line;
  return `${Array.from(line)
    .slice(0, LONGEST_OPTION - 1)
    .join('')}…`;
}
