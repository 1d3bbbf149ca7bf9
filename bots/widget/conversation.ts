import type { Brought, Connection, End } from './connection.js';
import type { Said } from './shared/said.js';

/** How far the conversation is, as the server knows it. */
export type Standing =
  /** Nothing was done yet, and the server knows nothing. */
  | 'new'
  /** It goes on after a reload. */
  | 'returning'
  | 'running'
  | 'over';

export interface Hears {
  /** The conversation exists from now on; these are the messages that it began with. */
  begun(activities: readonly unknown[]): void;
  /** It is back after a reload: everything that is shown is old. */
  back(activities: readonly unknown[], first: number): void;
  /** The conversation of before the reload is no more, but a new one may begin with what was said since. */
  notBack(end: End, unsent: readonly Said[]): void;
  answered(said: Said, activities: readonly unknown[]): void;
  notTaken(said: Said): void;
  over(end: End): void;
  /** Whether something is on its way. */
  busy(isBusy: boolean): void;
}

/** Sends what was said, one at a time and in order; the first thing said begins the conversation. */
export class Conversation {
  private readonly waiting: Said[] = [];
  private running = false;

  constructor(
    private readonly connection: Connection,
    private readonly opening: { readonly language: string; readonly campaign: string | undefined },
    private standing: Standing,
    private readonly hears: Hears,
  ) {}

  get isBusy(): boolean {
    return this.running;
  }

  get hasBegun(): boolean {
    return this.standing === 'running';
  }

  /** Whether the server keeps something of it, also while nobody knows yet how it stands there. */
  get isKept(): boolean {
    return this.standing === 'running' || this.standing === 'returning';
  }

  /** Goes on after a reload. */
  return(): void {
    void this.run();
  }

  say(said: Said): void {
    this.waiting.push(said);
    if (!this.running) void this.run();
  }

  close(): void {
    this.standing = 'over';
    this.waiting.length = 0;
  }

  private async run(): Promise<void> {
    this.running = true;
    this.hears.busy(true);
    while ((await this.step()) && this.waiting.length > 0);
    this.running = false;
    if (this.standing !== 'over') this.hears.busy(false);
  }

  /** @returns Whether to go on. */
  private async step(): Promise<boolean> {
    if (this.standing === 'returning') return this.comeBack();
    if (this.standing === 'new' && !(await this.begin())) return false;
    const said = this.waiting[0];
    if (said === undefined) return true;
    const brought = await this.connection.send(said);
    if (brought.is === 'not taken') this.hears.notTaken(said);
    else if (brought.is === 'news') this.hears.answered(said, brought.activities);
    else return this.stopped(brought);
    this.waiting.shift();
    return true;
  }

  private async begin(): Promise<boolean> {
    const brought = await this.connection.begin(this.opening);
    if (brought.is !== 'news') return this.stopped(brought);
    this.standing = 'running';
    this.hears.begun(brought.activities);
    return true;
  }

  private async comeBack(): Promise<boolean> {
    const brought = await this.connection.join(randomId());
    if (brought.is === 'news') {
      this.standing = 'running';
      this.hears.back(brought.activities, brought.first);
      return true;
    }
    const end = brought.is === 'over' ? brought.end : 'gone';
    // Refused is not gone: another version of us may still read it.
    if (brought.is === 'left' || end === 'refused') return this.stopped(brought);
    this.standing = 'over';
    this.hears.notBack(end, this.waiting.splice(0));
    return false;
  }

  private stopped(brought: Brought): false {
    if (brought.is === 'left') return false;
    this.close();
    this.hears.over(brought.is === 'over' ? brought.end : 'refused');
    return false;
  }
}

/** Long enough never to be another's, and nothing about who made it. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
