import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import type { PromptKind } from '../dialogs/interview/prompt.js';
import { LANGUAGES } from '../dialogs/text/catalogue.js';
import { readWhen } from '../services/understanding/when.js';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { answersOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const KINDS: Readonly<Record<string, PromptKind>> = {
  account: 'story',
  when: 'date',
  municipality: 'words',
  residence: 'words',
  grounds: 'choices',
  conduct: 'choices',
  evidence: 'choices',
  fears: 'choices',
  recipients: 'choices',
  coarser: 'choices',
};
const WORDS = [
  ...['place', 'organisation', 'steps', 'hope', 'personFunction', 'personName', 'contactName'],
  ...[
    'preferredName',
    'alias',
    'contactValue',
    'safeMoment',
    'interpreter',
    'accessibility',
    'trustedPerson',
  ],
];

describe('a question, for whoever shows it', () => {
  for (const { id } of QUESTIONS) {
    it(`says how it is answered: ${id}`, () => {
      const prompt = at(id).prompt();
      const expected = KINDS[id] ?? (WORDS.includes(id) ? 'words' : 'choice');
      expect(prompt?.kind).to.equal(expected);
      if (prompt?.kind === 'choice' || prompt?.kind === 'choices') {
        expect(prompt.choices).not.to.deep.equal([]);
      }
      expect(prompt?.last, 'last').to.equal(id === 'after' ? true : undefined);
    });
  }

  it('is a list for whoever may have meant one of several places', () => {
    const talk = at('municipality').say('Antwerpn');
    expect(talk.prompt()?.kind).to.equal('choice');
  });

  it('says that an answer is being changed, and only then', () => {
    const talk = at('when');
    expect(talk.prompt()).not.to.have.property('changes');
    expect(talk.press('!change:role').prompt()?.changes).to.equal(true);
    expect(talk.press('!keep').prompt()).not.to.have.property('changes');
  });

  it('keeps its id whatever stands beside its lines', () => {
    const first = at('understood');
    const again = at('understood');
    expect(again.prompt()?.id).to.equal(first.prompt()?.id);
    expect(first.press('!summary').prompt()?.id).to.equal(again.prompt()?.id);
  });
});

describe('a moment, answered without typing', () => {
  for (const language of LANGUAGES) {
    it(`is understood just as it is suggested (${language})`, () => {
      const suggestions = at('when', language).prompt()?.suggestions ?? [];
      expect(suggestions).to.have.length.within(3, 5);
      for (const words of suggestions) {
        const now = new Date('2026-11-20T10:00:00+01:00');
        const when = readWhen(words, now);
        expect(when?.month, words).to.match(/^2026-1[01]$/);
        const talk = at('when', language).say(words);
        expect(answersOf(talk)['when'], words).to.deep.equal({ is: 'told', value: when });
      }
    });
  }

  it('is suggested at no other question', () => {
    for (const { id } of QUESTIONS) {
      if (id !== 'when') expect(at(id).prompt(), id).not.to.have.property('suggestions');
    }
  });
});

describe('somebody who opens the web chat', () => {
  for (const language of LANGUAGES) {
    it(`reads in a few messages what it is, what is kept and who may see it (${language})`, () => {
      const talk = new Talk({ channel: 'webchat', language });
      expect(talk.said.map(({ data }) => data.key)).to.deep.equal([
        'welcome.who',
        'demo.notice',
        'channel.webchat',
        'welcome.danger',
        'welcome.commands',
        'q.role.ask',
      ]);
      expect(talk.text)
        .to.match(/60 minu/)
        .and.to.match(/1712/);
      for (const { text } of talk.said) expect(text.length, text).to.be.at.most(320);
    });
  }

  it('is told the truth about a stop: it closes here, and is deleted later', () => {
    const talk = new Talk({ channel: 'webchat' }).say('1', 'stop');
    expect(talk.keys).to.deep.equal(['said.stopped_webchat']);
    expect(talk.text).to.include('60 minuten');
    expect(talk.said.at(-1)?.data.ends).to.equal(true);
    expect(new Talk().say('1', 'stop').keys).to.deep.equal(['said.stopped']);
  });

  it('is told nothing of it in another channel', () => {
    for (const channel of ['terminal', 'msteams']) {
      const { keys } = new Talk({ channel });
      expect(keys, channel).not.to.include('channel.webchat');
      expect(keys, channel).to.include('welcome.kept');
    }
  });
});

describe('somebody who went back to an earlier page and types there', () => {
  it('answers nothing that is asked now, and is told so', () => {
    const talk = new Talk();
    const before = talk.prompt()?.id ?? '';
    talk.press('victim').sayOn(before, 'ik zag het');
    expect(talk.keys).to.include('said.stale');
    expect(talk.open).to.equal('account');
    expect(answersOf(talk)).to.have.all.keys('role');
  });

  it('loses no story, and is heard when in danger', () => {
    const talk = new Talk();
    const before = talk.prompt()?.id ?? '';
    talk.press('victim').sayOn(before, 'Mijn man slaat mij en ik ben bang om naar huis te gaan');
    expect(talk.keys).to.include('said.kept_with_account').and.to.include('help.head');
  });

  it('deletes nothing by a yes to something else', () => {
    const talk = new Talk();
    talk.press('victim').say('Er gebeurde iets naars op mijn werk vandaag');
    const shown = talk.prompt()?.id ?? '';
    talk.say('wis alles').sayOn(shown, 'ja');
    expect(talk.keys).to.include('said.not_deleted');
    expect(talk.forgotten).to.equal(0);
    talk.say('wis alles', 'ja');
    expect(talk.forgotten).to.equal(1);
  });
});

function at(question: string, language = 'nl'): Talk {
  const talk = new Talk({ state: everyQuestion().get(question), city: cityAt(question), language });
  return language === 'nl' ? talk : talk.press(`!language:${language}`);
}
