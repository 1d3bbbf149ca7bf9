/** One figure: of so many cases, how many were right, and which were not. */
export interface Score {
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
}

/** Figures by name, as they are counted case by case. */
export class Scores {
  readonly #scores = new Map<string, { right: number; of: number; misses: string[] }>();

  /**
   * Counts one case under each of these names.
   *
   * @param miss What to show of a case that is not right.
   */
  count(names: readonly string[], right: boolean, miss: () => string): void {
    for (const name of names) {
      const score = this.#scores.get(name) ?? { right: 0, of: 0, misses: [] };
      score.of += 1;
      if (right) score.right += 1;
      else score.misses.push(miss());
      this.#scores.set(name, score);
    }
  }

  get(name: string): Score | undefined {
    return this.#scores.get(name);
  }

  entries(): [string, Score][] {
    return [...this.#scores].sort(([one], [other]) => one.localeCompare(other, 'en'));
  }
}

/** The share that was right, from 0 to 1; 1 of nothing. */
export function shareOf({ right, of }: Score): number {
  return of === 0 ? 1 : right / of;
}
