import type { Code } from '../services/domain/ids.js';
import { nextStepsFor, type NextPart, type NextSay } from '../services/domain/nextSteps.js';
import type { NextSection } from '../services/domain/nextStepsData.js';
import type { TextSource } from '../services/domain/textSource.js';
import { wrap } from '../services/referral/inertText.js';
import { WIDTH } from '../services/referral/render.js';
import { dayInWords, recipientName } from './advice.js';
import type { Say } from './interview/question.js';
import { chosenRecipients, TOGETHER } from './recipients.js';
import type { ReportView } from './ReportView.js';
import { type NextCommand, textKey } from './text/catalogue.js';

/** More bodies than this make a wall of text; the others were named where the choice was made. */
const BODIES_TOLD = 2;

/** Which part each command asks for. */
const ASKED = {
  next: 'steps',
  nextDuration: 'duration',
  nextProof: 'proof',
  nextEnough: 'enough',
  nextLimits: 'limits',
  nextProtection: 'protection',
  nextCost: 'cost',
  nextHelpers: 'helpers',
  nextMeanwhile: 'meanwhile',
} as const satisfies Record<NextCommand, NextSection>;

/** The answer to "what happens now", for this case; of the general question also how to ask for the rest. */
export function next(command: NextCommand, view: ReportView): readonly Say[] {
  return [
    ...nextPart(ASKED[command], view),
    ...(command === 'next' ? [{ key: 'next.how_more' } as const] : []),
  ];
}

/** One part of the card with its sources; nothing when the case has none. */
export function nextPart(section: NextSection, view: ReportView): readonly Say[] {
  const part = nextParts(view).find((one) => one.section === section);
  return part === undefined
    ? []
    : [
        { key: `next.section.${section}` },
        ...part.says.map((say) => sayOf(say, view)),
        ...sourcesSay(part),
      ];
}

/** The card for the person's own case. */
export function nextParts(view: ReportView): readonly NextPart[] {
  const choice = view.told('choice');
  // What somebody takes along to a person nearby stays theirs until the two of them decide.
  const isRefused = isAllRefused(view.told('consent') ?? {});
  const after = choice === 'together' || isRefused ? 'keep' : choice;
  return nextStepsFor(view.facts, after, bodiesOf(view).slice(0, BODIES_TOLD));
}

/** The whole card as text, to keep with the own report; each line at most as long as those of the report. */
export function nextAsText(view: ReportView): string {
  const title = view.render({ key: 'next.file_head' });
  const parts = nextParts(view).flatMap((part) => {
    const says = [...part.says.map((say) => sayOf(say, view)), ...sourcesSay(part)];
    const lines = says.flatMap((say) => wrap(`- ${view.render(say)}`, WIDTH, '  '));
    return ['', view.render({ key: `next.section.${part.section}` }), ...lines];
  });
  return [title, '='.repeat(title.length), ...parts, ''].join('\n');
}

/** Somebody who said no to every recipient sends nothing, whatever they chose before. */
function isAllRefused(consent: Readonly<Record<string, { readonly send: boolean }>>): boolean {
  const decided = Object.values(consent);
  return decided.length > 0 && decided.every(({ send }) => !send);
}

/** Whom it goes to, or before a choice whoever is competent, the police after violence, the adviser at work; nobody before anything was told. */
function bodiesOf(view: ReportView): readonly Code[] {
  const chosen = chosenRecipients(view).filter((recipient) => recipient !== TOGETHER);
  if (chosen.length > 0) return chosen;
  const isUntold = view.told('domain') === undefined && view.told('choice') === undefined;
  const { primary, also } = view.route;
  return isUntold
    ? []
    : [...primary, ...also.filter((code) => code === 'POLITIE' || code === 'PAPS')];
}

/** Whose steps they are stands before them; what it asks and costs names the body itself. */
function sayOf({ key, about }: NextSay, view: ReportView): Say {
  if (about === undefined) return { key: textKey(key) };
  return {
    key: 'next.about',
    params: { name: recipientName(about, view), words: { key: textKey(key) } },
  };
}

/** Each page once: those that were read, and those to look at again. */
function sourcesSay({ sources }: NextPart): Say[] {
  const read = sources.filter(({ status }) => status === 'verified');
  const toCheck = sources.filter(({ status }) => status === 'to_check');
  const lastRead = read.map(({ checkedOn }) => checkedOn).sort()[0];
  return [
    ...(lastRead === undefined
      ? []
      : [
          {
            key: 'next.sources',
            params: { sources: pages(read), date: dayInWords(lastRead) },
          } as const,
        ]),
    ...(toCheck.length === 0
      ? []
      : [{ key: 'next.sources_to_check', params: { sources: pages(toCheck) } } as const]),
  ];
}

function pages(sources: readonly TextSource[]): Say[] {
  return sources.map(({ source }) => ({ literal: source }));
}
