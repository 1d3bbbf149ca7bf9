import type { Brought, Connection } from './connection.js';
import { pauseBefore, triesSocket } from './shared/pauses.js';
import { listIn } from './shared/reading.js';

/** Milliseconds between two questions for news while there is no socket. */
const POLL_EVERY = 15_000;

/** The same for a tab whose conversation goes on in another one. */
const POLL_SLOWLY = 60_000;

/** Milliseconds between two signs of life, so that no router forgets the line. */
const SIGN_EVERY = 25_000;

/** How a socket is closed: by us at an end, by us when the person leaves in a hurry, by the server for a newer one. */
const ENDED = 1000;
export const LEFT = 4000;
const REPLACED = 4001;

/**
 * News that no answer carries, as a delivery that was done: over a socket, and by asking for it as
 * long as a socket cannot be had. Nobody needs to know which of the two it is.
 */
export class Stream {
  private socket: WebSocket | undefined;
  private timer: number | undefined;
  private sign: number | undefined;
  /** Pauses since a socket was open. */
  private rounds = 0;
  private isReplaced = false;
  private stopped = false;

  constructor(
    private readonly connection: Connection,
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

  /** @param code What the server hears by it: `LEFT` has it destroy the conversation at once. */
  stop(code = ENDED): void {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.sign);
    document.removeEventListener('visibilitychange', this.look);
    this.socket?.close(code);
  }

  private open(address: string): void {
    let socket: WebSocket;
    try {
      socket = new WebSocket(address);
    } catch {
      void this.poll();
      return;
    }
    this.socket = socket;
    let wasOpen = false;
    socket.onopen = () => {
      wasOpen = true;
      this.rounds = 0;
      this.sign = window.setInterval(() => {
        if (socket.readyState === WebSocket.OPEN) socket.send('');
      }, SIGN_EVERY);
    };
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && data !== '') this.receive(data);
    };
    socket.onclose = ({ code }) => {
      clearInterval(this.sign);
      if (this.stopped) return;
      if (code === REPLACED) this.giveWay();
      if (wasOpen) this.later();
      else void this.poll();
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

  /** The conversation is open in another tab: two would take the socket from each other without end. */
  private giveWay(): void {
    this.isReplaced = true;
    document.addEventListener('visibilitychange', this.look);
  }

  private readonly look = (): void => {
    if (document.visibilityState === 'visible') void this.poll();
  };

  /** Asks for a new socket or for news after a pause. */
  private later(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.rounds += 1;
    const usual = this.rounds === 1 ? pauseBefore(3) * 1000 : POLL_EVERY;
    this.timer = window.setTimeout(() => void this.again(), this.isReplaced ? POLL_SLOWLY : usual);
  }

  private again(): Promise<void> {
    return this.isReplaced || !triesSocket(this.rounds) ? this.poll() : this.reconnect();
  }

  private async poll(): Promise<void> {
    const news = await this.connection.poll();
    if (this.stopped) return;
    if (news !== undefined) this.onBrought(news);
    this.later();
  }

  /** A socket brings what came since: who has one need not ask. */
  private async reconnect(): Promise<void> {
    const found = await this.connection.reconnect();
    if (this.stopped) return;
    if (found?.is === 'over') this.onBrought(found);
    else this.start();
  }
}
