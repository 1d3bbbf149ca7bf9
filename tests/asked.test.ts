import { expect } from 'chai';
import { CATALOGUES, LANGUAGES, type TextKey, translate } from '../dialogs/text/catalogue.js';
import { asked as en } from '../dialogs/text/en/asked.js';
import { asked as fr } from '../dialogs/text/fr/asked.js';
import { asked as nl } from '../dialogs/text/nl/asked.js';
import { ASKED_IDS, askedSource } from '../services/domain/askedSources.js';
import { findAsked } from '../services/understanding/asked/find.js';
import { formOf } from '../services/understanding/asked/form.js';
import { loadPhrasings } from '../services/understanding/asked/phrasings.js';
import { cityAt, everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const STORY = 'Ze zeiden dat ik maar naar mijn eigen land moest gaan.';

describe('Every question that people ask', () => {
  it('has a short form and an answer, in Dutch, English and French', () => {
    const wanted = ASKED_IDS.flatMap((id) => [`asked.${id}.question`, `asked.${id}.answer`]);
    for (const texts of [nl, en, fr]) {
      expect(Object.keys(texts)).to.include.members(wanted);
      expect(Object.keys(texts)).to.have.members(Object.keys(nl));
    }
  });

  it('has an answer of at most four sentences of at most fifteen words', () => {
    for (const texts of [nl, en, fr]) {
      for (const [key, text] of Object.entries(texts)) {
        const sentences = text.split(/(?<=[.!?]) /u);
        expect(sentences, `${key}: ${text}`).to.have.length.at.most(4);
        for (const sentence of sentences) {
          const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
          expect(words, `${key}: ${sentence}`).to.have.length.at.most(15);
        }
      }
    }
  });

  it('says where its answer comes from, and when that was read', () => {
    for (const id of ASKED_IDS) {
      const source = askedSource(id);
      if (source.status === 'own') continue;
      expect(source.sources, id).not.to.have.length(0);
      for (const url of source.sources) expect(new URL(url).protocol, url).to.equal('https:');
      expect(source.checkedOn, id).to.match(/^\d{4}-\d{2}-\d{2}$/);
      if (source.sourceDate !== null)
        expect(source.sourceDate, id).to.match(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  it('is asked in every language in at least six ways that we know', () => {
    const phrasings = loadPhrasings();
    for (const id of ASKED_IDS) {
      expect(
        phrasings.filter(({ question }) => question === id),
        id,
      ).to.have.length.at.least(18);
    }
  });

  it('is found by its own short form, in every language', () => {
    for (const texts of [nl, en, fr]) {
      for (const id of ASKED_IDS) {
        expect(findAsked(texts[`asked.${id}.question`]).questions[0], id).to.equal(id);
      }
    }
  });
});

describe('What somebody asks', () => {
  const questions: readonly (readonly [string, string])[] = [
    ['wa kost da hier', 'costs'],
    ['moekik daarvoor betaln?', 'costs'],
    ['kan mijne baas mij buitensmijten als ik iets zeg?', 'sacked'],
    ['ben ik wel tegen een echte mens aan het typen?', 'human'],
    ['Hallo. Is melden gratis?', 'costs'],
    ['will they kick me out of my job if i report?', 'sacked'],
    ['combien faut-il payer pour signaler ?', 'costs'],
    ['hebben jullie mijn naam nodig', 'name'],
  ];
  for (const [text, question] of questions) {
    it(`is found in words that we never saw: ${text}`, () => {
      expect(findAsked(text).questions).to.include(question);
    });
  }

  it('is not found in what somebody tells, quotes or only mentions', () => {
    for (const text of [
      'Hij vroeg: wat kom jij hier doen?',
      'De agent vroeg: ben je een mens of een beest?',
      'Mijn chef zei dat ik moest betalen en dat het veel geld kost.',
      'ik ging naar de politie maar ze wilden geen pv opmaken',
      'Mon patron m’a viré parce que je suis enceinte.',
      'mijn baas',
      'gisteren',
      'Aalst',
      'hoe gaat het met jou?',
    ]) {
      expect(findAsked(text).questions, text).to.deep.equal([]);
    }
  });

  it('is told apart from a story by its form', () => {
    expect(formOf('kost dit geld')).to.equal('asks');
    expect(formOf('1712 wat is dat')).to.equal('asks');
    expect(formOf('een verhuurder')).to.equal('words');
    expect(formOf('Ze vragen altijd: waar kom je echt vandaan?')).to.equal('tells');
    expect(
      formOf('Mocht hij mij in de winkel zomaar weigeren omdat ik een hoofddoek draag?'),
    ).to.equal('maybe');
  });
});

describe('Somebody who asks a question in the conversation', () => {
  it('is answered in the language of the question, and the conversation stays in its own', () => {
    const talk = new Talk();
    talk.say('est-ce que ça coûte de l’argent de signaler ?');
    const answer = talk.said.find(({ data }) => data.key === 'asked.costs.answer');
    expect(answer?.text).to.equal(translate('fr', 'asked.costs.answer'));
    expect(talk.said.at(-1)?.text).to.equal(translate('nl', 'q.role.ask'));
  });

  it('is answered with the source at every question, and nothing of it is kept', () => {
    for (const [id, state] of everyQuestion()) {
      const talk = new Talk({ state, opened: false, city: cityAt(id) });
      const before = answersOf(talk);
      const told = interviewOf(talk).account;
      talk.say('kost dit geld?');
      expect(talk.keys, id).to.include.members(['asked.costs.answer', 'asked.source']);
      expect(talk.keys, id).not.to.include('said.not_understood');
      expect(answersOf(talk), id).to.deep.equal(before);
      expect(interviewOf(talk).account, id).to.deep.equal(told);
      expect(talk.open, id).to.equal(id);
    }
  });

  it('loses no short question that belongs to the story', () => {
    for (const words of [
      'moet ik dat pikken van een chauffeur?',
      'waarom belde niemand de politie?',
    ]) {
      const talk = new Talk().say('1', 'Een man riep naar mij op de bus.', words);
      expect(interviewOf(talk).account, words).to.include(words);
    }
  });

  it('loses no story that ends in a question: it is kept, and answered', () => {
    const story =
      'Ik ben geweigerd in een winkel in Gent met mijn hoofddoek en ik heb geen getuigen, moet ik bewijs hebben?';
    const talk = new Talk().say('1', story);
    expect(interviewOf(talk).account).to.deep.equal([story]);
    expect(talk.keys).to.include('asked.proof.answer');
  });

  it('hears no question in what another person asked', () => {
    const story = 'De politie vroeg: moet jij niet naar je eigen land?';
    const talk = new Talk().say('1', story);
    expect(interviewOf(talk).account).to.deep.equal([story]);
    expect(talk.keys.filter((key) => key.startsWith('asked.'))).to.deep.equal([]);
  });

  it('is told honestly when there is no answer, and offered a person', () => {
    const talk = new Talk().say('wat is de hoofdstad van Peru?');
    expect(talk.keys).to.include('asked.none');
    expect(talk.open).to.equal('role');
    expect(talk.say('praten').keys).to.include('person.foot');
  });

  it('is shown help first when they are in danger, and then the answer', () => {
    const talk = new Talk().say('mijn man wil mij vermoorden, moet ik naar de politie?');
    const [help, answer] = ['danger.acute', 'asked.police.answer'].map((key) =>
      talk.keys.indexOf(key),
    );
    expect(help).to.be.greaterThan(-1);
    expect(answer).to.be.greaterThan(help ?? -1);
  });

  it('is told what is kept and who can read in the words of the channel', () => {
    for (const channel of ['terminal', 'webchat', 'msteams']) {
      const talk = new Talk({ channel }).say('wat bewaar je van mij?');
      expect(talk.keys).to.include('asked.keeps.answer');
      expect(talk.keys.filter((key) => /^channel\./.test(key))).to.have.length(1);
    }
  });

  it('is never given a verdict', () => {
    const talk = new Talk().say('1', STORY, 'is dit discriminatie?');
    expect(talk.keys).to.include('asked.is_this.answer');
    expect(interviewOf(talk).account).to.deep.equal([STORY]);
  });

  it('can choose from what people ask often, by a button or by the number', () => {
    for (const words of ['vragen', 'ik heb alleen een vraag', 'I have a question']) {
      const talk = new Talk().say(words);
      expect(talk.rows, words).to.have.length.within(6, 8);
      expect(talk.open, words).to.equal('role');
      const { label = '' } = talk.rows[1] ?? {};
      const id = ASKED_IDS[Number(label) - 1] ?? '';
      expect(talk.say(`vraag ${label}`).keys).to.include(`asked.${id}.answer`);
    }
    const talk = new Talk().say('vragen').pressBeside(nl['asked.costs.question']);
    expect(talk.keys).to.include('asked.costs.answer');
    expect(talk.open).to.equal('role');
  });

  it('is shown first what fits the case', () => {
    const talk = new Talk().say('1', 'Mijn baas lacht met mij op het werk omdat ik zwart ben');
    talk.say('klaar', 'ja', 'vragen');
    expect(talk.rows.map(({ words }) => words)).to.include(nl['asked.bullied_work.question']);
  });

  it('has its question in the list when it is typed as it stands there', () => {
    for (const language of LANGUAGES) {
      for (const id of ASKED_IDS) {
        const key: TextKey = `asked.${id}.question`;
        const talk = new Talk({ language }).say('1', STORY).say(CATALOGUES[language][key]);
        const isAnswered = talk.keys.includes(`asked.${id}.answer`);
        const isAboutReaders =
          id === 'who_reads' || talk.keys.some((one) => one.startsWith('channel.'));
        expect(isAnswered || isAboutReaders, `${language} ${id}`).to.equal(true);
      }
    }
  });
});
