import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename, dirname } from 'node:path';

/**
 * Makes this process write down each try to deliver a referral to the folder: when it looks whether
 * that is there already, with which every try begins, and when it has arrived.
 */
export function triesLogged(referrals: string, log: string): void {
  const { rename, stat } = fs;
  const note = (what: string, path: string) => {
    const line = [process.hrtime.bigint(), process.pid, what, basename(path)].join(' ');
    appendFileSync(log, `${line}\n`);
  };
  const isReferral = (path: string) =>
    dirname(path) === referrals && !basename(path).startsWith('.');
  Object.assign(fs, {
    stat: async (path: string) => {
      if (!isReferral(path)) return stat(path);
      note('begins', path);
      const found = await stat(path);
      note('again', path);
      return found;
    },
    rename: async (from: string, to: string) => {
      await rename(from, to);
      if (isReferral(to)) note('arrives', to);
    },
  });
  syncBuiltinESMExports();
}

/** What came of all tries. */
export interface Tries {
  /** Of referrals that had arrived before. */
  readonly again: number;
  /** Referrals that two processes were delivering at the same time. */
  readonly together: readonly string[];
}

/** @param deaths When each process that was killed was found dead, by its pid. */
export function readTries(log: string, deaths: ReadonlyMap<number, bigint>): Tries {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  const open = new Map<string, Map<number, bigint>>();
  const together = new Set<string>();
  let again = 0;
  for (const line of lines) {
    const [time = '', pid = '', what = '', referral = ''] = line.split(' ');
    const now = BigInt(time);
    const trying = open.get(referral) ?? new Map<number, bigint>();
    open.set(referral, trying);
    if (what === 'begins') {
      const others = [...trying.keys()].filter((other) => other !== Number(pid));
      if (others.some((other) => (deaths.get(other) ?? now + 1n) > now)) together.add(referral);
      trying.set(Number(pid), now);
    } else {
      if (what === 'again') again += 1;
      trying.delete(Number(pid));
    }
  }
  return { again, together: [...together] };
}
