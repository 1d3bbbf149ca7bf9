import { expect } from 'chai';
import fc from 'fast-check';
import { referralWords, toLanguage } from '../dialogs/text/catalogue.js';
import type { Delivery } from '../dialogs/turnDraft.js';
import { renderText } from '../services/referral/render.js';
import { Referral } from '../services/referral/schema.js';
import { cityAt, everyQuestion, tell } from './support/everyQuestion.js';
import { atConsent, atFirstConsent, previewIn, STORY } from './support/atConsent.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
describe('nothing leaves without a yes to what was shown', () => {
  it(`over random conversations (seed ${SEED})`, function () {
    this.timeout(60_000);
    const starts = ['choice', 'aboutCity', 'recipients', 'consent', 'review'];
    const start = fc.constantFrom(...starts);
    let left = 0;
    fc.assert(
      fc.property(
        start,
        fc.array(action(), { minLength: 4, maxLength: 25 }),
        (question, actions) => {
          const talk = new Talk({ state: everyQuestion().get(question), city: cityAt(question) });
          talk.say('herhaal');
          let shown = previewIn(talk);
          for (const act of actions) {
            const before = { open: talk.open, count: talk.deliveries.length };
            const meansYes = act(talk);
            const sent = talk.deliveries.slice(before.count);
            if (sent.length > 0) {
              expect(before.open).to.equal('consent');
              expect(meansYes).to.equal(true);
              expect(sent).to.have.length(1);
              expect(rendered(sent[0], talk)).to.equal(shown);
              left += 1;
            }
            shown = previewIn(talk) ?? shown;
          }
        },
      ),
      { seed: SEED, numRuns: 120 },
    );
    expect(left, 'conversations that sent something').to.be.above(0);
  });

  it('a change after the preview shows the new one and asks again', () => {
    const talk = atConsent();
    const first = previewIn(talk);
    talk.say('wijzig grounds', '7');
    expect(talk.open).to.equal('consent');
    expect(previewIn(talk)).to.be.a('string').and.not.equal(first);
    expect(talk.deliveries).to.deep.equal([]);
  });

  it('a change that is taken back shows the first preview once more', () => {
    const talk = atConsent();
    const first = previewIn(talk);
    const ground = interviewOf(talk).answers.get('grounds')?.is === 'told' ? 'religion' : 'origin';
    talk.say('wijzig grounds', 'age', 'wijzig grounds', ground);
    expect(previewIn(talk)).to.equal(first);
  });

  it('another language shows it in that language before a yes counts', () => {
    const talk = atConsent().say('English');
    expect(talk.keys).to.include('preview.head');
    talk.say('yes');
    expect(talk.deliveries).to.have.length(1);
  });

  for (const no of [
    'nee',
    '4',
    'overslaan',
    'weet ik niet',
    'liever niet',
    'Nee, niet naar deze dienst',
  ]) {
    it(`a no sends nothing: ${no}`, () => {
      const talk = atConsent().say(no);
      expect(talk.keys).to.include('said.not_sent');
      expect(talk.open).not.to.equal('consent');
      expect(talk.deliveries).to.deep.equal([]);
    });
  }

  for (const number of ['1', ' 1. ', 'nummer 1', 'keuze 1', 'optie 1', '01', '１']) {
    it(`a number is never a yes, for it may be meant for a word in the list: ${number}`, () => {
      for (const choice of ['signal', 'pseudonym', 'named']) {
        const talk = atFirstConsent({ account: STORY, understood: 'ja', choice, aboutCity: 'nee' });
        talk.say(number);
        expect(talk.open, choice).to.equal('consent');
        expect(talk.keys, choice).to.include('said.number_sends_nothing');
        expect(talk.deliveries, choice).to.deep.equal([]);
        expect(talk.say('ja').deliveries, choice).to.have.length(1);
      }
    });
  }

  for (const yes of ['ja', 'Ja, verstuur dit', 'OK', 'yes']) {
    it(`a yes in words sends: ${yes}`, () => {
      expect(atConsent().say(yes).deliveries).to.have.length(1);
    });
  }

  it('no list above the question has a number before a line', () => {
    const rows = atConsent().rows.map(({ label }) => label);
    expect(rows).not.to.have.length(0);
    for (const label of rows) expect(label).to.match(/^\p{Ll}\. /u);
  });

  for (const unclear of ['misschien', 'ja maar', 'nog niet', 'verstuur', '9', '', '👍']) {
    it(`what is no yes sends nothing: ${JSON.stringify(unclear)}`, () => {
      const talk = atConsent().say(unclear);
      expect(talk.open).to.equal('consent');
      expect(talk.deliveries).to.deep.equal([]);
    });
  }

  it('a refusal can be reconsidered', () => {
    const talk = atConsent().say('nee', 'nee');
    expect(talk.open).to.equal('after');
    talk.say('other', 'signal');
    expect(talk.open).to.equal('consent');
    expect(talk.say('ja').deliveries).to.have.length(1);
  });

  it('what has left does not leave again because the person looks round', () => {
    const talk = atConsent().say('ja', 'nee', 'other', 'signal');
    expect(talk.open).to.equal('after');
    expect(talk.deliveries).to.have.length(1);
  });
});

describe('where nothing may leave', () => {
  for (const city of ['leuven', 'brugge', 'roeselare', 'sint-niklaas', 'dds']) {
    it(`the words are ready, and nothing is delivered: ${city}`, () => {
      // In a network of partners there is no point that could count or hold a name.
      const choices = city === 'roeselare' ? ['named'] : ['signal', 'pseudonym', 'named'];
      for (const choice of choices) {
        const said: string[] = [];
        const answers = { account: STORY, choice, recipients: '1, 2', consent: 'ja' };
        const talk = tell(answers, (now) => said.push(...now.keys), city);
        said.push(...talk.keys);
        expect(talk.deliveries, choice).to.deep.equal([]);
        expect(said, choice).to.include('said.ready');
        expect(said, choice).not.to.include('said.leaving');
        expect(said, choice).not.to.include('q.consent.ask');
      }
    });
  }

  it(`a professional never gets a file or a referral (seed ${SEED})`, function () {
    this.timeout(60_000);
    const start = new Talk().say('professional', STORY, 'klaar').state;
    fc.assert(
      fc.property(fc.array(action(), { minLength: 4, maxLength: 20 }), (actions) => {
        const talk = new Talk({ state: start });
        for (const act of actions) {
          act(talk);
          if (!isProfessional(talk)) return;
          expect(talk.deliveries).to.deep.equal([]);
          expect(talk.said.filter(({ data }) => data.fileName !== undefined)).to.deep.equal([]);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

function isProfessional(talk: Talk): boolean {
  const role = talk.state === undefined ? undefined : answersOf(talk)['role'];
  return role?.is === 'told' && role.value === 'professional';
}

/** Something a person does; true when it means yes. */
type Act = (talk: Talk) => boolean;

function action(): fc.Arbitrary<Act> {
  const yes = fc.constantFrom('ja', 'yes', 'ok').map((word): Act => (talk) => {
    talk.say(word);
    return true;
  });
  const words = fc
    .constantFrom(
      ...[
        'nee',
        'terug',
        'overzicht',
        'overslaan',
        'weet ik niet',
        'herhaal',
        'laat zo',
        'English',
      ],
      ...['Nederlands', 'verberg hoofddoek', 'toon 1', 'verberg 1', 'coarser', 'other', 'signal'],
      ...['named', 'pseudonym', 'keep', 'Gent', 'iets', STORY, '', 'stop', 'wis alles', 'hm'],
      ...[
        'wijzig 1',
        'wijzig 2',
        'wijzig 3',
        'wijzig 4',
        'wijzig 5',
        '1',
        '2',
        '3',
        '1, 2',
        'a',
        'toon a',
      ],
    )
    .map((word): Act => (talk) => {
      talk.say(word);
      return false;
    });
  const button = fc.nat({ max: 5 }).map((place): Act => (talk) => {
    const choice = talk.prompt()?.choices[place];
    if (choice !== undefined) talk.press(choice.value);
    return choice?.value === 'send';
  });
  const beside = fc.nat({ max: 12 }).map((place): Act => (talk) => {
    const value = talk.rows[place]?.actions[0]?.value;
    if (value !== undefined) talk.press(value);
    return false;
  });
  return fc.oneof({ weight: 3, arbitrary: yes }, { weight: 4, arbitrary: words }, button, beside);
}

/** The document that left, in the words in which it was shown. */
function rendered(delivery: Delivery | undefined, talk: Talk): string {
  const referral = Referral.parse(JSON.parse(delivery?.document ?? ''));
  return renderText(referral, referralWords(toLanguage(interviewOf(talk).language)));
}
