import { loadCities } from '../cities.js';
import type { City } from '../city.js';

/** The cities that use the bot, and which municipalities have a reporting point of their own. */
export interface Directory {
  readonly cities: ReadonlyMap<string, City>;
  /** By NIS code: the city whose local point serves the municipality. */
  readonly localPoints: ReadonlyMap<string, City>;
}

/** Reads the directory from a folder of city configurations. Throws CityFileError on a wrong file. */
export function loadDirectory(folder: string): Directory {
  return directoryOf(loadCities(folder));
}

/** Builds the directory from cities that were read already. */
export function directoryOf(cities: ReadonlyMap<string, City>): Directory {
  const withPoint = [...cities.values()].filter((city) => city.localPoint !== null);
  return {
    cities,
    localPoints: new Map(
      withPoint.flatMap((city) => city.municipalities.map((nis): [string, City] => [nis, city])),
    ),
  };
}
