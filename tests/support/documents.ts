import type { StoredDocument } from '../../services/storage/store.js';

/** Moment at which the storage tests take place, in milliseconds since 1970. */
export const NOW = 1_800_000_000_000;
export const HOUR = 3_600_000;

/** The code of the StorageError that a call rejects with. */
export async function codeOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'no error';
}

export function aDocument(fields: Partial<StoredDocument>): StoredDocument {
  return {
    id: 'conversation:a',
    version: 1,
    body: Buffer.from('sealed'),
    expiresAt: NOW + HOUR,
    dueAt: null,
    ...fields,
  };
}
