import { expect } from 'chai';
import { everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

/** Everything in the first message: what it says, and what has to be confirmed of it. */
const FIRST = {
  'gisteravond op de lijn 3 in gent zei een vrouw tegen mij ga terug naar uw land en ze trok aan mijn hoofddoek':
    ['domain', 'operator', 'grounds', 'municipality', 'when'],
  'vorige week dinsdag zei mijn baas in de fabriek in genk dat ik te oud ben en ik mocht niet mee op opleiding':
    ['role', 'domain', 'employer', 'grounds', 'municipality', 'when'],
  'Ik werd zaterdag geweigerd in een café in Aalst omdat ik in een rolstoel zit.': [
    'role',
    'domain',
    'venue',
    'grounds',
    'municipality',
    'when',
  ],
};

describe('somebody who says everything first', () => {
  for (const [words, questions] of Object.entries(FIRST)) {
    it(`is only asked to confirm it: ${words}`, () => {
      const talk = new Talk().say(words);
      if (talk.open === 'role') talk.say('1');
      expect(talk.open).to.equal('account');
      talk.say('klaar');
      expect(talk.open).to.equal('understood');
      talk.say('ja');
      expect(talk.open).to.equal('choice');
      expect(Object.keys(answersOf(talk))).to.include.members(questions);
    });

    it(`is asked none of it again, also when they tell more: ${words}`, () => {
      const talk = new Talk().say(words);
      const asked: string[] = [];
      for (let step = 0; step < 60 && talk.open !== 'after'; step += 1) {
        const { open = '' } = talk;
        asked.push(open);
        const first = { account: 'klaar', understood: 'ja', choice: 'more', role: '1' };
        const hasToldMore = asked.filter((one) => one === 'choice').length > 1;
        talk.say(open === 'choice' && hasToldMore ? 'keep' : answerTo(open, first));
      }
      const again = asked.filter((one) => questions.includes(one));
      expect(again).to.deep.equal([]);
      const twice = asked.filter((one, n) => asked.indexOf(one) !== n && one !== 'choice');
      expect(twice).to.deep.equal([]);
    });
  }

  it('is asked for whom they are here after all, when that was read wrong or not at all', () => {
    const words = 'Ik werd zaterdag geweigerd in een café in Aalst omdat ik in een rolstoel zit.';
    const refused = new Talk().say(words, 'klaar');
    expect(refused.text).to.include('a. Voor wie: het gebeurde met mij');
    expect(refused.say('a').open).to.equal('role');
    expect(new Talk().say(words, 'klaar', 'overslaan').open).to.equal('role');
  });

  it('may still change for whom, as every answer', () => {
    const words = 'Ik werd zaterdag geweigerd in een café in Aalst omdat ik in een rolstoel zit.';
    const talk = new Talk().say(words, 'klaar', 'ja', 'wijzig 1');
    expect(talk.open).to.equal('role');
    expect(answersOf(talk.say('for_other'))['role']).to.deep.equal({
      is: 'told',
      value: 'for_other',
    });
  });
});

describe('when it happened', () => {
  const read = {
    'Gisteravond werd ik in Gent op de bus uitgescholden om mijn hoofddoek.':
      'donderdag 19 november 2026, ’s avonds',
    'Sinds september word ik op mijn werk in Aalst gepest om mijn afkomst.': 'sinds september 2026',
    'In de zomer van 2024 werd ik in Gent geweigerd in een café om mijn huidskleur.': 'zomer 2024',
    'Vorige week dinsdag werd ik in Gent geweigerd in een café om mijn huidskleur.':
      'dinsdag 10 november 2026',
  };
  for (const [words, moment] of Object.entries(read)) {
    it(`is read back in words: ${moment}`, () => {
      const talk = new Talk().say('1', words, 'klaar');
      expect(talk.text.replaceAll("'", '’')).to.include(`Wanneer: ${moment}`);
      talk.say('ja', 'overzicht');
      expect(talk.text.replaceAll("'", '’')).to.include(`Wanneer: ${moment}`);
      expect(interviewOf(talk).account).to.deep.equal([words]);
    });
  }

  it('is read back in the language of the conversation', () => {
    const talk = new Talk({ language: 'en' }).say(
      '1',
      'Yesterday my boss in Ghent said that I am too old.',
      'done',
    );
    expect(talk.text).to.include('Thursday 19 November 2026');
  });

  it('that is typed as an answer is kept as typed, and its date stands beside it', () => {
    const talk = new Talk({ state: everyQuestion().get('when') }).say('eergisteren');
    expect(answersOf(talk)['when']).to.deep.include({ is: 'told' });
    expect(talk.say('overzicht').text).to.include('eergisteren (woensdag 18 november 2026)');
  });
});

function answerTo(open: string, answers: Readonly<Record<string, string>>): string {
  return answers[open] ?? 'overslaan';
}
