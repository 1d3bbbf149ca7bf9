import { createHash } from 'node:crypto';

/**
 * A short name for a report, on the person's own file and on every referral made from it. It opens
 * nothing. `random` is anything unpredictable of at least 64 bits.
 *
 * Sixteen consonants, so that no word can appear and every draw is exactly four bits; no I, L, O, Q,
 * S, U, V, Y, which are misread for one another or for figures. 36 bits: among 10,000 reports two
 * share a reference with a chance under one in a thousand, and nothing depends on it.
 */
export function makeReference(random: string | Uint8Array): string {
  for (let round = 0; ; round += 1) {
    const letters = drawNine(random, round);
    if (!OFFENSIVE.some((skeleton) => letters.includes(skeleton))) {
      return `${letters.slice(0, 3)}-${letters.slice(3, 6)}-${letters.slice(6)}`;
    }
  }
}

const ALPHABET = 'BCDFGHJKMNPRTWXZ';

/** Abbreviations that hurt, and skeletons of words that do. */
const OFFENSIVE = [
  'KKK',
  'FCK',
  'FKK',
  'KCK',
  'NGR',
  'NZR',
  'NZZ',
  'HTR',
  'HMR',
  'KNK',
  'KTR',
  'KNT',
  'CNT',
  'HRR',
  'HRN',
  'BTC',
  'DCK',
  'FGT',
  'FGG',
  'RTR',
  'TRD',
  'MRD',
  'CNR',
  'PTN',
  'JD',
  'WTF',
  'WPWW',
  'XXX',
];

function drawNine(random: string | Uint8Array, round: number): string {
  const bytes = createHash('sha256').update(random).update(`/${round}`).digest();
  return Array.from(bytes.subarray(0, 9), (byte) => ALPHABET.charAt(byte % 16)).join('');
}
