import { field, textIn } from './shared/reading.js';
import { askedPause } from './shared/pauses.js';

/** What became of a request. */
export type Outcome =
  | { readonly is: 'answered'; readonly body: unknown }
  | {
      readonly is: 'refused';
      readonly status: number;
      readonly code: string;
      readonly challenge: unknown;
      /** Seconds that the server asks to wait. */
      readonly pause: number | undefined;
    }
  /** Nothing came back: no network, or it took too long. */
  | { readonly is: 'unheard' };

export interface Request {
  readonly path: string;
  readonly token?: string;
  /** Sent as JSON with POST; without it the request is a GET. */
  readonly body?: unknown;
  readonly signal: AbortSignal;
}

/** Milliseconds that a slow network gets for an answer. */
const PATIENCE = 30_000;

/** Asks our own server something. It never throws. */
export async function ask({ path, token, body, signal }: Request): Promise<Outcome> {
  // The person left while this was about to be said once more.
  if (signal.aborted) return { is: 'unheard' };
  const ours = new AbortController();
  const stop = () => {
    ours.abort();
  };
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined
          ? {}
          : { 'Content-Type': 'application/json', Prefer: 'return=representation' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: ours.signal,
    });
    const answer = jsonOf(await response.text());
    if (response.ok) return { is: 'answered', body: answer };
    const error = field(answer, 'error');
    return {
      is: 'refused',
      status: response.status,
      code: textIn(error, 'code') ?? '',
      challenge: field(error, 'challenge'),
      pause: askedPause(response.headers.get('Retry-After')),
    };
  } catch {
    return { is: 'unheard' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
