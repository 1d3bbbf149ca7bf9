import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SealedStore } from '../../../services/storage/sealed.js';

/** What a channel says of where a message comes from. It goes no further than this. */
export interface ChannelIds {
  readonly channel: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly person: string;
}

const DOCUMENT = 'azure:identities';
const BYTES = 32;

const Kept = z.strictObject({ key: z.base64().length(44) });

/**
 * Our own names for people, conversations and messages of a channel: keyed hashes. Who has the
 * database cannot tell who they are, also when they know every id of a tenant: the key is sealed
 * like everything else. It is made once, and all processes share it.
 */
export class Identities {
  readonly #key: Buffer;

  private constructor(key: Buffer) {
    this.#key = key;
  }

  /** Reads the key, or makes it. @throws StorageError */
  static async open(store: SealedStore): Promise<Identities> {
    const kept = await store.lasting(DOCUMENT, () => ({
      key: randomBytes(BYTES).toString('base64'),
    }));
    return new Identities(Buffer.from(Kept.parse(kept).key, 'base64'));
  }

  /** The name of a conversation of one person. */
  conversation({ channel, tenant, conversation, person }: ChannelIds): string {
    return `${channel}:${this.#hash(['conversation', channel, tenant, conversation, person])}`;
  }

  /** The name of something that came or stands in a conversation: the same when it comes again. */
  within(conversation: string, what: string): string {
    return this.#hash(['within', conversation, what]);
  }

  #hash(parts: readonly string[]): string {
    return createHmac('sha256', this.#key).update(JSON.stringify(parts)).digest('base64url');
  }
}
