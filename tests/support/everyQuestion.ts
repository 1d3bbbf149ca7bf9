import { QUESTIONS } from '../../dialogs/ReportDialog.js';
import { Talk } from './Talk.js';

/** What somebody answers, by question; whatever is not here gets the first choice, or some word. */
type Answers = Readonly<Record<string, string>>;

/**
 * A conversation for every question of the journey, as it was stored when that question stood open.
 * Told once and shared: whoever goes on with one gives it to a new `Talk`.
 */
export function everyQuestion(): ReadonlyMap<string, unknown> {
  return (found ??= tellAll());
}

let found: ReadonlyMap<string, unknown> | undefined;

/** One conversation from its first question to its last. `visit` sees each question while it stands open. */
export function tell(
  answers: Answers,
  visit: (talk: Talk, open: string) => void = () => undefined,
  city = 'demo',
): Talk {
  const talk = new Talk({ city });
  for (let step = 0; step < LONGEST; step += 1) {
    const { open } = talk;
    if (open === undefined) throw new Error('no question stands open');
    visit(talk, open);
    if (open === 'after') return talk;
    talk.say(answerTo(talk, open, answers));
  }
  throw new Error(`still at ${talk.open ?? 'nothing'} after ${LONGEST} answers`);
}

const LONGEST = 80;

function answerTo(talk: Talk, open: string, answers: Answers): string {
  const choices = talk.prompt()?.choices.map(({ value }) => value) ?? [];
  if (choices.includes('none_of_these')) return '1';
  if (open === 'account' && choices.length > 0) return 'klaar';
  return answers[open] ?? DEFAULTS[open] ?? (choices.length > 0 ? '1' : 'iets');
}

const DEFAULTS: Answers = {
  municipality: 'Gent',
  residence: 'Gent',
  when: 'gisteren',
  // No number sends anything.
  consent: 'ja',
};

/** Together they come by every question; each says less than it could, so that the rest is asked. */
const STORIES: readonly Answers[] = [
  {
    role: 'for_other',
    account: 'Er gebeurde iets naars.',
    domain: 'work',
    through: 'temp_agency',
    grounds: 'origin',
    choice: 'named',
    tellMore: 'ja',
    contactChannel: 'phone',
    residence: 'Gent',
  },
  {
    account: 'Iemand op mijn werk lacht met mijn geloof.',
    employer: 'local_or_flemish',
    municipality: 'weet ik niet',
    choice: 'pseudonym',
    aboutCity: 'ja',
    tellMore: 'nee',
  },
  {
    account: 'Er gebeurde iets naars.',
    domain: 'education',
    municipality: 'Elsene',
    choice: 'keep',
    tellMore: 'ja',
  },
  { account: 'Er gebeurde iets naars.', domain: 'housing', choice: 'keep', tellMore: 'ja' },
  { account: 'Er gebeurde iets naars.', domain: 'commerce' },
  {
    account: 'Er gebeurde iets naars.',
    domain: 'health',
    care: 'welfare',
    municipality: 'Elsene',
  },
  { account: 'Er gebeurde iets naars.', domain: 'transport' },
  {
    account: 'Er gebeurde iets naars.',
    domain: 'leisure',
    choice: 'keep',
    tellMore: 'ja',
  },
  { account: 'Er gebeurde iets naars.', domain: 'media' },
  { account: 'Er gebeurde iets naars.', domain: 'social_security' },
  { account: 'Er gebeurde iets naars.', domain: 'public_service' },
];

function tellAll(): ReadonlyMap<string, unknown> {
  const states = new Map<string, unknown>();
  for (const answers of STORIES) {
    const end = tell(answers, (talk, open) => {
      if (!states.has(open)) states.set(open, talk.state);
      if (talk.prompt()?.choices.some(({ value }) => value === 'coarser') === true) {
        states.set('coarser', new Talk({ state: talk.state }).press('coarser').state);
      }
    });
    states.set('after', end.state);
    states.set('next', new Talk({ state: end.state }).press('next').state);
    // Asked only where others can read along.
    const besideOthers = new Talk({ state: end.state, channel: 'msteams' });
    states.set('fileHere', besideOthers.press('file').state);
  }
  const missing = QUESTIONS.filter(({ id }) => !states.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`no story came by ${missing.join(', ')}`);
  return states;
}
