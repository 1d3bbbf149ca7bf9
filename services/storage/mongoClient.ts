import { MongoClient, type MongoClientOptions, MongoServerError } from 'mongodb';
import { failureOf, isPassing, unreachable, withoutWords } from './mongoErrors.js';
import { within } from './mongoPatience.js';
import { StorageError } from './storageError.js';

/** Used when the address names no database. */
const DATABASE = 'spreekerover';

/**
 * Waits, in milliseconds, none of them for ever. A server is looked for, again and again, within the
 * patience of an operation; an answer may take as long as the majority may, and a little more.
 */
const LIMITS = {
  appName: 'spreekerover',
  serverSelectionTimeoutMS: 2_500,
  connectTimeoutMS: 4_000,
  socketTimeoutMS: 6_000,
  waitQueueTimeoutMS: 5_000,
  maxPoolSize: 50,
  // Firewalls of clouds forget what was silent for four minutes.
  maxIdleTimeMS: 120_000,
  // Its own log could hold commands, and an environment variable would switch it on.
  mongodbLogComponentSeverities: { default: 'off' },
} as const satisfies MongoClientOptions;

/** Milliseconds in which a server must be found at the start, and in which its name and its user must be known too. */
const FIRST = { selection: 7_500, all: 9_000 } as const;

/** Every write is on the disks of a majority before it counts as done; nobody waits longer than this for it. */
export const DURABLE = { w: 'majority', journal: true, wtimeoutMS: 5_000 } as const;

/** Milliseconds until a client that does not end is left alone: longer than it waits for an answer. */
const ENDING = 7_000;

export interface ClientOptions {
  /** Whether the driver may send a write again by itself; undefined leaves it to the address. */
  readonly retries?: boolean | undefined;
  /** At the start a server is looked for longer. */
  readonly first?: boolean;
}

/**
 * A client with our limits, connected.
 *
 * @throws StorageError `unwritable` in one sentence, which never repeats the address.
 */
export async function connect(uri: string, options: ClientOptions): Promise<MongoClient> {
  const client = clientFor(uri, options);
  try {
    await within(FIRST.all, client.connect());
    return client;
  } catch (error) {
    // Not waited for: it may wait for the name of the server itself.
    client.close().catch(() => undefined);
    throw error instanceof MongoServerError && !isPassing(error)
      ? failureOf(error)
      : unreachable(error);
  }
}

/**
 * A client with our limits, not connected yet.
 *
 * @throws StorageError `unwritable` when the address cannot be read.
 */
export function clientFor(uri: string, { retries, first = false }: ClientOptions): MongoClient {
  try {
    return new MongoClient(uri, {
      ...LIMITS,
      ...(first ? { serverSelectionTimeoutMS: FIRST.selection } : {}),
      ...(retries === undefined ? {} : { retryWrites: retries }),
    });
  } catch (cause) {
    throw new StorageError(
      'unwritable',
      'MONGODB_URI is no address that the MongoDB driver can read: look at its form, and write special characters of the password as %40, %3A and so on.',
      { cause: withoutWords(cause) },
    );
  }
}

/** Ends what can be closed, and does not wait for ever: the driver may get stuck in this too. */
export async function letGo(closable: { close(): Promise<void> }): Promise<void> {
  await within(ENDING, closable.close()).catch(() => undefined);
}

/** The database that an address names, or ours. */
export function databaseOf(uri: string): string {
  const [, name = ''] = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^?]*)/.exec(uri) ?? [];
  return name === '' ? DATABASE : decodeURIComponent(name);
}

/** The same address without user and password: as a stranger would come. */
export function asStranger(uri: string): string {
  const [, start = '', hosts = '', path = '', query = ''] =
    /^(mongodb(?:\+srv)?:\/\/)(?:[^@/]*@)?([^/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(uri) ?? [];
  const kept = query.split('&').filter((option) => !/^(auth|$)/i.test(option));
  return `${start}${hosts}${path === '' ? '/' : path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** Whether what goes over the network can be read by nobody else. */
export function isEncrypted(client: MongoClient): boolean {
  return client.options.tls;
}

/** Whether all servers of an address are reached without a network. */
export function isOnThisMachine(client: MongoClient): boolean {
  return client.options.hosts.every(
    ({ host, socketPath }) =>
      socketPath !== undefined || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host ?? ''),
  );
}
