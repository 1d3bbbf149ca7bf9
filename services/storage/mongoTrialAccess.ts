import { MongoServerError } from 'mongodb';
import { asStranger, connect, databaseOf, isEncrypted, isOnThisMachine } from './mongoClient.js';
import { privilegesOf, type Told } from './mongoPrivileges.js';
import { documentsOf } from './mongoSchema.js';
import type { Finding, Subject } from './mongoTrial.js';
import { z } from 'zod';

/** Milliseconds by which two clocks may differ: leases and expiries are longer, the broom comes an hour later. */
const CLOCKS_APART = 5 * 60_000;

/** Whether the server asks who comes, on the loopback too: we come with a user, and a stranger is sent away. */
export async function authentication(subject: Subject): Promise<Finding> {
  const [stranger, told] = [await letsStrangersIn(subject.uri), await whoWeAre(subject)];
  if (stranger === true) {
    return {
      result: 'failed',
      sentence:
        'The MongoDB server lets everybody in who can reach it. Switch its authorization on (security.authorization: enabled), make a user as deployment/mongodb.md says, and name it in MONGODB_URI.',
    };
  }
  if (told?.users === 0) {
    return {
      result: 'failed',
      sentence:
        'MONGODB_URI names no user. Make one as deployment/mongodb.md says, and put it into the address.',
    };
  }
  return stranger === undefined
    ? {
        result: 'cannot_tell',
        sentence:
          'Whether the MongoDB server sends strangers away could not be tried: it did not answer one. See for yourself that it asks for a user.',
      }
    : { result: 'passed', sentence: 'The server lets in our user, and nobody without one.' };
}

/** Whether our user may do what is needed, and no more. */
export async function rights(subject: Subject): Promise<Finding> {
  const told = await whoWeAre(subject);
  if (told === undefined || told.users === 0) {
    return {
      result: 'cannot_tell',
      sentence:
        'The MongoDB server does not say what our user may do. See for yourself that it may read and write in one database, and nothing else.',
    };
  }
  if (told.beyond.length > 0) {
    return {
      result: 'failed',
      sentence: `The user of MONGODB_URI may do more than is needed (${told.beyond.join(', ')}): whoever gets hold of the address could do all that. Give it the role readWrite on its one database, as deployment/mongodb.md says.`,
    };
  }
  if (told.missing.length > 0) {
    return {
      result: 'failed',
      sentence: `The user of MONGODB_URI may not do what is needed (${told.missing.join(', ')}). Give it the role readWrite on its one database, as deployment/mongodb.md says.`,
    };
  }
  return { result: 'passed', sentence: 'Our user may read and write in its one database.' };
}

/** Whether somebody on the network between could read along or stand in between. */
export async function transport({ uri, client }: Subject): Promise<Finding> {
  await Promise.resolve();
  if (isEncrypted(client)) {
    return /[?&](tlsInsecure|tlsAllowInvalid\w+)=true/i.test(uri)
      ? {
          result: 'failed',
          sentence:
            'MONGODB_URI switches the check of the server’s certificate off. Take that option out, and name the authority that signed it with tlsCAFile.',
        }
      : { result: 'passed', sentence: 'The connection is encrypted.' };
  }
  return isOnThisMachine(client)
    ? { result: 'passed', sentence: 'The connection does not leave this machine.' }
    : {
        result: 'cannot_tell',
        sentence:
          'The connection is not encrypted. Within one closed network that may do; everywhere else add tls=true to MONGODB_URI.',
      };
}

/** Whether the server's clock, by which it removes what has expired, goes as ours does. */
export async function clock({ room }: Subject): Promise<Finding> {
  const asked = Date.now();
  const { localTime } = Hello.parse(
    (await answer(() => room.database.command({ hello: 1 }))) ??
      (await room.database.command({ isMaster: 1 })),
  );
  const apart =
    localTime === undefined ? undefined : localTime.getTime() - (asked + Date.now()) / 2;
  if (apart === undefined) {
    return {
      result: 'cannot_tell',
      sentence:
        'The MongoDB server does not tell its time. See for yourself that its clock is set by the network.',
    };
  }
  return Math.abs(apart) <= CLOCKS_APART
    ? { result: 'passed', sentence: 'The clocks go alike.' }
    : {
        result: 'failed',
        sentence: `The clocks of the MongoDB server and of this machine are ${Math.round(Math.abs(apart) / 60_000)} minutes apart: conversations would end too early or too late. Have both set by the network (NTP).`,
      };
}

const Hello = z.object({ localTime: z.date().optional().catch(undefined) });

/** Unauthorized, AuthenticationFailed; any other refusal says nothing about who may come in. */
function isTurnedAway({ code }: MongoServerError): boolean {
  return code === 13 || code === 18;
}

/** Undefined when nobody answered a stranger at all. */
async function letsStrangersIn(uri: string): Promise<boolean | undefined> {
  try {
    const stranger = await connect(asStranger(uri), { retries: false });
    try {
      await documentsOf(stranger.db(databaseOf(uri))).findOne({}, { projection: { _id: 1 } });
      return true;
    } catch (error) {
      return error instanceof MongoServerError && isTurnedAway(error) ? false : undefined;
    } finally {
      // Not waited for: it may get stuck, and that would say nothing about the server.
      stranger.close().catch(() => undefined);
    }
  } catch {
    return undefined;
  }
}

async function whoWeAre({ room }: Subject): Promise<Told | undefined> {
  const status = await answer(() =>
    room.database.command({ connectionStatus: 1, showPrivileges: true }),
  );
  return status === undefined
    ? undefined
    : privilegesOf(status, room.database.databaseName, [
        'documents',
        'meta',
        room.documents.collectionName,
      ]);
}

/** Undefined when the server does not know the question, or does not answer it for us. */
async function answer(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MongoServerError) return undefined;
    throw error;
  }
}
