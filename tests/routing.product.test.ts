import { expect } from 'chai';
import type { Facts } from '../services/domain/facts.js';
import {
  AGES,
  type Code,
  CONDUCTS,
  DANGER_KINDS,
  DOMAINS,
  type Ground,
  LINES,
  NAMES,
  PARTNERS,
  REGIONS,
  ROLES,
  WISHES,
} from '../services/domain/ids.js';
import type { RouteAnswer } from '../services/domain/routeAnswer.js';
import { caseOf } from '../services/domain/routing/case.js';
import { fits, rowFor } from '../services/domain/routing/decide.js';
import { placeOf } from '../services/domain/routing/place.js';
import { ROWS } from '../services/domain/rules/index.js';
import { answerTo, detailsOf, directory } from './support/routing.js';

const FAMILIES: readonly (readonly Ground[] | undefined)[] = [
  undefined,
  ['none'],
  ['origin'],
  ['gender'],
  ['language'],
  ['origin', 'gender'],
  ['origin', 'language'],
  ['gender', 'language'],
];
const PLACES = [undefined, ...REGIONS];

/** Ground family x domain x every combination of details x region. */
const PRODUCT: readonly Facts[] = FAMILIES.flatMap((grounds) =>
  [undefined, ...DOMAINS].flatMap((domain) =>
    detailsOf(domain).flatMap((details) =>
      PLACES.map((region) => ({
        ...(grounds && { grounds: [...grounds] }),
        domain,
        details,
        region,
      })),
    ),
  ),
);

/** What else may be told; each pair of values of two of these is told together somewhere. */
const AROUND: readonly (readonly Partial<Facts>[])[] = [
  [{}, ...CONDUCTS.map((conduct) => ({ conduct: [conduct] }))],
  [{}, ...ROLES.map((role) => ({ role }))],
  [{}, ...AGES.map((age) => ({ age }))],
  [{}, ...WISHES.map((wish) => ({ wish }))],
  [{}, ...NAMES.map((name) => ({ name }))],
  [{}, ...[...directory.cities.keys()].map((city) => ({ city }))],
];
const PAIRS: readonly Partial<Facts>[] = AROUND.flatMap((ones, index) =>
  AROUND.slice(index + 1).flatMap((others) =>
    ones.flatMap((one) => others.map((other) => ({ ...one, ...other }))),
  ),
);

describe('Whatever somebody tells', () => {
  it('reaches a body or an honest nobody, in every combination of ground, area, details and region', () => {
    for (const facts of PRODUCT) expectSound(facts, answerTo(facts));
  });

  it('reaches one with every pair of conduct, role, age, wish, name and city too', () => {
    // A step that shares no factor with the product's size walks it evenly, a fresh part for each pair.
    PAIRS.forEach((pair, index) => {
      for (let nth = 0; nth < 20; nth += 1) {
        const facts = { ...PRODUCT[((index * 20 + nth) * 7919) % PRODUCT.length], ...pair };
        expectSound(facts, answerTo(facts));
      }
    });
  });

  it('gets the same answer every time', () => {
    for (const facts of TELLING.slice(0, 2000)) {
      expect(JSON.stringify(answerTo(facts))).to.equal(JSON.stringify(answerTo(facts)));
    }
  });

  it('meets every rule and every body that routing names', () => {
    const rules = new Set<string>();
    const codes = new Set<Code>();
    for (const facts of [...PRODUCT.filter((_, nth) => nth % 5 === 0), ...TELLING]) {
      const { rule, primary, also, help } = answerTo(facts);
      rules.add(rule);
      for (const code of [...primary, ...also, ...help]) codes.add(code);
    }
    expect([...rules].sort()).to.deep.equal(RULES);
    // The privacy authority, and the youth desk of CAW, are known but no rule names them.
    const named = Object.keys(NAMED_BY_ROUTING);
    expect([...codes].sort()).to.deep.equal(named.sort());
  });

  it('is decided by a row that some case needs: none stands unseen behind another', () => {
    const deciding = new Set<string>();
    for (const facts of [...PRODUCT, ...TELLING]) {
      deciding.add(rowFor(caseOf(facts, placeOf(facts, directory))).id);
    }
    expect(ROWS.map(({ id }) => id).filter((id) => !deciding.has(id))).to.deep.equal([]);
  });

  it('falls under several rows only where a special one stands before a general one of its area', () => {
    for (const facts of PRODUCT) {
      const report = caseOf(facts, placeOf(facts, directory));
      const areas = new Set(ROWS.filter((row) => fits(row, report)).map((row) => row.when.domain));
      expect(areas.size, JSON.stringify(facts)).to.equal(1);
    }
  });
});

/** Compares first and asserts only what failed: tens of thousands of answers are looked at. */
function expectSound(facts: Facts, answer: RouteAnswer): void {
  const { primary, also, help, noBody, anonymous } = answer;
  const all = [...primary, ...also, ...help];
  const named = [...primary, ...also];
  const wrong = [
    new Set(all).size < all.length && 'a code stands twice',
    (primary.length === 0) !== noBody && 'noBody does not say whether there is a body',
    noBody && help.length === 0 && 'nobody, and no line',
    named.some((code) => anonymous[code] === undefined) && 'a body without its anonymity',
    Object.keys(anonymous).length > named.length && 'the anonymity of somebody not named',
    primary.some((code) => NEVER_PRIMARY.has(code)) && 'somebody who takes no report is primary',
    help.some((code) => !IS_LINE.has(code)) && 'help is not a line',
    help.length > 0 &&
      !help.slice(0, 3).some((code) => DAY_AND_NIGHT.has(code)) &&
      'no line at night',
  ].filter((problem) => problem !== false);
  if (wrong.length > 0) expect.fail(`${wrong.join('; ')}: ${JSON.stringify({ facts, answer })}`);
}

const NEVER_PRIMARY: ReadonlySet<Code> = new Set<Code>([...LINES, ...PARTNERS, 'POLITIE', 'PAPS']);
const IS_LINE: ReadonlySet<Code> = new Set<Code>(LINES);
const DAY_AND_NIGHT: ReadonlySet<Code> = new Set<Code>([
  '112_101',
  '1813',
  'CPS',
  'TELE_ONTHAAL',
  'TELE_ACCUEIL',
  'TELEFONHILFE',
  'ZSG',
  'CHILD_FOCUS',
]);

const RULES = [
  '/16',
  '/31',
  '/34',
  'R1/35',
  'R10/30',
  'R10/32',
  'R10/33',
  'R11/24',
  'R12',
  'R14',
  'R15',
  'R2/25',
  'R2/26',
  'R2/27',
  'R3/28',
  'R3/29',
  'R4',
  'R4/1',
  'R4/3',
  'R4/4',
  'R4/5',
  'R4/6',
  'R4/7',
  'R4/8',
  'R5/12',
  'R5/13',
  'R5/14',
  'R5/15',
  'R6/10',
  'R6/11',
  'R6/9',
  'R7',
  'R7/19',
  'R7/20',
  'R8/17',
  'R8/18',
  'R9/16',
  'R9/21',
  'R9/22',
  'R9/23',
];

const NAMED_BY_ROUTING = Object.fromEntries(
  [
    'VMRI',
    'UNIA',
    'IGVM',
    'VMGG',
    'VSI',
    'DGHI',
    'PAPS',
    'TWW',
    'TSW',
    'POLITIE',
    'COMITE_P',
    'AIG',
    'KRC',
    'DGDE',
    'RVDJ',
    'VCT',
    'MYRIA',
    'VLO',
    'TIP',
    'LOKAAL',
    'DE_LIJN',
    'NMBS',
    'HUURDERSBOND',
    'VAKBOND',
    'VOETBAL_VL',
    'CLB',
    'ALLESOVERPESTEN',
    'PLATFORM',
    'OMBUDSMAN_VERZEKERINGEN',
    'RECHTSBIJSTAND',
    'LUMI',
    '112_101',
    '1712',
    '1813',
    'CPS',
    'TELE_ONTHAAL',
    'TELE_ACCUEIL',
    'AWEL',
    'ECOUTE_ENFANTS',
    'TELEFONHILFE',
    'NUPRAATIKEROVER',
    'CHILD_FOCUS',
    'ZSG',
    'SOS_VIOL',
    'EVC',
    'CAW',
    'VK',
    'PAYOKE',
  ].map((code) => [code, true]),
);

/** Cases that the product alone does not reach: what was done, who tells, in which language, in what danger. */
const TELLING: readonly Facts[] = DOMAINS.flatMap((domain): Facts[] => [
  ...CONDUCTS.map((conduct): Facts => {
    const grounds: Ground[] = ['gender_identity'];
    return { domain, grounds, conduct: [conduct], age: '12_17', municipality: 'Leuven' };
  }),
  ...DANGER_KINDS.flatMap((kind) =>
    ['nl', 'fr', 'de'].flatMap((language): Facts[] => [
      {
        domain,
        language,
        age: 'under_12',
        danger: { level: 'acute', kinds: [kind] },
        wish: 'talk',
      },
      { domain, language, role: 'professional', danger: { level: 'soft', kinds: [kind] } },
    ]),
  ),
  ...detailsOf(domain).flatMap((details): Facts[] => {
    const flanders = { domain, details, region: 'flanders' } as const satisfies Facts;
    const brussels = { ...flanders, region: 'brussels', age: 'under_18' } as const satisfies Facts;
    return [
      { ...flanders, grounds: ['none'], conduct: ['bullying'], name: 'anonymous' },
      { ...flanders, grounds: ['origin'], conduct: ['bullying'], age: 'under_18' },
      { ...flanders, grounds: ['language'], conduct: ['threat'] },
      { ...flanders, grounds: ['gender'], conduct: ['unequal_pay'] },
      { ...brussels, grounds: ['origin'], role: 'witness', conduct: ['violence'], language: 'fr' },
    ];
  }),
]);
