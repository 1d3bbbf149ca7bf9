import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { belgianMinute, dayOf, MINUTES_A_DAY } from '../services/domain/calendar.js';
import { HoursError, openAt } from '../services/domain/directory/hours.js';
import { isPublicHoliday } from '../services/domain/directory/publicHolidays.js';

const WORKING_DAYS = 'Mo-Fr 09:00-18:00; PH off';
const EVENINGS = 'Mo-Th 13:00-17:00,18:00-22:00; We 12:00-24:00; Sa unknown';

const state = (hours: string, moment: string) => openAt(hours, new Date(moment));

describe('opening hours', () => {
  it('count the minutes of Belgium, in winter and in summer', () => {
    expect(state(WORKING_DAYS, '2026-11-26T07:59:00Z').is).to.equal('closed');
    expect(state(WORKING_DAYS, '2026-11-26T08:00:00Z').is).to.equal('open');
    expect(state(WORKING_DAYS, '2026-11-26T17:00:00Z').is).to.equal('closed');
    expect(state(WORKING_DAYS, '2026-07-02T07:00:00Z').is).to.equal('open');
    expect(state(WORKING_DAYS, '2026-07-02T16:00:00Z').is).to.equal('closed');
  });

  it('are right on the days on which the clock changes', () => {
    const nights = 'Mo-Su 00:00-24:00';
    for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2027-03-28T01:30:00Z']) {
      expect(state(nights, moment).is, moment).to.equal('open');
    }
    expect(state('Su 02:00-03:00', '2026-10-25T00:30:00Z').is).to.equal('open');
    expect(state('Su 02:00-03:00', '2026-10-25T01:30:00Z').is).to.equal('open');
    expect(state('Su 03:00-04:00', '2027-03-28T01:00:00Z').is).to.equal('open');
  });

  it('are those of a holiday on a holiday, and unknown where nobody speaks of it', () => {
    expect(state(WORKING_DAYS, '2026-12-25T10:00:00Z').is).to.equal('closed');
    expect(state('Mo-Fr 09:00-18:00', '2026-12-25T10:00:00Z').is).to.equal('unknown');
    expect(state('24/7', '2026-12-25T10:00:00Z').is).to.equal('always');
  });

  it('promise no opening behind a day of which nobody knows', () => {
    expect(state(EVENINGS, '2026-11-26T22:00:00Z')).to.deep.equal({
      is: 'closed',
      opens: undefined,
    });
    expect(state(EVENINGS, '2026-11-28T15:00:00Z').is).to.equal('unknown');
  });

  it('are open until the end that they give, and closed until an opening', () => {
    const from = Date.parse('2026-01-01T00:00:00Z');
    const until = Date.parse('2030-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: until }),
        fc.constantFrom(WORKING_DAYS, EVENINGS),
        (time, hours) => {
          const found = openAt(hours, new Date(time));
          const now = belgianMinute(new Date(time));
          if (found.is === 'open') {
            expect(found.until).to.be.greaterThan(now);
            expect(found.until - now).to.be.at.most(MINUTES_A_DAY);
          }
          if (found.is === 'closed' && found.opens !== undefined) {
            expect(found.opens).to.be.greaterThan(now);
          }
        },
      ),
    );
  });

  it('that cannot be read are refused with a sentence', () => {
    for (const hours of [
      '',
      'always',
      'Mo 9-12',
      'Mo 12:00-09:00',
      'Fr-Mo 09:00-10:00',
      'Mo 09:00-11:00,10:00-12:00',
      'Mo 09:00-25:00',
    ]) {
      expect(() => openAt(hours, new Date(0)), hours).to.throw(HoursError);
    }
  });
});

describe('the public holidays of Belgium', () => {
  it('are those of the list of the day pages, year by year', () => {
    // Computed by rule; the list was made by somebody else (tests/fixtures/holidays.csv says where from).
    const file = new URL('../../tests/fixtures/holidays.csv', import.meta.url);
    const listed = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\d{4}-/.test(line));
    const days = new Set(listed.map((line) => dayOfText(line.slice(0, 10))));
    const [first = 0, last = 0] = [dayOf(2026, 1, 1), dayOf(2030, 12, 31)];
    const counted = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(counted.filter(isPublicHoliday)).to.deep.equal(counted.filter((day) => days.has(day)));
    expect(counted.filter(isPublicHoliday)).to.have.length(50);
  });
});

function dayOfText(text: string): number | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}
