import type { IncomingMessage } from 'node:http';
import { HttpError } from './exchange.js';

/** Largest body that is read, in bytes (security.md 2.6). */
const LARGEST_JSON = 64 * 1024;
/** Of a form, which writes a letter of another script in nine: the longest message must fit in one. */
const LARGEST_FORM = 160 * 1024;
const DEEPEST = 16;
/** Names that reach into objects themselves. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * A body as JSON, after everything that could hurt was refused: another type or encoding, too long,
 * not UTF-8, too deep, a name twice, names that reach into objects. Our own reader, because restify's inflates past
 * its own limit and a deep body ends the process (security.md 0.4).
 *
 * @param largest In bytes.
 * @throws HttpError 400, 413, 415
 */
export async function readJson(request: IncomingMessage, largest = LARGEST_JSON): Promise<unknown> {
  refuseOther(request, 'application/json', largest);
  const text = await readText(request, largest);
  try {
    if (isHostile(text)) throw new SyntaxError();
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    // Without a cause: an error of JSON.parse quotes what was sent.
    throw new HttpError(400, 'bad_body');
  }
}

/** A body as the fields of an HTML form. @throws HttpError 400, 413, 415 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  refuseOther(request, 'application/x-www-form-urlencoded', LARGEST_FORM);
  return new URLSearchParams(await readText(request, LARGEST_FORM));
}

function refuseOther(request: IncomingMessage, type: string, largest: number): void {
  const { 'content-encoding': encoding, 'content-type': given } = request.headers;
  if (encoding !== undefined && encoding !== 'identity') throw new HttpError(415, 'bad_encoding');
  if (given?.split(';')[0]?.trim().toLowerCase() !== type) throw new HttpError(415, 'bad_type');
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > largest) throw new HttpError(413, 'too_long');
}

async function readText(request: IncomingMessage, largest: number): Promise<string> {
  const bytes = await readBytes(request, largest);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new HttpError(400, 'bad_body');
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Whoever went away before this was asked says nothing any more.
    if (request.destroyed) reject(new HttpError(400, 'bad_body'));
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) {
        request.pause();
        reject(new HttpError(413, 'too_long'));
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', () => {
      reject(new HttpError(400, 'bad_body'));
    });
    request.on('aborted', () => {
      reject(new HttpError(400, 'bad_body'));
    });
  });
}

/**
 * What `JSON.parse` would take and we do not, seen before anything is parsed: too deep, a name twice
 * in one object, a name that reaches into objects. Whatever else is wrong is left for `JSON.parse`.
 */
function isHostile(text: string): boolean {
  /** For each object or array that is open, innermost last, the names so far; none for an array. */
  const open: (Set<string> | undefined)[] = [];
  let awaitsName = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const names = awaitsName ? open.at(-1) : undefined;
      if (names !== undefined && !isNewName(text.slice(at, end + 1), names)) return true;
      awaitsName = false;
      at = end;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : undefined);
      awaitsName = character === '{';
      if (open.length > DEEPEST) return true;
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ',') {
      awaitsName = true;
    }
  }
  return false;
}

/** Where the string that begins at `start` has its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Read as `JSON.parse` reads it, so that an escape hides nothing. */
function isNewName(quoted: string, names: Set<string>): boolean {
  const name: unknown = JSON.parse(quoted);
  if (typeof name !== 'string' || FORBIDDEN.includes(name) || names.has(name)) return false;
  names.add(name);
  return true;
}
