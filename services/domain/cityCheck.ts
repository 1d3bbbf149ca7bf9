import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { CityFileError } from './cities.js';
import { City } from './city.js';
import { readLogo } from './cityLogo.js';
import { webProblems } from './cityReady.js';
import { cityWarnings } from './cityWarnings.js';
import { allMunicipalities, municipalityByNis } from './places.js';

/** What was found in the file of a city: sentences for the operator that name file and field. */
export interface CityFindings {
  /** The city that the file describes, when it fits the schema. */
  readonly city: City | undefined;
  /** With one of these the program does not start. */
  readonly errors: readonly string[];
  /** With one of these the web chat is not served; the terminal is. */
  readonly gaps: readonly string[];
  /** Nothing stops, but people get less help than they could. */
  readonly warnings: readonly string[];
}

/**
 * Reads the file of a city as the start would, and says all that is wrong at once. Its neighbours in
 * the folder count too: a municipality belongs to one city.
 *
 * @param today As YYYY-MM-DD.
 */
export function checkCity(path: string, today: string): CityFindings {
  const file = basename(path);
  const found = readFile(path);
  if (found.city === undefined) {
    return { city: undefined, errors: found.errors, gaps: [], warnings: [] };
  }
  const { city } = found;
  return {
    city,
    errors: [
      ...nameErrors(city, file),
      ...placeErrors(city, file),
      ...neighbourErrors(city, path),
      ...logoErrors(city, path),
    ],
    gaps: webProblems(city),
    warnings: [...cityWarnings(city), ...dateWarnings(city, today)],
  };
}

function readFile(path: string): { readonly city?: City; readonly errors: readonly string[] } {
  const file = basename(path);
  const text = existsSync(path) ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined;
  if (text === undefined) {
    return { errors: [`${file} is not there. Make it with: npm run city -- new NAME.`] };
  }
  const json = parsed(text);
  if (json === undefined) {
    return { errors: [`${file} is not valid JSON. Look for a missing comma, quote or bracket.`] };
  }
  const read = City.safeParse(json.value, { reportInput: true });
  return read.success
    ? { city: read.data, errors: [] }
    : { errors: read.error.issues.flatMap((issue) => explain(issue, file)) };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What the schema says, for whoever does not know a schema. */
function explain(issue: z.core.$ZodIssue, file: string): string[] {
  const at = (path: readonly PropertyKey[], problem: string) =>
    `${file}: "${path.map(String).join('.')}" ${problem}.`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at([...issue.path, key], 'is no field here: look for a typing error, or remove it'),
    );
  }
  if (issue.code === 'invalid_type') {
    const isMissing = issue.input === undefined;
    return [at(issue.path, isMissing ? 'is missing' : `must be of the kind: ${issue.expected}`)];
  }
  if (issue.code === 'invalid_value') {
    return [at(issue.path, `must be one of: ${issue.values.map(String).join(', ')}`)];
  }
  if (issue.code === 'too_small') return [at(issue.path, 'is empty')];
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid')) {
    return [at(issue.path, FORMATS[issue.format] ?? `does not have the form that it needs`)];
  }
  return [at(issue.path, issue.message)];
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'must be a day like 2026-11-25',
  email: 'must be an e-mail address',
  regex: 'does not have the form that it needs: deployment/cities/README.md gives examples',
  url: 'must be a whole address, like https://www.stad.be/page',
};

function nameErrors({ id }: City, file: string): string[] {
  return file === `${id}.json`
    ? []
    : [`${file}: "id" is "${id}", and then the file must be called ${id}.json.`];
}

function placeErrors({ municipalities, region, demonstration }: City, file: string): string[] {
  const at = (problem: string) => `${file}: "municipalities" ${problem}.`;
  if (municipalities.length === 0 && !demonstration) {
    return [at('is empty: nobody is then told about this city')];
  }
  return municipalities.flatMap((nis) => {
    const place = municipalityByNis(nis);
    if (place === undefined) return [at(`holds ${nis}, which is the NIS code of no municipality`)];
    if (!allMunicipalities().some((one) => one.nis === nis)) {
      return [at(`holds ${nis}, an old code: write ${place.nis} (${place.name})`)];
    }
    const isElsewhere = place.region !== region;
    return isElsewhere ? [at(`holds ${nis} (${place.name}), which is not in "${region}"`)] : [];
  });
}

function neighbourErrors(city: City, path: string): string[] {
  const file = basename(path);
  return readdirSync(dirname(path))
    .filter((name) => name.endsWith('.json') && name !== file)
    .flatMap((name) => {
      const other = readFile(join(dirname(path), name)).city;
      const shared = other?.municipalities.filter((nis) => city.municipalities.includes(nis)) ?? [];
      return shared.map(
        (nis) =>
          `${file}: "municipalities" holds ${nis} (${municipalityByNis(nis)?.name ?? '?'}), which already belongs to ${name}.`,
      );
    });
}

function logoErrors({ web }: City, path: string): string[] {
  if (web === undefined || web.look.logo === null) return [];
  try {
    readLogo(dirname(path), web.look.logo);
    return [];
  } catch (error) {
    if (!(error instanceof CityFileError)) throw error;
    return [error.message];
  }
}

/** What is said of a body or a point may have changed within a year. */
const STALE_AFTER_DAYS = 365;

function dateWarnings({ id, demonstration, checkedOn, web }: City, today: string): string[] {
  if (demonstration) return [];
  const dates: readonly (readonly [string, string | null | undefined])[] = [
    ['checkedOn', checkedOn],
    ['web.privacy.checkedOn', web?.privacy.checkedOn],
    ['web.accessibility.checkedOn', web?.accessibility.checkedOn],
  ];
  return dates.flatMap(([field, date]) => {
    if (date === null) return [`${id}.json: "${field}" is null: nobody checked this city yet.`];
    const isStale =
      date !== undefined && date !== NEVER && daysBetween(date, today) > STALE_AFTER_DAYS;
    return isStale ? [`${id}.json: "${field}" is more than a year ago: check it again.`] : [];
  });
}

/** The template's date, which is a gap of its own. */
const NEVER = '1970-01-01';

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);
}
