import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CityFileError } from './cities.js';

/**
 * A logo travels inside every page, the first one over a slow line included (8 KB in all), so that
 * showing it asks nothing of anybody.
 */
const LARGEST = 4096;

/**
 * The logo of a city as a data URI, from the folder `logos` beside the configurations.
 *
 * @throws CityFileError when it cannot be read, is too big, is no picture, or could reach out.
 */
export function readLogo(citiesFolder: string, file: string): string {
  const bytes = read(citiesFolder, file);
  if (bytes.length > LARGEST) {
    throw refused(file, `is ${bytes.length} bytes; at most ${LARGEST} fit in a page`);
  }
  return file.endsWith('.svg') ? svg(file, bytes.toString('utf8')) : png(file, bytes);
}

function read(citiesFolder: string, file: string): Buffer {
  try {
    return readFileSync(join(citiesFolder, 'logos', file));
  } catch (cause) {
    throw refused(file, 'cannot be read', { cause });
  }
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function png(file: string, bytes: Buffer): string {
  if (!bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) {
    throw refused(file, 'is not a PNG picture');
  }
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

/** What makes an SVG more than a drawing. As an image it could not run, but it may be opened by itself. */
const REACHES_OUT: readonly (readonly [RegExp, string])[] = [
  [/<script/i, 'has a script in it'],
  [/\son\w+\s*=/i, 'has a script in it'],
  [/<(?:foreignObject|iframe|object|embed|image|use)\b/i, 'has something foreign in it'],
  [/<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i, 'has a declaration that may load something'],
  [/href\s*=\s*["']?\s*(?!#)[^\s"'#>]/i, 'refers to something outside itself'],
  [/@import|url\(\s*["']?\s*(?!#)[^\s"')#]/i, 'refers to something outside itself'],
  [/&#|\\[0-9a-f]/i, 'has characters that are written in disguise'],
];

function svg(file: string, text: string): string {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(text))
    throw refused(file, 'is not an SVG drawing');
  const found = REACHES_OUT.find(([pattern]) => pattern.test(text));
  if (found !== undefined) throw refused(file, found[1]);
  return `data:image/svg+xml,${encodeURIComponent(text.trim())}`;
}

function refused(file: string, why: string, options?: ErrorOptions): CityFileError {
  return new CityFileError('bad_logo', `The logo deployment/cities/logos/${file} ${why}.`, options);
}
