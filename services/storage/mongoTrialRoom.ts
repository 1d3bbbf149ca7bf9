import { randomBytes } from 'node:crypto';
import type { Db } from 'mongodb';
import { DURABLE } from './mongoClient.js';
import type { Documents, Kept } from './mongoDocuments.js';

/** Milliseconds after which what a trial left behind, because its process was killed, may go. */
const LEFT_BEHIND = 3_600_000;

/** Documents for trials, in a collection of their own. Several processes may try one server at once. */
export class TrialRoom {
  readonly documents: Documents;
  readonly #prefix = `${new Date().toISOString()}/${randomBytes(9).toString('base64url')}/`;

  constructor(readonly database: Db) {
    this.documents = database.collection<Kept>('trial', {
      writeConcern: DURABLE,
      readPreference: 'primary',
      promoteBuffers: true,
    });
  }

  /** An id that nobody else has, and that `clear` finds. */
  id(of: string): string {
    return `${this.#prefix}${of}`;
  }

  /** Removes what was written under these ids, and what is older than any trial that still runs. */
  async clear(): Promise<void> {
    const old = new Date(Date.now() - LEFT_BEHIND).toISOString();
    try {
      await this.documents.deleteMany({ _id: { $lt: old } });
      await this.documents.deleteMany({ _id: { $gte: this.#prefix, $lt: `${this.#prefix}~` } });
    } catch {
      // A later trial does it. What failed here has failed in a trial already, and is told there.
    }
  }
}
