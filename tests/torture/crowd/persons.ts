import { understand } from '../../../services/understanding/understand.js';
import { reportScenario } from '../reportScenario.js';
import type { Says, Scenario, Step } from '../scenario.js';

/** Kinds of people in a crowd; of each there are as many. */
export const KINDS = 4;

/** How each word begins by which one person is told from all others. */
const MARK = 'kanarie';

/**
 * A word of one's own, of letters only: figures are masked where somebody stays anonymous. Of words by which a story is
 * understood as it is by the first: the models read letters too, and here only what was said may differ.
 */
export function markOf(index: number): string {
  while (marks.length <= index) {
    const mark = wordOf(tried);
    tried += 1;
    if (marks.length === 0 || isReadLike(marks[0] ?? mark, mark)) marks.push(mark);
  }
  return marks[index] ?? wordOf(index);
}

const marks: string[] = [];
let tried = 0;

function wordOf(number: number): string {
  const letters = Array.from(
    String(number).padStart(3, '0'),
    (figure) => 'bdfghjklmn'[Number(figure)],
  );
  return `${MARK}${letters.join('')}`;
}

function isReadLike(one: string, other: string): boolean {
  const read = (mark: string) =>
    [storyWith(mark), `${PROMOTION} ${remarkWith(mark)}`].map((story) => understand(story, 'nl'));
  return JSON.stringify(read(one)) === JSON.stringify(read(other));
}

const PROMOTION = 'Ik werk in een fabriek in Aalst. Mijn baas gaf mij geen promotie.';

function remarkWith(mark: string): string {
  return `Hij lachte met mijn hoofddoek en zei dat ik te oud ben. Hij zei ook ${mark}.`;
}

/** What one person of a crowd does: the kinds take turns. */
export function person(index: number): Scenario {
  const conversation = `crowd-${index}`;
  const mark = markOf(index);
  const steps = [tellsAll, sendsTwo, sendsSignal, deletesAll][index % KINDS]?.(mark) ?? [];
  return {
    ...reportScenario,
    name: `person ${index}`,
    steps: [
      { input: { kind: 'opened' } as const, open: 'role' },
      ...said(['victim', 'account']),
      ...steps,
    ].map((step): Step => ({ ...step, conversation })),
    canaries: [...reportScenario.canaries, MARK],
    normalise: (state) => unmarked(reportScenario.normalise(state)),
    normaliseText: (text) => reportScenario.normaliseText(text.replaceAll(ANY_MARK, MARK)),
  };
}

const ANY_MARK = new RegExp(`${MARK}[a-z]{3}`, 'g');

function unmarked(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state).replaceAll(ANY_MARK, MARK));
}

type Does = Says extends infer One ? (One extends Says ? Omit<One, 'conversation'> : never) : never;

/** Over several messages, with a change of mind and a way back, for two recipients; and takes the file. */
function tellsAll(mark: string): Does[] {
  return [
    { input: { kind: 'attachment' }, open: 'account' },
    ...said([PROMOTION, 'account'], [remarkWith(mark), 'account'], ['klaar', 'understood'], ['ja']),
    { until: 'choice' },
    ...said(
      ['overzicht', 'choice'],
      ['wijzig grounds', 'grounds'],
      ['age, religion', 'choice'],
      ['named', 'recipients'],
      ['terug', 'choice'],
      ['named', 'recipients'],
      ['UNIA, LOKAAL', 'tellMore'],
      ['waarom', 'tellMore'],
      ['ja'],
    ),
    { until: 'review' },
    { press: 'yes', open: 'consent' },
    { press: 'send', open: 'consent' },
    { press: 'send', open: 'countConsent' },
    ...said(['ja', 'after'], ['file', 'after']),
  ];
}

/** Told in words that leave no doubt, so that a word of one's own changes nothing of what is understood. */
function storyWith(mark: string): string {
  return `Op mijn werk in Gent lachte de baas met mijn hoofddoek. Hij zei ook ${mark}.`;
}

function sendsTwo(mark: string): Does[] {
  return [
    ...said([storyWith(mark), 'account']),
    { until: 'choice' },
    ...said(['named', 'recipients'], ['UNIA, LOKAAL', 'tellMore'], ['nee']),
    { until: 'consent' },
    { press: 'send', open: 'consent' },
    { press: 'send', open: 'countConsent' },
    ...said(['nee', 'after']),
  ];
}

function sendsSignal(mark: string): Does[] {
  return [
    ...said([storyWith(mark), 'account']),
    { until: 'choice' },
    ...said(['signal']),
    { until: 'consent' },
    { press: 'send', open: 'countConsent' },
    ...said(['ja', 'after']),
  ];
}

function deletesAll(mark: string): Does[] {
  return [
    ...said([storyWith(mark), 'account']),
    { until: 'choice' },
    ...said(['verwijder alles'], ['ja']),
  ];
}

/** Texts, each with the question that must stand open afterwards. */
function said(...texts: readonly (readonly [string, string?])[]): Does[] {
  return texts.map(([text, open]) => ({
    input: { kind: 'text', text },
    ...(open === undefined ? {} : { open }),
  }));
}
