import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUES, isTextKey, LANGUAGES } from '../dialogs/text/catalogue.js';
import type { Danger, Facts } from '../services/domain/facts.js';
import { PATHS, pathsFor } from '../services/domain/paths.js';
import { WHOLE_DIRECTORY } from '../services/domain/directory/directory.js';
import { answerTo } from './support/routing.js';
import { Talk } from './support/Talk.js';

const CONVERSATIONS = fileURLToPath(new URL('../../tests/conversations', import.meta.url));
const MOST_SENTENCES = 4;
const KNOWN_NUMBERS = Object.values(WHOLE_DIRECTORY).flatMap(
  ({ phone }) => phone?.number.split(' · ') ?? [],
);

const flanders = { region: 'flanders', role: 'victim', language: 'nl' } as const;
const young: Facts = { ...flanders, age: '12_17' };
const home: Facts = { ...flanders, domain: 'private_sphere' };
const work: Facts = {
  ...flanders,
  domain: 'work',
  details: { employer: 'private' },
  grounds: ['origin'],
};
const city: Facts = { ...work, details: { employer: 'local_or_flemish' } };
const street: Facts = { ...flanders, domain: 'public_space', grounds: ['sexual_orientation'] };
const online: Facts = { ...flanders, domain: 'online', grounds: ['religion'] };
const police: Facts = { ...flanders, domain: 'police', grounds: ['race'] };
const shop: Facts = { ...flanders, domain: 'commerce', details: { venue: 'shop' } };
const client: Facts = { ...flanders, role: 'professional' };

/** What somebody tells, and the ids of their paths in order. */
const CASES: readonly (readonly [title: string, facts: Facts, paths: string])[] = [
  ['nobody told anything', flanders, ''],
  ['refused in a shop', { ...shop, grounds: ['origin'], conduct: ['refusal'] }, ''],

  ['under eighteen at school', { ...young, domain: 'education' }, 'young_rights young_more'],
  ['under twelve', { ...young, age: 'under_12', domain: 'leisure' }, 'young_rights young_more'],
  ['eighteen', { ...young, age: '18_25', domain: 'education' }, ''],
  ['a witness under eighteen', { ...young, role: 'witness', domain: 'education' }, ''],
  ['a parent', { ...young, role: 'for_other', domain: 'education' }, 'for_child'],
  ['young, in Wallonia', { ...young, language: 'fr', region: 'wallonia' }, ''],
  [
    'young and hurt at home',
    { ...young, domain: 'private_sphere', conduct: ['violence'] },
    'young_hurt home honour young_more',
  ],
  [
    'a picture of somebody under eighteen',
    { ...young, domain: 'online', conduct: ['intimate_images'] },
    'images_minor young_rights young_more online_save online_platform',
  ],
  [
    'a picture of an adult',
    { ...online, grounds: ['gender'], conduct: ['intimate_images'] },
    'images_adult online_save online_platform',
  ],

  ['at home, and nobody was hurt', { ...home, conduct: ['refusal'] }, ''],
  ['hurt at home', { ...home, conduct: ['violence'] }, 'home honour'],
  [
    'hurt by a partner',
    { ...home, danger: soft('partner_violence') },
    'home partner_alarm partner_home_ban honour',
  ],
  [
    'stalked by an ex in the street',
    { ...street, danger: soft('partner_violence') },
    'partner_alarm',
  ],
  ['hurt at work', { ...work, conduct: ['violence'] }, 'hate_crime work_first work_formal'],
  ['raped', { ...street, grounds: [], danger: soft('sexual_violence') }, 'sexual_violence'],
  [
    'raped, told by a professional',
    { ...client, danger: soft('sexual_violence') },
    `sexual_violence ${professional()}`,
  ],

  ['a professional', client, professional()],
  [
    'a professional about harm at work',
    { ...client, domain: 'work', conduct: ['bullying'] },
    professional(),
  ],

  ['bullied at work', { ...work, conduct: ['bullying'] }, 'work_first work_formal'],
  [
    'a witness of bullying at work',
    { ...work, role: 'witness', conduct: ['bullying'] },
    'work_first',
  ],
  ['not hired', { ...work, conduct: ['refusal'] }, ''],
  [
    'staff of a city, bullied',
    { ...city, conduct: ['bullying'] },
    'work_first work_formal public_staff whistle_blowing',
  ],
  [
    'staff of a city, not promoted',
    { ...city, conduct: ['refusal'] },
    'public_staff whistle_blowing',
  ],

  ['beaten in the street', { ...street, conduct: ['violence'] }, 'hate_crime'],
  ['a witness of it', { ...street, role: 'witness', conduct: ['violence'] }, ''],
  ['beaten, and no ground known', { ...street, grounds: [], conduct: ['violence'] }, ''],
  ['shouted at in the street', { ...street, conduct: ['hate_speech'] }, ''],
  [
    'hurt at home for being who they are',
    { ...home, grounds: ['sexual_orientation'], conduct: ['violence'] },
    'home honour hate_crime',
  ],
  [
    'hurt at home as a woman',
    { ...home, grounds: ['gender'], conduct: ['violence'] },
    'home honour',
  ],

  ['stopped by the police', police, 'police police_forward'],
  ['beaten by the police', { ...police, conduct: ['violence'] }, 'police police_forward'],
  ['police and gender', { ...police, grounds: ['gender'] }, 'police'],
  ['police and no ground', { ...police, grounds: ['none'] }, 'police'],

  ['hate online', online, 'online_save online_belgium online_platform'],
  ['hate online over gender', { ...online, grounds: ['gender'] }, 'online_save online_platform'],
  ['the press', { ...flanders, domain: 'media', details: { medium: 'press' } }, 'media'],
  ['an advertisement', { ...flanders, domain: 'media', details: { medium: 'advertisement' } }, ''],
  [
    'football',
    { ...flanders, domain: 'leisure', details: { venue: 'sport_club', sport: 'football' } },
    'football',
  ],
  [
    'a swimming pool',
    { ...flanders, domain: 'leisure', details: { venue: 'public_facility' } },
    '',
  ],

  ['language alone in a shop', { ...shop, grounds: ['language'] }, 'language_alone'],
  [
    'language alone with a landlord in Flanders, where a body is competent',
    { ...flanders, domain: 'housing', grounds: ['language'] },
    '',
  ],
  ['language and origin', { ...shop, grounds: ['language', 'origin'] }, ''],
  ['language at home', { ...home, grounds: ['language'] }, ''],
  ['a reception centre', { ...flanders, domain: 'migration' }, 'reception_centre'],
  [
    'made to work without papers',
    { ...flanders, domain: 'migration', conduct: ['exploitation'] },
    '',
  ],
];

describe('The paths that differ', () => {
  for (const [title, facts, ids] of CASES) {
    it(`are these: ${title}`, () => {
      const found = pathsFor(facts, answerTo(facts)).map(({ id }) => id);
      expect(found.join(' ')).to.equal(ids);
    });
  }

  it('are each met in a case above', () => {
    const met = new Set(CASES.flatMap(([, , ids]) => ids.split(' ')));
    expect(PATHS.map(({ id }) => id).filter((id) => !met.has(id))).to.deep.equal([]);
  });

  it('each say where they come from and when that was read', () => {
    for (const { id, source, sourceDate, checkedOn, status } of PATHS) {
      expect(source, id).to.match(/\S/);
      expect(checkedOn, id).to.match(/^\d{4}-\d{2}-\d{2}$/);
      if (sourceDate !== null) expect(sourceDate, id).to.match(/^\d{4}(-\d{2}){0,2}$/);
      if (status === 'verified') expect(source, id).to.match(/^https:\/\//);
    }
  });

  it('have one id, and link only to a page on https', () => {
    expect(new Set(PATHS.map(({ id }) => id)).size).to.equal(PATHS.length);
    for (const { id, link } of PATHS) {
      if (link !== null) expect(link, id).to.match(/^https:\/\/\S+$/);
    }
  });

  it(`have at most ${MOST_SENTENCES} short sentences in every language`, () => {
    for (const { says } of PATHS) {
      for (const language of LANGUAGES) {
        const text = isTextKey(says) ? CATALOGUES[language][says] : '';
        const sentences = text.split(/(?<=[.?!])\s+/);
        expect(text, says).not.to.equal('');
        expect(sentences, `${language} ${says}`).to.have.length.at.most(MOST_SENTENCES);
      }
    }
  });

  it('give only numbers that a page gives, the same in every language', () => {
    for (const { says } of PATHS) {
      if (!isTextKey(says)) continue;
      const numbers = LANGUAGES.map((language) => numbersIn(CATALOGUES[language][says]).join());
      expect(new Set(numbers).size, says).to.equal(1);
      for (const number of numbersIn(CATALOGUES.nl[says])) {
        expect(KNOWN_NUMBERS, says).to.include(number);
      }
    }
  });

  it('send people to look where no page of the service itself was read', () => {
    for (const { says, status } of PATHS) {
      if (status === 'verified' || !isTextKey(says)) continue;
      expect(CATALOGUES.nl[says], says).to.match(/\b(controleer|vraag|kijk)\b/i);
    }
  });

  it('are each said in a written conversation', () => {
    const written = readdirSync(CONVERSATIONS)
      .map((name) => readFileSync(`${CONVERSATIONS}/${name}`, 'utf8'))
      .join('\n');
    const unsaid = PATHS.filter(({ says }) => !written.includes(`= says ${says}\n`));
    expect(unsaid.map(({ id }) => id)).to.deep.equal([]);
  });
});

describe('Somebody whose path differs', () => {
  it('is told of no more than four, the most urgent first', () => {
    const talk = new Talk().say(
      '1',
      'Mijn man slaat en verkracht mij thuis, en hij sluit mij op. Ik ben 30.',
      'klaar',
      'ja',
      'overslaan',
    );
    const shown = talk.keys.filter((key) => PATHS.some(({ says }) => says === key));
    expect(shown).to.have.length(4);
    expect(shown[0]).to.equal('path.sexual_violence');
  });

  it('hears at once how to leave when the danger is at home, and only once', () => {
    const talk = new Talk().say('1', 'Mijn man slaat mij thuis elke dag');
    expect(talk.keys).to.include.members(['help.line', 'finish.leave']);
    expect(talk.open).to.equal('account');
    talk.say('Gisteren sloeg mijn man mij weer');
    expect(talk.keys).to.include('help.line');
    expect(talk.keys).not.to.include('finish.leave');
  });

  it('is not sent away from the page when the danger is somewhere else', () => {
    const talk = new Talk().say('1', 'Vorig jaar heeft mijn baas mij geslagen op het werk.');
    expect(talk.keys).to.include('help.line');
    expect(talk.keys).not.to.include('finish.leave');
  });

  it('hears nothing of it when nothing differs', () => {
    const talk = new Talk().say(
      '1',
      'In een restaurant in Leuven mocht ik niet binnen met mijn blindengeleidehond.',
      'klaar',
      'ja',
    );
    expect(talk.open).to.equal('choice');
    expect(talk.keys.filter((key) => key.startsWith('path.'))).to.deep.equal([]);
  });
});

/** What people would dial; the age of eighteen and the days of a term are no numbers to call. */
function numbersIn(text: string): string[] {
  return text.match(/\b(?:0\d{2,3}(?: \d{2,3})+|\d{3,})\b/g) ?? [];
}

function soft(...kinds: Danger['kinds']): Danger {
  return { level: 'soft', kinds };
}

function professional(): string {
  return 'professional_listen professional_act professional_secrecy professional_child';
}
