import { WebSocket } from 'ws';
import { type Activity, Answer } from './directLine.js';

/** Milliseconds after which nothing comes any more. */
const PATIENCE = 5_000;

/** Somebody who listens at a socket of the web chat: what came, frame by frame, and how it ended. */
export class Listener {
  readonly frames: Activity[][] = [];
  watermark = '';
  /** Code with which it was closed, by whichever side. */
  readonly closed: Promise<number>;
  private readonly waiting = new Set<() => void>();

  private constructor(readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => {
      socket.on('close', resolve);
    });
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const set = Answer.parse(JSON.parse(data.toString('utf8')));
      this.frames.push(set.activities ?? []);
      this.watermark = set.watermark ?? this.watermark;
      for (const look of this.waiting) look();
    });
  }

  /** @throws Error that names the status with which it was refused. */
  static async at(url: string, origin?: string, autoPong = true): Promise<Listener> {
    const socket = new WebSocket(url, {
      ...(origin === undefined ? {} : { origin }),
      ...{ autoPong },
    });
    const listener = new Listener(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
      socket.once('unexpected-response', (request, response) => {
        request.destroy();
        reject(new Error(`refused with ${response.statusCode ?? 0}`));
      });
    });
    return listener;
  }

  get seen(): Activity[] {
    return this.frames.flat();
  }

  /** The numbers of the messages that came, in the order in which they came. */
  get sequences(): number[] {
    return this.seen.map(sequenceOf);
  }

  /** Waits until the message with this number is there. */
  async until(sequence: number): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!this.sequences.includes(sequence)) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        reject(new Error(`message ${sequence} never came`));
      }, PATIENCE);
      this.waiting.add(look);
      look();
    });
    return this;
  }

  /** Breaks the line without a word, as a tunnel does. */
  cut(): void {
    this.socket.terminate();
  }
}

export function sequenceOf({ id }: Activity): number {
  return Number(id.split('|')[1]);
}
