import type { Collection, Filter, UpdateFilter } from 'mongodb';
import { z } from 'zod';
import { type Stamp, WRITERS_KEPT } from './mongoMark.js';
import type { ListedDocument, StoredDocument } from './store.js';

/** A document as it lies in the collection. What the driver sends may stand as a Stamp in place of its text. */
export interface Kept {
  readonly _id: string | Stamp;
  readonly version: number;
  readonly body: Uint8Array;
  readonly expiresAt: Date;
  /** Absent when no work waits, so that a sparse index holds only those in which it does. */
  readonly dueAt?: Date;
  /** Of the last writers, the newest last; one that is counted has none. */
  readonly by?: (string | Stamp)[];
}

export type Documents = Collection<Kept>;

/** One try with the collection, by whatever client serves at that moment. */
export type Reach = <T>(work: (documents: Documents) => Promise<T>) => Promise<T>;

/** How the ids begin of documents that only count. */
export const COUNTED = 'tally:';

/** Largest body, in bytes: a document of MongoDB is 16 MiB at most, and ours has some more in it. */
export const LARGEST_BODY = 15_000_000;

/** What may be written at all. Dates end where JavaScript's end. */
const Moment = z.int().nonnegative().max(8_640_000_000_000_000);
export const Writable = z.object({
  id: z.string().min(1),
  version: z.int().positive(),
  body: z.instanceof(Uint8Array),
  expiresAt: Moment,
  dueAt: Moment.nullable(),
});

/**
 * Writes a document if the version before it is the one that a reader sees at `now`. One command, and
 * one document: every server that speaks the protocol does it whole or not at all.
 *
 * @returns whether it was written.
 * @throws what the driver throws; number 11000 when a first version meets a live document.
 */
export async function writeOver(
  documents: Documents,
  document: StoredDocument,
  now: number,
  stamp: Stamp,
): Promise<boolean> {
  const { id, version } = document;
  if (version > 1) {
    const before = { _id: id, version: version - 1, expiresAt: { $gt: new Date(now) } };
    const by = { $each: [stamp], $slice: -WRITERS_KEPT };
    const { matchedCount } = await documents.updateOne(before, {
      ...fieldsOf(document),
      $push: { by },
    });
    return matchedCount === 1;
  }
  const { $set, ...rest } = fieldsOf(document);
  const { matchedCount, upsertedCount } = await documents.updateOne(
    { _id: id, expiresAt: { $lte: new Date(now) } },
    { ...rest, $set: { ...$set, by: [stamp] } },
    { upsert: true },
  );
  return matchedCount + upsertedCount === 1;
}

function fieldsOf({ version, body, expiresAt, dueAt }: StoredDocument) {
  const always = { version, body, expiresAt: new Date(expiresAt) };
  return dueAt === null
    ? { $set: always, $unset: { dueAt: '' as const } }
    : { $set: { ...always, dueAt: new Date(dueAt) } };
}

/** The queries, each served by an index: of `_id`, of `expiresAt`, or the sparse one of `dueAt`. */
export const queries = {
  live: (id: string, now: number): Filter<Kept> => ({
    _id: id,
    expiresAt: { $gt: new Date(now) },
  }),
  liveOf: (ids: readonly string[], now: number): Filter<Kept> => ({
    _id: { $in: [...ids] },
    expiresAt: { $gt: new Date(now) },
  }),
  /** @param id As a Stamp, where it matters how often it was sent. */
  listed: ({ version, expiresAt }: ListedDocument, id: string | Stamp): Filter<Kept> => ({
    _id: id,
    version,
    expiresAt: new Date(expiresAt),
  }),
  due: (now: number): Filter<Kept> => ({
    dueAt: { $lte: new Date(now) },
    expiresAt: { $gt: new Date(now) },
  }),
  expired: (now: number): Filter<Kept> => ({ expiresAt: { $lte: new Date(now) } }),
} as const;

/** One more of what is counted and has not expired, or the first of what is not there at all. */
export function countOneMore(expiresAt: number): UpdateFilter<Kept> {
  return {
    $inc: { version: 1 },
    $setOnInsert: { expiresAt: new Date(expiresAt), body: new Uint8Array() },
  };
}

/** The first of what had expired. */
export function countFirst(expiresAt: number): UpdateFilter<Kept> {
  return { $set: { version: 1, expiresAt: new Date(expiresAt) } };
}

const Day = z.date().transform((date) => date.getTime());

export const Row = z
  .object({
    _id: z.string(),
    version: z.int().positive(),
    body: z.instanceof(Uint8Array),
    expiresAt: Day,
    dueAt: Day.optional(),
  })
  .transform(({ _id, dueAt, ...row }): StoredDocument => ({
    id: _id,
    ...row,
    dueAt: dueAt ?? null,
  }));
export const ListedRows = z.array(
  z
    .object({ _id: z.string(), version: z.int(), expiresAt: Day })
    .transform(({ _id, ...row }): ListedDocument => ({ id: _id, ...row })),
);
export const IdRows = z
  .array(z.object({ _id: z.string() }))
  .transform((rows) => rows.map(({ _id }) => _id));
export const VersionRows = z
  .array(z.object({ _id: z.string(), version: z.int() }))
  .transform((rows) => new Map(rows.map(({ _id, version }) => [_id, version])));
export const WrittenRow = z.object({ version: z.int(), by: z.array(z.string()).optional() });
export const TallyRow = z.object({ version: z.int().positive(), expiresAt: Day });
