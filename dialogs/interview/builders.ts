import { textKey } from '../text/catalogue.js';
import type { InterviewView } from './journey.js';
import { shown } from './prompt.js';
import type { Answer, Choice, Question, Reading, Said, Say } from './question.js';
import { isNo, isYes } from './commands.js';
import { answer, readChoice, readChoices, type ShownChoice } from './readers.js';

/** What every builder needs; the rest of a question has a default. */
interface Common<View> {
  readonly id: string;
  applies(view: View): boolean;
  readonly undoes?: readonly string[];
  stands?(answer: Answer, view: View): boolean;
  before?(view: View): readonly Say[];
  ask?(view: View): Say;
  readonly keepsStory?: boolean;
}

interface ChoiceQuestion<View> extends Common<View> {
  choices(view: View): readonly Choice[];
  /** What the choice settles; by default the answer to this question. */
  take?(value: string, view: View): Reading;
  /** A second try at words that are no choice: several things that could be meant, or an answer. */
  otherwise?(said: Said, view: View): Reading | undefined;
  /** Label of a value in the summary. */
  word(value: string, view: View): Say;
}

/** Leaves a "did you mean …?" and shows all choices again. */
const NONE_OF_THESE = 'none_of_these';

/** One choice of a list. A story told here is kept with the account. */
export function choiceQuestion<View extends InterviewView>(
  spec: ChoiceQuestion<View>,
): Question<View> {
  return {
    ...common(spec),
    keepsStory: spec.keepsStory ?? true,
    choices: (view) => narrowed(spec, view),
    read(said, view) {
      const options = shown(narrowed(spec, view), view.language);
      const value = readChoice(said, options) ?? readChoice(said, labelled(spec, said, view));
      if (value === NONE_OF_THESE || (isNo(said) && isNarrow(spec, view))) return { narrow: [] };
      if (value !== undefined) return spec.take?.(value, view) ?? answer(spec.id, value);
      const meant = isYes(said) ? onlyOneMeant(spec, view) : undefined;
      if (meant !== undefined) return spec.take?.(meant, view) ?? answer(spec.id, meant);
      return spec.otherwise?.(said, view);
    },
    inWords: (given, view) =>
      given.is === 'told' && typeof given.value === 'string'
        ? spec.word(given.value, view)
        : { literal: '' },
  };
}

/** Several choices of a list. */
export function choicesQuestion<View extends InterviewView>(
  spec: ChoiceQuestion<View> & { readonly alone?: readonly string[] },
): Question<View> {
  return {
    ...common(spec),
    multiple: true,
    keepsStory: spec.keepsStory ?? true,
    choices: (view) => narrowed(spec, view),
    read(said, view) {
      const options = shown(narrowed(spec, view), view.language);
      const values = readChoices(said, options) ?? readChoices(said, labelled(spec, said, view));
      if (values?.includes(NONE_OF_THESE) === true) return { narrow: [] };
      if (isNo(said) && isNarrow(spec, view)) return { narrow: [] };
      const meant = isYes(said) ? onlyOneMeant(spec, view) : undefined;
      if (meant !== undefined) return answer(spec.id, [meant]);
      if (values === undefined) return spec.otherwise?.(said, view);
      const alone = values.find((value) => spec.alone?.includes(value) === true);
      return answer(spec.id, alone === undefined ? values : [alone]);
    },
    inWords: (given, view) =>
      given.is === 'told' && isStrings(given.value)
        ? given.value.map((value) => spec.word(value, view))
        : { literal: '' },
  };
}

/** Yes or no. */
export function yesNoQuestion<View extends InterviewView>(
  spec: Common<View> & { take?(yes: boolean, view: View): Reading },
): Question<View> {
  const take = (yes: boolean, view: View): Reading =>
    spec.take?.(yes, view) ?? answer(spec.id, yes);
  return {
    ...common(spec),
    keepsStory: spec.keepsStory ?? true,
    choices: () => YES_NO,
    read(said, view) {
      const value = readChoice(said, shown(YES_NO, view.language));
      if (value === 'yes' || isYes(said)) return take(true, view);
      if (value === 'no' || isNo(said)) return take(false, view);
      return undefined;
    },
    inWords: (given) => ({ key: given.is === 'told' && given.value === true ? 'yes' : 'no' }),
  };
}

const YES_NO: readonly Choice[] = [
  { value: 'yes', label: { key: 'yes' } },
  { value: 'no', label: { key: 'no' } },
];

/** Any words, kept as they are. Nothing that a person can type is wrong here. */
export function textQuestion<View extends InterviewView>(spec: Common<View>): Question<View> {
  return {
    ...common(spec),
    takesWords: true,
    read: (said) => {
      if (said.text.trim() === '') return undefined;
      // "Nee" is no name, no adviser and no interpreter.
      if (isNo(said)) return { set: { [spec.id]: { is: 'skipped' } }, say: [{ key: 'said.fine' }] };
      return answer(spec.id, said.text.trim());
    },
    inWords: (given) => {
      const words = given.is === 'told' ? given.value : '';
      return { literal: typeof words === 'string' ? words : '' };
    },
  };
}

function common<View extends InterviewView>(spec: Common<View>): Question<View> {
  return {
    id: spec.id,
    applies: (view) => spec.applies(view),
    undoes: spec.undoes ?? [],
    read: () => undefined,
    ...(spec.stands === undefined
      ? {}
      : { stands: (given, view) => spec.stands?.(given, view) ?? true }),
    ...(spec.before === undefined ? {} : { before: (view) => spec.before?.(view) ?? [] }),
    ask: (view) => {
      if (isNarrow(spec, view)) return { key: 'said.did_you_mean' };
      return spec.ask?.(view) ?? { key: textKey(`q.${spec.id}.ask`) };
    },
  };
}

/** The choices to show: those that could have been meant, if that is being asked. */
function narrowed<View extends InterviewView>(
  spec: ChoiceQuestion<View>,
  view: View,
): readonly Choice[] {
  const all = spec.choices(view);
  const meant = meantOf(spec, view);
  if (meant.length === 0) return all;
  const options = meant.map(
    (value) =>
      all.find((choice) => choice.value === value) ?? { value, label: spec.word(value, view) },
  );
  return [...options, { value: NONE_OF_THESE, label: { key: 'choice.none_of_these' } }];
}

/** While "did you mean …?" stands, any label of the whole list may still be typed; a number means the list that was shown. */
function labelled<View extends InterviewView>(
  spec: ChoiceQuestion<View>,
  said: Said,
  view: View,
): readonly ShownChoice[] {
  if (!isNarrow(spec, view) || /\d/.test(said.text)) return [];
  return shown(spec.choices(view), view.language);
}

/** What could have been meant, while "did you mean …?" stands open. */
function meantOf(spec: { readonly id: string }, { interview }: InterviewView): readonly string[] {
  return interview.narrowed?.question === spec.id ? interview.narrowed.options : [];
}

function isNarrow(spec: { readonly id: string }, view: InterviewView): boolean {
  return meantOf(spec, view).length > 0;
}

/** "Did you mean Aalst?" can be answered with yes; "Aalst or Aalter?" cannot. */
function onlyOneMeant(spec: { readonly id: string }, view: InterviewView): string | undefined {
  const [only, ...others] = meantOf(spec, view);
  return others.length === 0 ? only : undefined;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
