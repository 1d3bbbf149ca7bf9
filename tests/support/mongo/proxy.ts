import { once } from 'node:events';
import { connect, createServer, type Server, Socket } from 'node:net';
import { Faults } from './faults.js';
import {
  asMember,
  isGreeting,
  isWrite,
  notByMajority,
  notPrimary,
  RetriedWrites,
  SET_NAME,
  withoutSessions,
} from './replicaSet.js';
import type { TestServer } from './server.js';
import {
  answerOf,
  answerTo,
  type BsonDocument,
  bytesOf,
  type Command,
  commandOf,
  helloMessage,
  messagesFrom,
  type WireMessage,
  withDocument,
} from './wire.js';

/**
 * Stands between the driver and a server, and makes trouble. To the driver it is the only member of
 * a replica set, with sessions and retryable writes, whatever the server behind it is. What passes
 * is read and written again command by command, so that a fault falls before or after a write.
 */
export class MongoProxy {
  readonly faults = new Faults();
  readonly #listener: Server;
  readonly #near = new Set<Socket>();
  readonly #retried = new RetriedWrites();
  #port = 0;
  #isPrimary = true;
  #remembers = true;
  #isClosed = false;
  #frozen: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  private constructor(
    private readonly server: TestServer,
    /** Whether the server behind has sessions itself: then it remembers what was tried again. */
    private readonly hasSessions: boolean,
  ) {
    this.#listener = createServer((near) => {
      this.#near.add(near);
      near.on('error', () => undefined);
      near.on('close', () => this.#near.delete(near));
      void this.#serve(near);
    });
  }

  static async start(server: TestServer): Promise<MongoProxy> {
    const far = new Far(server);
    const { logicalSessionTimeoutMinutes } = answerOf(await far.ask(helloMessage()));
    far.close();
    const proxy = new MongoProxy(server, logicalSessionTimeoutMinutes !== undefined);
    await proxy.admit();
    return proxy;
  }

  /** The database of a URI of the server, reached through here; a new one without. */
  uri(direct = this.server.uri()): string {
    const through = direct.replace(
      /^(mongodb:\/\/(?:[^/?]*@)?)[^/?]+/,
      (_, before: string) => `${before}${this.#address()}`,
    );
    const [place = '', asked = ''] = through.split('?');
    const options = new URLSearchParams(asked);
    options.delete('directConnection');
    options.set('replicaSet', SET_NAME);
    return `${place}?${options.toString()}`;
  }

  /** From now on every command is refused and no primary is known, until `electAgain`. */
  stepDown(): void {
    this.#isPrimary = false;
  }

  electAgain(): void {
    this.#isPrimary = true;
  }

  /** Takes what is asked and answers nothing. What waits is done at `thaw`, wanted or not any more. */
  freeze(): void {
    if (this.#frozen !== undefined) return;
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#frozen = { over, end };
  }

  thaw(): void {
    const frozen = this.#frozen;
    this.#frozen = undefined;
    frozen?.end();
  }

  /** Breaks what is open and refuses what is new, until `admit`. */
  async refuse(): Promise<void> {
    for (const near of this.#near) near.destroy();
    if (!this.#listener.listening) return;
    await new Promise<void>((resolve) => {
      this.#listener.close(() => {
        resolve();
      });
    });
  }

  async admit(): Promise<void> {
    if (this.#listener.listening) return;
    this.#listener.listen(this.#port, '127.0.0.1');
    await once(this.#listener, 'listening');
    const address = this.#listener.address();
    if (address !== null && typeof address === 'object') this.#port = address.port;
  }

  /** Does every write that is asked again again, as a server does that knows no retryable writes. */
  forgetRetries(forgets = true): void {
    this.#remembers = !forgets;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.thaw();
    await this.refuse();
  }

  #address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** One connection of the driver, which asks one thing after another. */
  async #serve(near: Socket): Promise<void> {
    const far = new Far(this.server);
    try {
      for await (const message of messagesFrom(near)) {
        const answer = await this.#answer(message, far);
        if (answer === 'cut') break;
        near.write(bytesOf(answer));
      }
    } catch {
      // One of the two sides is gone: the other learns it below.
    } finally {
      near.destroy();
      far.close();
    }
  }

  async #answer(message: WireMessage, far: Far): Promise<WireMessage | 'cut'> {
    const command = commandOf(message);
    await this.#frozen?.over;
    if (isGreeting(command)) {
      const greeting = answerOf(await far.ask(message));
      return answerTo(message, asMember(greeting, this.#address(), this.#isPrimary));
    }
    if (!this.#isPrimary) return answerTo(message, notPrimary(command));
    const fault = this.faults.meet(command);
    switch (fault?.kind) {
      case 'not_primary':
        return answerTo(message, notPrimary(command));
      case 'gone_before':
        return 'cut';
      case 'gone_after':
        await this.#done(message, command, far);
        return 'cut';
      case 'not_by_majority':
        return answerTo(message, notByMajority(await this.#done(message, command, far)));
      case 'slow_before':
        await wait(fault.milliseconds);
        break;
      case 'slow_after': {
        const answer = await this.#done(message, command, far);
        await wait(fault.milliseconds);
        return answerTo(message, answer);
      }
      case 'frozen':
        this.freeze();
        void wait(fault.milliseconds).then(() => {
          this.thaw();
        });
        await this.#frozen?.over;
        break;
      case 'no_primary':
        this.stepDown();
        void wait(fault.milliseconds).then(() => {
          this.electAgain();
        });
        return answerTo(message, notPrimary(command));
      case 'unreachable':
        void this.#unreachableFor(fault.milliseconds);
        return 'cut';
    }
    return answerTo(message, await this.#done(message, command, far));
  }

  async #unreachableFor(milliseconds: number): Promise<void> {
    await this.refuse();
    await wait(milliseconds);
    if (!this.#isClosed) await this.admit();
  }

  async #done(message: WireMessage, command: Command, far: Far): Promise<BsonDocument> {
    const { document } = command;
    const forward = async (given: BsonDocument) =>
      answerOf(await far.ask(given === document ? message : withDocument(message, given)));
    if (!isWrite(command) || !this.#remembers) {
      return forward(this.hasSessions && this.#remembers ? document : withoutSessions(document));
    }
    if (this.hasSessions) return forward(document);
    return this.#retried.once(document, () => forward(withoutSessions(document)));
  }
}

/** A connection to the server behind: one question at a time. */
class Far {
  readonly #socket: Socket;
  readonly #messages: AsyncGenerator<WireMessage>;

  constructor({ host, port }: TestServer) {
    this.#socket = connect(port, host);
    this.#socket.on('error', () => undefined);
    this.#messages = messagesFrom(this.#socket);
  }

  /** Rejects when the server went away. */
  async ask(message: WireMessage): Promise<WireMessage> {
    this.#socket.write(bytesOf(message));
    const next = await this.#messages.next();
    if (next.done === true) throw new Error('the server behind the proxy went away');
    return next.value;
  }

  close(): void {
    this.#socket.destroy();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
