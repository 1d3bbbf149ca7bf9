import { print } from '../measure.js';

/** One line of one part of the bench. */
export function say(part: string, what: string, value: string): void {
  print(`web ${part}: ${what}`, value);
}

export function ms(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(0)} ms`;
}

/** The value that this share of all values is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
