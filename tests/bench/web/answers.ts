import { z } from 'zod';

/** Of all that a client gets, what these clients look at. */
const Prompt = z.object({
  id: z.string(),
  question: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
});
export type Prompt = z.infer<typeof Prompt>;

const Activity = z.object({
  id: z.string(),
  channelData: z
    .object({ clientActivityID: z.string().optional(), prompt: Prompt.optional() })
    .optional(),
});
export type Activity = z.infer<typeof Activity>;

export const ActivitySet = z.object({ activities: z.array(Activity), watermark: z.string() });

export const Started = z.object({
  conversationId: z.string(),
  token: z.string(),
  streamUrl: z.string(),
});

/** How somebody tells: by buttons alone, in words alone, or as most people do. */
export type Manner = 'buttons' | 'words' | 'mixed';

/** A press of the button with this value, or something typed. */
type Answer = { readonly press: string } | { readonly type: string };

const STORY =
  'Gisteravond op de bus van De Lijn in Gent zei een vrouw: ga terug naar je land. Ze trok aan mijn hoofddoek.';

/** Whole reports to a signal that is sent and counted, by question. */
const ANSWERS: Readonly<Record<Manner, Readonly<Record<string, Answer>>>> = {
  buttons: {
    role: { press: 'victim' },
    account: { press: '!skip' },
    domain: { press: 'work' },
    employer: { press: 'private' },
    grounds: { press: 'origin' },
    choice: { press: 'signal' },
    consent: { press: 'send' },
    countConsent: { press: 'yes' },
  },
  words: {
    role: { type: '1' },
    account: { type: STORY },
    accountMore: { type: 'klaar' },
    understood: { type: 'ja' },
    choice: { type: 'signal' },
    consent: { type: 'ja' },
    countConsent: { type: 'nee' },
  },
  mixed: {
    role: { press: 'victim' },
    account: { type: STORY },
    accountMore: { press: 'done' },
    understood: { press: 'yes' },
    choice: { press: 'signal' },
    consent: { press: 'send' },
    countConsent: { type: 'nee' },
  },
};

/** The activity to post; undefined when the report is finished. */
export function answerTo(prompt: Prompt, manner: Manner, clientActivityID: string) {
  if (prompt.question === 'after') return undefined;
  // The account stays open, with buttons from its second turn on.
  const hasTold = prompt.question === 'account' && prompt.choices.length > 0;
  const answer = ANSWERS[manner][hasTold ? 'accountMore' : prompt.question];
  if (answer === undefined) throw new Error(`no answer to ${prompt.question}`);
  const common = { type: 'message', from: { id: 'user' }, channelData: { clientActivityID } };
  if ('type' in answer) return { ...common, text: answer.type };
  const label = prompt.choices.find(({ value }) => value === answer.press)?.label;
  return { ...common, text: label ?? answer.press, value: { p: prompt.id, v: answer.press } };
}

/** The words of a whole report, for a bot that asks nothing. */
export function saidIn(manner: Manner): readonly string[] {
  return Object.values(ANSWERS[manner]).map((answer) =>
    'type' in answer ? answer.type : answer.press,
  );
}

/** The question that stands open after these messages. */
export function lastPrompt(activities: readonly Activity[]): Prompt | undefined {
  return activities.findLast(({ channelData }) => channelData?.prompt !== undefined)?.channelData
    ?.prompt;
}
