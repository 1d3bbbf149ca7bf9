import { BSON } from 'mongodb';
import type { BsonDocument, Command } from './wire.js';

/** The name by which the driver knows the replica set that the proxy plays. */
export const SET_NAME = 'proxied';

const GREETINGS = ['hello', 'isMaster', 'ismaster'];

export function isGreeting({ name }: Command): boolean {
  return GREETINGS.includes(name);
}

/**
 * How a server introduced itself, as the only member of a replica set at the address of the proxy.
 * Without `topologyVersion`: the driver then asks again and again instead of waiting for news; and
 * without compression, so that the proxy can read what passes.
 */
export function asMember(
  greeting: BsonDocument,
  address: string,
  isPrimary: boolean,
): BsonDocument {
  return {
    ...without(greeting, ['topologyVersion', 'compression', 'electionId', 'lastWrite']),
    setName: SET_NAME,
    setVersion: new BSON.Int32(1),
    hosts: [address],
    me: address,
    ...(isPrimary ? { primary: address } : {}),
    ismaster: isPrimary,
    isWritablePrimary: isPrimary,
    secondary: !isPrimary,
    logicalSessionTimeoutMinutes: new BSON.Int32(30),
  };
}

/** What a server answers that is no longer the one that may write. */
export function notPrimary({ document, name }: Command): BsonDocument {
  const writes = WRITES.includes(name);
  return {
    ok: 0,
    errmsg: 'not primary',
    ...(writes
      ? { code: 10107, codeName: 'NotWritablePrimary' }
      : { code: 13435, codeName: 'NotPrimaryNoSecondaryOk' }),
    // A real server says so only to whoever can try again safely.
    ...('txnNumber' in document ? { errorLabels: ['RetryableWriteError'] } : {}),
  };
}

/** The write was done, and did not reach the majority in time. */
export function notByMajority(answer: BsonDocument): BsonDocument {
  return {
    ...answer,
    writeConcernError: {
      code: 64,
      codeName: 'WriteConcernFailed',
      errmsg: 'waiting for replication timed out',
      errInfo: { wtimeout: true },
    },
  };
}

const WRITES = ['insert', 'update', 'delete', 'findAndModify'];

export function isWrite({ name }: Command): boolean {
  return WRITES.includes(name);
}

/** What belongs to sessions, which the server behind may not know. */
const OF_SESSIONS = ['lsid', 'txnNumber', '$clusterTime', 'startTransaction', 'autocommit'];

export function withoutSessions(document: BsonDocument): BsonDocument {
  return without(document, OF_SESSIONS);
}

function without(document: BsonDocument, fields: readonly string[]): BsonDocument {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !fields.includes(name)));
}

/**
 * What a replica set remembers of the writes of sessions: a write that is tried again is done once,
 * and gets the answer that got lost. As on a real one only what changed something is remembered.
 */
export class RetriedWrites {
  readonly #answers = new Map<string, Promise<BsonDocument>>();

  /** The answer of the first try, or of `write` when there was none. */
  async once(document: BsonDocument, write: () => Promise<BsonDocument>): Promise<BsonDocument> {
    const { lsid, txnNumber } = document;
    if (txnNumber === undefined) return write();
    const key = BSON.EJSON.stringify({ lsid, txnNumber });
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = write();
    this.#answers.set(key, answer);
    try {
      if (!changedSomething(await answer)) this.#answers.delete(key);
    } catch (error) {
      this.#answers.delete(key);
      throw error;
    }
    return answer;
  }
}

function changedSomething({ ok, n, value, writeErrors }: BsonDocument): boolean {
  return Number(ok) === 1 && writeErrors === undefined && (Number(n) > 0 || Boolean(value));
}
