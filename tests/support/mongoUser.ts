import { BSON } from 'mongodb';
import { randomBytes } from 'node:crypto';
import type { BsonDocument } from './mongo/wire.js';
import type { Asked, Oddity } from './oddMongo.js';

/** The database of all that are tried with a user. */
export const OURS = `tried-${randomBytes(6).toString('hex')}`;
export const NEEDED = ['find', 'insert', 'update', 'remove', 'createIndex'];

export const UNAUTHORIZED = {
  ok: 0,
  code: 13,
  codeName: 'Unauthorized',
  errmsg: 'requires authentication',
};

/** PLAIN, since a server for tests can check that without any mathematics. */
export function withUser(uri: string): string {
  const named = uri.replace('mongodb://', 'mongodb://user:password@');
  return `${named.replace(/(\/[^/?]*)\?/, `/${OURS}?`)}&authMechanism=PLAIN&authSource=$external`;
}

const authenticated = new WeakSet();

export function isOfStranger({ connection }: Asked): boolean {
  return !authenticated.has(connection);
}

/** The server that the tests have, with the manners of one that asks who comes. */
export function askingWhoComes(told: ToldStatus = {}): Oddity {
  return async (asked) => {
    const { command, connection, forward } = asked;
    if (command.name === 'saslStart') {
      authenticated.add(connection);
      return { ok: 1, conversationId: 1, done: true, payload: new BSON.Binary() };
    }
    if (isOfStranger(asked)) return UNAUTHORIZED;
    return command.name === 'connectionStatus' ? status(told) : forward();
  };
}

export interface ToldStatus {
  readonly users?: readonly unknown[];
  readonly roles?: readonly { readonly role: string; readonly db: string }[];
  readonly privileges?: readonly BsonDocument[];
}

/** As `connectionStatus` answers. */
export function status({
  users = [{ user: 'user', db: '$external' }],
  roles = [{ role: 'readWrite', db: OURS }],
  privileges = [
    privilege({ db: OURS }, [...NEEDED, 'changeStream', 'dropCollection', 'listIndexes']),
  ],
}: ToldStatus): BsonDocument {
  return {
    ok: 1,
    authInfo: {
      authenticatedUsers: users,
      authenticatedUserRoles: roles,
      authenticatedUserPrivileges: privileges,
    },
  };
}

export function privilege(
  { db, collection = '' }: { readonly db: string; readonly collection?: string },
  actions: readonly string[],
): BsonDocument {
  return { resource: { db, collection }, actions };
}

export function cluster(actions: readonly string[]): BsonDocument {
  return { resource: { cluster: true }, actions };
}
