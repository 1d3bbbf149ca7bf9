import { expect } from 'chai';
import type { City } from '../services/domain/city.js';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { cityAt, everyQuestion, tell } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

/**
 * What falls when an answer changes: what depended on it, and nothing else. Everything that is told
 * here and not named stays. Each case begins with a whole report and changes one answer of it.
 */
interface Case {
  readonly change: string;
  readonly to: string;
  readonly falls: readonly string[];
  /** Falls and is not asked again, or is answered by the same message. */
  readonly report?: Readonly<Record<string, string>>;
  readonly city?: string | City;
}

const NAMED = {
  role: 'for_other',
  account: 'Er gebeurde iets naars.',
  domain: 'work',
  through: 'temp_agency',
  municipality: 'Gent',
  age: '30',
  grounds: 'origin',
  choice: 'named',
  tellMore: 'ja',
  contactChannel: 'phone',
};
const SIGNAL = {
  account: 'Er gebeurde iets naars.',
  domain: 'commerce',
  grounds: 'origin',
  choice: 'signal',
};

const TOGETHER = { ...SIGNAL, grounds: 'gender_identity', choice: 'together' };
const CALLED_BACK = { ...SIGNAL, choice: 'pseudonym' };

const CASES: readonly Case[] = [
  {
    change: 'role',
    to: 'victim',
    falls: [
      'relation',
      'choice',
      'recipients',
      'tellMore',
      'consent',
      'review',
      'age',
      'residence',
    ],
  },
  {
    change: 'domain',
    to: 'housing',
    falls: ['employer', 'through', 'choice', 'recipients', 'consent', 'review'],
  },
  { change: 'employer', to: 'federal', falls: ['recipients'] },
  { change: 'through', to: 'direct', falls: ['recipients'] },
  { change: 'municipality', to: 'Luik', falls: ['recipients'] },
  { change: 'grounds', to: 'gender', falls: ['recipients'] },
  { change: 'conduct', to: 'refusal, rule', falls: ['recipients'] },
  { change: 'age', to: '15', falls: [] },
  { change: 'choice', to: 'keep', falls: ['recipients', 'consent', 'review'] },
  { change: 'otherParty', to: 'colleague', falls: ['recipients'] },
  { change: 'contactChannel', to: 'email', falls: ['contactValue', 'voicemail'] },
  { change: 'wish', to: 'complaint', falls: [] },
  { change: 'hope', to: 'dat het stopt', falls: [] },
  { change: 'contactName', to: 'Zon', falls: [] },
  { change: 'role', to: 'witness', falls: ['choice', 'consent', 'age'], report: SIGNAL },
  { change: 'domain', to: 'migration', falls: ['venue', 'choice', 'consent'], report: SIGNAL },
  { change: 'grounds', to: 'religion', falls: [], report: SIGNAL },
  { change: 'choice', to: 'nothing', falls: ['consent'], report: SIGNAL },
  { change: 'receiver', to: 'somebody_else', falls: ['consent'], report: TOGETHER },
  {
    change: 'callBack',
    to: 'nee',
    falls: ['contactChannel', 'contactValue', 'voicemail'],
    report: CALLED_BACK,
    city: cityAt('callBack'),
  },
];

describe('changing an early answer', () => {
  for (const { change, to, falls, report = NAMED, city = 'demo' } of CASES) {
    it(`takes away exactly what depended on it: ${change} becomes ${to}`, () => {
      const talk = tell(report, undefined, city);
      const before = answersOf(talk);
      talk.say(`wijzig ${change}`);
      expect(talk.open).to.equal(change);
      talk.say(to);
      const after = answersOf(talk);
      expect(after[change]).not.to.deep.equal(before[change]);
      const gone = Object.keys(before).filter((id) => !(id in after));
      expect(gone).to.have.members(falls.filter((id) => id in before));
      for (const id of Object.keys(before)) {
        if (id !== change && !falls.includes(id)) expect(after[id], id).to.deep.equal(before[id]);
      }
      expect(interviewOf(talk).account).to.deep.equal([report.account]);
    });
  }

  it('is looked at for every question, or one that undoes the same, on which another depends', () => {
    const asked = new Set(CASES.map(({ change }) => change));
    const cased = QUESTIONS.filter(({ id }) => asked.has(id)).map(({ undoes }) => undoes.join());
    for (const { id, undoes } of QUESTIONS) {
      const isCased = undoes.length === 0 || asked.has(id) || cased.includes(undoes.join());
      expect(isCased, id).to.equal(true);
    }
  });

  it('asks again what fell, and only that', () => {
    const talk = tell(NAMED);
    talk.say('wijzig contactChannel', 'email');
    expect(talk.open).to.equal('contactValue');
    talk.say('zon@example.org');
    expect(talk.open).to.equal('review');
  });
});

describe('an answer that stays what it was', () => {
  for (const question of ['choice', 'tellMore', 'contactValue', 'coarser', 'consent', 'after']) {
    const stored = everyQuestion().get(question);

    it(`takes nothing away when it is given again, before ${question}`, () => {
      const { state } = new Talk({ state: stored });
      const before = answersOf(new Talk({ state }));
      for (const [id, answer] of Object.entries(before)) {
        const talk = new Talk({ state }).say(`wijzig ${id}`);
        if (talk.open !== id || id === question) continue;
        giveAgain(talk, answer);
        expect(answersOf(talk), id).to.deep.equal(before);
        expect(talk.open, id).to.equal(question === 'coarser' ? 'consent' : question);
      }
    });

    it(`takes nothing away when it is looked at and left, before ${question}`, () => {
      const { state } = new Talk({ state: stored });
      const before = answersOf(new Talk({ state }));
      const talk = new Talk({ state });
      for (let step = 0; step < 8; step += 1) talk.say('terug');
      talk.say('laat zo');
      expect(answersOf(talk)).to.deep.equal(before);
      expect(talk.open).to.equal(question === 'coarser' ? 'consent' : question);
    });
  }
});

describe('somebody who changes their mind', () => {
  it('about the ground, after seeing the summary, keeps all the rest and comes back where they were', () => {
    const talk = tell({ ...NAMED, choice: 'keep', tellMore: 'nee' }, (now, open) => {
      if (open !== 'review') return;
      const before = answersOf(now);
      now.say('overzicht');
      expect(now.keys).to.include('summary.head');
      const number = /(\d+)\. Waarover/.exec(now.text)?.[1] ?? '';
      now.say(`wijzig ${number}`);
      expect(now.open).to.equal('grounds');
      now.say('geslacht');
      expect(now.open).to.equal('review');
      expect(now.text).to.include('geslacht');
      const { grounds, ...rest } = answersOf(now);
      expect(grounds).to.deep.equal({ is: 'told', value: ['gender'] });
      expect(rest).to.deep.equal(without(before, 'grounds'));
    });
    expect(talk.open).to.equal('after');
  });

  it('about a skipped question, answers it later', () => {
    const talk = tell({ ...SIGNAL, grounds: 'overslaan' });
    talk.say('wijzig grounds', 'handicap');
    expect(answersOf(talk)['grounds']).to.deep.equal({ is: 'told', value: ['disability'] });
    expect(talk.open).to.equal('after');
  });

  it('about no more questions, still sees and changes what they had answered', () => {
    const talk = tell({ ...NAMED, choice: 'keep' });
    talk.say('wijzig tellMore', 'nee', 'wijzig hope', 'dat ze sorry zeggen');
    expect(answersOf(talk)['hope']).to.deep.equal({ is: 'told', value: 'dat ze sorry zeggen' });
  });
});

function without(
  answers: Readonly<Record<string, unknown>>,
  gone: string,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gone));
}

/** Gives an answer once more: a button where there is one, else the words. */
function giveAgain(
  talk: Talk,
  { is, value }: { readonly is: string; readonly value?: unknown },
): void {
  const choices = talk.prompt()?.choices ?? [];
  const declined = new Map([
    ['skipped', 'overslaan'],
    ['unknown', 'weet ik niet'],
    ['withheld', 'liever niet'],
  ]).get(is);
  const pressed = value === true ? 'yes' : value === false ? 'no' : value;
  const button = choices.find((choice) => choice.value === pressed);
  if (declined !== undefined) talk.say(declined);
  else if (button !== undefined) talk.press(button.value);
  else if (Array.isArray(value)) talk.say(value.join(', '));
  else if (typeof value === 'object') talk.say('gisteren');
  else if (typeof value === 'string') talk.say(value === GENT ? 'Gent' : value);
}

const GENT = '44021';
