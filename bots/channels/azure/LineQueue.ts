/** Turns of one conversation that may be under way or wait (security.md 2.5); a person who types faster is asked to wait. */
const MOST_TURNS = 6;

interface Waiting {
  turns: number;
  acts: number;
  last: Promise<unknown>;
}

/** What happens in one conversation, one thing after another, in the order in which it came. */
export class LineQueue {
  readonly #lines = new Map<string, Waiting>();

  /** The outcome of a turn; undefined, at once, when too many wait. */
  async turn<Outcome>(name: string, turn: () => Promise<Outcome>): Promise<Outcome | undefined> {
    const line = this.#lines.get(name);
    if (line !== undefined && line.turns >= MOST_TURNS) return undefined;
    return this.#add(name, turn, 1);
  }

  /** Something that takes no turn's place, and is refused by none: its caller bounds how many wait. */
  async beside<Outcome>(name: string, act: () => Promise<Outcome>): Promise<Outcome> {
    return this.#add(name, act, 0);
  }

  async #add<Outcome>(name: string, act: () => Promise<Outcome>, turns: number): Promise<Outcome> {
    const line = this.#lines.get(name) ?? { turns: 0, acts: 0, last: Promise.resolve() };
    this.#lines.set(name, line);
    line.turns += turns;
    line.acts += 1;
    const mine = line.last.then(act);
    line.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      line.turns -= turns;
      line.acts -= 1;
      if (line.acts === 0) this.#lines.delete(name);
    }
  }
}
