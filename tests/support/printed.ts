/** What this process writes on the screen while something runs, by whatever way. */
export async function printedDuring<Outcome>(
  act: () => Promise<Outcome>,
): Promise<{ readonly printed: string; readonly outcome: Outcome }> {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream): unknown => Reflect.get(stream, 'write'));
  let printed = '';
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      printed += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      return true;
    };
  }
  try {
    return { outcome: await act(), printed };
  } finally {
    streams.forEach((stream, index) => {
      Reflect.set(stream, 'write', before[index]);
    });
  }
}
