import { randomBytes } from 'node:crypto';

/** How many of its last writers a document remembers. */
export const WRITERS_KEPT = 8;

/**
 * What one write leaves in the document, so that it can be found there when its answer got lost. It
 * also knows how often its write was sent, by a retry of the driver's own too. No error tells that:
 * where the driver sends a write, loses the answer and then finds no server, it says only the latter.
 */
export class Mark {
  #sent = 0;
  #stamp: Stamp | undefined;

  /** @param text What the server gets: random, unless only the counting is wanted. */
  constructor(readonly text = randomBytes(12).toString('base64url')) {}

  /** How often the write may have reached the server: 0 is certain, and so is that 1 was once. */
  get sent(): number {
    return this.#sent;
  }

  /**
   * What stands for the mark in the next try. That of the try before is withdrawn: a client that was
   * given up may hold it still, and no retry of the driver's may bring it behind our back.
   */
  stamp(): Stamp {
    this.withdraw();
    this.#stamp = new Stamp(this.text, () => {
      this.#sent += 1;
    });
    return this.#stamp;
  }

  /** From now on nothing is sent any more, even if the driver still holds the write in a queue. */
  withdraw(): void {
    this.#stamp?.withdraw();
  }
}

/**
 * Stands for a mark in one command. The driver asks a value for its form (`toBSON`) at the moment at
 * which it puts the command on the wire: so it is counted, and can be stopped before.
 */
export class Stamp {
  #isWithdrawn = false;

  constructor(
    private readonly text: string,
    private readonly onSent: () => void,
  ) {}

  withdraw(): void {
    this.#isWithdrawn = true;
  }

  /** For the driver. */
  toBSON(): string {
    if (this.#isWithdrawn) throw new Error('a write was withdrawn before it was sent');
    this.onSent();
    return this.text;
  }
}

/** What a read back needs of a document: its version, and the marks of those who wrote the last ones. */
export interface Written {
  readonly version: number;
  readonly by?: readonly string[] | undefined;
}

/**
 * Whether a mark's write of a version stands in a document as it is now, or stood and was followed by
 * others. Undefined when so many followed that nobody can tell any more.
 *
 * Where there is none, or an earlier version, it does not stand: what is written is not removed
 * before it has expired, and whoever writes an expired document needs it no more.
 */
export function stands(
  mark: string,
  version: number,
  document: Written | undefined,
): boolean | undefined {
  if (document === undefined || document.version < version) return false;
  const by = document.by ?? [];
  if (by.includes(mark)) return true;
  return document.version - version < by.length ? false : undefined;
}
