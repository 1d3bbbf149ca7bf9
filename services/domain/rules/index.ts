import { governmentRows } from './government.js';
import { educationRows, healthRows, housingRows } from './living.js';
import { mediaRows, outsideRows, policeRows, publicSpaceRows } from './publicLife.js';
import type { Row } from './row.js';
import { commerceRows, leisureRows, transportRows } from './services.js';
import { workRows } from './work.js';

/** The whole routing table. Read from the top: the first row that fits decides. */
export const ROWS: readonly Row[] = [
  ...workRows,
  ...educationRows,
  ...housingRows,
  ...commerceRows,
  ...healthRows,
  ...transportRows,
  ...leisureRows,
  ...mediaRows,
  ...publicSpaceRows,
  ...policeRows,
  ...governmentRows,
  ...outsideRows,
];
