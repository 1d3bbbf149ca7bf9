/** Helpers of the benchmarks: several ways are measured in turns, so that whatever else the machine does weighs on all. */
export interface Way {
  readonly name: string;
  /** Does the work once; the result is ignored. */
  run(): Promise<void>;
}

/** Milliseconds of each way, the median over rounds in which every way has its turn. */
export async function compare(ways: readonly Way[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (const way of ways) await way.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) times.get(way.name)?.push(await timed(way));
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

async function timed(way: Way): Promise<number> {
  const start = performance.now();
  await way.run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

export function print(what: string, value: string): void {
  process.stdout.write(`${what}: ${value}\n`);
}
