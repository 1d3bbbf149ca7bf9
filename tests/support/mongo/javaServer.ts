import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUs, firstLine } from './endWithUs.js';
import type { StartedServer } from './server.js';

const LAUNCHER = 'deployment/test-mongo/Launcher.java';
/** Where deployment/ensure-test-tools.mjs puts what Maven fetched. */
const JARS = join('node_modules', '.third-party', 'test-mongo');

/** The server for machines on which there is no mongod: written in Java, in memory, by somebody else. */
export async function startJavaServer(): Promise<StartedServer> {
  if (!existsSync(JARS)) throw new Error('no server for MongoDB: run npm test');
  const child = endWithUs('java', [
    // A start of one second instead of two.
    ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx768m'],
    ...['-cp', join(JARS, '*'), LAUNCHER],
  ]);
  const port = Number(await firstLine(child));
  return {
    name: 'mongo-java-server 1.47.0 with H2 in memory, behind a launcher of ours',
    uri: `mongodb://127.0.0.1:${port}/`,
    waives: ['authentication', 'rights'],
    lacks: [
      'authentication',
      'rights of a user',
      'explain',
      'sessions and retryable writes',
      'a replica set',
      'TTL removal',
      'durability after a crash of the server',
    ],
  };
}
