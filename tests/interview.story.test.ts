import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

describe('a story', () => {
  const story = 'Ze zeiden dat ik maar naar mijn eigen land moest gaan.';

  for (const { id, keepsStory } of QUESTIONS) {
    if (keepsStory !== true) continue;
    it(`told at ${id} is kept with the account, word for word`, () => {
      const before = interviewOf(at(id)).account;
      const talk = at(id).say(story);
      expect(interviewOf(talk).account).to.deep.equal([...before, story]);
      expect(talk.keys).to.include('said.kept_with_account');
    });
  }

  it('that also seems to answer is kept and read back', () => {
    const talk = at('domain').say('Mijn baas zei dat ik te oud ben voor dit werk.');
    expect(interviewOf(talk).account).to.have.length(2);
    expect(talk.open).to.equal('understood');
  });

  it('may be long, take many messages, and is kept as it was typed', () => {
    const parts = [
      'Het was gisteren op het werk.',
      'x'.repeat(4000),
      '  mijn baas\n\nzei:  "ga   weg"  ',
      '😡😡😡 \u0000\u001b[31m rood \u202e omgekeerd',
      'ik  schrijf   mis en da mag',
    ];
    const talk = new Talk().say('1', ...parts);
    expect(interviewOf(talk).account).to.deep.equal(parts);
    expect(talk.open).to.equal('account');
  });

  it('cannot do anything to the screen it is shown on', () => {
    const talk = new Talk().say('1', 'Mijn \u001b[2J\u0007 verhaal \u202e is dit', 'overzicht');
    const back = talk.say('klaar', 'overzicht');
    const shown = `${talk.text}${back.text}`.replaceAll('\n', '');
    expect(shown).not.to.match(/[\p{Cc}\u202a-\u202e\u2066\u2067]/u);
  });

  it('that is too long to keep is said so, and what was told stays', () => {
    const talk = new Talk().say('1', 'x'.repeat(50_000), 'y'.repeat(20_000));
    expect(talk.keys).to.include('said.account_full');
    expect(interviewOf(talk).account).to.have.length(1);
  });

  it('that was begun is not lost by skipping the rest', () => {
    for (const word of ['overslaan', 'liever niet', 'weet ik niet']) {
      const talk = new Talk().say('1', story, word);
      expect(answersOf(talk)['account'], word).to.deep.equal({ is: 'told', value: 'done' });
      expect(interviewOf(talk).account, word).to.deep.equal([story]);
    }
  });

  it('is asked of everybody of a role in the same words, whatever they told', () => {
    for (const role of ['victim', 'witness', 'for_other', 'professional']) {
      const keys = ['nl', 'en'].map((language) => new Talk({ language }).say(role).keys.at(-1));
      expect(new Set(keys).size, role).to.equal(1);
      const more = [story, 'Er gebeurde iets.', 'Ik ben geslagen.'].map((words) =>
        new Talk().say(role, words).keys.at(-1),
      );
      expect(new Set(more), role).to.deep.equal(new Set(['q.account.more']));
    }
  });

  it('as the very first message is kept, and the first question is still asked', () => {
    const talk = new Talk({ opened: false }).say(story);
    expect(interviewOf(talk).account).to.deep.equal([story]);
    expect(talk.open).to.equal('role');
  });

  it('after a stop is heard; a greeting after a stop is no answer', () => {
    expect(interviewOf(new Talk().say('1', 'stop', story)).account).to.deep.equal([story]);
    const greeted = new Talk().say('1', 'stop', 'hoi');
    expect([interviewOf(greeted).account, greeted.open]).to.deep.equal([[], 'account']);
    expect(greeted.keys).not.to.include('said.not_understood');
    const asked = new Talk();
    const prompt = asked.prompt()?.id ?? '';
    expect(asked.say('stop').pressOld(prompt, 'victim').open).to.equal('account');
  });
});

function at(question: string): Talk {
  return new Talk({ state: everyQuestion().get(question), city: cityAt(question) });
}
