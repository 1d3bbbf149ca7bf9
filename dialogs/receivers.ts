import type { City } from '../services/domain/city.js';
import { waysOf } from '../services/domain/contact.js';
import { helpsWith, INTERMEDIARIES } from '../services/domain/intermediaries.js';
import type { Receiver } from '../services/domain/receiver.js';
import type { Say } from './interview/question.js';
import type { ReportView } from './ReportView.js';

/** The answer of whoever goes with somebody that no list knows: a friend, or a partner still to be found. */
export const SOMEBODY_ELSE = 'somebody_else';

/**
 * Who could report together with the person: receivers of this city, of the city where it happened,
 * and intermediaries that belong to none, as far as they help with this case. What nobody told rules
 * nothing out.
 */
export function receiversFor(view: ReportView): Receiver[] {
  const place = placeOf(view);
  const there = view.services.pointOf(place ?? '');
  const cities =
    there === undefined || there.id === view.city.id ? [view.city] : [view.city, there];
  const near = [
    ...cities.flatMap((city) => city.receivers.filter((one) => isNear(one, city, place, view))),
    ...INTERMEDIARIES.filter(
      ({ municipalities }) =>
        municipalities.length === 0 || (place !== undefined && municipalities.includes(place)),
    ),
  ];
  const fitting = near.filter((one) => helpsWith(one, view.told('domain'), view.told('grounds')));
  return fitting.filter(({ id }, index) => fitting.findIndex((one) => one.id === id) === index);
}

/** Whether reporting together is a choice here: somebody is known, or the city has a network of partners. */
export function canReportTogether(view: ReportView): boolean {
  return view.city.serviceModel === 'partner_network' || receiversFor(view).length > 0;
}

/** Whom the person chose; undefined for somebody of their own. */
export function chosenReceiver(view: ReportView): Receiver | undefined {
  const id = view.told('receiver');
  return receiversFor(view).find((receiver) => receiver.id === id);
}

/** The name of whoever the person takes their report along to. */
export function receiverName(view: ReportView): Say {
  const receiver = chosenReceiver(view);
  return receiver === undefined ? { key: 'receiver.own' } : { literal: receiver.name };
}

/** What a receiver does, in the language of the conversation or else in Dutch. */
export function whatTheyDo(receiver: Receiver, { language }: ReportView): Say {
  const words: Readonly<Record<string, string | undefined>> = receiver.does;
  return {
    key: 'receiver.line',
    params: { name: receiver.name, does: words[language] ?? receiver.does.nl },
  };
}

/** How to reach whoever was chosen; the town hall where nobody told us. */
export function howToReach(view: ReportView): Say[] {
  const receiver = chosenReceiver(view);
  if (receiver === undefined) {
    return view.city.serviceModel === 'partner_network'
      ? [{ key: 'together.partners_unknown' }]
      : [];
  }
  const ways = waysOf(receiver.contact).join(', ');
  const { name } = receiver;
  return ways === ''
    ? [{ key: 'together.reach_unknown', params: { name } }]
    : [{ key: 'together.reach', params: { name, ways } }];
}

/** Where it happened, or else where the person lives, or else the one municipality of this city. */
function placeOf(view: ReportView): string | undefined {
  const [first, ...others] = view.city.municipalities;
  const ofCity = others.length === 0 ? first : undefined;
  return view.told('municipality') ?? view.told('residence') ?? ofCity;
}

/** A partner is near whoever asks in its city; a desk of some municipalities only where it happened. */
function isNear(
  { kind, municipalities }: Receiver,
  city: City,
  place: string | undefined,
  view: ReportView,
): boolean {
  const home = [place, view.told('residence')].filter((nis) => nis !== undefined);
  if (municipalities.length > 0) {
    return home.length === 0 || home.some((nis) => municipalities.includes(nis));
  }
  if (kind === 'partner') return city.id === view.city.id;
  return (
    city.municipalities.length === 0 ||
    home.length === 0 ||
    home.some((nis) => city.municipalities.includes(nis))
  );
}
