/** Most turns that may wait while one runs (security.md 2.5); a person who types faster is asked to wait. */
const MOST_WAITING = 5;

/** Turns of one conversation one after another in this process; different conversations do not wait for each other. */
export class ConversationQueue {
  readonly #lines = new Map<string, { length: number; last: Promise<unknown> }>();

  /** The outcome of `turn`, run when those before it are done; undefined, at once, when too many wait. */
  async add<Outcome>(
    conversation: string,
    turn: () => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    const line = this.#lines.get(conversation) ?? { length: 0, last: Promise.resolve() };
    if (line.length > MOST_WAITING) return undefined;
    this.#lines.set(conversation, line);
    line.length += 1;
    const mine = line.last.then(turn);
    line.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      line.length -= 1;
      if (line.length === 0) this.#lines.delete(conversation);
    }
  }
}
