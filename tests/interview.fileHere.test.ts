import { expect } from 'chai';
import { Talk } from './support/Talk.js';

const STORY = 'Jan Janssens riep op het werk in Gent iets over mijn hoofddoek. Ik werd ontslagen.';

describe('the own report, in which nothing is hidden', () => {
  for (const channel of ['msteams', 'facebook', 'something-new']) {
    it(`is not shown where others can read along without a warning and a yes: ${channel}`, () => {
      const talk = atEnd(channel).press('file');
      expect(talk.open).to.equal('fileHere');
      expect(talk.keys).to.include('fileHere.warning');
      expect(talk.text).not.to.include('Janssens');
      talk.say('nee');
      expect([talk.open, files(talk)]).to.deep.equal(['after', 0]);
      talk.press('file').say('overslaan');
      expect([talk.open, files(talk)]).to.deep.equal(['after', 0]);
      talk.press('file').say('ja');
      expect([talk.open, files(talk)]).to.deep.equal(['after', 1]);
      expect(talk.press('file').open, 'each time again').to.equal('fileHere');
    });

    it(`is read back to whoever keeps it only after a yes: ${channel}`, () => {
      const before = upTo(channel).say('keep', 'nee');
      expect(before.open).to.equal('fileHere');
      const no = new Talk({ channel, state: before.state }).say('nee');
      expect(no.open).not.to.equal('review');
      expect(files(no)).to.equal(0);
      const yes = new Talk({ channel, state: before.state }).say('ja');
      expect([yes.open, yes.text.includes('Janssens')]).to.deep.equal(['review', true]);
    });
  }

  for (const channel of ['webchat', 'terminal']) {
    it(`is shown at once where nobody else reads: ${channel}`, () => {
      expect(files(atEnd(channel).press('file'))).to.equal(1);
      expect(upTo(channel).say('keep', 'nee').open).to.equal('review');
    });
  }
});

function upTo(channel: string): Talk {
  const talk = new Talk({ channel }).say('1', STORY, 'klaar', 'ja');
  while (talk.open !== 'choice') talk.say('overslaan');
  return talk;
}

function atEnd(channel: string): Talk {
  const talk = upTo(channel).say('nothing');
  expect(talk.open).to.equal('after');
  return talk;
}

function files(talk: Talk): number {
  return talk.said.filter(({ data }) => data.fileName !== undefined).length;
}
