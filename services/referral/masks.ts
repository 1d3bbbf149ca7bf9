import { municipalityByNis } from '../domain/places.js';
import { type Report, told } from '../domain/report.js';
import {
  type Decisions,
  type MaskedTexts,
  maskTexts,
  type PlaceholderWords,
} from '../understanding/masking.js';
import { isEverydayWord } from '../understanding/personalData/words.js';
import type { Coarseness } from './coarsen.js';
import { daysNamedIn } from './days.js';
import type { Disclosure } from './schema.js';

/** What the person decided about single words, and what stands in the place of a hidden one. */
export interface Masks {
  readonly decisions: Decisions;
  readonly words: PlaceholderWords;
}

/**
 * All free text of a report with its personal data masked for one kind of recipient, and the pieces
 * that were found, numbered in order: what the person sees, and can show or hide, before it leaves.
 * The same person or number gets the same placeholder in every text of the report.
 */
export function maskReport(
  report: Report,
  disclosure: Disclosure,
  coarseness: Coarseness,
  { decisions, words }: Masks,
): MaskedTexts {
  const signal = disclosure === 'anonymous';
  return maskTexts(freeTexts(report), {
    known: knownNames(report),
    knownOrganisations: knownOrganisations(report),
    organisations: signal && coarseness.organisation === 'type',
    decisions: {
      show: decisions.show,
      hide: signal ? [...decisions.hide, ...tooPrecise(report, coarseness)] : decisions.hide,
    },
    words,
  });
}

/** Every text a person wrote in their own words, the account first. */
function freeTexts(report: Report): string[] {
  const answers = [
    report.steps,
    report.hope,
    report.venue,
    report.organisation,
    report.interpreter,
    report.accessibility,
    report.safeMoment,
  ].flatMap((answer) => told(answer) ?? []);
  const when = told(report.when)?.words;
  return [...report.account, ...answers, ...(when === undefined ? [] : [when])];
}

/** Names and contact details that the person gave in a field of their own: masked wherever they stand. */
function knownNames(report: Report): string[] {
  return [
    report.contactName,
    report.alias,
    report.contactValue,
    report.personName,
    report.trustedPerson,
  ].flatMap((answer) => told(answer) ?? []);
}

/** A venue such as "op straat" names nobody; one with a word of its own may. */
function knownOrganisations(report: Report): string[] {
  const venue = told(report.venue);
  const namesOne = venue?.split(/\s+/).some((word) => !isEverydayWord(word)) === true;
  return [told(report.organisation), namesOne ? venue : undefined].flatMap((name) => name ?? []);
}

/**
 * A signal knows the month and, if the person made the place vaguer, not the municipality: then its
 * account may not say the day, the municipality or its postcode either.
 */
function tooPrecise(report: Report, coarseness: Coarseness): string[] {
  const when = told(report.when)?.words ?? '';
  const dates = [...(/\d/.test(when) ? [when] : []), ...freeTexts(report).flatMap(daysNamedIn)];
  if (coarseness.place === 'municipality') return dates;
  const places = [report.municipality, report.residence].flatMap((answer) => {
    const municipality = municipalityByNis(told(answer) ?? '');
    if (municipality === undefined) return [];
    const { name, names, postcodes } = municipality;
    return [name, ...Object.values(names), ...postcodes];
  });
  return [...dates, ...new Set(places)];
}
