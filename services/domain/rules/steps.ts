import { CHECKED_ON, type Origin } from './row.js';
import { PAGES } from './sources.js';

/** What the steps after the table say of themselves when one of them decides. */

/** Language alone, outside what anybody is competent for (routing 5). */
export const LANGUAGE_ALONE: Origin = {
  rule: 'R12',
  row: null,
  because: 'because.R12',
  source: PAGES.uniaNotDone,
  checkedOn: CHECKED_ON,
};

/** The reporting point for transgressive behaviour comes first for who stays anonymous. */
export const ANONYMOUS_ABOUT_ORGANISATION: Origin = {
  rule: 'R15',
  row: null,
  because: 'because.R15',
  source: PAGES.vmgg,
  checkedOn: CHECKED_ON,
};

/** An offence makes the federal pair competent (routing 4). */
export const HATE_CRIME: Origin = {
  rule: 'R2/27',
  row: 27,
  because: 'because.row27',
  source: PAGES.uniaViolence,
  checkedOn: CHECKED_ON,
};
