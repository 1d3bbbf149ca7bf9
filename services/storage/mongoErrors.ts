import {
  MongoAPIError,
  MongoError,
  MongoParseError,
  MongoServerError,
  MongoWriteConcernError,
} from 'mongodb';
import { ZodError } from 'zod';
import { StorageError, type StorageErrorCode } from './storageError.js';

/**
 * What the driver threw, as the error that the port promises: for an operation of which it is
 * certain that nothing happened.
 */
export function failureOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (error instanceof ZodError) {
    return new StorageError('damaged_document', 'A document in MongoDB is not as we write them.');
  }
  const number = error instanceof MongoServerError ? Number(error.code) : undefined;
  const [, code, message] = MEANINGS.find(([numbers]) => numbers.includes(number)) ?? OTHERWISE;
  return new StorageError(code, message, { cause: withoutWords(error) });
}

/** Nothing was written or read within the time there is. */
export function unreachable(cause: unknown): StorageError {
  return new StorageError(
    'unwritable',
    'The MongoDB server does not answer, or has no primary. Look whether it runs and can be reached from here.',
    { cause: withoutWords(cause) },
  );
}

/** It was sent, and then nobody said what became of it. */
export function outcomeUnknown(cause: unknown): StorageError {
  return new StorageError(
    'outcome_unknown',
    'The MongoDB server stopped answering during a write, which may have happened or not.',
    { cause: withoutWords(cause) },
  );
}

export function closed(): StorageError {
  return new StorageError('closed', 'The database is closed already.');
}

/** Somebody else's live document has the id: an outcome, not a failure. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === 11000;
}

/** A try that was given up, since the driver waits for ever: what became of it is not known. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Whether no connection was free for seconds: perhaps because those that were begun are stuck. */
export function isQueueTimeout(error: unknown): boolean {
  // The driver does not export its class.
  return error instanceof MongoError && error.name === 'MongoWaitQueueTimeoutError';
}

/** Whether the same may succeed a moment later: an election, a network, a busy server. */
export function isPassing(error: unknown): boolean {
  if (error instanceof NoAnswer || isOfSocket(error)) return true;
  if (!(error instanceof MongoError)) return false;
  if (error instanceof MongoWriteConcernError) return true;
  if (error instanceof MongoServerError) {
    return (
      PASSING.has(Number(error.code)) || PASSING_LABELS.some((label) => error.hasErrorLabel(label))
    );
  }
  // What the driver refuses to do at all it will refuse again.
  return !(error instanceof MongoAPIError || error instanceof MongoParseError);
}

/** A socket that broke while the driver wrote into it: that error comes as it is, and not as one of the driver's. */
function isOfSocket(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(E[A-Z]+|ERR_(STREAM|SOCKET)_[A-Z_]+)$/.test(error.code)
  );
}

/**
 * An error of the driver without what it says: its message may quote a document, and the address
 * with its password. Kind, number and places remain.
 */
export function withoutWords(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('not an error');
  const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined;
  const kept = new Error(code === undefined ? 'of the driver' : `number ${code}`);
  kept.name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at [^ ]/.test(line));
  kept.stack = [`${kept.name}: ${kept.message}`, ...frames].join('\n');
  return kept;
}

type Meaning = readonly [readonly (number | undefined)[], StorageErrorCode, string];

const OTHERWISE: Meaning = [[], 'engine', 'The MongoDB server failed in an unexpected way.'];

/** Numbers of the server's own error_codes.yml (github.com/mongodb/mongo, src/mongo/base). */
const MEANINGS: readonly Meaning[] = [
  [
    // 59: it knows no users at all, and was sent one.
    [13, 18, 59, 8000],
    'unwritable',
    'The MongoDB server does not accept the user of MONGODB_URI, or does not let it do what is needed.',
  ],
  [
    [14031, 12501],
    'unwritable',
    'The MongoDB server has no room left to write: look at the space on its disk.',
  ],
];

/**
 * Elections, shutdowns, time limits and locks; 16500 is how Cosmos DB says that it is asked too much
 * (learn.microsoft.com, "Common errors in API for MongoDB").
 */
const PASSING = new Set([
  ...[6, 7, 24, 46, 50, 64, 89, 91, 112, 134, 189, 202, 262, 9001],
  ...[10058, 10107, 11600, 11602, 13435, 13436, 16500],
]);

const PASSING_LABELS = ['RetryableWriteError', 'RetryableError', 'SystemOverloadedError'];
