import { DIRECTORY_OF_BODIES } from '../../domain/bodies.js';
import { tokensOf } from './tokens.js';

/**
 * Bodies, partners and help lines of the directory: their names, numbers and sites are nobody's personal
 * data. Read once, when first asked for.
 */
export function bodyNames(firstWord: string): readonly (readonly string[])[] {
  return (loaded ??= load()).names.get(firstWord) ?? [];
}

/** Whether a telephone number, figures only, is that of a body or a line. */
export function isBodyNumber(digits: string): boolean {
  return (loaded ??= load()).numbers.has(digits);
}

/** Whether a host, without `www.`, is that of a body or a line. */
export function isBodySite(host: string): boolean {
  return (loaded ??= load()).sites.has(host);
}

interface Directory {
  /** The words of each name, by the first. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly numbers: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}
let loaded: Directory | undefined;

function load(): Directory {
  const entries = Object.values(DIRECTORY_OF_BODIES);
  const names = new Map<string, (readonly string[])[]>();
  for (const name of entries.flatMap((entry) => Object.values(entry.name))) {
    for (const part of name.split(/[,()]/)) {
      const words = tokensOf(part).map(({ folded }) => folded);
      const [first = ''] = words;
      if (part.trim().length > 2) names.set(first, [...(names.get(first) ?? []), words]);
    }
  }
  const numbers = entries.flatMap(({ phone }) =>
    (phone?.number ?? '').split(/[·,;]|\bof\b|\bou\b/),
  );
  const sites = entries.flatMap(({ link }) => (link === null ? [] : [new URL(link).hostname]));
  return {
    names,
    numbers: new Set(
      numbers.map((number) => number.replace(/\D/g, '')).filter((one) => one !== ''),
    ),
    sites: new Set(sites.map((host) => host.replace(/^www\./, ''))),
  };
}
