import { tell } from './everyQuestion.js';
import { Talk } from './Talk.js';

/** An account with a name, a number and a business in it. */
export const STORY =
  'Aan de kassa bij Bakkerij Peeters in Gent riep Jan Janssens iets over mijn hoofddoek. Bel mij op 0470 12 34 56.';

/** What was shown last of what would leave. */
export function previewIn(talk: Talk): string | undefined {
  const head = talk.said.findLastIndex(
    ({ data }) => data.key === 'preview.head' || data.key === 'preview.together',
  );
  return head === -1 ? undefined : talk.said[head + 1]?.text;
}

/** At the question whether an anonymous signal may leave. */
export function atConsent(): Talk {
  return atFirstConsent({ account: STORY, understood: 'ja', choice: 'signal', aboutCity: 'nee' });
}

/** At the first question whether something may leave, with what would leave shown again. */
export function atFirstConsent(answers: Readonly<Record<string, string>>): Talk {
  let at: Talk | undefined;
  tell({ tellMore: 'nee', ...answers }, (talk, open) => {
    if (open === 'consent') at ??= new Talk({ state: talk.state }).say('herhaal');
  });
  if (at === undefined) throw new Error('no consent was asked');
  return at;
}
