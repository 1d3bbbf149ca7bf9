import { Socket } from 'node:net';
import { z } from 'zod';

/**
 * Loaded before a program of others (`node --import`): its process reaches this machine and nothing
 * else, and ends when its standard input does, which is when whoever started it is gone. The Agents
 * Playground asks for the metadata of an Azure machine even when its telemetry is off.
 */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

const Where = z.object({ host: z.string().optional(), path: z.string().nullish() });

const connect: unknown = Reflect.get(Socket.prototype, 'connect');
if (typeof connect !== 'function') throw new Error('sockets do not connect');

Object.defineProperty(Socket.prototype, 'connect', {
  value(this: Socket, ...given: unknown[]): unknown {
    // As whoever calls it has it, or as `net.connect` has made it: options, or a list that begins with them.
    const [first] = given.flat();
    const { host = 'localhost', path } = Where.safeParse(first).data ?? { host: 'unknown' };
    if (typeof path === 'string' || LOOPBACK.has(host)) return Reflect.apply(connect, this, given);
    process.nextTick(() => this.destroy(new Error('this process stays on this machine')));
    return this;
  },
});

process.stdin.on('end', () => process.exit()).resume();
