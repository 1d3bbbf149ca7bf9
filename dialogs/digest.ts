import { createHash } from 'node:crypto';

/** A short digest of what was shown, so that a yes stands only for exactly that. */
export function digestOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
}
