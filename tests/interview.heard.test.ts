import { expect } from 'chai';
import { QUESTIONS } from '../dialogs/ReportDialog.js';
import { CATALOGUES } from '../dialogs/text/catalogue.js';
import { ownLanguage } from '../dialogs/text/otherLanguages.js';
import { everyQuestion } from './support/everyQuestion.js';
import { answersOf, interviewOf } from './support/logOf.js';
import { Talk } from './support/Talk.js';

const STORY = 'Ze zeiden dat ik maar naar mijn eigen land moest gaan.';

describe('a cry for help', () => {
  const cries = [
    'ik wil niet meer leven',
    'ik ga mezelf vannacht iets aandoen',
    'I want to kill myself',
    'Ik wil dood.',
  ];

  for (const cry of cries) {
    it(`is heard and helped, and not kept, before and while a story is told: ${cry}`, () => {
      const places = {
        first: new Talk(),
        account: new Talk().say('1'),
        middle: new Talk().say('1', STORY),
        readBack: new Talk().say('1', STORY, 'klaar'),
        unopened: new Talk({ opened: false }),
      };
      for (const [place, talk] of Object.entries(places)) {
        const { open } = talk;
        const told = talk.state === undefined ? [] : interviewOf(talk).account;
        talk.say(cry);
        expect(talk.keys, place).to.include.members(['line.1813.name', 'said.not_in_story']);
        expect(talk.keys, place).not.to.include.oneOf(['said.kept_with_account', 'said.added']);
        expect(interviewOf(talk).account, place).to.deep.equal(told);
        expect(JSON.stringify(talk.state), place).not.to.include(cry);
        if (open !== undefined) expect(talk.open, place).to.equal(open);
      }
    });
  }

  it('that is told with what happened is the story, and kept word for word', () => {
    const told =
      'Op school lachen ze elke dag met mijn huidskleur. De leerkracht doet niets en ik wil niet meer leven.';
    for (const talk of [new Talk(), new Talk().say('1')]) {
      talk.say(told);
      expect(talk.keys).to.include('line.1813.name');
      expect(talk.keys).not.to.include('said.not_in_story');
      expect(interviewOf(talk).account).to.deep.equal([told]);
    }
  });

  it('is no story before one is asked for; after that, what somebody does is', () => {
    const cry = 'help hij staat nu voor de deur met een mes';
    const first = new Talk().say(cry);
    expect(first.keys).to.include.members(['danger.acute', 'said.not_in_story']);
    expect(interviewOf(first).account).to.deep.equal([]);
    expect(interviewOf(new Talk().say('1', cry)).account).to.deep.equal([cry]);
  });

  it('never takes an answer of a word or two away, whatever it sounds like', () => {
    for (const words of ['gisteren', 'vorige week']) {
      const talk = at('when').say(words);
      expect(answersOf(talk)['when']?.is, words).to.equal('told');
    }
  });
});

describe('a question about who reads along', () => {
  const asked = [
    'Mag mijn baas dit lezen?',
    'wie kan dit lezen',
    'is dit anoniem?',
    'Is dit anoniem',
    'ben ik hier anoniem?',
    'Kan mijn ex dit gesprek zien?',
    'wie leest wat ik hier schrijf',
    'kan de school meelezen in deze chat?',
    'Who can read this?',
    'is this private?',
    'can my boss see this conversation',
    'est-ce que c’est anonyme ?',
    'qui peut lire ceci ?',
  ];
  for (const question of asked) {
    it(`is answered as the welcome did, and is no story: ${question}`, () => {
      for (const channel of ['terminal', 'webchat', 'msteams']) {
        const welcome = new Talk({ channel }).keys.filter((key) => /^channel\./.test(key));
        for (const before of [[], ['1'], ['1', STORY], ['1', STORY, 'klaar']]) {
          const talk = new Talk({ channel }).say(...before);
          const { open } = talk;
          const told = interviewOf(talk).account;
          talk.say(question);
          expect(talk.keys).to.include.members(welcome);
          expect(talk.keys).not.to.include.oneOf(['said.no_answers_yet', 'said.not_understood']);
          expect(interviewOf(talk).account).to.deep.equal(told);
          expect(talk.open).to.equal(open);
        }
      }
    });
  }

  it('is answered at every question, and changes no answer', () => {
    for (const { id } of QUESTIONS) {
      const talk = at(id);
      const before = answersOf(talk);
      talk.say('Kan mijn baas dit lezen?');
      expect(talk.keys, id).to.include('channel.terminal');
      expect(answersOf(talk), id).to.deep.equal(before);
      expect(talk.open, id).to.equal(id);
    }
  });

  it('is told apart from a story in which somebody reads or asks', () => {
    for (const story of [
      'Mijn baas wilde mijn berichten op mijn gsm lezen en lachte met mijn geloof.',
      'Mocht hij mij zomaar weigeren omdat ik een hoofddoek draag?',
      'Ze kunnen mij hier niet zien en dat zeggen ze elke dag opnieuw tegen iedereen.',
      'Hij zei dat ik anoniem moest blijven en niets mocht vertellen aan de school.',
    ]) {
      const talk = new Talk().say('1', story);
      expect(interviewOf(talk).account, story).to.deep.equal([story]);
    }
  });
});

describe('somebody who says hello', () => {
  for (const hello of ['hallo', 'Dag!', 'hoi', 'Goeiemorgen', 'hi', 'Good morning', 'hey']) {
    it(`is greeted, and the question is put: ${hello}`, () => {
      for (const before of [[], ['1']]) {
        const talk = new Talk().say(...before);
        const { open } = talk;
        talk.say(hello);
        expect(talk.keys[0]).to.equal('said.greeting');
        expect(talk.keys).not.to.include('said.not_understood');
        expect(talk.open).to.equal(open);
        expect(interviewOf(talk).account).to.deep.equal([]);
      }
    });
  }

  it('is greeted once when that is how the conversation begins', () => {
    const talk = new Talk({ opened: false }).say('hallo');
    expect(talk.keys).to.include('welcome.who').and.not.to.include('said.greeting');
    expect(talk.open).to.equal('role');
  });

  it('may have any name', () => {
    expect(answersOf(at('alias').say('Hey'))['alias']).to.deep.equal({ is: 'told', value: 'Hey' });
  });
});

describe('somebody who writes French in a conversation in Dutch', () => {
  const story = 'hier soir dans le bus un homme m’a insultée à cause de mon voile';

  it('is offered French once, and keeps what they told and the language', () => {
    const talk = new Talk().say(story);
    expect(talk.keys).to.include('offer.fr');
    expect(talk.keys).not.to.include.oneOf(['said.in_own_language', 'said.other_language']);
    expect(interviewOf(talk).account).to.deep.equal([story]);
    expect(interviewOf(talk).language).to.equal('nl');
    expect(talk.say(story).keys).not.to.include('offer.fr');
  });

  for (const word of ['Bonjour', 'bonsoir', 'Salut !']) {
    it(`is offered it after a greeting too, and tells nothing by that: ${word}`, () => {
      for (const before of [[], ['1']]) {
        const talk = new Talk().say(...before, word);
        expect(talk.keys).to.include('offer.fr');
        expect(talk.keys).not.to.include('said.not_understood');
        expect(interviewOf(talk).account).to.deep.equal([]);
      }
    });
  }

  it('goes on in French after its name, and is greeted in it', () => {
    const talk = new Talk().say('Français');
    expect(interviewOf(talk).language).to.equal('fr');
    expect(talk.say('Bonjour !').keys).to.include('said.greeting');
    expect(talk.open).to.equal('role');
    expect(talk.keys).not.to.include('offer.fr');
  });

  it('reads a municipality back by its French name, and takes it by that', () => {
    const talk = new Talk({ language: 'fr' }).say('1', 'un bailleur à Gand a refusé de me louer');
    expect(talk.say('fini').text).to.include('Gand').and.not.to.include('Gent');
  });

  it('finds lines that speak it in a whole conversation in French', () => {
    const talk = new Talk({ language: 'fr' });
    expect(talk.say('parler').keys).to.include('line.TELE_ACCUEIL.name');
    expect(talk.say('je veux mourir').keys).to.include('line.CPS.name');
  });
});

describe('somebody who writes in a language that we do not have', () => {
  const messages = {
    de: 'der Vermieter will mir die Wohnung nicht geben, weil ich Ausländer bin',
    tr: 'patronum bana Türk olduğum için iş vermedi ve bana kötü davrandı',
    ar: 'رفض صاحب البيت أن يؤجر لي لأنني عربي',
  };
  for (const [language, message] of Object.entries(messages)) {
    it(`hears in it what there is, and keeps what they told: ${language}`, () => {
      const talk = new Talk().say(message);
      expect(talk.keys).to.include.members(['said.in_own_language', 'said.other_language']);
      expect(talk.text).to.include(ownLanguage[language]);
      expect(interviewOf(talk).account).to.deep.equal([message]);
      expect(interviewOf(talk).language).to.equal('nl');
      expect(talk.say(message).keys).not.to.include('said.other_language');
    });
  }

  it('hears which languages there are when it is one that we cannot write', () => {
    const talk = new Talk().say(
      'właściciel mieszkania nie chciał mi wynająć, bo jestem z Polski i mam dzieci',
    );
    expect(talk.keys).to.include('said.other_language');
    expect(talk.keys).not.to.include('said.in_own_language');
  });

  for (const word of ['Türkçe', 'arabic', 'مرحبا', 'Deutsch', 'salam']) {
    it(`hears it after its name or a greeting too, and tells nothing by that: ${word}`, () => {
      for (const before of [[], ['1']]) {
        const talk = new Talk().say(...before, word);
        expect(talk.keys).to.include('said.in_own_language');
        expect(talk.keys).not.to.include('said.not_understood');
        expect(interviewOf(talk).account).to.deep.equal([]);
      }
    });
  }

  it('is never switched: one or two words offer nothing, more words ask', () => {
    for (const words of ['yes please', 'the bus', 'my boss', 'le bus']) {
      const talk = new Talk().say('1', words);
      expect(
        talk.keys.filter((key) => /^offer\.|other_language/.test(key)),
        words,
      ).to.deep.equal([]);
      expect(interviewOf(talk).language, words).to.equal('nl');
    }
    const talk = new Talk().say('1', 'my boss told me to go back to my country');
    expect(talk.keys).to.include('offer.en');
    expect(interviewOf(talk).language).to.equal('nl');
  });

  it('finds lines that speak it, in danger and to talk', () => {
    const french = new Talk().say('je veux mourir, je n’en peux plus de la vie');
    expect(french.keys).to.include('line.CPS.name');
    expect(new Talk().say('bonjour', 'praten').keys).to.include('line.TELE_ACCUEIL.name');
    expect(new Talk().say('Deutsch', 'praten').keys).to.include('line.TELEFONHILFE.name');
  });

  it('is given numbers that are those of the lines', () => {
    const numbers = { de: ['TELEFONHILFE', '108'] } as const;
    for (const [language, [line, number]] of Object.entries(numbers)) {
      expect(ownLanguage[language]).to.include(number);
      expect(CATALOGUES.nl[`line.${line}.how`]).to.include(number);
    }
    for (const words of Object.values(ownLanguage)) {
      expect(words).to.include('112').and.to.include('101').and.to.include('English');
    }
  });

  it('may name a language, a person or a place as an answer', () => {
    for (const [question, words] of [
      ['interpreter', 'Turks'],
      ['contactName', 'Mohamed El Amrani'],
      ['place', 'Rue de la Loi'],
    ] as const) {
      const talk = at(question).say(words);
      expect(talk.keys, words).not.to.include('said.other_language');
      expect(answersOf(talk)[question], words).to.deep.equal({ is: 'told', value: words });
    }
  });
});

function at(question: string): Talk {
  return new Talk({ state: everyQuestion().get(question) });
}
