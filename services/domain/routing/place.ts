import type { City } from '../city.js';
import type { Facts } from '../facts.js';
import type { Region } from '../ids.js';
import { findMunicipality, type Municipality } from '../places.js';
import type { Directory } from './directory.js';

/** Where it happened, as far as the municipality told and the configuration say. */
export interface Place {
  /** Of the municipality told; it decides over a region that was told. */
  readonly region: Region | undefined;
  readonly cityRegion: Region | undefined;
  /**
   * The city whose reporting point stands near the person: that of the municipality told, or, when
   * none was told, that of the configuration. Undefined when there is none, or when a name fits
   * several municipalities that do not share one.
   */
  readonly localPoint: City | undefined;
}

/** Looks the municipality up. A name that is not found counts as not told, an unknown city as no city. */
export function placeOf(facts: Facts, directory: Directory): Place {
  const found = municipalitiesTold(facts);
  const city = facts.city === undefined ? undefined : directory.cities.get(facts.city);
  const configured = city?.localPoint ? city : undefined;
  return {
    region: shared(found.map((municipality) => municipality.region)),
    cityRegion: city?.region,
    localPoint:
      found.length === 0
        ? configured
        : shared(found.map(({ nis }) => directory.localPoints.get(nis))),
  };
}

function municipalitiesTold({ municipality }: Facts): Municipality[] {
  if (municipality === undefined || municipality.trim() === '') return [];
  const match = findMunicipality(municipality);
  if (match.is === 'one') return [match.municipality];
  return match.is === 'several' ? [...match.municipalities] : [];
}

/** The one value that all have; undefined when they differ. */
function shared<T>(values: readonly T[]): T | undefined {
  const different = new Set(values);
  return different.size === 1 ? values[0] : undefined;
}
