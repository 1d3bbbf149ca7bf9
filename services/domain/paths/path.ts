import type { TextSource } from '../bodySources.js';
import type { Code } from '../ids.js';
import type { Case } from '../routing/case.js';

/** One path: for whom its words are, which words, and the page that they rest on. */
export interface Path extends TextSource {
  readonly id: string;
  /** What was told, and who is competent for it. */
  when(report: Case, competent: readonly Code[]): boolean;
  /** Text key. */
  readonly says: string;
  /** Where the person may read more; null where the words name it, or where no page was found. */
  readonly link: string | null;
}

/** The day on which the pages of domain.md and domain-2.md were read. */
export const CHECKED_ON = '2026-11-21';

/** The day on which the full page was found and read for a path. */
export const READ_FOR_PATH = '2026-11-26';
