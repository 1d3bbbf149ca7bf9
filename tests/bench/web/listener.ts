import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as startTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import {
  type Activity,
  ActivitySet,
  answerTo,
  lastPrompt,
  type Manner,
  type Prompt,
} from './answers.js';
import type { Poster } from './poster.js';
import { begin } from './talk.js';

/** What went wrong, counted over everybody. */
export interface Wrongs {
  /** Refused, or the line broke: how often each. */
  readonly errors: Map<string, number>;
  /** Asked to wait and sent again, as a client does. */
  waits: number;
  /** A number in the row of messages that never came. */
  lost: number;
  /** A number that came again. */
  doubled: number;
}

interface Waiting {
  readonly id: string;
  readonly since: number;
  readonly done: (milliseconds: number) => void;
}

export function countError({ errors }: Wrongs, message: string): void {
  errors.set(message, (errors.get(message) ?? 0) + 1);
}

/** Milliseconds before something is sent again. */
const PAUSE = 2_000;
/** Milliseconds after which nobody waits for a reply any more. */
const PATIENCE = 15_000;

/**
 * Somebody who posts, and hears the replies on a socket. Every message of a conversation has the next
 * number, so that whatever is lost or comes twice shows.
 */
export class Listener {
  #prompt: Prompt | undefined;
  #last = 0;
  #waiting: Waiting | undefined;

  private constructor(
    private readonly socket: WebSocket,
    private readonly begun: Awaited<ReturnType<typeof begin>>,
    private readonly manner: Manner,
    private readonly poster: Poster,
    private readonly wrongs: Wrongs,
  ) {
    this.#hear(begun.activities);
    socket.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      if (text !== '') this.#hear(ActivitySet.parse(JSON.parse(text)).activities);
    });
    socket.on('error', ({ message }) => {
      countError(wrongs, message);
    });
  }

  static async open(base: string, manner: Manner, poster: Poster, wrongs: Wrongs) {
    const begun = await begin(base, poster);
    const socket = new WebSocket(begun.streamUrl);
    const listener = new Listener(socket, begun, manner, poster, wrongs);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return listener;
  }

  /** Milliseconds from `due`, when the message had to be posted, to the frame with its reply; undefined when the report is finished. */
  async say(due: number): Promise<number | undefined> {
    const id = randomBytes(8).toString('hex');
    if (this.#prompt === undefined) throw new Error('no question stands open');
    const activity = answerTo(this.#prompt, this.manner, id);
    if (activity === undefined) return undefined;
    const replied = this.#reply(id, due);
    // Whatever goes wrong with the post is told first.
    replied.catch(() => undefined);
    const { posts, headers } = this.begun;
    for (;;) {
      const { status } = await this.poster.post(posts, activity, headers);
      if (status === 200) return replied;
      if (status !== 503) throw new Error(`a message got ${status}`);
      this.wrongs.waits += 1;
      await setTimeout(PAUSE);
    }
  }

  /** Goes, and looks whether anything was said that the socket did not bring. */
  async close(): Promise<void> {
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
    const { posts, headers } = this.begun;
    const { text } = await this.poster.get(`${posts}?watermark=${this.#last}`, headers);
    this.#hear(ActivitySet.parse(JSON.parse(text)).activities);
  }

  drop(): void {
    this.socket.terminate();
  }

  #reply(id: string, since: number): Promise<number> {
    return new Promise((resolve, reject) => {
      const timer = startTimer(() => {
        reject(new Error('no reply came'));
      }, PATIENCE);
      const done = (milliseconds: number) => {
        clearTimeout(timer);
        resolve(milliseconds);
      };
      this.#waiting = { id, since, done };
    });
  }

  #hear(activities: readonly Activity[]): void {
    for (const { id } of activities) {
      const number = Number(id.split('|')[1]);
      if (number <= this.#last) this.wrongs.doubled += 1;
      if (number > this.#last + 1) this.wrongs.lost += number - this.#last - 1;
      this.#last = Math.max(this.#last, number);
    }
    this.#prompt = lastPrompt(activities) ?? this.#prompt;
    const waiting = this.#waiting;
    const isReply = activities.some(
      ({ channelData }) => channelData?.clientActivityID === waiting?.id,
    );
    if (waiting === undefined || !isReply) return;
    this.#waiting = undefined;
    waiting.done(performance.now() - waiting.since);
  }
}
