/**
 * Makes tests/evaluation/dev/anonymise.jsonl from anonymise.source.txt beside it: an id, the offsets, and
 * the check digits that a `?` stands for. Usage: node deployment/train/tagger/make-dev.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../../tests/evaluation/dev/', import.meta.url);
const lines = readFileSync(new URL('anonymise.source.txt', folder), 'utf8').split('\n');
const texts = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, n) => {
    const [, slice, language, marked] = /^(\w+) \| (\w+) \| (.*)$/.exec(line) ?? [];
    if (marked === undefined) throw new Error(line);
    const id = `A${String(n + 1).padStart(3, '0')}`;
    return {
      id,
      language,
      slice,
      ...(slice === 'org' ? { organisations: true } : {}),
      part: n >= 288 ? 'fresh' : n % 2 === 0 ? 'tune' : 'unseen',
      ...unmark(marked.replaceAll('\\n', '\n')),
    };
  });
writeFileSync(
  new URL('anonymise.jsonl', folder),
  texts.map((one) => `${JSON.stringify(one)}\n`).join(''),
);
process.stdout.write(`${texts.length} texts\n`);

function unmark(marked) {
  let text = '';
  const spans = [];
  let at = 0;
  for (const match of marked.matchAll(/⟦([A-Z_]+):([^⟧]*)⟧/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const piece = checked(match[1], match[2]);
    spans.push({ start: text.length, end: text.length + piece.length, type: match[1] });
    text += piece;
  }
  return { text: text + marked.slice(at), spans };
}

function checked(type, piece) {
  if (!piece.includes('?')) return piece;
  const digits = piece.replace(/\D/g, '');
  return piece.replace('?', { NATIONAL_ID: register, IBAN: iban, CARD: card }[type](digits));
}

function register(digits) {
  const born = Number(digits.slice(0, 2)) <= 26 ? 2_000_000_000 : 0;
  return String(97 - ((born + Number(digits)) % 97)).padStart(2, '0');
}

function iban(digits) {
  return String(98n - (BigInt(`${digits}111400`) % 97n)).padStart(2, '0');
}

function card(digits) {
  return Array.from({ length: 10 }, (_, check) => check).find(
    (check) => luhn(digits + check) % 10 === 0,
  );
}

function luhn(digits) {
  return [...digits].reverse().reduce((sum, one, n) => {
    const twice = Number(one) * (n % 2 === 0 ? 1 : 2);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0);
}
