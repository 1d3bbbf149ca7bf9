import { createLogger, type Logger } from '../../services/logger.js';

/**
 * The real logger, at its most talkative, which throws as soon as a line of it holds a canary: a
 * word, number or name that a test lets somebody type. Tests that use it need not look for leaks.
 */
export function canaryLogger(canaries: readonly string[]): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const logger = createLogger('debug', {
    write(line) {
      expectNoCanary(line, canaries);
      lines.push(line);
    },
  });
  return { ...logger, lines };
}

/** Throws when a canary stands in what a process wrote, also when JSON or an address has spelt it differently. */
export function expectNoCanary(written: string, canaries: readonly string[]): void {
  for (const canary of canaries) {
    const spellings = [canary, JSON.stringify(canary).slice(1, -1), encodeURIComponent(canary)];
    if (spellings.some((spelling) => written.toLowerCase().includes(spelling.toLowerCase()))) {
      // The canary is the test's own, but the habit of repeating it is not a good one.
      throw new Error(`canary ${canaries.indexOf(canary)} was written where no words may be`);
    }
  }
}
