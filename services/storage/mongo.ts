import {
  COUNTED,
  countFirst,
  countOneMore,
  type Documents,
  IdRows,
  LARGEST_BODY,
  ListedRows,
  queries,
  type Reach,
  Row,
  TallyRow,
  VersionRows,
  Writable,
} from './mongoDocuments.js';
import { closed, isDuplicate } from './mongoErrors.js';
import { Link } from './mongoLink.js';
import { patiently } from './mongoPatience.js';
import { documentsOf, prepare } from './mongoSchema.js';
import { refuseUnlessFit, type Trial, tryMongo } from './mongoTrial.js';
import { Watcher } from './mongoWatch.js';
import { removeDurably, writeDurably } from './mongoWrite.js';
import { StorageError } from './storageError.js';
import type { ListedDocument, SharedStore, StoredDocument, Tally } from './store.js';

export interface MongoOptions {
  /** With the database in its path; `spreekerover` when it names none. Secret: it may hold a password. */
  readonly uri: string;
  /** What only tests waive, for a server on this machine that has none of it. Never read from a configuration. */
  readonly waives?: readonly Trial[];
  /** A TTL index as a broom; tests whose clock is not the server's leave it out. Default true. */
  readonly broom?: boolean;
}

/** Tries to count one more: each but the first means that others began the same count at that moment. */
const MOST_COUNTS = 20;

/**
 * Tries the server, makes collections and indexes where there are none, and opens. What is written is
 * on the disks of a majority before it counts as written.
 *
 * @throws StorageError `unfit_server`, `foreign_file`, `newer_file`; `unwritable` when it does not
 * answer within ten seconds, does not accept the user, or the address cannot be read. No message
 * repeats the address.
 */
export async function openMongo({
  uri,
  waives = [],
  broom = true,
}: MongoOptions): Promise<SharedStore> {
  const { verdicts, retries } = await tryMongo(uri, waives);
  refuseUnlessFit(verdicts);
  const link = await Link.open(uri, { retries: retries ? undefined : false });
  try {
    await patiently(() => link.use((database) => prepare(database, { broom })));
    return new MongoStore(link);
  } catch (error) {
    await link.close();
    throw error;
  }
}

class MongoStore implements SharedStore {
  readonly #link: Link;
  readonly #documents: Reach;
  readonly #counters: Reach;
  readonly #watcher: Watcher;
  readonly #underWay = new Set<Promise<unknown>>();
  /** Of each document on which something is under way, what was asked last. */
  readonly #last = new Map<string, Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(link: Link) {
    this.#link = link;
    this.#documents = (work) => link.use((database) => work(documentsOf(database)));
    // A count may be lost in a crash; nobody should wait for a majority to have it.
    this.#counters = (work) => link.use((database) => work(documentsOf(database, { w: 1 })));
    this.#watcher = new Watcher(link);
  }

  async read(id: string, now: number): Promise<StoredDocument | undefined> {
    return this.#query(async (documents) => {
      const row = await documents.findOne(queries.live(id, now));
      return row === null ? undefined : Row.parse(row);
    });
  }

  async write(document: StoredDocument, now: number): Promise<boolean> {
    this.#refuseWhenClosed();
    const checked = Writable.parse(document);
    if (checked.body.length > LARGEST_BODY) {
      throw new StorageError('unwritable', 'A document has grown too large for MongoDB.');
    }
    return this.#inTurn(checked.id, () => writeDurably(this.#documents, checked, now));
  }

  async remove(listed: ListedDocument): Promise<boolean> {
    this.#refuseWhenClosed();
    return this.#inTurn(listed.id, () => removeDurably(this.#documents, listed));
  }

  async due(now: number, limit: number): Promise<string[]> {
    return this.#query(async (documents) => {
      const found = documents.find(queries.due(now), { projection: { _id: 1 } });
      return IdRows.parse(await found.sort({ dueAt: 1 }).limit(limit).toArray());
    });
  }

  async expired(now: number, limit: number): Promise<ListedDocument[]> {
    return this.#query(async (documents) => {
      const projection = { version: 1, expiresAt: 1 };
      const found = documents.find(queries.expired(now), { projection });
      return ListedRows.parse(await found.sort({ expiresAt: 1 }).limit(limit).toArray());
    });
  }

  async versions(ids: readonly string[], now: number): Promise<ReadonlyMap<string, number>> {
    return this.#query(async (documents) => {
      if (ids.length === 0) return new Map<string, number>();
      const found = documents.find(queries.liveOf(ids, now), { projection: { version: 1 } });
      return VersionRows.parse(await found.toArray());
    });
  }

  async isEmpty(): Promise<boolean> {
    return this.#query(async (documents) => {
      const one = await documents.findOne({}, { projection: { _id: 1 } });
      return one === null;
    });
  }

  /** Nothing to do: the server keeps its own journals, and lets them go by itself. */
  async scrub(): Promise<boolean> {
    this.#refuseWhenClosed();
    return Promise.resolve(true);
  }

  async tally(name: string, now: number, expiresAt: number): Promise<Tally> {
    const id = `${COUNTED}${name}`;
    this.#refuseWhenClosed();
    const work = async () => {
      for (let tries = 0; tries < MOST_COUNTS; tries += 1) {
        const counted = await this.#count(id, now, expiresAt);
        if (counted !== undefined) return counted;
      }
      throw new StorageError('engine', 'A count was neither there nor could it be begun.');
    };
    return this.#noticed(patiently(work));
  }

  watch(listener: (id: string) => void): () => void {
    this.#refuseWhenClosed();
    return this.#watcher.add(listener);
  }

  async close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    await this.#watcher.close();
    await this.#link.close();
  }

  async #count(id: string, now: number, expiresAt: number): Promise<Tally | undefined> {
    try {
      const counted = await this.#counters((counters) =>
        counters.findOneAndUpdate(queries.live(id, now), countOneMore(expiresAt), {
          upsert: true,
          returnDocument: 'after',
          projection: { version: 1, expiresAt: 1 },
        }),
      );
      const { version, expiresAt: until } = TallyRow.parse(counted);
      return { count: version, expiresAt: until };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    // It has expired, or another process made it at the same moment.
    const over = { _id: id, ...queries.expired(now) };
    const { matchedCount } = await this.#counters((counters) =>
      counters.updateOne(over, countFirst(expiresAt)),
    );
    return matchedCount === 1 ? { count: 1, expiresAt } : undefined;
  }

  async #query<T>(work: (documents: Documents) => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    return this.#noticed(patiently(() => this.#documents(work)));
  }

  /** What concerns one document goes one after the other, in the order asked; the others do not wait for it. */
  async #inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(id) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(id, mine);
    try {
      return await this.#noticed(mine);
    } finally {
      if (this.#last.get(id) === mine) this.#last.delete(id);
    }
  }

  async #noticed<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    try {
      return await work;
    } finally {
      this.#underWay.delete(work);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw closed();
  }
}
