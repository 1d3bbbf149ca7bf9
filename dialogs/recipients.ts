import { type Code } from '../services/domain/ids.js';
import type { Choice } from './answers.js';
import type { ReportView } from './ReportView.js';

/** Stands beside the codes where the person takes their report along: nobody is sent anything. */
export const TOGETHER = 'TOGETHER';
/** Whom a yes is asked for. */
export type Recipient = Code | typeof TOGETHER;

/**
 * Who could get a referral of this kind, the one to propose first. A signal goes only to somebody
 * who takes reports without a name; a chosen name only through the local point, which holds it; a
 * name to the competent bodies, and to those beside them that help in person.
 */
export function candidates(view: ReportView, choice: Choice): Code[] {
  const { route } = view;
  const named = [...route.primary, ...route.also];
  switch (choice) {
    case 'signal':
      return cityLast(view, [
        ...localPoint(view),
        ...named.filter((code) => takesSignals(view, code)),
      ]);
    case 'pseudonym':
      return localPoint(view);
    case 'named':
      return cityLast(view, [
        ...(isWarm(view) ? localPoint(view) : []),
        ...route.primary.filter((code) => code !== 'LOKAAL'),
        ...route.also.filter((code) => code === 'VMGG'),
        ...(isWarm(view) ? [] : localPoint(view)),
      ]);
    default:
      return [];
  }
}

/** Whom the person chose, as far as they are still candidates; one candidate needs no choice. */
export function chosenRecipients(view: ReportView): Recipient[] {
  const choice = view.told('choice');
  if (choice === undefined) return [];
  if (choice === 'together') return view.told('receiver') === undefined ? [] : [TOGETHER];
  const possible = candidates(view, choice);
  const chosen = view.told('recipients')?.filter((code) => possible.includes(code)) ?? [];
  if (chosen.length > 0) return chosen;
  return needsRecipients(view) ? [] : possible.slice(0, 1);
}

/**
 * Whether the person must choose a recipient themselves. A signal goes to the first unless that is
 * the very city that it is about: its point is never preselected.
 */
export function needsRecipients(view: ReportView): boolean {
  const choice = view.told('choice');
  if (choice === undefined) return false;
  const possible = candidates(view, choice);
  if (choice === 'named' && possible.length > 1) return true;
  return possible[0] === 'LOKAAL' && isAboutCity(view);
}

/** Whether the other party is the city whose point would get the report. */
export function isAboutCity(view: ReportView): boolean {
  return view.told('aboutCity') === true || view.told('otherParty') === 'city';
}

/** Sent only where the city agreed on a way in; every other body gets the take-away route. */
export function hasIntake(view: ReportView, code: Recipient): boolean {
  const name = view.told('choice') === 'signal' ? 'anonymous' : view.told('choice');
  return view.city.intakes.some(
    ({ recipient, takes }) => recipient === code && takes.some((taken) => taken === name),
  );
}

function takesSignals(view: ReportView, code: Code): boolean {
  if (code === 'LOKAAL') return false;
  const anonymous = view.route.anonymous[code];
  return anonymous === 'yes' || anonymous === 'signal';
}

/**
 * The point of the city whose conversation this is: it counts what its visitors tell, wherever it
 * happened. Routing names a point only for the municipality that was told, which may be another one.
 * The partners of a network have no common point: nothing is told to the city there.
 */
function localPoint({ city }: ReportView): Code[] {
  return city.localPoint === null || city.serviceModel === 'partner_network' ? [] : ['LOKAAL'];
}

/** A warm point listens first; a body follows when the person wants it. */
function isWarm({ city }: ReportView): boolean {
  return city.serviceModel === 'warm_point';
}

function cityLast(view: ReportView, codes: readonly Code[]): Code[] {
  if (!isAboutCity(view)) return [...codes];
  return [
    ...codes.filter((code) => code !== 'LOKAAL'),
    ...codes.filter((code) => code === 'LOKAAL'),
  ];
}
