import { expect } from 'chai';
import { z } from 'zod';
import type { Answer } from '../dialogs/interview/question.js';
import { everyQuestion } from './support/everyQuestion.js';
import { FIRST_MESSAGES } from './support/firstMessages.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

describe('somebody who says everything first', () => {
  for (const { language, words, role, said } of FIRST_MESSAGES) {
    const [done, yes, skip] =
      language === 'nl'
        ? (['klaar', 'ja', 'overslaan'] as const)
        : (['done', 'yes', 'skip'] as const);

    it(`is only asked to confirm it: ${words}`, () => {
      const talk = new Talk({ language }).say(words);
      if (!('role' in said) && talk.open === 'role') talk.press(role);
      expect(talk.open).to.equal('account');
      talk.say(done);
      expect(talk.open).to.equal('understood');
      talk.say(yes);
      const answers = answersOf(talk);
      for (const [question, value] of Object.entries(said)) {
        expect(firstValue(answers[question]), question).to.equal(value);
      }
    });

    it(`is asked none of it again, also when they tell more: ${words}`, () => {
      const talk = new Talk({ language }).say(words);
      const asked: string[] = [];
      for (let step = 0; step < 60 && talk.open !== 'after'; step += 1) {
        const { open = '' } = talk;
        asked.push(open);
        const hasToldMore = asked.filter((one) => one === 'choice').length > 1;
        if (open === 'role') talk.press(role);
        else if (open === 'choice') talk.say(hasToldMore ? 'keep' : 'more');
        else talk.say({ account: done, understood: yes }[open] ?? skip);
      }
      expect(asked.filter((one) => one in said)).to.deep.equal([]);
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

describe('what was read back and settled', () => {
  const words = 'Ik werd zaterdag geweigerd in een café omdat ik in een rolstoel zit.';

  it('is not read back again when the program would read it otherwise now', () => {
    const talk = new Talk().say('1', words, 'klaar', 'ja');
    const { open } = talk;
    // As if it had not seen when it was.
    const state: unknown = JSON.parse(JSON.stringify(talk.state).replace('"when":{', '"other":{'));
    expect(new Talk({ state }).open).to.equal(open);
  });

  it('is followed by what is told later, and by nothing else', () => {
    const talk = new Talk().say('1', words, 'klaar', 'ja', 'wijzig account');
    talk.say('Dat was in Aalst.', 'klaar');
    expect(talk.open).to.equal('understood');
    expect(talk.rows.map(({ words: said }) => said)).to.deep.equal(['Aalst']);
    talk.say('ja');
    expect(answersOf(talk)['municipality']).to.deep.equal({ is: 'told', value: '41002' });
    expect(talk.open).to.equal('choice');
  });

  it('stays open while lines are left out one by one', () => {
    const talk = new Talk().say('1', words, 'klaar').press('wrong:a');
    expect(talk.comeBack().open).to.equal('understood');
    expect(talk.say('ja').open).not.to.equal('understood');
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

/** Of several values the first; of a moment the day, or else the month. */
function firstValue(answer: Answer | undefined): unknown {
  if (answer?.is !== 'told') return undefined;
  const { value } = answer;
  if (Array.isArray(value)) return value[0];
  const when = WHEN.safeParse(value);
  return when.success ? (when.data.day ?? when.data.month) : value;
}

const WHEN = z.object({ day: z.string().optional(), month: z.string().optional() });
