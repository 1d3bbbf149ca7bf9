import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { City } from './city.js';

/** A city configuration that cannot be used. Its message is for the operator and names file and field. */
export class CityFileError extends Error {
  override readonly name = 'CityFileError';

  constructor(
    readonly code:
      'bad_logo' | 'no_folder' | 'not_json' | 'not_valid' | 'shared_municipality' | 'wrong_name',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Reads every `*.json` of the folder of city configurations, by id. Throws CityFileError when the
 * folder or a file cannot be read, does not fit the schema, is not named after its id, or claims a
 * municipality that another city has.
 */
export function loadCities(folder: string): Map<string, City> {
  const cities = new Map<string, City>();
  for (const file of jsonFiles(folder)) {
    const city = readCity(folder, file);
    refuseSharedMunicipality(cities, city, file);
    cities.set(city.id, city);
  }
  return cities;
}

function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (cause) {
    const message =
      'The folder with city configurations cannot be read. Is deployment/cities there?';
    throw new CityFileError('no_folder', message, { cause });
  }
}

function readCity(folder: string, file: string): City {
  const parsed = City.safeParse(readJson(folder, file));
  if (!parsed.success) {
    throw new CityFileError(
      'not_valid',
      `The city configuration ${file} ${problem(parsed.error)}`,
      {
        cause: parsed.error,
      },
    );
  }
  if (file !== `${parsed.data.id}.json`) {
    const message = `The city configuration ${file} says "id": "${parsed.data.id}". The file must be called ${parsed.data.id}.json.`;
    throw new CityFileError('wrong_name', message);
  }
  return parsed.data;
}

function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    const message = `The city configuration ${file} is not valid JSON. Look for a missing comma or quote.`;
    throw new CityFileError('not_json', message, { cause });
  }
}

function problem({ issues }: z.ZodError): string {
  const [issue] = issues;
  const field = issue?.path.join('.') ?? '';
  const where = field === '' ? 'is wrong' : `is wrong at "${field}"`;
  return `${where}: ${issue?.message ?? 'it does not fit the schema'}.`;
}

function refuseSharedMunicipality(cities: Map<string, City>, city: City, file: string): void {
  for (const other of cities.values()) {
    const shared = other.municipalities.find((nis) => city.municipalities.includes(nis));
    if (shared !== undefined) {
      const message = `The city configuration ${file} is wrong at "municipalities": ${shared} already belongs to ${other.id}.json.`;
      throw new CityFileError('shared_municipality', message);
    }
  }
}
