import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { documentOf } from '../bots/turn/record.js';
import { withTurn } from '../bots/turn/replies.js';
import { canaryLogger } from './support/canaryLogger.js';
import { CANARIES, DAY, type House, MINUTE, openHouse, texts } from './support/turnHouse.js';

const Failure = z.object({ stack: z.array(z.string()) });

describe('a turn', () => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse();
  });

  afterEach(async () => {
    await house.close();
  });

  const said = async () => {
    const state = (await house.record())?.told?.state;
    return typeof state === 'object' && state !== null && 'said' in state ? state.said : undefined;
  };

  it('answers with plain messages in order, without addresses', async () => {
    const first = await house.say('one');
    const second = await house.say('two');
    expect(texts(first)).to.deep.equal(['heard one at q1', 'q2?']);
    if (first.outcome !== 'done' || second.outcome !== 'done') throw new Error('not done');
    const sequences = [...first.replies, ...second.replies].map(({ sequence }) => sequence);
    expect(sequences).to.deep.equal([1, 2, 3, 4]);
    expect(second.version).to.equal(first.version + 1);
    const reply: unknown = JSON.parse(JSON.stringify(first.replies[1]?.activity));
    expect(reply).to.include.keys('type', 'text', 'channelData');
    expect(reply).not.to.have.any.keys('conversation', 'recipient', 'from', 'serviceUrl', 'id');
  });

  it('gives a message that comes twice the replies it already got, and takes it once', async () => {
    const first = await house.say('one', 'a');
    await house.say('two', 'b');
    const again = await house.say('one', 'a');
    expect(texts(again)).to.deep.equal(texts(first));
    expect(again).to.include({ repeated: true });
    expect(await said()).to.deep.equal(['one', 'two']);
  });

  it('answers a repeat of long ago with the last replies, and takes it once', async () => {
    for (let turn = 0; turn < 40; turn += 1) await house.say(`turn ${turn}`, `id ${turn}`);
    const again = await house.say('turn 3', 'id 3');
    expect(texts(again)).to.deep.equal(['heard turn 39 at q40', 'q41?']);
    expect(await said()).to.have.length(40);
  });

  it('takes the same message a thousand times for one', async () => {
    for (let time = 0; time < 1000; time += 1) await house.say('one', 'same');
    expect(await said()).to.deep.equal(['one']);
  });

  it('recognises a retry of a text under another id while the question still stands', async () => {
    await house.say('hello');
    const first = await house.say('+this is my story', 'a');
    const again = await house.say('+this is my story', 'b');
    expect(texts(again)).to.deep.equal(texts(first));
    expect(again).to.include({ repeated: true });
    expect(await said()).to.have.length(2);
    house.time.now += 2 * MINUTE;
    expect(await house.say('+this is my story', 'b')).to.include({ repeated: true });
    expect(await said()).to.have.length(2);
  });

  it('takes the same words again after a minute, at another question, or when they are short', async () => {
    await house.say('+this is my story', 'a');
    house.time.now += MINUTE + 1;
    await house.say('+this is my story', 'b');
    await house.say('weet ik niet', 'c');
    await house.say('weet ik niet', 'd');
    await house.say('+ja', 'e');
    await house.say('+ja', 'f');
    expect(await said()).to.have.length(6);
  });

  it('does not let a long text that is sent again answer the next question', async () => {
    const story = 'my landlord said that he had just let it to somebody else';
    await house.say(story, 'a');
    expect(await house.say(story, 'b')).to.include({ repeated: true });
    expect(await said()).to.deep.equal([story]);
  });

  it('keeps nothing of a turn in which the conversation broke, and goes on afterwards', async () => {
    await house.say('kanariegeel');
    const broken = await house.say('break');
    expect(broken).to.deep.equal({ outcome: 'failed', code: 'dialog_failed' });
    expect(await said()).to.deep.equal(['kanariegeel']);
    expect(texts(await house.say('two'))).to.deep.equal(['heard two at q2', 'q3?']);
  });

  it('tells the operator at which place of our code a conversation broke, and not on which words', async () => {
    const logger = canaryLogger(CANARIES);
    const noting = await openHouse({ logger });
    for (const text of ['kanariegeel', 'break']) await noting.say(text);
    await noting.close();
    const failure = logger.lines.find((line) => line.includes('"turn.failed"'));
    expect(Failure.parse(JSON.parse(failure ?? '{}')).stack[0]).to.match(
      /^tests\/support\/guestbook\.(?:ts|js):/,
    );
  });

  it('refuses a record of another version and leaves it untouched', async () => {
    const id = documentOf('c1');
    const expiresAt = house.time.now + DAY;
    const value = { format: 99, story: 'kanariegeel' };
    await house.store.write({ id, version: 1, value, expiresAt, dueAt: 5 }, house.time.now);
    expect(await house.say('one')).to.deep.equal({ outcome: 'refused', code: 'record_newer' });
    await house.worker.drain();
    expect(await house.store.read(id, house.time.now)).to.deep.include({ version: 1, value });
  });

  it('refuses a record that makes no sense, without repeating it', async () => {
    const id = documentOf('c1');
    const expiresAt = house.time.now + DAY;
    const value = { format: 1, story: 'kanariegeel' };
    await house.store.write({ id, version: 1, value, expiresAt, dueAt: null }, house.time.now);
    expect(await house.say('one')).to.deep.equal({ outcome: 'refused', code: 'record_invalid' });
  });

  it('forgets everything that was told, keeps the last words and takes back what had not left', async () => {
    await house.say('kanariegeel');
    await house.say('send');
    expect(texts(await house.say('forget', 'x'))).to.deep.equal(['forgotten']);
    const record = await house.record();
    expect(JSON.stringify(record)).not.to.contain('kanariegeel').and.not.to.contain('secret');
    expect(record?.outbox.map(({ status }) => status)).to.deep.equal(['withdrawn']);
    expect(texts(await house.say('forget', 'x'))).to.deep.equal(['forgotten']);
    expect(texts(await house.say('new'))).to.deep.equal(['heard new at q1', 'q2?']);
    await house.worker.drain();
    expect(house.delivered).to.be.empty;
  });

  it('says of the one turn that forgets that it did, and keeps nothing from then on', async () => {
    expect(await house.runner.keeps('c1')).to.equal(false);
    expect(await house.say('kanariegeel')).to.include({ forgotten: false });
    expect(await house.runner.keeps('c1')).to.equal(true);
    expect(await house.say('forget', 'x')).to.include({ forgotten: true, repeated: false });
    expect(await house.runner.keeps('c1')).to.equal(false);
    expect(await house.say('forget', 'x')).to.include({ forgotten: false, repeated: true });
    expect(await house.say('new')).to.include({ forgotten: false });
    expect(await house.runner.keeps('c1')).to.equal(true);
    house.time.now += 61 * MINUTE;
    expect(await house.runner.keeps('c1')).to.equal(false);
  });

  it('begins nothing by a button where nothing is left of what it belongs to', async () => {
    const input = { kind: 'choice', prompt: 'q1#', value: 'x' } as const;
    const press = (id: string) =>
      house.runner.run({ conversation: 'c1', id, input, channel: 'terminal', onlyIfBegun: true });
    expect(await press('a')).to.deep.equal({ outcome: 'gone' });
    expect(await house.record()).to.equal(undefined);
    await house.say('kanariegeel');
    expect(await press('b')).to.include({ outcome: 'done' });
    await house.say('forget');
    expect(await press('c')).to.deep.equal({ outcome: 'gone' });
    expect(await press('b')).to.include({ outcome: 'done', repeated: true });
    await house.say('new');
    house.time.now += 61 * MINUTE;
    expect(await press('d')).to.deep.equal({ outcome: 'gone' });
  });

  it('begins anew for whoever comes after the time of a conversation, and shows nothing of before', async () => {
    await house.say('kanariegeel');
    await house.say('send');
    house.time.now += 61 * MINUTE;
    expect(await house.runner.messagesSince('c1', 0)).to.be.empty;
    expect(texts(await house.say('one'))).to.deep.equal(['heard one at q1', 'q2?']);
    expect(texts(await house.say('withdraw'))[0]).to.equal('withdrawn 0: ');
    expect(JSON.stringify(await house.record())).not.to.contain('kanariegeel');
    await house.worker.drain();
    expect(house.delivered).to.have.length(1);
  });

  it('lets a channel that comes back catch up', async () => {
    await house.say('one');
    await house.say('two');
    const missed = await house.runner.messagesSince('c1', 2);
    expect(missed.map(({ sequence }) => sequence)).to.deep.equal([3, 4]);
  });

  it('keeps words out of the names of documents and out of the files', async () => {
    await house.say('kanariegeel', 'a', 'conversation of Amina Verlinden');
    for (const name of await readdir(house.folder)) {
      const bytes = await readFile(join(house.folder, name), 'latin1');
      expect(bytes).not.to.contain('kanariegeel').and.not.to.contain('Verlinden');
    }
  });

  it('keeps a bounded amount of replies, always those of the last turn', () => {
    let kept = withTurn({ messages: [], turns: [] }, 'first', {
      activities: [],
      nextSequence: 1,
      now: 0,
    });
    let sequence = 1;
    for (let turn = 0; turn < 60; turn += 1) {
      const activities = [{ text: 'x'.repeat(9_000) }, { text: 'y' }];
      kept = withTurn(kept, `id ${turn}`, { activities, nextSequence: sequence, now: turn });
      sequence += 2;
    }
    expect(kept.messages.length).to.be.within(2, 6);
    expect(kept.messages.at(-1)?.sequence).to.equal(120);
    expect(kept.turns.at(-1)).to.deep.equal({ inbound: 'id 59', from: 119, to: 121 });
  });
});
