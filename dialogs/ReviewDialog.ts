import type { Code } from '../services/domain/ids.js';
import { municipalityName } from '../services/domain/places.js';
import { recipientName } from './advice.js';
import type { Value } from './answers.js';
import { isNo, isWordOf, isYes } from './interview/commands.js';
import { choiceQuestion, choicesQuestion } from './interview/builders.js';
import { letter } from './interview/letters.js';
import { shown } from './interview/prompt.js';
import type { Choice, Question, Reading, Said, Say } from './interview/question.js';
import { isNumber, plain, readChoice, told } from './interview/readers.js';
import { fileHereQuestion, isFileRefused } from './FileHereDialog.js';
import { deliverTo, giveFile } from './leaving.js';
import { chosenRecipients, hasIntake } from './recipients.js';
import { ownFile, type Preview, previewFor } from './referralOf.js';
import type { ReportView } from './ReportView.js';

/** Everything read back before a name is given or a file is made; it stands only for what was read. */
const reviewQuestion: Question<ReportView> = {
  ...choiceQuestion<ReportView>({
    id: 'review',
    applies: (view) =>
      ['pseudonym', 'named', 'keep'].includes(view.told('choice') ?? '') && !isFileRefused(view),
    stands: (_, view) => view.told('review') === ownFile(view).digest,
    before: (view) => [{ key: 'review.head' }, { literal: ownFile(view).text, shows: 'file' }],
    choices: () => [
      { value: 'yes', label: { key: 'review.yes' } },
      { value: 'change', label: { key: 'review.change' } },
    ],
    take: (value, view) => takeReview(value === 'yes', view),
    otherwise: (said, view) =>
      isYes(said) ? takeReview(true, view) : isNo(said) ? takeReview(false, view) : undefined,
    word: () => ({ key: 'yes' }),
  }),
  inWords: undefined,
};

function takeReview(right: boolean, view: ReportView): Reading {
  if (!right) return { summary: true };
  const set = { review: told(ownFile(view).digest) };
  return view.told('choice') === 'keep' ? { set, then: (draft) => giveFile(view, draft) } : { set };
}

/** Only when the person wants a signal to say less about where and when. */
const coarserQuestion: Question<ReportView> = choicesQuestion<ReportView>({
  id: 'coarser',
  applies: (view) =>
    view.told('choice') === 'signal' &&
    (view.has('coarser') || view.interview.reopened === 'coarser'),
  choices: () =>
    (['province', 'region', 'year', 'as_it_is'] as const).map((value) => ({
      value,
      label: { key: `coarser.${value}` },
    })),
  alone: ['as_it_is'],
  word: (value) => ({ key: `coarser.${coarserId(value)}` }),
});

/**
 * One recipient at a time: exactly what would leave, and a yes or a no to that. No other answer
 * sends anything. The person can hide or show each piece of their own words first.
 */
const consentQuestion: Question<ReportView> = {
  id: 'consent',
  applies: (view) => pending(view) !== undefined,
  stands: (_, view) => pending(view) === undefined,
  undoes: [],
  before: (view) => {
    const code = pending(view);
    return code === undefined ? [] : previewSays(view, code);
  },
  ask: (view) => {
    const code = pending(view);
    const sends = code !== undefined && hasIntake(view, code);
    return {
      key: sends ? 'q.consent.ask' : 'q.consent.ask_ready',
      params: { recipient: code === undefined ? '' : recipientName(code, view) },
    };
  },
  choices: consentChoices,
  read: readConsent,
  declined: (view) => {
    const code = pending(view);
    return code === undefined ? undefined : decide(view, code, false);
  },
};

export const reviewQuestions: readonly Question<ReportView>[] = [
  fileHereQuestion,
  reviewQuestion,
  coarserQuestion,
  consentQuestion,
];

/** The recipient that is asked about now: chosen, and not decided yet. */
function pending(view: ReportView): Code | undefined {
  const decided = view.told('consent') ?? {};
  return chosenRecipients(view).find((code) => decided[code] === undefined);
}

function previewSays(view: ReportView, code: Code): Say[] {
  const preview = previewFor(view, code);
  return [
    ...(view.city.demonstration ? [{ key: 'demo.notice' } as const] : []),
    { key: 'preview.head', params: { recipient: recipientName(code, view) } },
    { literal: preview.shown, shows: 'preview' },
    ...(preview.pieces.length > 0 && view.told('choice') !== 'named'
      ? [{ key: 'preview.pieces' } as const, pieceList(preview.pieces, view)]
      : []),
    ...(view.told('choice') === 'named' && view.told('contactName') === undefined
      ? [{ key: 'preview.no_name', params: { recipient: recipientName(code, view) } } as const]
      : []),
    ...(preview.risky ? [{ key: 'preview.risky' } as const] : []),
  ];
}

/**
 * The pieces of the person's words that are hidden or could be, each with the other of the two. They
 * have letters, so that a number can never be a choice below them: "1" for a word would be the yes.
 */
function pieceList(pieces: Preview['pieces'], view: ReportView): Say {
  const state = (hidden: boolean): Say => ({ key: hidden ? 'mask.hidden' : 'mask.shown' });
  return {
    literal: pieces
      .map((piece) => `${labelOf(piece)} (${view.render(state(piece.hidden))})`)
      .join('\n'),
    rows: () =>
      pieces.map((piece) => ({
        label: { literal: labelOf(piece) },
        words: state(piece.hidden),
        actions: [
          piece.hidden
            ? { value: `show:${piece.number}`, label: { key: 'row.show' } }
            : { value: `hide:${piece.number}`, label: { key: 'row.hide' } },
        ],
      })),
  };
}

function labelOf({ number, words }: Preview['pieces'][number]): string {
  return `${letter(number - 1)}. ${words}`;
}

function consentChoices(view: ReportView): readonly Choice[] {
  const code = pending(view);
  const sends = code !== undefined && hasIntake(view, code);
  return [
    { value: 'send', label: { key: sends ? 'consent.send' : 'consent.make_ready' } },
    ...(view.told('choice') === 'signal'
      ? [{ value: 'coarser', label: { key: 'consent.coarser' } } as const]
      : []),
    { value: 'change', label: { key: 'review.change' } },
    { value: 'not_send', label: { key: 'consent.not_send' } },
  ];
}

function readConsent(said: Said, view: ReportView): Reading | undefined {
  const code = pending(view);
  if (code === undefined) return undefined;
  const choice = readChoice(said, shown(consentChoices(view), view.language));
  if (choice === 'send' && isNumber(said)) return { say: [{ key: 'said.number_sends_nothing' }] };
  if (choice === 'send' || isYes(said)) return decide(view, code, true);
  if (choice === 'not_send' || isNo(said)) return decide(view, code, false);
  if (choice === 'coarser') return { reopen: 'coarser' };
  if (choice === 'change') return { summary: true };
  return readMask(said, view, code);
}

function decide(view: ReportView, code: Code, send: boolean): Reading {
  const preview = previewFor(view, code);
  const decisions: Value<'consent'> = {
    ...view.told('consent'),
    [code]: { send, shown: preview.digest },
  };
  return {
    set: { consent: told(decisions) },
    ...(send
      ? { then: (draft) => deliverTo(view, code, preview, draft) }
      : { say: [{ key: 'said.not_sent', params: { recipient: recipientName(code, view) } }] }),
  };
}

/** Answers that leave as they were given, and the story that does not: only the story can be hidden. */
const LEAVE_AS_GIVEN = [
  'alias',
  'contactValue',
  'safeMoment',
  'municipality',
  'residence',
] as const;

function hiddenKey(words: string, view: ReportView): 'said.hidden' | 'said.hidden_in_story' {
  const given = LEAVE_AS_GIVEN.map((id) => view.told(id) ?? '').map((value) =>
    plain(municipalityName(value, view.language)),
  );
  return given.some((value) => value !== '' && value.includes(plain(words)))
    ? 'said.hidden_in_story'
    : 'said.hidden';
}

/** "verberg b", "toon a", "verberg bakkerij Peeters": by the letter of a piece, its place, or the words themselves. */
function readMask(said: Said, view: ReportView, code: Code): Reading | undefined {
  const { told: theirs, pieces } = previewFor(view, code);
  const asked = maskAsked(said);
  if (asked === undefined) return isLetterOf(said, pieces) ? HIDE_HOW : undefined;
  const { hides, about } = asked;
  if (view.told('choice') === 'named') return { say: [{ key: 'said.named_gets_all' }] };
  const piece = pieceMeant(about, pieces);
  const isThere = theirs.toLowerCase().includes(about.toLowerCase());
  const words = piece ?? (hides && isThere ? about : undefined);
  if (words === undefined) return undefined;
  const masks = view.told('masks') ?? { hide: [], show: [] };
  const others = (list: readonly string[]): string[] =>
    list.filter((item) => plain(item) !== plain(words));
  return {
    set: {
      masks: told(
        hides
          ? { hide: [...others(masks.hide), words], show: others(masks.show) }
          : { hide: others(masks.hide), show: [...others(masks.show), words] },
      ),
    },
    say: [{ key: hides ? hiddenKey(words, view) : 'said.shown' }],
  };
}

/** What should be hidden or shown: a button names the number of a piece, as `hide:2`. */
function maskAsked({ text, value }: Said): { hides: boolean; about: string } | undefined {
  const [, act, number] = /^(hide|show):(\d+)$/.exec(value ?? '') ?? [];
  if (number !== undefined) return { hides: act === 'hide', about: number };
  const [verb = '', ...rest] = text.trim().split(/\s+/u);
  const about = rest.join(' ');
  const hides = isWordOf('hide', verb);
  return (hides || isWordOf('show', verb)) && about !== '' ? { hides, about } : undefined;
}

/** A letter alone does not say whether to hide or to show. */
const HIDE_HOW: Reading = { say: [{ key: 'said.hide_how' }] };

function isLetterOf(said: Said, pieces: Preview['pieces']): boolean {
  const typed = plain(said.text);
  return pieces.some(({ number }) => letter(number - 1) === typed);
}

/** The words of a piece, by its letter, its place in the list or whole words of it. */
function pieceMeant(about: string, pieces: Preview['pieces']): string | undefined {
  const wanted = plain(about);
  const byPlace = pieces.find(
    ({ number }) => letter(number - 1) === wanted || `${number}` === wanted,
  );
  const byWords = pieces.find(({ words }) => ` ${plain(words)} `.includes(` ${wanted} `));
  return (byPlace ?? byWords)?.words;
}

function coarserId(value: string): 'province' | 'region' | 'year' | 'as_it_is' {
  return value === 'province' || value === 'region' || value === 'year' ? value : 'as_it_is';
}
