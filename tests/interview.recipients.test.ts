import { expect } from 'chai';
import { atConsent, atFirstConsent, previewIn, STORY } from './support/atConsent.js';
import { tell } from './support/everyQuestion.js';
import { interviewOf } from './support/logOf.js';

describe('each recipient', () => {
  const toTwo = { account: 'Er gebeurde iets naars.', domain: 'work', grounds: '1, 15' };
  const named = { ...toTwo, choice: 'named', recipients: '1, 2', contactChannel: 'in_person' };

  it('is asked about apart, and a no to one says nothing about the other', () => {
    for (const answers of [
      ['ja', 'nee'],
      ['nee', 'ja'],
      ['ja', 'overslaan'],
      ['overslaan', 'ja'],
    ]) {
      const talk = atFirstConsent(named);
      const asked: unknown[] = [];
      for (const answer of answers) {
        expect(talk.open).to.equal('consent');
        asked.push(previewIn(talk));
        talk.say(answer);
      }
      expect(new Set(asked).size).to.equal(2);
      expect(talk.deliveries).to.have.length(1);
      expect(talk.open).not.to.equal('consent');
    }
  });

  it('gets its own document, and a yes to one is no yes to another', () => {
    const talk = atFirstConsent(named);
    const old = talk.prompt()?.id ?? '';
    talk.press('send').pressOld(old, 'send');
    expect(talk.deliveries).to.have.length(1);
    expect(talk.open).to.equal('consent');
    talk.press('send');
    const recipients = talk.deliveries.map(({ recipient }) => recipient);
    expect(new Set(recipients).size).to.equal(2);
  });

  it('is never the point of the city that it is about, unless the person chooses it', () => {
    const about = {
      account: 'Er gebeurde iets naars.',
      domain: 'public_service',
      matter: 'municipal',
      municipality: 'weet ik niet',
      region: 'flanders',
    };
    for (const choice of ['signal', 'pseudonym']) {
      const seen: string[] = [];
      const answers = { ...about, choice, aboutCity: 'ja', recipients: 'overslaan' };
      const talk = tell(answers, (_, open) => seen.push(open));
      expect(seen, choice).to.include.members(['aboutCity', 'recipients']);
      expect(seen, choice).not.to.include('consent');
      expect(talk.deliveries, choice).to.deep.equal([]);
      const chosen = tell({ ...answers, recipients: 'LOKAAL', consent: 'ja' });
      expect(chosen.deliveries.map(({ recipient }) => recipient)).to.deep.equal(['LOKAAL']);
    }
    const alone = tell({
      account: 'Er gebeurde iets naars.',
      domain: 'private_sphere',
      otherParty: 'city',
      tellMore: 'ja',
      choice: 'named',
      recipients: 'overslaan',
    });
    expect(alone.deliveries).to.deep.equal([]);
  });
});

describe('pieces of the words', () => {
  it('are hidden in a signal, and shown or hidden by letter and by word', () => {
    const talk = atConsent();
    expect(previewIn(talk)).not.to.match(/0470|Janssens/);
    const shownPiece = /(\p{L})\. Jan/u.exec(talk.text)?.[1] ?? '';
    talk.say(`toon ${shownPiece}`);
    expect(previewIn(talk)).to.match(/Janssens/);
    talk.say('verberg Jan Janssens');
    expect(previewIn(talk)).not.to.match(/Janssens/);
    talk.say('verberg hoofddoek');
    expect(talk.keys).to.include('said.hidden');
    expect(previewIn(talk)).not.to.match(/hoofddoek/);
    talk.say('ja');
    expect(talk.deliveries[0]?.document).not.to.match(/hoofddoek|Janssens|0470/);
  });

  it('may still be meant by their place, as in a conversation that began before', () => {
    const talk = atConsent();
    const place = talk.rows.findIndex(({ label }) => label.includes('Jan')) + 1;
    expect(previewIn(talk.say(`toon ${place}`))).to.match(/Janssens/);
    expect(previewIn(talk.say(`verberg ${place}`))).not.to.match(/Janssens/);
  });

  it('are not hidden or shown by a letter alone, which does not say which of the two', () => {
    const talk = atConsent();
    const before = previewIn(talk);
    expect(talk.say('a').keys).to.include('said.hide_how');
    expect(previewIn(talk.say('herhaal'))).to.equal(before);
    expect(interviewOf(talk).answers.has('masks')).to.equal(false);
  });

  it('that are not there are not said to be hidden', () => {
    for (const typed of ['verberg olifant', 'verberg 99', 'toon 99', 'verberg']) {
      const talk = atConsent().say(typed);
      expect(talk.keys, typed).not.to.include('said.hidden');
      expect(talk.keys, typed).not.to.include('said.shown');
      expect(talk.open, typed).to.equal('consent');
    }
  });

  it('that are hidden from a recipient do not make a read-back report unread', () => {
    const talk = atFirstConsent({ account: STORY, understood: 'ja', choice: 'pseudonym' });
    talk.say('verberg hoofddoek');
    expect(talk.open).to.equal('consent');
    expect(talk.say('ja').deliveries).to.have.length(1);
  });
});
