import { keepingAfter, type Keeping } from './shared/keeping.js';

/** Milliseconds between two looks at the clock; a page that was asleep looks when it wakes. */
const LOOK_EVERY = 5_000;

/**
 * Watches how long the conversation is still kept, by the clock and not by counting, so that a phone
 * that slept knows what time it is.
 */
export class Expiry {
  private since = Date.now();
  private timer: number | undefined;
  private said: string | undefined;

  /** @param onChange Hears what stands, once for every change. */
  constructor(
    private readonly keepMinutes: number,
    private readonly onChange: (keeping: Keeping) => void,
  ) {}

  /** The server heard something: from here on it counts anew. */
  heard(): void {
    this.since = Date.now();
    if (this.timer === undefined) {
      this.timer = window.setInterval(this.look, LOOK_EVERY);
      document.addEventListener('visibilitychange', this.look);
    }
    this.look();
  }

  stop(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.look);
    this.timer = undefined;
  }

  private readonly look = (): void => {
    const keeping = keepingAfter(Date.now() - this.since, this.keepMinutes);
    // Every minute would be too much to hear: once at the warning, and once at the end.
    if (keeping.is === this.said) return;
    this.said = keeping.is;
    this.onChange(keeping);
  };
}
