import type { ShownChoice } from '../../../../dialogs/interview/readers.js';
import type { ButtonData } from './pressed.js';

/** The part of an Adaptive Card 1.2 that we use: https://adaptivecards.io/explorer/ */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.2';
  readonly lang: string;
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly Element[];
}

export type Element = RichTextBlock | ChoiceSet | ActionSet;

/** Never a TextBlock: that one reads Markdown in what a person typed. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: 'Small';
}

interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
}

export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly style: 'compact' | 'expanded';
  readonly isMultiSelect: boolean;
  readonly wrap: true;
  readonly placeholder?: string;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

export type Action = Submit | OpenUrl;

export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ButtonData;
}

export interface OpenUrl {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export function card(language: string, text: string, body: readonly Element[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.2',
    lang: language,
    // For a client that cannot draw the card, and for one that reads it aloud.
    fallbackText: text,
    speak: spoken(text),
    body,
  };
}

/** One block for each line, because a run does not break where its text does. */
export function lines(text: string, looks: Omit<TextRun, 'type' | 'text'> = {}): RichTextBlock[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'RichTextBlock',
      inlines: [{ type: 'TextRun', text: line, ...looks }],
      ...({ spacing: 'Small' } as const),
    }));
}

export function submit(title: string, data: ButtonData): Submit {
  return { type: 'Action.Submit', title, data };
}

/** `actions` as an element, or nothing when there are none. */
export function actionSet(actions: readonly Action[]): ActionSet[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }];
}

export function choiceSet(
  id: string,
  style: ChoiceSet['style'],
  choices: readonly ShownChoice[],
  more: Partial<Pick<ChoiceSet, 'isMultiSelect' | 'placeholder' | 'value'>> = {},
): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id,
    style,
    isMultiSelect: false,
    wrap: true,
    ...more,
    choices: choices.map(({ value, label }) => ({ title: label, value })),
  };
}

/** `speak` may be SSML, so that nothing in it may look like a tag. */
function spoken(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}
