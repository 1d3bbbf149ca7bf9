import type { WebSocket } from 'ws';
import type { Logger } from '../../../services/logger.js';
import { documentOf } from '../../turn/record.js';
import type { Message } from '../../turn/record.js';
import { activitySet } from './activities.js';

interface HubParts {
  /** Messages after a sequence; undefined when the conversation has ended. */
  readonly newsOf: (conversation: string, since: number) => Promise<readonly Message[] | undefined>;
  /** Somebody left by the quick exit. */
  readonly onExit: (conversation: string) => Promise<void>;
  readonly logger: Logger;
}

/** How a socket is closed: by us in a restart, for a newer one of the same conversation, at its end; by the exit. */
const RESTART = 1012;
const REPLACED = 4001;
const ENDED = 4004;
const EXIT = 4000;

/** A socket from which nothing was heard this long is given up. */
const BEAT = 30_000;

/**
 * The open sockets of this process, one a conversation, and what each has had. After every frame a
 * ping carries its watermark and the pong brings it back: so we know what arrived, without asking
 * the client for anything, and only that may be forgotten.
 */
export class Hub {
  readonly #parts: HubParts;
  readonly #lines = new Map<string, Line>();
  readonly #names = new Map<string, string>();
  readonly #beat: NodeJS.Timeout;
  #isStopped = false;

  constructor(parts: HubParts) {
    this.#parts = parts;
    this.#beat = setInterval(() => {
      for (const line of this.#lines.values()) line.beat();
    }, BEAT);
    this.#beat.unref();
  }

  /** Sends what came after `since`, and from now on everything; an earlier socket of it is closed. */
  attach(conversation: string, socket: WebSocket, since: number): void {
    if (this.#isStopped) {
      // It was being let in while the program began to stop.
      socket.close(RESTART);
      return;
    }
    this.#lines.get(conversation)?.close(REPLACED);
    const line = new Line(conversation, socket, since, this.#parts);
    this.#lines.set(conversation, line);
    this.#names.set(documentOf(nameOf(conversation)), conversation);
    socket.on('close', (code) => {
      if (this.#lines.get(conversation) === line) this.#forget(conversation);
      if (code === EXIT) void this.#exit(conversation);
    });
    socket.on('error', () => {
      socket.terminate();
    });
    line.refresh();
  }

  /** Looks for messages that were not published here. */
  look(conversation: string): void {
    this.#lines.get(conversation)?.refresh();
  }

  /** New messages of a turn, to whoever listens here; `version` is that of the conversation's document after it. */
  publish(conversation: string, messages: readonly Message[], version: number): void {
    this.#lines.get(conversation)?.publish(messages, version);
  }

  /** The documents of the conversations that somebody listens to here. */
  documents(): string[] {
    return [...this.#names.keys()];
  }

  listensTo(document: string): boolean {
    return this.#names.has(document);
  }

  /** Looks for messages where a document has another version than this process brought it to; undefined: it is gone. */
  lookWhereChanged(documents: readonly string[], versions: ReadonlyMap<string, number>): void {
    for (const document of documents) {
      const conversation = this.#names.get(document);
      if (conversation === undefined) continue;
      this.#lines.get(conversation)?.lookUnless(versions.get(document));
    }
  }

  /** The same by the id of the conversation's document, for news that no turn brought, as a delivery. */
  lookAt(document: string): void {
    const conversation = this.#names.get(document);
    if (conversation !== undefined) this.look(conversation);
  }

  /** A word that is not kept: to wait a little. */
  whisper(conversation: string, text: string): void {
    this.#lines.get(conversation)?.whisper(text);
  }

  /** The last message that a client with a socket is known to have; 0 when nothing is known. */
  received(conversation: string): number {
    return this.#lines.get(conversation)?.received ?? 0;
  }

  /** Closes the socket of a conversation that has ended. */
  end(conversation: string): void {
    this.#lines.get(conversation)?.close(ENDED);
  }

  close(): void {
    this.#isStopped = true;
    clearInterval(this.#beat);
    for (const line of this.#lines.values()) line.close(RESTART);
  }

  #forget(conversation: string): void {
    this.#lines.delete(conversation);
    this.#names.delete(documentOf(nameOf(conversation)));
  }

  async #exit(conversation: string): Promise<void> {
    try {
      await this.#parts.onExit(conversation);
    } catch (error) {
      this.#parts.logger.error('socket.failed', {}, error);
    }
  }
}

/** The name of a web conversation among those of all channels. */
export function nameOf(conversation: string): string {
  return `webchat:${conversation}`;
}

/** One socket. Its frames go out one after another, and none before those it follows. */
class Line {
  #sent: number;
  #received = 0;
  /** Of the conversation's document, as far as what was sent goes. */
  #version = 0;
  #alive = true;
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly conversation: string,
    private readonly socket: WebSocket,
    since: number,
    private readonly parts: HubParts,
  ) {
    this.#sent = since;
    socket.on('pong', (data: Buffer) => {
      this.#alive = true;
      const sequence = Number(data.toString('latin1'));
      const isNews = Number.isSafeInteger(sequence) && sequence > this.#received;
      if (isNews && sequence <= this.#sent) this.#received = sequence;
    });
  }

  get received(): number {
    return this.#received;
  }

  publish(messages: readonly Message[], version: number): void {
    // Two turns may come back in another order than they were written in.
    this.#version = Math.max(this.#version, version);
    this.#add(async () => {
      const fresh = messages.filter(({ sequence }) => sequence > this.#sent);
      const follows = fresh[0]?.sequence === this.#sent + 1;
      if (fresh.length > 0) this.#send(follows ? fresh : await this.#missed());
    });
  }

  refresh(): void {
    this.#add(async () => {
      this.#send(await this.#missed());
    });
  }

  /** A document that is gone, or stands at another version, was changed by somebody else. */
  lookUnless(version: number | undefined): void {
    if (version !== undefined && version <= this.#version) return;
    this.#version = version ?? 0;
    this.refresh();
  }

  whisper(text: string): void {
    const message = { sequence: this.#sent, at: Date.now(), activity: { text } };
    const set = activitySet(this.conversation, [message], this.#sent);
    const activities = set.activities.map((one) => ({ ...one, id: `${one.id}|wait` }));
    this.socket.send(JSON.stringify({ ...set, activities }));
  }

  beat(): void {
    if (!this.#alive) this.socket.terminate();
    this.#alive = false;
    this.socket.ping(`${this.#sent}`);
  }

  close(code: number): void {
    this.socket.close(code);
  }

  async #missed(): Promise<readonly Message[]> {
    const news = await this.parts.newsOf(this.conversation, this.#sent);
    if (news === undefined) this.close(ENDED);
    return news ?? [];
  }

  #send(messages: readonly Message[]): void {
    const last = messages.at(-1);
    if (last === undefined) return;
    this.socket.send(JSON.stringify(activitySet(this.conversation, messages, this.#sent)));
    this.#sent = last.sequence;
    this.socket.ping(`${last.sequence}`);
  }

  #add(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
      this.parts.logger.error('socket.failed', {}, error);
      this.socket.terminate();
    });
  }
}
