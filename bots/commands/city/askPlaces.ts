import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findMunicipality, type Municipality } from '../../../services/domain/places.js';
import type { Asker } from './Asker.js';
import { numberUpTo, yesOrNo } from './readers.js';
import { cityWords } from './words.js';

/** Asks for the municipalities of a city, by name or postcode, one or more of one region. */
export async function askPlaces(asker: Asker, folder: string): Promise<Municipality[]> {
  const taken = takenIn(folder);
  const chosen: Municipality[] = [];
  for (;;) {
    const question = chosen.length === 0 ? cityWords.firstPlace : cityWords.nextPlace;
    const answer = await asker.ask<string>(question, (text) =>
      text === '' && chosen.length === 0 ? { problem: cityWords.needed } : { value: text },
    );
    if (answer === '') return chosen;
    const place = await meant(asker, answer);
    if (place === undefined) continue;
    const problem = problemWith(place, chosen, taken);
    asker.say(problem ?? cityWords.added(place.name, place.nis));
    if (problem === undefined) chosen.push(place);
  }
}

async function meant(asker: Asker, answer: string): Promise<Municipality | undefined> {
  const found = findMunicipality(answer);
  if (found.is === 'none') {
    asker.say(cityWords.unknownPlace(answer));
    return undefined;
  }
  if (found.is === 'several') {
    const { municipalities } = found;
    const list = municipalities.map(({ name }, index) => `  ${index + 1}. ${name}`);
    const number = await asker.ask(
      [cityWords.which, ...list].join('\n'),
      numberUpTo(municipalities.length),
    );
    return municipalities[number - 1];
  }
  const { municipality, corrected } = found;
  if (!corrected) return municipality;
  const isRight = await asker.ask(cityWords.meant(municipality.name), yesOrNo);
  return isRight ? municipality : undefined;
}

function problemWith(
  { name, nis, region }: Municipality,
  chosen: readonly Municipality[],
  taken: ReadonlyMap<string, string>,
): string | undefined {
  if (chosen.some((one) => one.nis === nis)) return cityWords.already(name);
  const file = taken.get(nis);
  if (file !== undefined) return cityWords.taken(name, file);
  const [first] = chosen;
  const isElsewhere = first !== undefined && first.region !== region;
  return isElsewhere ? cityWords.otherRegion(name) : undefined;
}

const Places = z.looseObject({ municipalities: z.array(z.string()) });

/** Municipalities that other cities of the folder have, with the name of their file; one that cannot be read has none. */
function takenIn(folder: string): Map<string, string> {
  const taken = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    for (const nis of placesOf(join(folder, file))) taken.set(nis, file);
  }
  return taken;
}

function placesOf(path: string): readonly string[] {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Places.safeParse(json).data?.municipalities ?? [];
  } catch {
    return [];
  }
}
