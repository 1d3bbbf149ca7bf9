import type { Code } from '../services/domain/ids.js';
import { bodySources } from '../services/domain/bodySources.js';
import type { City } from '../services/domain/city.js';
import { render } from './interview/prompt.js';
import type { Say } from './interview/question.js';
import type { ReportView } from './ReportView.js';
import { openInWords } from './openInWords.js';
import { helpsOrganisations } from './organisation.js';
import { pathAdvice } from './pathAdvice.js';
import { pointName, pointSays } from './pointWords.js';
import { receiverName } from './receivers.js';
import { isAboutCity, type Recipient, TOGETHER } from './recipients.js';
import { isTextKey, type Language, textKey } from './text/catalogue.js';

/** Bodies that are told about in full beside the competent ones; the rest are named. A contact point is short. */
const FULL_BESIDE = 3;
const FULL_BESIDE_SHORT = 1;
/** More lines than this frighten and are not read (domain.md 3). */
const LINES_SHOWN = 3;

/**
 * What can happen next: who is competent and why, what each does, whether it takes a report without
 * a name, who else helps, and what protects the person. Only reviewed words with a source; no
 * verdict and no promise.
 */
export function advice(view: ReportView): readonly Say[] {
  const { route } = view;
  const first = pointFirst(view);
  const others = first ? route.also.filter((code) => code !== 'LOKAAL') : route.also;
  const beside = inFull(others, view);
  const rest = others.filter((code) => !beside.includes(code));
  return [
    { key: route.noBody ? 'advice.no_body' : 'advice.head' },
    because(view),
    ...(route.confidence === 'low' && !route.noBody ? [{ key: 'advice.uncertain' } as const] : []),
    ...(first
      ? [
          { key: 'advice.point_first' } as const,
          ...body('LOKAAL', view),
          { key: 'advice.bodies_after' } as const,
        ]
      : []),
    ...route.primary.flatMap((code) => body(code, view)),
    ...(route.primary.some((code) => route.anonymous[code] === 'no')
      ? [{ key: 'advice.not_anonymous' } as const]
      : []),
    ...(beside.length > 0 ? [{ key: 'advice.also' } as const] : []),
    ...beside.flatMap((code) => body(code, view)),
    ...(rest.length > 0
      ? [{ key: 'advice.rest', params: { bodies: rest.map(shortName) } } as const]
      : []),
    ...(isAboutCity(view) && route.also.includes('LOKAAL')
      ? [{ key: 'advice.local_is_city', params: { city: view.city.name } } as const]
      : []),
    ...help(view),
    ...pathAdvice(view),
    ...forWhom(view),
    ...(view.told('role') === 'professional'
      ? [{ key: 'advice.professional' } as const, ...forOrganisation(view)]
      : protection(view)),
  ];
}

/** The law against punishing whoever reports is about bodies and employers; at home it would only sound hollow. */
function protection(view: ReportView): Say[] {
  return view.told('domain') === 'private_sphere' ? [] : [{ key: 'advice.protection' }];
}

/** A contact point is short: the first beside the competent ones, and itself. */
function inFull(codes: readonly Code[], view: ReportView): Code[] {
  if (view.city.serviceModel !== 'contact_point') return codes.slice(0, FULL_BESIDE);
  return codes.filter((code, index) => index < FULL_BESIDE_SHORT || code === 'LOKAAL');
}

/** A warm point comes before the bodies; not when it is the point of the city that it is about. */
function pointFirst(view: ReportView): boolean {
  return (
    pointNamed(view).serviceModel === 'warm_point' &&
    view.route.also.includes('LOKAAL') &&
    !view.route.noBody &&
    !isAboutCity(view)
  );
}

function forOrganisation(view: ReportView): Say[] {
  if (!helpsOrganisations(view)) return [];
  return [{ key: 'organisation.intro', params: { name: pointName(view.city) } }];
}

/** What is different for a witness, for somebody who speaks for another, and under eighteen. */
function forWhom(view: ReportView): Say[] {
  const role = view.told('role');
  const age = view.told('age');
  const isChild = age === 'under_12' || age === '12_17' || age === 'under_18';
  return [
    ...(role === 'witness' ? [{ key: 'advice.witness' } as const] : []),
    ...(role === 'for_other' ? [{ key: 'advice.for_other' } as const] : []),
    ...(isChild && (role === 'victim' || role === undefined)
      ? [{ key: 'advice.under_18' } as const]
      : []),
  ];
}

/** Lines that fit, at most three, most urgent first; nothing when there are none. */
export function help(view: ReportView): readonly Say[] {
  return lines(view.route.help, view.now);
}

/** Lines to talk to with their number, for whom, and whether they can be called now; at most three. */
export function lines(codes: readonly Code[], now: Date): readonly Say[] {
  if (codes.length === 0) return [];
  return [{ key: 'help.head' }, ...chosenLines(codes).map((code) => line(code, now))];
}

function line(code: Code, now: Date): Say {
  const name: Say = { key: textKey(`line.${code}.name`) };
  const how: Say = { key: textKey(`line.${code}.how`) };
  const open = openInWords(code, now);
  return open === undefined
    ? { key: 'help.line', params: { name, how } }
    : { key: 'help.line_open', params: { name, how, open } };
}

/** Three lines; somebody under eighteen always sees the line for their age among them, after the two most urgent. */
function chosenLines(codes: readonly Code[]): readonly Code[] {
  const first = codes.slice(0, LINES_SHOWN);
  const young = codes.find((code) => code === 'AWEL' || code === 'ECOUTE_ENFANTS');
  return young === undefined || first.includes(young) ? first : [...first.slice(0, -1), young];
}

/** The short name of a body or a line. */
export function shortName(code: string): Say {
  const key = [`body.${code}.short`, `line.${code}.name`].find(isTextKey);
  return key === undefined ? { literal: code } : { key };
}

/** Why these bodies: the words of the rule that decided, its source and the day it was checked. */
function because(view: ReportView): Say {
  const { because: key, source, checkedOn } = view.route;
  return {
    key: 'advice.because',
    params: { because: isTextKey(key) ? { key } : '', source, date: dayInWords(checkedOn) },
  };
}

/** Two sentences about a body, with their source, and whether it takes a report without a name. */
function body(code: Code, view: ReportView): readonly Say[] {
  const said = view.route.anonymous[code] ?? 'unknown';
  const own = `body.${code}.anonymous`;
  const anonymity: Say = { key: isTextKey(own) ? own : `anonymity.${said}` };
  if (code === 'LOKAAL') return pointSays(pointNamed(view), anonymity);
  const { does, next } = bodySources[code] ?? {};
  const isSure = does?.status === 'verified' && next?.status === 'verified';
  return [
    {
      key: isSure ? 'advice.body' : 'advice.body_to_check',
      params: {
        name: { key: textKey(`body.${code}.name`) },
        does: { key: textKey(`body.${code}.does`) },
        next: { key: textKey(`body.${code}.next`) },
        anonymity,
        source: does?.source ?? '',
      },
    },
  ];
}

/** The point that routing means: that of the municipality told, or of the city of this conversation. */
function pointNamed(view: ReportView): City {
  return view.services.pointOf(view.told('municipality') ?? '') ?? view.city;
}

/** The name of whoever would get a referral; of a local point, the name its city gave it. */
export function recipientName(code: Recipient, view: ReportView): string {
  if (code === TOGETHER) return view.render(receiverName(view));
  return recipientLabel(code, view.city, view.language);
}

export function recipientLabel(code: Code, city: City, language: Language): string {
  return code === 'LOKAAL' ? pointName(city) : render(shortName(code), language);
}

/** 2026-11-21 as people write it. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
