import {
  type Db,
  type IndexDescription,
  MongoServerError,
  type WriteConcernSettings,
} from 'mongodb';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { DURABLE } from './mongoClient.js';
import type { Documents, Kept } from './mongoDocuments.js';
import { isDuplicate, isPassing } from './mongoErrors.js';
import { StorageError } from './storageError.js';

/** Goes up with every change of what lies in the collection. */
export const SCHEMA_VERSION = 1;

/** Seconds after its expiry at which the server itself removes what our sweep, which counts first, has not. */
const BROOM = 3_600;

/** The collection, with the guarantees that every write and read of ours asks for. */
export function documentsOf(database: Db, writeConcern: WriteConcernSettings = DURABLE): Documents {
  return database.collection<Kept>('documents', {
    writeConcern,
    readPreference: 'primary',
    promoteBuffers: true,
  });
}

/**
 * Whether the database is ours: `ours`, or `empty` when nothing was ever put into it.
 *
 * @throws StorageError `newer_file`, `foreign_file`; and what the driver throws.
 */
export async function inspect(database: Db): Promise<'ours' | 'empty'> {
  const found = await metaOf(database).findOne({ _id: 'schema' });
  if (found === null) {
    const something = await documentsOf(database).findOne({}, { projection: { _id: 1 } });
    if (something === null) return 'empty';
    throw foreign();
  }
  const meta = Meta.safeParse(found);
  if (!meta.success) throw foreign();
  if (meta.data.version > SCHEMA_VERSION) {
    throw new StorageError(
      'newer_file',
      'The MongoDB database was written by a newer release. Start that release, or put back a backup of this one.',
    );
  }
  return 'ours';
}

/** Makes what is not there yet. Several processes may do so at once. @throws what the driver throws. */
export async function prepare(database: Db, { broom }: { readonly broom: boolean }): Promise<void> {
  try {
    await metaOf(database).updateOne(
      { _id: 'schema' },
      { $setOnInsert: { application: 'spreekerover', version: SCHEMA_VERSION } },
      { upsert: true },
    );
  } catch (error) {
    // Another process was first, with the same.
    if (!isDuplicate(error)) throw error;
  }
  const documents = documentsOf(database);
  await documents.createIndexes([{ key: { dueAt: 1 }, name: 'due', sparse: true }]);
  const byExpiry: IndexDescription = { key: { expiresAt: 1 }, name: 'expiry' };
  if (broom && (await couldMake(documents, { ...byExpiry, expireAfterSeconds: BROOM }))) return;
  if (await couldMake(documents, byExpiry)) return;
  if (await isThere(documents, 'expiresAt')) return;
  throw new StorageError('engine', 'The MongoDB server makes no index on a date.');
}

/**
 * Not every server has a broom, and none makes a second index with the same key. One of the other
 * kind that is there already serves the queries as well.
 */
async function couldMake(documents: Documents, index: IndexDescription): Promise<boolean> {
  try {
    await documents.createIndexes([index]);
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && !isPassing(error)) return false;
    throw error;
  }
}

async function isThere(documents: Documents, field: string): Promise<boolean> {
  const indexes = await documents.listIndexes().toArray();
  return indexes.some(({ key }) => isDeepStrictEqual(key, { [field]: 1 }));
}

function metaOf(database: Db) {
  return database.collection<{ readonly _id: string }>('meta', {
    writeConcern: DURABLE,
    readPreference: 'primary',
  });
}

const Meta = z.object({ application: z.literal('spreekerover'), version: z.int().positive() });

function foreign(): StorageError {
  return new StorageError(
    'foreign_file',
    'The MongoDB database holds documents that are not of Spreekerover. Name another database at the end of the address in MONGODB_URI, or put back a backup with all its collections.',
  );
}
