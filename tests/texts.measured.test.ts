import { expect } from 'chai';
import { LANGUAGES } from '../dialogs/text/catalogue.js';
import { findingsBetween, findingsIn, stagesOf } from '../bots/commands/texts/checks.js';
import { hardWordsOf, isCommon, longWordsOf } from '../bots/commands/texts/commonWords.js';
import { EXPLAINED } from '../bots/commands/texts/explained.js';
import {
  MEASURED,
  type MeasuredLanguage,
  stageOf,
  type Text,
  textsOf,
} from '../bots/commands/texts/everyText.js';
import { fillsIn, missingIn, sources } from '../bots/commands/texts/keys.js';
import { isName, withNamesAside } from '../bots/commands/texts/names.js';
import { readabilityOf } from '../bots/commands/texts/readability.js';
import { hardestFirst, toMend } from '../bots/commands/texts/report.js';
import { syllablesOf } from '../bots/commands/texts/syllables.js';
import { runForReading } from './runCommand.js';
import { unneeded } from './support/exceptions.js';

const ALL = LANGUAGES.map(textsOf);

describe('Every text that somebody reads', () => {
  for (const texts of ALL) {
    it(`is short, in common words and easy to read (${texts[0]?.language ?? ''})`, () => {
      expect(toMend(findingsIn(texts))).to.equal('Nothing to mend.\n');
    });
  }

  it('is there in every language, said by the code and filled in by it', () => {
    expect(toMend(findingsBetween(ALL, sources()))).to.equal('Nothing to mend.\n');
  });

  it('needs every long word that is allowed', () => {
    for (const texts of ALL) {
      const language = texts[0]?.language ?? 'nl';
      const used = texts.flatMap(({ text }) => longWordsOf(withNamesAside(text), language));
      expect(unneeded(EXPLAINED[language], (word) => used.includes(word))).to.deep.equal([]);
    }
  });

  it('is a whole sentence in every stage of the journey, so that each has a score', () => {
    for (const texts of ALL) {
      for (const [stage, { sentences }] of stagesOf(texts))
        expect(sentences, stage).not.to.be.empty;
    }
  });
});

describe('The measures', () => {
  it('find Dutch for lawyers harder than Dutch for everybody', () => {
    const easy = 'Je mag elke vraag overslaan. Vertel maar wat er gebeurde.';
    const hard =
      'De verwerkingsverantwoordelijke behandelt de desbetreffende persoonsgegevens overeenkomstig de toepasselijke regelgeving.';
    expect(readabilityOf([easy], 'nl').score).to.be.above(75);
    expect(readabilityOf([hard], 'nl').score).to.be.below(20);
    expect(readabilityOf([easy], 'nl').second).to.be.above(readabilityOf([hard], 'nl').second);
  });

  it('say of Flesch’s and Douma’s own figures what their formulas say', () => {
    // 10 words of one syllable each in one sentence.
    const simple = 'de man van de bus ziet dat ik hier zit.';
    expect(readabilityOf([simple], 'nl').score).to.be.closeTo(206.84 - 77 - 9.3, 0.01);
    const english = 'the man on the bus sees that I sit here.';
    expect(readabilityOf([english], 'en').score).to.be.closeTo(206.835 - 84.6 - 10.15, 0.01);
    const french = 'je suis dans un bus et je vois un chat.';
    expect(readabilityOf([french], 'fr').score).to.be.closeTo(207 - 73.6 - 10.15, 0.01);
  });

  it('count syllables as people say them', () => {
    const words: Readonly<Record<MeasuredLanguage, Readonly<Record<string, number>>>> = {
      nl: { melding: 2, gebeurde: 3, eeuw: 1, discriminatie: 5, bijeen: 2, beëindigen: 4, mij: 1 },
      en: { table: 2, happened: 2, wanted: 2, people: 2, someone: 2, services: 3, the: 1 },
      fr: { table: 1, parlent: 1, moment: 2, école: 2, personne: 2, les: 1, année: 2 },
    };
    for (const language of MEASURED) {
      for (const [word, count] of Object.entries(words[language])) {
        expect(syllablesOf(word, language), `${language} ${word}`).to.equal(count);
      }
    }
  });

  it('look past the name of a body, a number, a site and what is filled in', () => {
    const bare = readabilityOf(['Bel ze op.'], 'nl');
    const full = readabilityOf(
      ['Bel het Vlaams Mensenrechteninstituut 1712 unia.be {city} op.'],
      'nl',
    );
    expect(bare.words).to.equal(3);
    expect(full.words).to.equal(3);
    expect(isName('body.VMRI.short')).to.equal(true);
    expect(isName('body.VMRI.does')).to.equal(false);
  });

  it('find a long word that nobody says, and none that is made of common words', () => {
    expect(hardWordsOf(text('Dat is een verwerkingsovereenkomst.'))).to.deep.equal([
      'verwerkingsovereenkomst',
    ]);
    expect(isCommon('gemeentehuis', 'nl')).to.equal(true);
    expect(hardWordsOf(text('The ombudsperson adjudicates expeditiously.', 'en'))).to.have.length(
      3,
    );
  });
});

describe('The checks on every text', () => {
  it('see what is to be mended in one text', () => {
    const long = 'Dit is een zin die met al deze woorden echt veel te lang is voor iemand.';
    const samples: Readonly<Record<string, Text>> = {
      'a long sentence': text(long),
      'hard to read': text(
        'Deze verantwoordelijke behandelt alle desbetreffende persoonlijke gegevens overeenkomstig de toepasselijke algemene regelgeving.',
      ),
      'a space too many': text('Twee  spaties.'),
      'a long word nobody hears every day': text('Verwerkingsverantwoordelijken.'),
      'too long for a channel': text('Nog een zin. '.repeat(200).trim(), 'nl', 'said.x'),
      'a stage hard to read': text(
        'De verantwoordelijke behandelt alle desbetreffende persoonlijke gegevens overeenkomstig de toepasselijke algemene regelgeving.',
      ),
    };
    for (const [check, sample] of Object.entries(samples)) {
      expect(
        findingsIn([sample]).map((finding) => finding.check),
        check,
      ).to.include(check);
    }
    const wide = text(`Kom.\u00a0Ja.`);
    expect(findingsIn([wide]).map(({ check }) => check)).to.include('a space too many');
    expect(findingsIn([text('Ça va\u00a0?', 'fr')])).to.deep.equal([]);
    expect(findingsIn([text('x'.repeat(161), 'en', 'channel.greeting')])).to.have.length(1);
  });

  it('see one text that says "u", and one that says "tu"', () => {
    const dutch = [text('Heb je dat?'), text('Wil jij dat?'), text('Hebt u dat?')];
    expect(findingsIn(dutch).map(({ what }) => what)).to.deep.equal(['Hebt u dat?']);
    const french = [
      text('Vous y allez.', 'fr'),
      text('Avez-vous ?', 'fr'),
      text('Tu y vas.', 'fr'),
    ];
    expect(findingsIn(french).map(({ what }) => what)).to.deep.equal(['Tu y vas.']);
  });

  it('see a text that is missing, never said, never filled in or filled in otherwise', () => {
    const nl = [
      text('Dag {name}.', 'nl', 'a.b'),
      text('Ja.', 'nl', 'a.c'),
      text('Zo.', 'nl', 'a.d'),
    ];
    const en = [text('Hello.', 'en', 'a.b'), text('Yes.', 'en', 'a.c')];
    const found = findingsBetween(
      [nl, en],
      "say({ key: 'a.b' }); say({ key: 'a.c' }); ({ key: 'a.e' })",
    );
    expect(found.map(({ check, key }) => [check, key])).to.have.deep.members([
      ['other things filled in', 'a.b'],
      ['a missing text', 'a.d'],
      ['never said', 'a.d'],
      ['said and not there', 'a.e'],
      ['never filled in', 'a.b'],
    ]);
    expect(missingIn("textKey('a.z')", ['a.b'])).to.deep.equal(['a.z']);
    expect(['city', 'town'].map(fillsIn('params: { city: name }'))).to.deep.equal([true, false]);
  });

  it('put a new family of texts in a stage of its own', () => {
    expect(stageOf('q.age.ask')).to.equal('questions');
    expect(stageOf('somethingNew.x')).to.equal('somethingNew');
    expect(hardestFirst([text('Ja.'), text('Nee', 'nl', 'no')])).to.match(/Ja\.\n.*Nee\n$/s);
  });
});

describe('npm run texts', () => {
  it('shows both formulas by stage and says that nothing is to be mended', async () => {
    const { status, out } = await runForReading('texts');
    expect(status).to.equal(0);
    for (const word of ['Flesch-Douma', 'Brouwer A', 'LIX', 'questions', 'Nothing to mend.']) {
      expect(out).to.include(word);
    }
  });
});

function text(words: string, language: MeasuredLanguage = 'nl', key = 'test.text'): Text {
  return { key, text: words, stage: stageOf(key), language };
}
