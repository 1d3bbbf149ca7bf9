import { randomBytes } from 'node:crypto';
import type { Trial } from '../../../services/storage/mongoTrial.js';
import { startJavaServer } from './javaServer.js';
import { mongodPath, startMongod } from './mongod.js';

/** A MongoDB server that tests may fill, and what it cannot show. */
export interface TestServer {
  /** For the last lines of a run: which server this is. */
  readonly name: string;
  /** Facts to name at the end of a run: what was not shown because this server has none of it. */
  readonly lacks: readonly string[];
  /** Trials that it cannot pass and that therefore are not asked of it. */
  readonly waives: readonly Trial[];
  /** A URI for a new, empty database: another one at each call. */
  uri(): string;
  /** Where it listens, for a proxy before it. */
  readonly host: string;
  readonly port: number;
}

/** A server as it was started: its address, and what is known of it. */
export interface StartedServer extends Omit<TestServer, 'uri' | 'host' | 'port'> {
  /** With or without a database. */
  readonly uri: string;
}

let started: Promise<TestServer> | undefined;

/**
 * The server that tests use, the first that can be had: the one that MONGODB_URI names, a mongod of
 * this machine, and mongo-java-server. It is started once per process and ends with it, however that
 * ends. The last lines of the process say which it was, and what it could not show.
 */
export function mongoServer(): Promise<TestServer> {
  started ??= start();
  return started;
}

async function start(): Promise<TestServer> {
  const server = asTestServer(await startFirst());
  process.once('exit', () => {
    process.stdout.write(`${lastLines(server)}\n`);
  });
  return server;
}

async function startFirst(): Promise<StartedServer> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined && given !== '') return givenServer(given);
  const path = mongodPath();
  return path === undefined ? startJavaServer() : startMongod(path);
}

/**
 * Somebody's own server: whatever it lets in without a password cannot show that it asks for one. And
 * whoever may make a database for each test has more rights than the one database that we ask for.
 */
function givenServer(uri: string): StartedServer {
  const open = !uri.includes('@');
  return {
    name: 'the server of MONGODB_URI',
    uri,
    waives: open ? ['authentication', 'rights'] : ['rights'],
    lacks: open ? ['authentication', 'rights of a user'] : ['rights of a user'],
  };
}

const URI = /^(mongodb(?:\+srv)?:\/\/(?:[^/?]*@)?)([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/;

/** The server behind a URI, whose database gives way to new ones and stays where its user is known. */
export function asTestServer(server: StartedServer): TestServer {
  const [, before = '', hosts = '', database = '', query = ''] = URI.exec(server.uri) ?? [];
  const [host = '', port = '27017'] = hosts.split(',')[0]?.split(':') ?? [];
  const options = new URLSearchParams(query);
  if (before.includes('@') && !options.has('authSource'))
    options.set('authSource', database === '' ? 'admin' : database);
  const asked = options.size === 0 ? '' : `?${options.toString()}`;
  return {
    name: server.name,
    lacks: server.lacks,
    waives: server.waives,
    host,
    port: Number(port),
    uri: () => `${before}${hosts}/test-${randomBytes(6).toString('hex')}${asked}`,
  };
}

function lastLines(server: TestServer): string {
  const shown = `  MongoDB of this run: ${server.name}`;
  return server.lacks.length === 0
    ? shown
    : `${shown}\n  what it has not, and what therefore was not shown: ${server.lacks.join(', ')}`;
}
