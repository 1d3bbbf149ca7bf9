import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import type { LogEvent } from '../dialogs/interview/log.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const FOLDER = new URL('./fixtures/records/', import.meta.url);

/** Records as released versions stored them, and the question at which each of them stood. */
const fixtures = readdirSync(FOLDER).map((name) => ({ name, ...read(name) }));

describe('somebody whose conversation an older program kept', () => {
  it('is there for every point at which people leave', () => {
    expect(fixtures.length).to.be.at.least(14);
  });

  for (const { name, open, state } of fixtures) {
    it(`goes on where they were, with nothing lost: ${name}`, () => {
      const talk = new Talk({ state });
      expect(talk.keys).to.include('said.welcome_back');
      expect(talk.open).to.equal(open);
      const before = eventsOf(state);
      expect(eventsOf(talk.state).slice(0, before.length)).to.deep.equal(before);
    });

    it(`reaches the end from there: ${name}`, () => {
      const talk = new Talk({ state });
      for (let step = 0; talk.open !== 'after'; step += 1) {
        expect(step, talk.open).to.be.lessThan(QUESTIONS.length);
        talk.say(talk.open === 'account' ? 'klaar' : 'overslaan');
      }
    });
  }
});

describe('a record that this version knows only in part', () => {
  const { state } = read('v1-signal-before-consent.json');
  const told = (id: string, value: unknown): LogEvent => ({
    t: 'answered',
    set: { [id]: { is: 'told', value } },
    drop: [],
  });

  it('keeps an answer to a question that no longer exists, and is not disturbed by it', () => {
    const talk = new Talk({ state: withEvents(state, told('favouriteColour', 'blauw')) });
    expect(talk.open).to.equal('consent');
    expect(answersOf(talk)['favouriteColour']).to.deep.equal({ is: 'told', value: 'blauw' });
  });

  it('is not stopped by a question that no longer exists and stood reopened', () => {
    const talk = new Talk({
      state: withEvents(state, { t: 'reopened', question: 'favouriteColour' }),
    });
    expect(talk.open).to.equal('consent');
  });

  for (const [id, value] of [
    ['role', 'bystander'],
    ['domain', { id: 'transport' }],
    ['operator', 'hovercraft'],
    ['grounds', 'religion'],
    ['municipality', 9000],
    ['choice', 'anonymous'],
  ] as const) {
    it(`asks again what was answered in another shape: ${id}`, () => {
      const stored = withEvents(state, told(id, value));
      const talk = new Talk({ state: stored });
      expect(talk.open).to.equal(id);
      expect(interviewOf(talk).account).to.have.length(1);
      expect(eventsOf(talk.state).slice(0, eventsOf(stored).length)).to.deep.equal(
        eventsOf(stored),
      );
    });
  }

  it('asks a question that was renamed, and everything else stands', () => {
    const renamed: unknown = JSON.parse(JSON.stringify(state).replaceAll('"choice"', '"wayOut"'));
    const talk = new Talk({ state: renamed });
    expect(talk.open).to.equal('choice');
    expect(interviewOf(talk).account).to.have.length(1);
    talk.say('signal');
    expect(talk.open).to.equal('consent');
  });

  it('never takes the answer to an old question for the answer to a new one', () => {
    const renamed: unknown = JSON.parse(JSON.stringify(state).replaceAll('"choice"', '"wayOut"'));
    const talk = new Talk({ state: renamed, opened: false }).say('1');
    expect(talk.keys).to.include('said.stale');
    expect(talk.open).to.equal('choice');
    expect(answersOf(talk)).not.to.have.property('choice');
    expect(talk.deliveries).to.deep.equal([]);
  });
});

describe('a record of a later version', () => {
  const later = { version: 2, events: [{ t: 'answered', set: {}, drop: [] }], more: 'unknown' };
  const unreadable = [later, { version: 1, events: [{ t: 'danced' }] }, { version: 1 }, 'text', 7];

  for (const stored of unreadable) {
    it(`is refused kindly and left as it is: ${JSON.stringify(stored).slice(0, 40)}`, () => {
      const talk = new Talk({ state: stored });
      for (const attempt of ['1', 'ja', 'Mijn baas zegt dat ik te oud ben.', 'overzicht', '']) {
        talk.say(attempt);
        expect(talk.keys).to.include.members(['said.foreign', 'line.112_101.how']);
        expect(talk.state).to.deep.equal(stored);
      }
      talk.sendPhoto();
      expect(talk.state).to.deep.equal(stored);
      expect([talk.forgotten, talk.deliveries.length]).to.deep.equal([0, 0]);
    });
  }

  it('makes room when the person says so', () => {
    const talk = new Talk({ state: later }).say('opnieuw');
    expect(talk.forgotten).to.equal(1);
    expect(talk.open).to.equal('role');
    expect(talk.say('1').open).to.equal('account');
  });

  it('can be deleted', () => {
    const talk = new Talk({ state: later }).say('wis alles');
    expect([talk.forgotten, talk.state]).to.deep.equal([1, undefined]);
  });
});

function read(name: string): { readonly open: string; readonly state: unknown } {
  const content: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (typeof content !== 'object' || content === null) throw new Error(`${name} is no fixture`);
  if (!('open' in content) || typeof content.open !== 'string' || !('state' in content)) {
    throw new Error(`${name} is no fixture`);
  }
  return { open: content.open, state: content.state };
}

function eventsOf(state: unknown): readonly unknown[] {
  if (typeof state !== 'object' || state === null || !('events' in state)) return [];
  return Array.isArray(state.events) ? state.events : [];
}

function withEvents(state: unknown, ...events: readonly LogEvent[]): unknown {
  return { version: 1, events: [...eventsOf(state), ...events] };
}
