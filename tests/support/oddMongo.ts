import { connect, createServer, type Server, type Socket } from 'node:net';
import { isGreeting } from './mongo/replicaSet.js';
import type { TestServer } from './mongo/server.js';
import {
  answerOf,
  answerTo,
  type BsonDocument,
  bytesOf,
  type Command,
  commandOf,
  messagesFrom,
  type WireMessage,
} from './mongo/wire.js';

export interface Asked {
  readonly command: Command;
  /** The same for all that comes over one connection. */
  readonly connection: object;
  /** Asks the server behind, and gives its answer. */
  readonly forward: () => Promise<BsonDocument>;
}

/** What is answered in place of the server behind; `cut` breaks the connection. */
export type Oddity = (asked: Asked) => Promise<BsonDocument | 'cut'>;

/** A server with one oddity that a test needs; otherwise it is the server behind it. */
export class OddMongo {
  /** All that was asked, greetings apart. */
  readonly seen: Command[] = [];
  readonly #listener: Server;
  readonly #open = new Set<Socket>();
  readonly #near = new Set<Socket>();
  #stands: Promise<void> | undefined;
  readonly #server: TestServer;
  readonly #oddity: Oddity;
  readonly #greet: (greeting: BsonDocument) => BsonDocument;

  private constructor(
    server: TestServer,
    oddity: Oddity,
    greet: (greeting: BsonDocument) => BsonDocument,
  ) {
    this.#server = server;
    this.#oddity = oddity;
    this.#greet = greet;
    this.#listener = createServer((near) => {
      void this.#serve(near);
    });
  }

  /** @param greet How it introduces itself, when that is odd too. */
  static async start(
    server: TestServer,
    oddity: Oddity,
    greet: (greeting: BsonDocument) => BsonDocument = (greeting) => greeting,
  ): Promise<OddMongo> {
    const odd = new OddMongo(server, oddity, greet);
    await new Promise<void>((resolve) => odd.#listener.listen(0, '127.0.0.1', resolve));
    return odd;
  }

  /** A new, empty database behind the oddity. */
  uri(direct = this.#server.uri()): string {
    const [place = '', asked = ''] = direct.split('?');
    const options = new URLSearchParams(asked);
    options.delete('replicaSet');
    options.set('directConnection', 'true');
    const through = place.replace(
      /^(mongodb:\/\/(?:[^/?]*@)?)[^/?]+/,
      (_, before: string) => `${before}127.0.0.1:${this.port}`,
    );
    return `${through}?${options.toString()}`;
  }

  /** How many connections there are, those included over which was only greeted. */
  get connections(): number {
    return this.#near.size;
  }

  /** Breaks all connections at this very moment, the oldest first. */
  breakAll(): void {
    for (const near of this.#near) near.destroy();
  }

  /** From now on nothing is answered, not even greetings, until the function that it gives is called. */
  standStill(): () => void {
    let goOn = (): void => undefined;
    this.#stands = new Promise((resolve) => {
      goOn = resolve;
    });
    return goOn;
  }

  get port(): number {
    const address = this.#listener.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise<void>((resolve) => {
      this.#listener.close(() => {
        resolve();
      });
    });
  }

  async #serve(near: Socket): Promise<void> {
    this.#near.add(near);
    near.on('close', () => this.#near.delete(near));
    const far = connect(this.#server.port, this.#server.host);
    const answers = messagesFrom(far);
    for (const socket of [near, far]) {
      this.#open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.#open.delete(socket));
    }
    try {
      for await (const message of messagesFrom(near)) {
        const answer = await this.#answer(message, near, async () => {
          far.write(bytesOf(message));
          const next = await answers.next();
          if (next.done === true) throw new Error('the server behind went away');
          return answerOf(next.value);
        });
        if (answer === 'cut') break;
        near.write(bytesOf(answerTo(message, answer)));
      }
    } catch {
      // One of the two sides is gone.
    } finally {
      near.destroy();
      far.destroy();
    }
  }

  async #answer(message: WireMessage, connection: object, forward: () => Promise<BsonDocument>) {
    const command = commandOf(message);
    await this.#stands;
    if (isGreeting(command)) {
      // Without compression, so that what follows can be read; and no waiting for news.
      const greeting = Object.entries(await forward());
      return this.#greet(
        Object.fromEntries(
          greeting.filter(([name]) => !['compression', 'topologyVersion'].includes(name)),
        ),
      );
    }
    this.seen.push(command);
    return this.#oddity({ command, connection, forward });
  }
}
