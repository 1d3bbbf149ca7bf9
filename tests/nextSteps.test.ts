import { expect } from 'chai';
import { CATALOGUES, isTextKey, LANGUAGES } from '../dialogs/text/catalogue.js';
import { bodySteps as enBodySteps } from '../dialogs/text/en/bodySteps.js';
import { bodySteps as nlBodySteps } from '../dialogs/text/nl/bodySteps.js';
import { bodySteps } from '../services/domain/bodySteps.js';
import { Facts } from '../services/domain/facts.js';
import { BODIES, CODES, DOMAINS, PARTNERS, WISHES } from '../services/domain/ids.js';
import { nextStepsFor, type NextPart } from '../services/domain/nextSteps.js';
import { NEXT_CLAIMS, NEXT_SECTIONS, type NextChoice } from '../services/domain/nextStepsData.js';
import type { TextSource } from '../services/domain/textSource.js';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { Talk } from './support/Talk.js';

const CHOICES = ['signal', 'pseudonym', 'named', 'keep', 'nothing', undefined] as const;
/** What a small screen takes at once; about one body, and what everybody is told. */
const MOST_SENTENCES = 10;

describe('what happens next, for everybody and everything', () => {
  it('says something in every part, whoever it goes to and whatever was wished', () => {
    for (const code of [...BODIES, ...PARTNERS]) {
      for (const wish of WISHES) {
        for (const choice of CHOICES) {
          const parts = nextStepsFor({ domain: 'work', wish }, choice, [code]);
          expect(sectionsOf(parts), code).to.have.ordered.members([...NEXT_SECTIONS]);
        }
      }
    }
  });

  it('says something before anything is told, of every area of life and every line', () => {
    expect(keysOf(nextStepsFor({}, undefined, []))).to.include('next.start');
    for (const domain of DOMAINS) {
      const parts = nextStepsFor({ domain }, undefined, []);
      expect(keysOf(parts), domain).to.include('next.no_body').and.not.to.include('next.start');
    }
    for (const code of CODES) {
      expect(sectionsOf(nextStepsFor({}, undefined, [code])), code).to.include('limits');
    }
  });

  it('says only words that there are', () => {
    const said = NEXT_CLAIMS.map(({ key }) => key);
    expect(said.filter((key) => !isTextKey(key))).to.deep.equal([]);
    expect(new Set(said).size).to.equal(said.length);
  });

  it('fits a small screen, part by part', () => {
    const facts = Facts.parse({ domain: 'work', conduct: ['violence', 'bullying'] });
    for (const code of [...BODIES, ...PARTNERS]) {
      for (const { section, says } of nextStepsFor(facts, 'named', [code])) {
        for (const language of LANGUAGES) {
          const texts: Readonly<Record<string, string>> = CATALOGUES[language];
          const sentences = says.flatMap(({ key }) => (texts[key] ?? '').split(/(?<=[.?!])\s+/));
          expect(sentences, `${code} ${section}`).to.have.length.at.most(MOST_SENTENCES);
        }
      }
    }
  });

  it('tells what the steps of a body are, and what each does where no page gives them', () => {
    expect(keysOf(nextStepsFor({}, 'named', ['VMRI']))).to.include('body.VMRI.steps');
    expect(keysOf(nextStepsFor({}, 'named', ['MYRIA']))).to.include('body.MYRIA.does');
  });

  it('promises no steps to whoever sends a signal without a name', () => {
    const keys = keysOf(nextStepsFor({ domain: 'transport' }, 'signal', ['LOKAAL']));
    expect(keys).to.include('next.choice_signal').and.not.to.include('body.LOKAAL.steps');
  });
});

describe('a term that may be told', () => {
  const cases: readonly [string, unknown, NextChoice | undefined, boolean][] = [
    ['next.limit_work', { domain: 'work' }, undefined, true],
    ['next.limit_work', { domain: 'work', details: { status: 'statutory' } }, undefined, false],
    ['next.limit_work', { domain: 'housing' }, undefined, false],
    ['next.limit_press', { domain: 'media', details: { medium: 'press' } }, 'named', true],
    ['next.limit_press', { domain: 'media', details: { medium: 'advertisement' } }, 'named', false],
    ['next.limit_catholic_school', { domain: 'education' }, 'keep', true],
    [
      'next.limit_catholic_school',
      { domain: 'education', details: { schoolLanguage: 'fr' } },
      'keep',
      false,
    ],
    ['next.limit_criminal', { domain: 'public_space', conduct: ['threat'] }, undefined, true],
    ['next.limit_criminal', { domain: 'public_space', conduct: ['refusal'] }, undefined, false],
    ['next.burden_criminal', { domain: 'public_space', conduct: ['violence'] }, undefined, true],
    ['next.protected_at_work', { domain: 'work', conduct: ['bullying'] }, undefined, true],
    ['next.protected_at_work', { domain: 'education', conduct: ['bullying'] }, undefined, false],
  ];
  for (const [key, facts, choice, isSaid] of cases) {
    it(`is ${isSaid ? '' : 'not '}told: ${key} ${JSON.stringify(facts)}`, () => {
      const keys = keysOf(nextStepsFor(Facts.parse(facts), choice, []));
      expect(keys.includes(key)).to.equal(isSaid);
    });
  }

  it('always comes with the advice to ask today', () => {
    for (const domain of DOMAINS) {
      expect(keysOf(nextStepsFor({ domain }, undefined, []))).to.include('next.limit_any');
    }
  });

  it('is never said without asking to have it checked', () => {
    for (const key of NEXT_CLAIMS.map((claim) => claim.key)) {
      if (!/^next\.limit_(work|press|catholic|criminal)/.test(key) || !isTextKey(key)) continue;
      expect(CATALOGUES.nl[key], key).to.match(/Laat het nakijken\.$/);
      expect(CATALOGUES.en[key], key).to.match(/Have it checked\.$/);
    }
  });
});

describe('what an officer can check about what happens next', () => {
  it('is a page, its standing and a day for every claim and every sentence about a body', () => {
    const sources = [
      ...NEXT_CLAIMS.map(({ from }) => from),
      ...Object.values(bodySteps).flatMap((aspects): TextSource[] => Object.values(aspects)),
    ];
    for (const from of sources) {
      if (from === 'our_advice') continue;
      expect(from.source).to.match(/^https:\/\/\S+$/);
      expect(from.status).to.be.oneOf(['verified', 'to_check']);
      expect(from.checkedOn).to.match(/^2026-11-2[12]$/);
      expect(from.sourceDate ?? '2026', from.source).to.match(/^\d{4}(-\d\d){0,2}$/);
    }
  });

  it('is no number about a body that no page gives', () => {
    for (const [key, text] of Object.entries({ ...nlBodySteps })) {
      expect(text.replace(/\b(30|10) dagen\b/, ''), key).not.to.match(/\d/);
    }
    for (const [key, text] of Object.entries({ ...enBodySteps })) {
      expect(text.replace(/\b(30|10) days\b/, ''), key).not.to.match(/\d/);
    }
  });

  it('is named once in each part', () => {
    for (const { sources } of nextStepsFor({ domain: 'work' }, 'named', ['VMRI', 'UNIA', 'IGVM'])) {
      const pages = sources.map(({ source }) => source);
      expect(new Set(pages).size).to.equal(pages.length);
    }
  });
});

describe('somebody who asks what happens now', () => {
  const WORDS = ['wat gebeurt er nu?', 'Wat nu', 'what happens next', 'Et maintenant ?'];

  for (const [question, state] of everyQuestion()) {
    it(`is answered, and the same question stands open: ${question}`, () => {
      const channel = question === 'fileHere' ? 'msteams' : 'terminal';
      for (const word of WORDS) {
        const talk = new Talk({ state, channel, opened: false, city: cityAt(question) }).say(word);
        expect(talk.keys, word).to.include('next.how_more');
        expect(talk.open, word).to.equal(question);
      }
    });
  }

  it('reads of the sources once, and what to look at again', () => {
    const talk = new Talk({ state: everyQuestion().get('after') }).say('over termijnen');
    expect(talk.keys.filter((key) => key === 'next.sources_to_check')).to.have.length.at.most(1);
    expect(talk.keys).to.include('next.limit_any');
  });

  it('reads one part after another at the end, and goes back when it is enough', () => {
    const talk = new Talk({ state: everyQuestion().get('after') }).press('next');
    expect(talk.open).to.equal('next');
    for (const section of talk.prompt()?.choices.map(({ value }) => value) ?? []) {
      if (section === 'enough_read') continue;
      expect(talk.press(section).keys).to.include(`next.section.${section}`);
      expect(talk.open).to.equal('next');
    }
    expect(talk.press('enough_read').open).to.equal('after');
  });

  it('keeps the card with their own report, in lines that fit', () => {
    const talk = new Talk({ state: everyQuestion().get('after') }).press('file');
    const file = talk.said.find(({ data }) => data.fileName !== undefined)?.text ?? '';
    expect(file).to.include(CATALOGUES.nl['next.file_head']);
    expect(file).to.include(CATALOGUES.nl['next.without_proof']);
    const long = file.split('\n').filter((line) => line.length > 76 && !line.includes('https://'));
    expect(long).to.deep.equal([]);
  });
});

function sectionsOf(parts: readonly NextPart[]): string[] {
  return parts.filter(({ says }) => says.length > 0).map(({ section }) => section);
}

function keysOf(parts: readonly NextPart[]): string[] {
  return parts.flatMap(({ says }) => says.map(({ key }) => key));
}
