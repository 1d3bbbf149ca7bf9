import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Route } from '../../http/exchange.js';
import { FOR_EVER } from '../../http/headers.js';

const FOLDER = new URL('../../widget/', import.meta.url);

/** A file that the build made for browsers, under an address that changes with its content. */
export interface Asset {
  readonly url: string;
  readonly route: Route;
}

/** @throws an error of node:fs when the program was not built. */
export function scriptAsset(name: string): Asset {
  const text = readAsset(`${name}.js`);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  const url = `/static/${name}-${hash}.js`;
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', ...FOR_EVER };
  return {
    url,
    route: { method: 'GET', path: url, handle: () => ({ status: 200, headers, body: text }) },
  };
}

export function readAsset(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

/** As a Content-Security-Policy names a style that stands in the page. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
