import { isWrite } from './replicaSet.js';
import type { Command } from './wire.js';

export type FaultKind =
  /** The primary stepped down: the command is refused and not done. */
  | 'not_primary'
  /** The connection breaks before the command reaches the server. */
  | 'gone_before'
  /** The command is done, and the connection breaks with its answer. */
  | 'gone_after'
  /** The command is done, and did not reach the majority in time. */
  | 'not_by_majority'
  | 'slow_before'
  | 'slow_after'
  /** The whole server stands still, from this command on, for a while. */
  | 'frozen'
  /** Nobody may write for a while, this command included. */
  | 'no_primary'
  /** All connections break, before this command, and none is taken for a while. */
  | 'unreachable';

export const FAULT_KINDS: readonly FaultKind[] = [
  'not_primary',
  'gone_before',
  'gone_after',
  'not_by_majority',
  'slow_before',
  'slow_after',
  'frozen',
  'no_primary',
  'unreachable',
];

export interface Fault {
  readonly kind: FaultKind;
  /** For what lasts: how long. */
  readonly milliseconds: number;
}

interface Waiting extends Fault {
  times: number;
  readonly of: (command: Command) => boolean;
}

export interface FaultOptions {
  /** For the next so many commands; 1 unless said. `Infinity` is for good. */
  readonly times?: number;
  readonly milliseconds?: number;
  /** Which commands: writes, unless said. */
  readonly of?: (command: Command) => boolean;
}

/** The faults that are to come, and how many came. */
export class Faults {
  readonly met: Partial<Record<FaultKind, number>> = {};
  #waiting: Waiting[] = [];
  #chance: ((command: Command) => Fault | undefined) | undefined;

  /** How many faults there have been. */
  get count(): number {
    return Object.values(this.met).reduce((sum, count) => sum + count, 0);
  }

  next(kind: FaultKind, { times = 1, milliseconds = 0, of = isWrite }: FaultOptions = {}): void {
    this.#waiting.push({ kind, times, milliseconds, of });
  }

  /**
   * Each command meets a fault with a chance (0 to 1), at moments that `random` gives: one kind after
   * the other, so that none is left out.
   */
  atRandom(
    random: () => number,
    chance: number,
    kinds: readonly FaultKind[],
    { milliseconds = 0, of = isWrite }: Omit<FaultOptions, 'times'> = {},
  ): void {
    this.#chance = (command) => {
      if (!of(command) || random() >= chance) return undefined;
      const kind = kinds[this.count % kinds.length];
      return kind && { kind, milliseconds: random() * milliseconds };
    };
  }

  /** From now on none. */
  none(): void {
    this.#waiting = [];
    this.#chance = undefined;
  }

  /** What befalls this command; it is counted. */
  meet(command: Command): Fault | undefined {
    const fault = this.#taken(command) ?? this.#chance?.(command);
    if (fault !== undefined) this.met[fault.kind] = (this.met[fault.kind] ?? 0) + 1;
    return fault;
  }

  #taken(command: Command): Fault | undefined {
    const found = this.#waiting.find(({ of, times }) => times > 0 && of(command));
    if (found !== undefined) found.times -= 1;
    return found;
  }
}
