/** Figures to reach on texts that nobody has tuned on (issue on understanding; language.md 6 to 8). */
export const GOALS: Readonly<Record<string, number>> = {
  language: 0.98,
  'when, nl': 0.9,
  'when, en': 0.9,
  'when, fr': 0.85,
  'no date where none is told': 1,
  where: 0.9,
  'no place where none is told': 0.95,
  'grounds top-1': 0.8,
  'grounds top-2': 0.93,
  'grounds denied': 0.8,
  'domains top-1': 0.72,
  'domains top-2': 0.85,
  'danger recall': 0.85,
  'no false alarm': 0.9,
  'covered, nl': 0.97,
  'covered, fr': 0.95,
  'covered, en': 0.95,
  'covered, de': 0.9,
  'covered, patterns': 1,
  precision: 0.92,
  'clean stays clean': 0.96,
  'other names: covered, persons': 0.97,
  'right body': 0.8,
};

/** Figures that have no held-out texts yet: goals and floors of the development part alone. */
export const DEV_GOALS: Readonly<Record<string, number>> = {
  'asked top-1': 0.8,
  'asked top-3': 0.9,
  'asked, answered at once': 0.9,
  'asked silence': 0.95,
};
