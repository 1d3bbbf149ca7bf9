import { municipalityByNis } from '../domain/places.js';
import type { Told, When } from '../domain/report.js';
import type { Moment, Place } from './schema.js';

/**
 * What the person chose to make vaguer in an anonymous signal, or to add to it. The organisation is
 * named only when they say that it is large, or that it is about a rule for everybody.
 */
export interface Coarseness {
  readonly place: 'municipality' | 'province' | 'region';
  readonly time: 'month' | 'year';
  readonly organisation: 'type' | 'name';
}

/** The least that counts: how a signal leaves when the person changes nothing. */
export const AS_IT_IS: Coarseness = { place: 'municipality', time: 'month', organisation: 'type' };

/** The place of a NIS code, no finer than `finest`. A code that no list knows gives nothing finer than it says: nothing. */
export function placeOf(
  answer: Told<string>,
  finest: Coarseness['place'],
): Told<Place> | undefined {
  if (answer.is !== 'told') return answer;
  const found = municipalityByNis(answer.value);
  if (found === undefined) return undefined;
  const { nis, name, region, province } = found;
  const value: Place = { region };
  if (finest !== 'region' && province !== null) value.province = province;
  if (finest === 'municipality') value.municipality = { nis, name };
  return { is: 'told', value };
}

/** The time of an event as the person told it, in full. */
export function fullMoment(answer: Told<When>, words: (text: string) => string): Told<Moment> {
  if (answer.is !== 'told') return answer;
  const { day, ongoing } = answer.value;
  const month = monthOf(answer.value);
  const value: Moment = { words: words(answer.value.words) };
  if (day !== undefined) value.day = day;
  if (month !== undefined) value.month = month;
  if (ongoing !== undefined) value.ongoing = ongoing;
  return { is: 'told', value };
}

/** The month or the year and nothing finer; nothing at all when neither is known, since the words may say the day. */
export function coarseMoment(
  answer: Told<When>,
  finest: Coarseness['time'],
): Told<Moment> | undefined {
  if (answer.is !== 'told') return answer;
  const { ongoing } = answer.value;
  const month = monthOf(answer.value);
  const value: Moment = {};
  if (month !== undefined && finest === 'month') value.month = month;
  if (month !== undefined && finest === 'year') value.year = month.slice(0, 4);
  if (ongoing !== undefined) value.ongoing = ongoing;
  return Object.keys(value).length === 0 ? undefined : { is: 'told', value };
}

function monthOf({ month, day }: When): string | undefined {
  return month ?? day?.slice(0, 7);
}
