import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findWhen } from '../services/understanding/when.js';
import { momentInWords } from '../services/understanding/when/inWords.js';
import { growth, LINEAR } from './hostileTexts.js';

/** Wednesday, half past two. */
const NOW = '2026-03-18T14:30';

const Row = z.strictObject({
  id: z.string(),
  part: z.enum(['tune', 'unseen', 'second', 'third']),
  language: z.enum(['nl', 'fr', 'en', 'de']),
  now: z.string(),
  text: z.string(),
  when: z.nullable(
    z.strictObject({ start: z.string(), precision: z.string(), ongoing: z.boolean() }),
  ),
});
const ROWS = readFileSync(new URL('./evaluation/dev/when.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Row.parse(JSON.parse(line)));

describe('when, in a story', () => {
  for (const language of ['nl', 'fr', 'en', 'de'] as const) {
    const rows = ROWS.filter((row) => row.language === language);
    it(`finds the day of what happened in the development texts (${language})`, () => {
      const dated = rows.filter(({ when }) => when !== null);
      const wrong = dated.filter(({ text, now, when }) => {
        const found = findWhen(text, now, language);
        return found?.start.slice(0, 10) !== when?.start.slice(0, 10);
      });
      expect(wrong.length / dated.length, wrong.map(({ text }) => text).join('\n')).to.be.below(
        0.05,
      );
    });

    it(`finds no day in development texts that tell none (${language})`, () => {
      const found = rows.filter(
        ({ when, text, now }) => when === null && findWhen(text, now, language) !== undefined,
      );
      expect(found.map(({ text }) => text)).to.deep.equal([]);
    });
  }

  it('says from where to where, how exact, and in which words', () => {
    const text = 'Op de tram zei hij gisteravond iets over mijn hoofddoek.';
    expect(findWhen(text, NOW, 'nl')).to.deep.equal({
      start: '2026-03-17T18:00',
      end: '2026-03-17T23:59',
      precision: 'daypart',
      ongoing: false,
      span: [19, 30],
      words: 'gisteravond',
    });
  });

  it('counts the span in UTF-16 units, whatever stands before', () => {
    const text = '😀 é vorige week dinsdag riep hij';
    const found = findWhen(text, NOW, 'nl');
    expect(text.slice(...(found?.span ?? [0, 0]))).to.equal('vorige week dinsdag');
  });

  it('reads a word with signs in it that nobody sees', () => {
    expect(findWhen('gis\u200bteren op de bus', NOW, 'nl')?.start).to.equal('2026-03-17');
  });

  it('ends what goes on now, and nothing later than now', () => {
    expect(findWhen('sinds september pesten ze mij', NOW, 'nl')).to.include({
      start: '2025-09-01',
      end: '2026-03-18',
      ongoing: true,
    });
    expect(findWhen('deze week riep hij weer', NOW, 'nl')).to.include({
      start: '2026-03-16',
      end: '2026-03-18',
    });
    expect(findWhen('vanavond riep hij weer', NOW, 'nl')).to.equal(undefined);
  });

  it('finds a moment at the end of a long story', () => {
    const story = 'Ik vertel hier hoe het ging en wat ze zeiden. '.repeat(80);
    expect(findWhen(`${story}Dat was op 3 november 2025.`, NOW, 'nl')?.start).to.equal(
      '2025-11-03',
    );
  });

  it('understands a story in another language than that of the conversation', () => {
    const told = 'Hier soir, un homme dans le tram a craché sur mon fils.';
    expect(findWhen(told, NOW, 'nl')?.start).to.equal('2026-03-17T18:00');
    expect(findWhen('Ik zat hier op de bus', NOW, 'nl')).to.equal(undefined);
  });

  it('takes a moment as a clock or as an instant', () => {
    const instant = new Date('2026-03-18T23:30:00Z');
    expect(findWhen('vandaag', instant, 'nl')?.start).to.equal('2026-03-19');
    expect(findWhen('vandaag', '2026-03-18', 'nl')?.start).to.equal('2026-03-18');
  });
});

describe('when, read back', () => {
  const said: [string, string, string][] = [
    ['nl', 'gisteravond', "dinsdag 17 maart 2026, 's avonds"],
    ['nl', 'gisteren om kwart voor vijf', 'dinsdag 17 maart 2026 om 16:45'],
    ['nl', 'vorige week', 'de week van maandag 9 maart 2026'],
    ['nl', 'drie weken geleden', 'rond woensdag 25 februari 2026'],
    ['nl', 'in de zomer van 2024', 'zomer 2024'],
    ['nl', 'sinds september', 'sinds september 2025'],
    ['nl', 'vorig jaar', '2025'],
    ['fr', 'avant-hier', 'lundi 16 mars 2026'],
    ['en', 'last month', 'February 2026'],
    ['de', 'gestern', 'Dienstag 17. März 2026'],
    ['tr', '12/03/2026', 'donderdag 12 maart 2026'],
  ];
  for (const [language, words, expected] of said) {
    it(`says "${words}" as "${expected}"`, () => {
      const moment = findWhen(words, NOW, language);
      expect(moment && momentInWords(moment, language)).to.equal(expected);
    });
  }
});

describe('when, in what nobody wrote to be read', () => {
  const SEEDS = [
    ...[
      ' ',
      '1 ',
      '(',
      '((a))',
      'a',
      '9',
      '1/',
      '12/',
      '3 4 ',
      '1.',
      '- - ',
      ', ',
      '’',
      'x1',
      '😀',
    ],
    ...['gisteren ', 'al een ', 'een paar weken ', 'il y a deux ou ', 'depuis ', 'de 12e ', '14u'],
    ...['in de zomer van ', 'kwart voor ', 'begin ', 'maandagochten ', 'decembe ', 'een half '],
  ];
  for (const language of ['nl', 'fr', 'en', 'de', undefined]) {
    it(`takes time that grows with its length alone (${language ?? 'no language'})`, () => {
      for (const seed of SEEDS) {
        const times = growth((text) => findWhen(text, NOW, language), seed);
        expect(times, JSON.stringify(seed)).to.be.below(LINEAR);
      }
    });
  }
});
