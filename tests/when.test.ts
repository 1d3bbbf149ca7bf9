import { expect } from 'chai';
import { readWhen } from '../services/understanding/when.js';

/** Wednesday. */
const NOW = new Date('2026-03-18T13:30:00Z');

describe('when: a person says when it happened', () => {
  const days: [string, string][] = [
    ['vandaag', '2026-03-18'],
    ['vanmorgen in de bus', '2026-03-18'],
    ['gisteren', '2026-03-17'],
    ['gisteravond op de tram 4', '2026-03-17'],
    ['eergisteren rond 17u', '2026-03-16'],
    ['12/3', '2026-03-12'],
    ['25/12', '2025-12-25'],
    ['12/02/2026', '2026-02-12'],
    ['3-11-2025', '2025-11-03'],
    ['12.2.26', '2026-02-12'],
    ['2026-01-31', '2026-01-31'],
    ['3 maart 2026', '2026-03-03'],
    ['op 1 maart', '2026-03-01'],
    ['dat was de 3de november', '2025-11-03'],
    ['maandag', '2026-03-16'],
    ['zondagavond', '2026-03-15'],
    ['afgelopen vrijdag', '2026-03-13'],
    ['afgelopen woensdag', '2026-03-11'],
    ['vorige week dinsdag', '2026-03-10'],
    ['dinsdag vorige week', '2026-03-10'],
    ['drie dagen geleden', '2026-03-15'],
    ['kerstmis', '2025-12-25'],
    ['last Tuesday', '2026-03-17'],
    ['yesterday', '2026-03-17'],
    ['March 3rd', '2026-03-03'],
    ['3rd of March 2026', '2026-03-03'],
    ['May 5, 2025', '2025-05-05'],
    ['two hours ago', '2026-03-18'],
    ['hier soir', '2026-03-17'],
    ['il y a 3 jours', '2026-03-15'],
    ['gestern', '2026-03-17'],
    ['de dag voor kerst', '2025-12-24'],
    ['la veille de la fête nationale', '2025-07-20'],
    ['in de nacht van zaterdag op zondag', '2026-03-14'],
    ['den 3den van deze maand', '2026-03-03'],
    ['gisteren rond een uur of elf', '2026-03-17'],
  ];
  for (const [words, day] of days) {
    it(`knows the day of "${words}"`, () => {
      expect(readWhen(words, NOW)).to.deep.equal({ words, day, month: day.slice(0, 7) });
    });
  }

  const months: [string, string][] = [
    ['in september', '2025-09'],
    ['in mei', '2025-05'],
    ['begin februari', '2026-02'],
    ['rond half januari', '2026-01'],
    ['september vorig jaar', '2025-09'],
    ['vorig jaar in maart', '2025-03'],
    ['03/2025', '2025-03'],
    ['vorige maand denk ik', '2026-02'],
    ['een maand geleden', '2026-02'],
    ['vorige week', '2026-03'],
    ['2 weken geleden', '2026-03'],
    ['a week ago', '2026-03'],
    ['vorig weekend', '2026-03'],
  ];
  for (const [words, month] of months) {
    it(`knows no more than the month of "${words}"`, () => {
      expect(readWhen(words, NOW)).to.deep.equal({ words, month });
    });
  }

  for (const words of ['vorig jaar', '2024', 'in de zomer van 2024', '5 jaar geleden']) {
    it(`keeps the words of "${words}", which is longer than a month`, () => {
      expect(readWhen(words, NOW)).to.deep.equal({ words });
    });
  }

  it('hears that it goes on, and since when', () => {
    expect(readWhen('al maanden', NOW)).to.deep.equal({ words: 'al maanden', ongoing: true });
    expect(readWhen('every day', NOW)).to.have.property('ongoing', true);
    expect(readWhen('elke maandag', NOW)).to.deep.equal({ words: 'elke maandag', ongoing: true });
    expect(readWhen('sinds september', NOW)).to.include({ month: '2025-09', ongoing: true });
    expect(readWhen('al 3 maanden', NOW)).to.include({ month: '2025-12', ongoing: true });
  });

  for (const words of [
    '',
    'weet ik niet',
    'hij deed zo raar',
    '14u30',
    '24/7',
    '31/2',
    '99/99/9999',
    '12/5/2027',
    'morgen',
    'volgende maandag',
    'volgende week maandag',
    'I may not know',
    'Jan zei dat',
  ]) {
    it(`takes no moment out of "${words}"`, () => {
      expect(readWhen(words, NOW)).to.equal(undefined);
    });
  }

  it('never places what happened in the future', () => {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const told = readWhen(`${day}/${month}`, NOW)?.day;
        expect(told === undefined || told <= '2026-03-18', `${day}/${month}`).to.be.true;
      }
    }
  });

  it('goes by the day in Belgium, not by the clock of the machine', () => {
    expect(readWhen('vandaag', new Date('2026-03-18T23:30:00Z'))?.day).to.equal('2026-03-19');
    expect(readWhen('vandaag', new Date('2026-07-18T22:30:00Z'))?.day).to.equal('2026-07-19');
  });

  it('survives anything', () => {
    for (const words of [
      '1/'.repeat(2000),
      '9'.repeat(4000),
      '😀'.repeat(2000),
      'al '.repeat(1300),
      '\u202egisteren',
      '- - '.repeat(900),
    ]) {
      expect(() => readWhen(words, NOW)).not.to.throw();
    }
  });
});
