import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { atConsent, atFirstConsent, previewIn, STORY } from './support/atConsent.js';
import { everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

/** What can be done by a button beside a line; every one of these can be typed too. */
describe('the summary, with a button beside each answer', () => {
  for (const { id } of QUESTIONS) {
    it(`opens every answer by its button, and leaves it by another, at ${id}`, () => {
      const state = everyQuestion().get(id);
      const start = (): Talk => new Talk({ state, opened: false });
      const before = [...interviewOf(start()).answers];
      const { rows } = start().press('!summary');
      expect(rows.length).to.be.at.least(id === 'role' ? 0 : 1);
      for (const { actions } of rows) {
        const value = actions[0]?.value ?? '';
        const talk = start().press(value);
        expect(talk.open, value).to.equal(value.replace('!change:', ''));
        expect(talk.prompt()?.changes).to.equal(true);
        expect(talk.keys).not.to.include.oneOf(['said.stale', 'said.not_understood']);
        talk.press('!keep');
        expect([...interviewOf(talk).answers]).to.deep.equal(before);
        if (!['coarser', 'fileHere', 'next'].includes(id)) expect(talk.open).to.equal(id);
      }
    });
  }

  it('says in pieces what the text says, line for line', () => {
    const talk = atFirstConsent({ account: STORY, choice: 'named', tellMore: 'ja' });
    const said = talk.say('overzicht').said.find(({ data }) => data.rows !== undefined);
    const lines = said?.data.rows?.map(({ label, words }) => `${label}: ${words}`);
    expect(lines?.length).to.be.above(10);
    expect(lines?.join('\n')).to.equal(said?.text);
  });

  it('holds a story of several lines in one piece', () => {
    const talk = new Talk().say('1', 'Een regel.\nEn nog een.', 'overzicht');
    expect(talk.rows.map(({ words }) => words)).to.include('Een regel.\nEn nog een.');
  });

  it('cannot do anything to the screen it is shown on', () => {
    const talk = new Talk().say('1', 'Mijn \u001b[2J verhaal \u202e is dit', 'overzicht');
    const shown = talk.rows.map(({ label, words }) => `${label} ${words}`).join('');
    expect(shown).to.include('verhaal');
    expect(shown).not.to.match(/[\p{Cc}\u202a-\u202e]/u);
  });

  it('is in the language that is spoken', () => {
    const labels = (talk: Talk): unknown => talk.rows[0]?.actions[0]?.label;
    const talk = new Talk().say('1', 'overzicht');
    expect(labels(talk)).to.equal('Wijzig');
    expect(labels(talk.say('English', 'summary'))).to.equal('Change');
  });

  it('shows itself again when the answer of an old button is gone, also where any words are an answer', () => {
    const talk = new Talk().press('victim').press('!change:organisation');
    expect(talk.open).to.equal('account');
    expect(talk.keys).to.include.members(['summary.head', 'said.change_how']);
    expect(interviewOf(talk).account).to.deep.equal([]);
  });

  it('is what "I want to change something" shows, at the review and at each consent', () => {
    const state = everyQuestion().get('review');
    const atReview = new Talk({ state }).press('change');
    expect(atReview.open).to.equal('review');
    const before = atConsent().press('change');
    for (const talk of [atReview, before]) {
      expect(talk.keys).to.include('summary.head');
      expect(talk.rows.map(({ actions }) => actions[0]?.value)).to.include('!change:role');
    }
    expect(before.pressBeside('Jouw verhaal').open).to.equal('account');
  });

  it('leads back to the review after the change', () => {
    const talk = new Talk({ state: everyQuestion().get('review') }).press('change');
    talk.press('!change:organisation').say('Bakkerij Peeters');
    expect(talk.open).to.equal('review');
    expect(talk.keys).to.include('review.head');
    expect(talk.text).to.include('Bakkerij Peeters');
  });
});

describe('what was understood, with a button beside each line', () => {
  const account = 'In Gent lachte mijn baas gisteren met mijn hoofddoek.';
  const understood = (): Talk => new Talk().say('1', account, 'klaar');

  it('says in pieces what the text says, line for line', () => {
    const said = understood().said.find(({ data }) => data.rows !== undefined);
    const lines = said?.data.rows?.map(({ label, words }) => `${label}: ${words}`);
    expect(lines?.length).to.be.above(2);
    expect(lines?.join('\n')).to.equal(said?.text);
  });

  it('leaves out the line that was pressed, and reads back the others', () => {
    const talk = understood();
    const before = talk.rows.length;
    talk.pressBeside('Gent');
    expect(talk.open).to.equal('understood');
    expect(talk.keys).to.include.members(['said.noted_wrong', 'understood.head']);
    expect(talk.rows).to.have.length(before - 1);
    expect(talk.text).not.to.include('Gent');
    expect(answersOf(talk)).not.to.have.any.keys('municipality', 'grounds', 'when');
  });

  it('lets two be wrong, and a yes settles the rest', () => {
    const talk = understood().pressBeside('Gent').pressBeside('2026');
    const left = talk.rows.map(({ label }) => label).join(' ');
    expect(left).not.to.match(/Gemeente|Wanneer/);
    talk.press('yes');
    expect(answersOf(talk)).to.have.any.keys('grounds', 'domain');
    expect(answersOf(talk)).not.to.have.any.keys('municipality', 'when');
    expect(talk.open).not.to.equal('understood');
  });

  it('lets all be wrong, one after the other', () => {
    const talk = understood();
    for (let left = talk.rows.length; left > 0 && talk.open === 'understood'; left -= 1) {
      talk.press('wrong:a');
    }
    expect(talk.open).not.to.equal('understood');
    expect(Object.keys(answersOf(talk)).sort()).to.deep.equal(['account', 'role', 'understood']);
  });

  it('hears a second press on the same button as an old one, and leaves out nothing more', () => {
    const talk = understood();
    const prompt = talk.prompt()?.id ?? '';
    const { length } = talk.press('wrong:a').rows;
    talk.pressOld(prompt, 'wrong:a');
    expect(talk.keys).to.include('said.stale');
    expect(talk.say('herhaal').rows).to.have.length(length);
  });

  it('does not ask for a detail of a place that was not the right one', () => {
    const talk = new Talk().say('1', 'Mijn baas van het interimkantoor pest mij.', 'klaar');
    expect(talk.rows).to.have.length.above(1);
    talk.press('wrong:a');
    expect(talk.rows.map(({ label }) => label).join()).not.to.include('Hoe je er werkt');
  });

  it('shows the lines again to whoever says that not everything is right', () => {
    const talk = understood().press('no');
    expect(talk.keys).to.include('understood.which');
    expect(talk.pressBeside('Gent').keys).to.include('said.noted_wrong');
  });

  it('still hears letters, and settles the rest at once', () => {
    const talk = understood().say('a, b');
    expect(talk.open).not.to.equal('understood');
  });
});

describe('the pieces of a preview, with a button beside each', () => {
  it('are shown with what they are now, and with the button for the other', () => {
    const talk = atConsent();
    const said = talk.said.find(({ data }) => data.rows !== undefined);
    const lines = said?.data.rows?.map(({ label, words }) => `${label} (${words})`);
    expect(lines?.join('\n')).to.equal(said?.text);
    for (const { words, actions } of talk.rows) {
      expect(actions.map(({ label }) => label)).to.deep.equal([
        words === 'verborgen' ? 'Toon' : 'Verberg',
      ]);
    }
  });

  it('are shown and hidden again by the button, and each time the new preview is read first', () => {
    const talk = atConsent();
    const first = previewIn(talk);
    expect(first).not.to.include('Janssens');
    talk.pressBeside('Janssens');
    expect(talk.keys).to.include('said.shown');
    expect(previewIn(talk)).to.include('Janssens');
    expect(talk.open).to.equal('consent');
    talk.pressBeside('Janssens');
    expect(talk.keys).to.include('said.hidden');
    expect(previewIn(talk)).to.equal(first);
    expect(talk.deliveries).to.deep.equal([]);
  });

  it('stay as they are after a button of an older preview, or of a piece that is not there', () => {
    const talk = atConsent();
    const prompt = talk.prompt()?.id ?? '';
    talk.pressBeside('Janssens').pressOld(prompt, 'show:1');
    expect(talk.keys).to.include('said.stale');
    for (const value of ['hide:99', 'show:0', 'hide:', 'hide:x', 'show:1 ']) {
      const tried = atConsent().press(value);
      expect(tried.open, value).to.equal('consent');
      expect(interviewOf(tried).answers.has('masks'), value).to.equal(false);
    }
  });

  it('are not offered to whoever gives a name', () => {
    const talk = atFirstConsent({ account: STORY, choice: 'named' });
    expect(talk.rows).to.deep.equal([]);
    expect(talk.press('hide:1').keys).to.include('said.named_gets_all');
  });
});

describe('a document in the conversation', () => {
  it('says whether it is what would leave, or what the person may keep', () => {
    const shows = (talk: Talk): unknown[] =>
      talk.said.flatMap(({ data }) => (data.shows === undefined ? [] : [data.shows]));
    expect(shows(atConsent())).to.deep.equal(['preview']);
    const review = new Talk({ state: everyQuestion().get('review') }).say('herhaal');
    expect(shows(review)).to.deep.equal(['file']);
    const after = new Talk({ state: everyQuestion().get('after') }).press('file');
    expect(shows(after)).to.deep.equal(['file']);
    expect(after.said.find(({ data }) => data.fileName !== undefined)?.data.shows).to.equal('file');
  });
});
