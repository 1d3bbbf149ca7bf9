import {
  CATALOGUES,
  type Language,
  referralWords,
  webWords,
} from '../../../dialogs/text/catalogue.js';

/** Languages that can be measured; one that is registered and not here does not compile. */
export const MEASURED = ['nl', 'en', 'fr'] as const;
export type MeasuredLanguage = (typeof MEASURED)[number];

export interface Text {
  readonly key: string;
  readonly text: string;
  /** The part of the journey, in words. */
  readonly stage: string;
  readonly language: MeasuredLanguage;
}

/** Every text that somebody reads in a language: the conversation, the pages around it, a referral. */
export function textsOf(language: Language): Text[] {
  const said = Object.entries({ ...CATALOGUES[language], ...webWords(language) });
  const leaving = leaves(referralWords(language)).map(([key, text]): [string, string] => [
    `referral.${key}`,
    text,
  ]);
  return [...said, ...leaving].map(([key, text]) => ({ key, text, stage: stageOf(key), language }));
}

/** Where on the way a text is read; a first part of a key that is new here is a stage of its own. */
export function stageOf(key: string): string {
  const first = key.split('.', 1)[0] ?? key;
  return STAGES.find(({ keys }) => keys.includes(first))?.stage ?? first;
}

const STAGES: readonly { readonly stage: string; readonly keys: readonly string[] }[] = [
  { stage: 'welcome', keys: words('welcome demo offer channel help') },
  { stage: 'danger and talking', keys: words('danger person line open clock weekday') },
  { stage: 'questions', keys: words('q when answer yes no') },
  {
    stage: 'answers to choose',
    keys: words(
      'ground domain detail detailName region conduct pattern role relation age wish name',
      'otherParty evidence fear contactChannel serviceModel anonymity choice',
    ),
  },
  { stage: 'what the bot replies', keys: words('said understood summary row warm appointment') },
  {
    stage: 'who can help',
    keys: words('body because advice point receiver together next path asked organisation'),
  },
  { stage: 'before sending', keys: words('review coarser preview mask consent') },
  { stage: 'the end', keys: words('finish after fileHere') },
  { stage: 'web pages', keys: words('client page') },
  { stage: 'privacy and accessibility', keys: words('statement privacy accessibility') },
];

function words(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}

/** The words of a record in a record, each with the way to it. */
function leaves(record: object): [string, string][] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    if (typeof value !== 'object' || value === null) return [];
    return leaves(value).map(([rest, text]) => [`${name}.${rest}`, text]);
  });
}
