import type { Brought, Connection } from './connection.js';
import { pauseBefore } from './shared/pauses.js';
import { listIn } from './shared/reading.js';

/** Milliseconds between two questions for news while there is no socket. */
const POLL_EVERY = 15_000;

/** Milliseconds between two signs of life, so that no router forgets the line. */
const SIGN_EVERY = 25_000;

/** What the server is told when the person leaves in a hurry: drop everything at once. */
const LEFT = 4000;

/**
 * News that no answer carries, as a delivery that was done: over a socket, and by asking for it as
 * long as a socket cannot be had. Nobody needs to know which of the two it is.
 */
export class Stream {
  private socket: WebSocket | undefined;
  private timer: number | undefined;
  private sign: number | undefined;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly connection: Connection,
    private readonly watermark: () => number,
    private readonly onBrought: (brought: Brought) => void,
  ) {}

  /** Opens the socket at the address that is known, or asks for one. */
  start(): void {
    const { streamUrl } = this.connection;
    this.connection.streamUrl = undefined;
    if (this.stopped) return;
    if (streamUrl === undefined) this.later();
    else this.open(streamUrl);
  }

  /** @returns Whether the server heard it over the socket. */
  stop(): boolean {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.sign);
    const { socket } = this;
    if (socket === undefined || socket.readyState !== WebSocket.OPEN) return false;
    socket.close(LEFT);
    return true;
  }

  private open(address: string): void {
    let socket: WebSocket;
    try {
      socket = new WebSocket(address);
    } catch {
      this.later();
      return;
    }
    this.socket = socket;
    socket.onopen = () => {
      this.failures = 0;
      this.sign = window.setInterval(() => {
        if (socket.readyState === WebSocket.OPEN) socket.send('');
      }, SIGN_EVERY);
    };
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && data !== '') this.receive(data);
    };
    socket.onclose = () => {
      clearInterval(this.sign);
      this.later();
    };
  }

  private receive(frame: string): void {
    try {
      const set: unknown = JSON.parse(frame);
      this.onBrought({ is: 'news', activities: listIn(set, 'activities'), first: 0 });
    } catch {
      // A frame that is no JSON says nothing; what it was about comes with the next question for news.
    }
  }

  /** Asks for news and for a new socket after a pause. */
  private later(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.failures += 1;
    const pause = this.failures === 1 ? pauseBefore(3) * 1000 : POLL_EVERY;
    this.timer = window.setTimeout(() => void this.again(), pause);
  }

  private async again(): Promise<void> {
    const news = await this.connection.poll(this.watermark());
    if (this.stopped) return;
    if (news !== undefined) this.onBrought(news);
    if (news?.is === 'over') return;
    await this.connection.reconnect(this.watermark());
    this.start();
  }
}
