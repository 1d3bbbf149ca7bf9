import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { City, CITY_LANGUAGES, SERVICE_MODELS } from '../../../services/domain/city.js';
import { Region } from '../../../services/domain/ids.js';
import { type Asker, Stopped } from './Asker.js';
import { askPlaces } from './askPlaces.js';
import { askContact, askPoint, askReceivers } from './askPoint.js';
import { askWeb } from './askWeb.js';
import { languagesAmong, numberUpTo, orElse, someText, url, yesOrNo } from './readers.js';
import { cityWords } from './words.js';

interface Wanted {
  /** Of the file, without `.json`. */
  readonly name: string;
  readonly folder: string;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Makes the file of a city by asking, in one write at the end: who stops halfway leaves nothing.
 *
 * @returns Where it is. @throws Stopped with a sentence for the operator, when nothing was made.
 */
export async function newCity(asker: Asker, wanted: Wanted): Promise<string> {
  const path = join(wanted.folder, `${wanted.name}.json`);
  refuse(path, wanted);
  asker.say(cityWords.intro);
  const city = await asked(asker, wanted);
  try {
    writeFileSync(path, `${JSON.stringify(city, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new Stopped(cityWords.exists(`${wanted.name}.json`)) : error;
  }
  return path;
}

function refuse(path: string, { name, folder }: Wanted): void {
  if (!City.shape.id.safeParse(name).success) throw new Stopped(cityWords.badName);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Stopped(cityWords.noFolder(folder));
  }
  if (existsSync(path)) throw new Stopped(cityWords.exists(`${name}.json`));
}

async function asked(asker: Asker, { name: id, folder, today }: Wanted) {
  const proposal = titleOf(id);
  const name = await asker.ask(cityWords.name(proposal), orElse(proposal, someText));
  const places = await askPlaces(asker, folder);
  const serviceModel = await askModel(asker);
  const localPoint = await askPoint(asker, serviceModel, name);
  const receivers = await askReceivers(asker, serviceModel, today);
  const expertise =
    serviceModel === 'expertise_point'
      ? {
          training: await askContact(asker, cityWords.training),
          guideUrl: (await asker.ask(cityWords.guideUrl, url)) ?? null,
        }
      : null;
  const source = (await asker.ask(cityWords.source, url)) ?? null;
  const languages = await asker.ask(cityWords.whichLanguages, languagesAmong(CITY_LANGUAGES));
  const web = (await asker.ask(cityWords.web, yesOrNo))
    ? await askWeb(asker, languages, today)
    : undefined;
  return {
    ...{ id, name, demonstration: false, region: Region.parse(places[0]?.region) },
    municipalities: places.map(({ nis }) => nis),
    ...{ serviceModel, localPoint, receivers, expertise, intakes: [] },
    languages,
    ...(web === undefined ? {} : { web }),
    ...{ source, checkedOn: source === null ? null : today },
  };
}

async function askModel(asker: Asker) {
  const list = SERVICE_MODELS.map(
    (model, index) => `  ${index + 1}. ${model}: ${cityWords.models[model]}`,
  );
  const number = await asker.ask(
    [cityWords.model, ...list].join('\n'),
    numberUpTo(SERVICE_MODELS.length),
  );
  return SERVICE_MODELS[number - 1] ?? 'none';
}

/** "sint-truiden" is Sint-Truiden. */
function titleOf(id: string): string {
  return id.replace(
    /(^|-)([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
