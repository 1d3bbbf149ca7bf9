import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  checkDirectory,
  type Finding,
  type Findings,
  STALE_AFTER,
} from '../../services/domain/directory/check.js';

/**
 * `npm run directory`: what an officer must look up again. Stale and unverified claims are told and are no
 * error; a link, number or hours in a wrong form, or a claim without a source, ends it with status 1.
 */
try {
  const { values } = parseArgs({ options: { now: { type: 'string' } } });
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime())) throw new TypeError('--now must be a day, like 2026-11-26');
  const findings = checkDirectory(now);
  process.stdout.write(`${report(findings)}\n`);
  process.exitCode = findings.wrong.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function report({ wrong, stale, unverified }: Findings): string {
  return [
    ...section('Wrong: mend these', wrong),
    ...section(`Stale: not looked at for more than ${STALE_AFTER} days`, stale),
    ...section('Unverified: ask the body itself', unverified),
    `${wrong.length} wrong, ${stale.length} stale, ${unverified.length} unverified.`,
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [`# ${title}`, ...findings.map(lineOf), ''];
}

function lineOf({ claim: { code, what, value, source, sourceDate, checkedOn }, says }: Finding) {
  const date = sourceDate === null ? 'undated' : `of ${sourceDate}`;
  return `${code} · ${what} · ${value}\n    ${says}. ${source} (${date}, read on ${checkedOn})`;
}
