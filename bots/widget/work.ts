import { numberIn, textIn } from './shared/reading.js';

/** Hashes that are asked for at once: enough to be quick, few enough to keep the page alive. */
const BATCH = 250;

/**
 * Does the work that a busy server asks for (altcha v1): finds the number whose hash it gave.
 * The person does nothing and sees only that it takes a moment.
 *
 * @returns The proof to send along, or undefined when this browser cannot do it.
 */
export async function proofOf(
  challenge: unknown,
  signal: AbortSignal,
): Promise<string | undefined> {
  const wanted = textIn(challenge, 'challenge');
  const salt = textIn(challenge, 'salt');
  const most = numberIn(challenge, 'maxnumber');
  if (wanted === undefined || salt === undefined || most === undefined) return undefined;
  if (textIn(challenge, 'algorithm') !== 'SHA-256' || !canHash()) return undefined;
  for (let from = 0; from <= most && !signal.aborted; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, most - from + 1) }, (_, at) => from + at);
    const hashes = await Promise.all(numbers.map((number) => sha256(`${salt}${number}`)));
    const at = hashes.indexOf(wanted);
    if (at >= 0)
      return btoa(
        JSON.stringify({
          algorithm: 'SHA-256',
          challenge: wanted,
          number: from + at,
          salt,
          signature: textIn(challenge, 'signature') ?? '',
        }),
      );
  }
  return undefined;
}

/** Only a page over https (or on this machine) may hash. */
function canHash(): boolean {
  return window.isSecureContext && typeof TextEncoder === 'function';
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
