/** Waits until something holds, a few seconds at most unless it may take longer (milliseconds). */
export async function until(holds: () => Promise<boolean>, longest = 4_000): Promise<void> {
  for (let tries = 0; tries < longest / 40; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error('it never came');
}
