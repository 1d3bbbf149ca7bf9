import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import type { Interview } from '../dialogs/interview/log.js';
import { LANGUAGES } from '../dialogs/text/catalogue.js';
import { commands as en } from '../dialogs/text/en/commands.js';
import { commands as fr } from '../dialogs/text/fr/commands.js';
import { commands as nl } from '../dialogs/text/nl/commands.js';
import { everyQuestion } from './support/everyQuestion.js';
import { interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

/**
 * The matrix: every command at every question, in every language present. What is looked at is the
 * question that stands open afterwards, the answers, and the keys of what was said; never the words.
 */
const WORDS = { nl, fr, en } as const;
type Id = keyof typeof nl;

/** Commands after which the same question stands open and no answer has changed. */
const HARMLESS: Readonly<Partial<Record<Id, string | undefined>>> = {
  why: undefined,
  repeat: undefined,
  help: 'help.commands',
  person: 'person.foot',
  danger: 'danger.head',
  summary: undefined,
  stop: 'said.stopped',
};

describe('every command at every question', () => {
  for (const { id } of QUESTIONS) {
    describe(`at ${id}`, () => {
      for (const language of LANGUAGES) {
        it(`works in ${language}`, () => {
          const before = at(id, language);
          for (const [command, key] of Object.entries(HARMLESS))
            checkHarmless(before, command, key);
          checkWhy(before);
          checkNothingToRead(before);
          checkDeclining(before);
          checkBack(before);
          checkChange(before);
          checkLanguage(before);
          checkDestroying(before);
        });
      }
    });
  }

  for (const spoken of LANGUAGES) {
    it(`hears every word of every command, in all languages, while ${spoken} is spoken`, () => {
      const before = at('region', spoken);
      for (const language of LANGUAGES) {
        const lists: readonly (readonly string[])[] = Object.values(WORDS[language]);
        for (const words of lists) {
          const [first, ...others] = words.map((word) => heardAs(before, word));
          for (const other of others) expect(other).to.deep.equal(first);
        }
      }
    });
  }

  it('takes a command only as a whole message', () => {
    const talk = at('account', 'nl').talk();
    talk.say('Hij zei: ga terug naar je land, en stop met zeuren.', 'Help, dacht ik toen.');
    expect(interviewOf(talk).account).to.have.length(2);
    expect(talk.open).to.equal('account');
  });
});

function heardAs(before: At, word: string): unknown {
  const talk = before.talk().say(`  ${word.toUpperCase()} `);
  const keys = talk.keys.filter((key) => !key.startsWith('offer.'));
  return [keys, talk.open, [...interviewOf(talk).answers]];
}

/** Somebody at a question, in a language, and a way to try things from there again and again. */
interface At {
  readonly question: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly interview: Interview;
  talk(): Talk;
  /** The first word of a command in the language that is spoken. */
  word(command: string): string;
}

function at(question: string, language: (typeof LANGUAGES)[number]): At {
  const stored = everyQuestion().get(question);
  const talk = new Talk({ state: stored, language });
  if (language !== 'nl') talk.say(WORDS[language].language[1]);
  const { state } = talk;
  const words: Readonly<Record<string, readonly string[]>> = WORDS[language];
  const start = (): Talk => new Talk({ state, language });
  expect(start().open).to.equal(question);
  return {
    question,
    language,
    interview: interviewOf(talk),
    talk: start,
    word: (command) => words[command]?.[0] ?? '',
  };
}

function checkHarmless(before: At, command: string, key: string | undefined): void {
  const talk = before.talk().say(before.word(command));
  if (key !== undefined) expect(talk.keys, command).to.include(key);
  if (command === 'stop') {
    expect(talk.open, command).to.equal(undefined);
    expect(talk.said.at(-1)?.data.ends, command).to.equal(true);
    talk.comeBack();
  }
  expectSame(talk, before, command);
}

function checkWhy(before: At): void {
  const talk = before.talk().say(before.word('why'));
  expect(talk.keys).to.include(`q.${before.question}.why`);
}

/** A photo, an empty line, a button of an old question: nothing to read, and kindly answered. */
function checkNothingToRead(before: At): void {
  const tries: [string, (talk: Talk) => Talk][] = [
    ['said.attachment', (talk) => talk.sendPhoto()],
    ['said.empty', (talk) => talk.say(' \n ')],
    ['said.stale', (talk) => talk.pressOld('role#of-long-ago', 'victim')],
    ['said.welcome_back', (talk) => talk.comeBack()],
  ];
  for (const [key, attempt] of tries) {
    const talk = attempt(before.talk());
    expect(talk.keys).to.include(key);
    expectSame(talk, before, key);
  }
}

/** What was told already is not untold by skipping, and skipping a consent refuses that recipient. */
const DECLINED_OTHERWISE: ReadonlySet<string> = new Set(['consent', 'after']);

function checkDeclining(before: At): void {
  for (const [command, is] of [
    ['skip', 'skipped'],
    ['unknown', 'unknown'],
    ['withhold', 'withheld'],
  ] as const) {
    const talk = before.talk().say(before.word(command));
    if (before.question === 'after') {
      expect(talk.keys, command).to.include('said.at_the_end');
      expectSame(talk, before, command);
    }
    if (DECLINED_OTHERWISE.has(before.question)) continue;
    expect(interviewOf(talk).answers.get(before.question), command).to.deep.equal({ is });
    expect(talk.open, command).not.to.equal(before.question);
    expect(talk.deliveries, command).to.deep.equal([]);
  }
}

/** These stand open because the person asked for them; whoever goes elsewhere asks again. */
const OPENED_BY_A_CHOICE: readonly string[] = ['coarser', 'fileHere', 'next'];

function checkBack(before: At): void {
  const talk = before.talk().say(before.word('back'));
  const { reopened } = interviewOf(talk);
  if (reopened === undefined || reopened === before.interview.reopened) {
    expect(talk.keys).to.include('said.no_way_back');
  } else {
    expect(talk.open).to.equal(reopened);
    expect(place(reopened)).to.be.lessThan(place(before.question));
  }
  expectSameAnswers(talk, before, 'back');
  talk.say(before.word('keep'));
  if (!OPENED_BY_A_CHOICE.includes(before.question)) expect(talk.open).to.equal(before.question);
  expectSameAnswers(talk, before, 'keep');
}

function checkChange(before: At): void {
  const plainly = before.talk().say(before.word('change'));
  expect(plainly.keys).to.include('said.change_how');
  expectSame(plainly, before, 'change');
  const tooFar = before.talk().say(`${before.word('change')} 99`);
  expect(tooFar.keys).to.include('said.change_how');
  expectSame(tooFar, before, 'change 99');
  const first = before.talk().say(`${before.word('change')} 1`);
  const { reopened } = interviewOf(first);
  if (before.interview.answers.size > 0) expect(reopened).to.equal('role');
  if (reopened !== undefined) expect(first.open).to.equal(reopened);
  expectSameAnswers(first, before, 'change 1');
}

function checkLanguage(before: At): void {
  for (const other of LANGUAGES) {
    // The second word: the first may be the name of an answer, as in which language a school teaches.
    const talk = before.talk().say(WORDS[other].language[1]);
    expect(interviewOf(talk).language).to.equal(other);
    expectSame(talk, before, other);
  }
}

function checkDestroying(before: At): void {
  for (const command of ['delete', 'restart'] as const) {
    const sure = before.talk().say(before.word(command));
    expect(sure.keys).to.deep.equal([`said.sure_${command}`]);
    expect(sure.forgotten).to.equal(0);
    const { state } = sure;
    for (const other of [before.word('no'), 'hm', '1', ' ']) {
      const talk = new Talk({ state, opened: false }).say(other);
      expect(talk.keys, other).to.include('said.not_deleted');
      expectSame(talk, before, `${command}, then ${other}`);
    }
    const pressed = new Talk({ state, opened: false }).pressOld('understood#x', 'yes');
    expectSame(pressed, before, `${command}, then an old button`);
    const photo = new Talk({ state, opened: false }).sendPhoto().say(before.word('help'));
    expectSame(photo, before, `${command}, then a photo`);
    const back = new Talk({ state }).say(before.word('help'));
    expectSame(back, before, `${command}, then away and back`);
    const yes = new Talk({ state, opened: false }).say(before.word('yes'));
    expect(yes.forgotten).to.equal(1);
    if (command === 'delete') {
      expect(yes.state).to.equal(undefined);
    } else {
      expect(yes.open).to.equal('role');
      expect(interviewOf(yes).answers.size).to.equal(0);
      expect(interviewOf(yes).language).to.equal(before.language);
    }
  }
}

function expectSame(talk: Talk, before: At, why: string): void {
  expect(talk.open, `${why}: open`).to.equal(before.question);
  expectSameAnswers(talk, before, why);
}

function expectSameAnswers(talk: Talk, before: At, why: string): void {
  const now = interviewOf(talk);
  expect([...now.answers], `${why}: answers`).to.deep.equal([...before.interview.answers]);
  expect(now.account, `${why}: account`).to.deep.equal(before.interview.account);
  expect(talk.deliveries, `${why}: deliveries`).to.deep.equal([]);
  expect(talk.forgotten, `${why}: forgotten`).to.equal(0);
}

function place(question: string): number {
  return QUESTIONS.findIndex(({ id }) => id === question);
}
