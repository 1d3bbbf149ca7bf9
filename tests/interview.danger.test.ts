import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const ACUTE = [
  'help hij staat nu voor de deur met een mes',
  'ik ga mezelf vannacht iets aandoen',
  'he is standing outside my door with a knife right now',
];
const SOFT = 'Vorig jaar heeft mijn baas mij geslagen op het werk.';

/** Here words are the account: what somebody does is kept verbatim; elsewhere a cry for help must not end up in a referral. */
const STORY_IS_TOLD_AT: ReadonlySet<string> = new Set(['account', 'understood']);

describe('somebody who speaks of danger', () => {
  it('gets help at once for a few words that say nothing else', () => {
    for (const words of ['ik ben bang', 'help mij', 'hij komt eraan', 'i am scared', "j'ai peur"]) {
      const talk = new Talk().say('1', words);
      expect(talk.keys, words).to.include.members(['danger.head', 'help.line', 'danger.foot']);
      expect(talk.keys, words).not.to.include('said.not_understood');
      expect(talk.open, words).to.equal('account');
    }
  });

  for (const { id } of QUESTIONS) {
    it(`gets help at once and stays where they were: at ${id}`, () => {
      for (const cry of ACUTE) {
        const talk = at(id);
        const before = answersOf(talk);
        talk.say(cry);
        expect(talk.keys, cry).to.include.members(['danger.acute', 'help.line', 'danger.go_on']);
        expect(talk.keys[0], cry).to.equal('danger.acute');
        expect(talk.keys, cry).not.to.include('said.not_understood');
        expect(answersOf(talk), cry).to.deep.equal(before);
        expect(talk.deliveries, cry).to.deep.equal([]);
        expect(talk.open, cry).to.equal(id);
      }
    });

    it(`is asked nothing about it, and nothing is derived from it and kept: at ${id}`, () => {
      const [cry = ''] = ACUTE;
      const kept = JSON.stringify(at(id).say(cry).state);
      if (!STORY_IS_TOLD_AT.has(id)) expect(kept).not.to.include(cry);
      expect(kept.replaceAll(cry, '')).not.to.match(/danger|acute|violence|112_101|help/);
    });
  }

  it('gets the lines for violence that is over, and goes on telling', () => {
    const talk = at('account').say(SOFT);
    expect(talk.keys).to.include.members(['danger.soft', 'help.line']);
    expect(talk.open).to.equal('account');
    expect(interviewOf(talk).account).to.deep.equal([SOFT]);
  });

  it('has an answer in words taken as one when the danger is over', () => {
    const talk = at('steps').say(SOFT);
    expect(talk.keys).to.include('danger.soft');
    expect(answersOf(talk)['steps']).to.deep.equal({ is: 'told', value: SOFT });
  });

  it('gets help also while they are asked whether to delete everything', () => {
    const talk = at('account').say('wis alles', ACUTE[0] ?? '');
    expect(talk.keys).to.include.members(['said.not_deleted', 'danger.acute']);
    expect(talk.forgotten).to.equal(0);
  });

  it('sees numbers for their age and language', () => {
    const child = new Talk().say('1', 'Ik ben 12 en mijn vader slaat mij elke dag.');
    expect(child.keys).to.include('line.NUPRAATIKEROVER.how');
    const english = new Talk({ language: 'en' }).say('1', 'I want to kill myself tonight.');
    expect(english.keys).to.include('line.1813.how');
  });

  it('can leave at once, and nothing is asked again', () => {
    const talk = at('organisation').say(ACUTE[0] ?? '', 'stop');
    expect(talk.open).to.equal(undefined);
    expect(talk.said.at(-1)?.data.ends).to.equal(true);
  });
});

function at(question: string): Talk {
  return new Talk({ state: everyQuestion().get(question), city: cityAt(question) });
}
