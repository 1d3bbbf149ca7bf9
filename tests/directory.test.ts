import { expect } from 'chai';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { callWords, openInWords } from '../dialogs/openInWords.js';
import { render } from '../dialogs/interview/prompt.js';
import { CATALOGUES, LANGUAGES } from '../dialogs/text/catalogue.js';
import { DIRECTORY_OF_BODIES } from '../services/domain/bodies.js';
import { checkDirectory } from '../services/domain/directory/check.js';
import { claimsOf, WHOLE_DIRECTORY } from '../services/domain/directory/directory.js';
import { CODES } from '../services/domain/ids.js';

const COMMAND = fileURLToPath(new URL('../bots/commands/directory.js', import.meta.url));
const NOW = new Date('2026-11-26T10:00:00Z');

/** Copied by hand from domain.md 3 and domain-2.md B4: a number with two digits swapped sends people nowhere. */
const NUMBERS: Readonly<Record<string, string>> = {
  '112_101': '112 · 101',
  '1712': '1712',
  '1813': '1813',
  TELE_ONTHAAL: '106',
  AWEL: '102',
  CHILD_FOCUS: '116000',
  CAW: '0800 13 500',
  LUMI: '0800 99 533',
  TIP: '0800 96 316',
  KRC: '0800 20 808',
  UNIA: '0800 12 800',
  IGVM: '0800 12 800',
  VMRI: '0800 6 11 03',
  TELE_ACCUEIL: '107',
  ECOUTE_ENFANTS: '103',
  EVC: '0800 30 030',
  SOS_VIOL: '0800 98 100',
  CPS: '0800 32 123',
  TELEFONHILFE: '108',
  DRUGLIJN: '078 15 10 20',
  WOONZORGLIJN: '02 553 75 00',
  FEDERALE_OMBUDSMAN: '0800 999 61',
  COMMUNITY_HELP_SERVICE: '02 616 26 26',
  HERENT: '0471 85 03 77',
  WOONWINKEL_WEST: '051 97 04 30',
  BEVEREN: '03 750 15 11',
};

describe('the directory', () => {
  it('has the numbers of the pages we read, digit by digit', () => {
    for (const [code, number] of Object.entries(NUMBERS)) {
      expect(WHOLE_DIRECTORY[code]?.phone?.number, code).to.equal(number);
    }
  });

  it('has no code twice', () => {
    const claims = claimsOf().filter(({ what }) => what === 'phone');
    expect(new Set(claims.map(({ code }) => code)).size).to.equal(claims.length);
  });

  it('is in a form that can be dialled, opened and read, with a source and a day for each claim', () => {
    expect(checkDirectory(NOW).wrong).to.deep.equal([]);
  });

  it('says of a claim that it is old when time passes, and that is no error', () => {
    const later = checkDirectory(new Date('2028-01-01T10:00:00Z'));
    expect(later.stale.length).to.be.greaterThan(100);
    expect(later.wrong).to.deep.equal([]);
  });

  it('sees a number with a digit too many, a link without a lock, and hours that cannot be', () => {
    const entry = DIRECTORY_OF_BODIES.UNIA;
    const wrongs = {
      number: { ...entry, phone: { number: '0800 12 8000', status: 'V' } },
      link: { ...entry, link: 'http://unia.be' },
      hours: { ...entry, phone: { ...DIRECTORY_OF_BODIES['1712'].phone, hours: badHours() } },
      source: { ...entry, source: ' ' },
    } as const;
    for (const [what, wrong] of Object.entries(wrongs)) {
      const number = 'phone' in wrong && wrong.phone !== null ? wrong.phone : undefined;
      const made = {
        ...wrong,
        phone: number === undefined ? null : { status: 'V' as const, number: '1712', ...number },
      };
      expect(checkDirectory(NOW, { UNIA: made }).wrong, what).not.to.deep.equal([]);
    }
  });

  it('never shows what is old or was not verified', () => {
    const unsure = Object.values(WHOLE_DIRECTORY).flatMap((entry) => entry.unsure ?? []);
    const numbers = unsure.flatMap(({ what }) => what.match(/\d[\d ]{5,}\d|[\w.]+@[\w.]+/g) ?? []);
    expect(numbers).to.include('02 535 45 42');
    const shown = LANGUAGES.flatMap((language) => [
      ...Object.values(CATALOGUES[language]),
      ...CODES.flatMap((code) =>
        [openInWords(code, NOW), callWords(code, { literal: code }, NOW)].map((say) =>
          say === undefined ? '' : render(say, language),
        ),
      ),
    ]).join('\n');
    for (const number of numbers) expect(shown).not.to.include(number);
  });
});

describe('npm run directory', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });

  it('tells an officer what to look up again, and ends well', () => {
    const { stdout, status } = run('--now', '2027-06-01');
    expect(status).to.equal(0);
    expect(stdout)
      .to.match(/^# Stale/m)
      .and.to.match(/^# Unverified/m);
    expect(stdout).to.match(/0 wrong, \d+ stale, \d+ unverified/);
  });

  it('says what it does not understand', () => {
    expect(run('--now', 'soon').status).to.equal(2);
    expect(run('--nu').status).to.equal(2);
  });
});

describe('whether somebody can be reached now', () => {
  const said = (code: (typeof CODES)[number], moment: string) => {
    const say = openInWords(code, new Date(moment));
    return say === undefined ? [] : keysIn(say);
  };

  it('says until when, in time of Belgium, and how to check hours of somebody else’s list', () => {
    expect(said('1712', '2026-11-26T10:00:00Z')).to.include.members([
      'open.until',
      'open.to_check',
    ]);
    expect(said('UNIA', '2026-11-26T09:00:00Z')).to.deep.equal(['open.until', 'clock.hour']);
    expect(said('UNIA', '2026-11-26T12:30:00Z')).to.include('open.tomorrow');
  });

  it('says when it opens: today, tomorrow or another day', () => {
    expect(said('UNIA', '2026-11-26T06:00:00Z')).to.include('open.today');
    expect(said('UNIA', '2026-11-27T13:00:00Z')).to.include.members(['open.on_day', 'weekday.0']);
    expect(said('1712', '2026-12-24T20:00:00Z')).to.include('open.on_day');
  });

  it('says nothing of what is open day and night: the words about the line do', () => {
    expect(said('1813', '2026-11-26T03:00:00Z')).not.to.include('open.until');
    expect(said('TELE_ONTHAAL', '2026-11-26T10:00:00Z')).to.deep.equal([]);
  });

  it('tells of a chat while it is open', () => {
    expect(said('TELE_ONTHAAL', '2026-11-26T19:00:00Z')).to.include('open.chat');
    expect(said('1712', '2026-11-26T19:00:00Z')).to.include.members(['open.tomorrow', 'open.chat']);
  });

  it('claims nothing of a day on which sources differ, or of hours that nobody found', () => {
    expect(said('AWEL', '2026-11-28T16:00:00Z')).to.deep.equal(['open.look']);
    expect(said('AWEL', '2026-11-27T22:00:00Z')).to.include('open.closed');
    expect(said('CAW', '2026-11-26T10:00:00Z')).to.deep.equal(['open.look']);
    expect(said('IGVM', '2026-11-26T10:00:00Z')).to.deep.equal(['open.look']);
    expect(said('NUPRAATIKEROVER', '2026-11-26T19:00:00Z')).to.deep.equal([]);
  });

  it('has words in every language for every line at any moment of some years', () => {
    const from = Date.parse('2026-01-01T00:00:00Z');
    const until = Date.parse('2029-01-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: until }),
        fc.constantFrom(...CODES),
        (time, code) => {
          for (const language of LANGUAGES) {
            const say = openInWords(code, new Date(time));
            if (say !== undefined) expect(render(say, language)).not.to.match(/[{}]|undefined|NaN/);
          }
        },
      ),
    );
  });
});

function badHours() {
  const { hours } = DIRECTORY_OF_BODIES['1712'].phone ?? {};
  if (hours === undefined) throw new Error('1712 has hours');
  return { ...hours, open: 'Mo-Fr 18:00-09:00' };
}

function keysIn(say: object): string[] {
  if ('key' in say && typeof say.key === 'string') {
    const params = 'params' in say && typeof say.params === 'object' ? (say.params ?? {}) : {};
    return [
      say.key,
      ...Object.values(params).flatMap((value: unknown) =>
        typeof value === 'object' && value !== null ? keysIn(value) : [],
      ),
    ];
  }
  return [];
}
