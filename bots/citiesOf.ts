import { type Config, ConfigError } from '../services/config.js';
import type { City } from '../services/domain/city.js';
import { webProblems } from '../services/domain/cityReady.js';

/** Says every city that may be shown, in place of their names. */
const EVERY = 'all';

/**
 * The cities that an operator asked for, in that order: the first is served at the root of the
 * address. `all` is every real city that lacks nothing; nobody who asks for those gets a fictional one.
 *
 * @throws ConfigError when one has no configuration or is named twice, or when no real city is ready.
 */
export function citiesOf(
  { city }: Pick<Config, 'city'>,
  { cities }: { readonly cities: ReadonlyMap<string, City> },
): readonly [City, ...City[]] {
  const ids = city.split(',');
  if (ids.includes(EVERY)) return everyReady([...cities.values()], ids);
  const found = ids.map((id) => cities.get(id)).filter((one) => one !== undefined);
  const [first, ...others] = found;
  if (first === undefined || found.length < ids.length) {
    const known = [...cities.keys()].join(', ');
    throw new ConfigError(`SPREEKEROVER_CITY or --city must be one of: ${known}.`);
  }
  if (new Set(ids).size < ids.length) {
    throw new ConfigError('SPREEKEROVER_CITY or --city names a city twice.');
  }
  return [first, ...others];
}

function everyReady(cities: readonly City[], ids: readonly string[]): readonly [City, ...City[]] {
  if (ids.length > 1) {
    throw new ConfigError('SPREEKEROVER_CITY or --city says "all", and then no names beside it.');
  }
  const real = cities.filter(({ demonstration }) => !demonstration);
  const [first, ...others] = real.filter((one) => webProblems(one).length === 0);
  if (first === undefined) {
    throw new ConfigError(
      'No city can be shown yet: npm run city -- check NAME says what it lacks.',
    );
  }
  return [first, ...others];
}
