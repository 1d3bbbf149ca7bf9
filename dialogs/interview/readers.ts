import type { Answer, Reading, Said } from './question.js';

/** Lower case, without accents, invisible characters, double spaces and the marks around it: "Ja, hoor!" is "ja, hoor". */
export function plain(text: string): string {
  const folded = text
    .slice(0, LONGEST_ANSWER)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let start = 0;
  let end = folded.length;
  while (start < end && isMark(folded[start])) start += 1;
  while (end > start && isMark(folded[end - 1])) end -= 1;
  return start === end ? folded : folded.slice(start, end);
}

/** No command, label or number is longer; what is longer is a story and need not be folded whole. */
const LONGEST_ANSWER = 300;

function isMark(character: string | undefined): boolean {
  return character !== undefined && ' "\'.,;:!?()*-'.includes(character);
}

export function told<T>(value: T): Answer<T> {
  return { is: 'told', value };
}

export function answer(question: string, value: unknown): Reading {
  return { set: { [question]: told(value) } };
}

/** Choices as the person sees them: their labels in the language of the conversation. */
export interface ShownChoice {
  readonly value: string;
  readonly label: string;
}

/**
 * The one choice that was meant: the value behind a button, or the number, id or label as the whole
 * message. Nothing is guessed from a part of a sentence: "het gaat niet om leeftijd" is not age.
 */
export function readChoice(said: Said, choices: readonly ShownChoice[]): string | undefined {
  if (said.value !== undefined) {
    return choices.find((choice) => choice.value === said.value)?.value;
  }
  return matchChoice(said.text, choices);
}

/** Whether the message is nothing but the number of a choice: too little to send something by. */
export function isNumber(said: Said): boolean {
  return said.value === undefined && NUMBER.test(plain(said.text));
}

const NUMBER = /^(?:nummer |number |nr\.? ?|keuze |optie |option )?(\d{1,2})$/;

/** Several choices: "1, 3 en 5", labels with commas, or the values of buttons. Undefined if one of them is not a choice. */
export function readChoices(said: Said, choices: readonly ShownChoice[]): string[] | undefined {
  const one = readChoice(said, choices);
  if (one !== undefined) return [one];
  const found = partsOf(said.value ?? said.text, /[,;+\n]/u).flatMap((part) => {
    const whole = matchChoice(part, choices);
    if (whole !== undefined) return [whole];
    return partsOf(part, /\s(?:en|and|et|&)\s|(?<=\d)\s+(?=\d)/u).map((one) =>
      matchChoice(one, choices),
    );
  });
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return [...new Set(found.filter((value) => value !== undefined))];
}

/** Whether the whole message is the label of one of these. */
export function isLabel(said: Said, choices: readonly ShownChoice[]): boolean {
  const wanted = plain(said.text);
  return wanted !== '' && choices.some(({ label }) => plain(label) === wanted);
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function matchChoice(text: string, choices: readonly ShownChoice[]): string | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const number = NUMBER.exec(wanted)?.[1];
  if (number !== undefined) return choices[Number(number) - 1]?.value;
  return choices.find((choice) => wanted === plain(choice.value) || labelIs(choice.label, wanted))
    ?.value;
}

/** The whole label, or the part of it before a bracket or a colon. */
function labelIs(label: string, wanted: string): boolean {
  return plain(label) === wanted || plain(label.split(/[(:,]/)[0] ?? '') === wanted;
}

/** A story rather than a try at an answer: it is kept with the account instead of being thrown away. */
export function isStory(text: string): boolean {
  return text.trim().split(/\s+/u).length >= 4 && text.trim().length >= 15;
}
