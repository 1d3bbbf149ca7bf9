import { expect } from 'chai';
import { findWhen } from '../services/understanding/when.js';

/** Wednesday. */
const NOW = '2026-10-14T18:20';

function startOf(text: string, language: string, now = NOW): string | undefined {
  return findWhen(text, now, language)?.start;
}

function expectStarts(cases: readonly (readonly [string, string, string | undefined])[]): void {
  for (const [language, text, start] of cases)
    expect(startOf(text, language), text).to.equal(start);
}

describe('when: somebody tells of several moments', () => {
  it('hears the day behind "mij", which is no English "my"', () => {
    expectStarts([
      ['nl', 'De leerkracht noemde mij maandag een vogeltje.', '2026-10-12'],
      ['fr', "Lundi un homme m'a insulté.", '2026-10-12'],
    ]);
  });

  it('takes no moment out of what somebody is told in quotation marks', () => {
    expectStarts([
      [
        'nl',
        "'Kom volgend jaar of in maart nog eens', zei hij, en dat was gisteren.",
        '2026-10-13',
      ],
      ['nl', "'s Avonds kreeg ik niks, 't was op 3 oktober.", '2026-10-03'],
      ['en', 'He said "your kind never passes this year" in front of everyone.', undefined],
      ['fr', '« Dehors avant lundi », a crié le voisin hier.', '2026-10-13'],
    ]);
  });

  it('takes the day that somebody means when she says which one it was not', () => {
    expectStarts([
      ['fr', "c'était pas hier mais avant-hier", '2026-10-12'],
      ['nl', 'Het was niet gisteren maar eergisteren.', '2026-10-12'],
    ]);
  });

  it('does not take a life for what happened, nor the year of a thing', () => {
    expectStarts([
      ['nl', 'Ik lees al twintig jaar die krant.', undefined],
      ['nl', 'Al twintig jaar word ik daar uitgelachen.', '2006-10-14'],
      ['en', 'I have a house of 1978 to pay.', undefined],
      ['en', 'Not elected since the elections of 2024, I heard it on 3 October.', '2026-10-03'],
    ]);
  });

  it('takes the day of what happened before that of a letter, a complaint or a lease', () => {
    expectStarts([
      ['nl', 'De brief van 12 oktober zegt van niet, maar op 8 oktober lachte hij.', '2026-10-08'],
      ['fr', "Le 21/9 on m'a refusé l'entrée. J'ai porté plainte le 23/9.", '2026-09-21'],
      ['en', 'My lease ends on 30 October. On 2 October he said go away.', '2026-10-02'],
    ]);
  });

  it('believes a date of last month, even with a meeting around it', () => {
    expectStarts([
      ['nl', 'Op de vergadering van 12/09 hebben ze beslist dat mijn hond weg moet.', '2026-09-12'],
      ['fr', "À l'audience du 9 septembre, le juge a refusé l'interprète.", '2026-09-09'],
    ]);
  });

  it('hears the time that is told in another place than the day', () => {
    expectStarts([
      ['nl', '14u05, trein naar Gent. Hij lachte. Gisteren.', '2026-10-13T14:05'],
      [
        'nl',
        "Ik stapte maandag op en hij riep. Was halte station, twintig na zeven 's morgens.",
        '2026-10-12T07:20',
      ],
    ]);
  });
});

describe('when: somebody tells by feasts, holidays and short names', () => {
  it('knows the days around a feast', () => {
    expectStarts([
      ['nl', 'Twee dagen na Pinksteren weigerde hij.', '2026-05-26'],
      ['nl', 'Twee weken voor Pasen was het.', '2026-03-22'],
      ['nl', 'Op moederdag riep hij dat.', '2026-05-10'],
      ['nl', 'Brief kreeg ik op aswoensdag.', '2026-02-18'],
      ['nl', 'Op de eerste dag van de paasvakantie lachte hij.', '2026-04-06'],
      ['en', 'He went there the Thursday before Easter.', '2026-04-02'],
      ['en', 'Between Christmas and New Year they wrote letters.', '2025-12-25'],
      ['fr', 'Le mardi après la Pentecôte il a refusé.', '2026-05-26'],
    ]);
  });

  it('knows feasts by the moon on their day, not as a reason for leave', () => {
    expectStarts([
      ['nl', 'Op het Offerfeest riep hij dat.', '2026-05-27'],
      ['nl', 'Ik wou verlof voor het Suikerfeest.', undefined],
    ]);
  });

  it('reads a short weekday only beside a date', () => {
    expectStarts([
      ['nl', 'vr 9/10 zeiden ze dat weer', '2026-10-09'],
      ['en', 'Fri 9 Oct he refused', '2026-10-09'],
      ['nl', 'do you zo ma', undefined],
    ]);
  });

  it('counts to today what goes on', () => {
    for (const [language, text, start] of [
      ['nl', 'derde dag al dat ze mij opsluiten', '2026-10-12'],
      ['nl', 'drie weken nu laten ze ons vuilnis staan', '2026-09-23'],
      ['nl', 'Al drie avonden rijdt hij voorbij.', '2026-10-11'],
    ] as const) {
      const found = findWhen(text, NOW, language);
      expect([found?.start, found?.ongoing], text).to.deep.equal([start, true]);
    }
  });

  it('puts spring of the last school year in the year in which it ended', () => {
    expect(startOf("C'était l'année scolaire passée, au printemps.", 'fr')).to.equal('2026-03-01');
  });

  it('counts exactly when somebody does', () => {
    expectStarts([
      ['en', 'today exactly 2 months ago he hit me', '2026-08-14'],
      ['en', 'two weeks ago yesterday he hit me', '2026-09-29'],
      ['nl', 'overmorgen een week geleden sloeg hij mij', '2026-10-09'],
      ['fr', "il y a quinze jours, un samedi, il m'a frappé", '2026-10-03'],
      ['nl', 'Precies twee maanden geleden riep hij dat.', '2026-08-14'],
    ]);
    expect(findWhen('exactly 2 months ago', NOW, 'en')?.precision).to.equal('day');
  });

  it('reads days beside their numbers, short names of days and of halves of the day', () => {
    expectStarts([
      ['en', 'From monday 5 till friday 9 october they called me names', '2026-10-05'],
      ['fr', "Du lundi 5 au vendredi 9 octobre il m'a insulté", '2026-10-05'],
      ['en', 'Sat night 2am they beat me', '2026-10-11T02:00'],
      ['en', 'yesterday at quarter to nine pm they beat me', '2026-10-13T20:45'],
      ['en', '2day at 4pm he hit me', '2026-10-14T16:00'],
      ['en', 'Night from friday to saturday, 01:30, they beat me', '2026-10-10T01:30'],
      ['en', 'last day of june he hit me', '2026-06-30'],
      ['nl', 'Op de laatste schooldag zei hij dat.', '2026-06-30'],
      ['nl', 'tijdens de solden werd ik gevolgd', '2026-07-01'],
      ['en', 'During ramadan this year he forced me to eat', '2026-02-18'],
      ['en', 'On Monday 5 October at 18.40 he closed the doors on me', '2026-10-05T18:40'],
      ['en', 'It is long ago, 2019, but he hit me', '2019-01-01'],
      ['nl', 'zaterdagavond rond middernacht sloegen ze mij', '2026-10-11T00:00'],
      ['fr', "le premier lundi d'août il m'a frappé", '2026-08-03'],
      ['en', 'for the past two months they bully me', '2026-08-14'],
    ]);
  });

  it('takes no day from opening hours, from a call to us, or from what comes back', () => {
    expectStarts([
      ['en', 'She refuses to help. Desk hours tuesday 9 to 12', undefined],
      ['nl', 'Bel mij zondag na 5 uur', undefined],
      ['fr', 'Je vais à la police vendredi', undefined],
      ['nl', 'Zondag op zondag staan ze te roepen.', undefined],
      ['nl', 'hij zei dat wij hier niks te zoeken hebben', undefined],
    ]);
  });
});
