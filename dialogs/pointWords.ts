import type { City } from '../services/domain/city.js';
import { waysOf } from '../services/domain/contact.js';
import type { Say } from './interview/question.js';
import { hoursInWords } from './openInWords.js';
import type { ReportView } from './ReportView.js';
import { textKey } from './text/catalogue.js';

/** The name of the local point of a city, as the city gave it. */
export function pointName(city: City): string {
  return city.localPoint?.name ?? city.name;
}

/** What a local point does, by its service model: only what it really arranged. */
export function pointSays(city: City, anonymity: Say): readonly Say[] {
  const { serviceModel, localPoint } = city;
  const name = pointName(city);
  const does: Say = { key: textKey(`point.${serviceModel}.does`) };
  if (serviceModel === 'partner_network') {
    return [{ key: 'advice.partners', params: { name, does } }];
  }
  return [
    {
      key: 'advice.local_point',
      params: { name, does, next: { key: 'body.LOKAAL.next' }, anonymity },
    },
    // Known before a choice, not after the last yes.
    ...(waysOf(localPoint?.contact).length === 0 && !city.demonstration
      ? [{ key: 'said.ready_local' } as const]
      : []),
    ...(localPoint?.aftercare === true ? [{ key: 'point.aftercare' } as const] : []),
  ];
}

/** How to reach the local point; a point may have no contact yet, and then the town hall knows. */
export function howToReachPoint(view: ReportView): Say[] {
  const { localPoint } = view.city;
  const ways = waysOf(localPoint?.contact).join(', ');
  return ways === ''
    ? [{ key: 'said.ready_local' }]
    : [{ key: 'person.local', params: { name: pointName(view.city), ways } }, ...openNow(view)];
}

/** Whether somebody is there now; nothing where the point gave no hours. */
export function openNow({ city, now }: Pick<ReportView, 'city' | 'now'>): Say[] {
  const hours = city.localPoint?.hours ?? null;
  const open = hours === null ? undefined : hoursInWords(hours, now);
  return open === undefined ? [] : [open];
}
