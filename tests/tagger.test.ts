import { expect } from 'chai';
import { findPersonalData } from '../services/understanding/personalData.js';
import { tokensOf } from '../services/understanding/personalData/tokens.js';
import { Bloom, bloomOf } from '../services/understanding/tagger/bloom.js';
import { tagPersons } from '../services/understanding/tagger/tagger.js';
import { taggedNames } from '../services/understanding/tagger/taggedNames.js';
import { growth, LINEAR } from './hostileTexts.js';

/** Names that stand in no list of ours: only place and shape give them away. */
const IN_NO_LIST: readonly (readonly [text: string, name: string])[] = [
  ['Mijn ploegbaas Verschooris zegt dat ik stink.', 'Verschooris'],
  ['Ik heb het gemeld bij Azzarhouni van de personeelsdienst.', 'Azzarhouni'],
  ['Gisteren riep Hacıömeroğlu dat ik moest zwijgen.', 'Hacıömeroğlu'],
  ['Mon chef Tshimanga a refusé.', 'Tshimanga'],
  ['My landlord Okwuosahia kept the deposit.', 'Okwuosahia'],
];

/** Words that look like names where names stand. */
const NO_NAMES: readonly string[] = [
  "'t Es hier nie te doen, z'hebben mie were uutgelachen in de stroate.",
  'De NMBS-begeleidster deed alsof ze mij niet zag.',
  'Ik kom uit Kandahar en woon nu in Sint-Truiden.',
  'Les Népalais en cuisine gagnent la moitié.',
  'We were told that Lithuanians and Poles need not apply.',
  'Op het Novarumplein staat elke avond politie.',
  'kga vanavnd nie buiten, kben bang',
];

describe('names of people that no list knows', () => {
  for (const [text, name] of IN_NO_LIST) {
    it(`finds ${name} by what stands around it`, () => {
      const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
      expect(found).to.deep.equal([name]);
    });
  }

  for (const text of NO_NAMES) {
    it(`leaves "${text}" alone`, () => {
      expect(findPersonalData(text)).to.deep.equal([]);
    });
  }

  it('gives the same answer for the same text', () => {
    const text = 'Toen kwam Wassila Benchekroun en zei dat Jef weg moest.';
    const once = tagPersons(text, tokensOf(text));
    expect(tagPersons(text, tokensOf(text))).to.deep.equal(once);
  });

  it('ends a name at a line break', () => {
    const text = 'Naam: Karel Peeters\nGent';
    const tokens = tokensOf(text);
    const names = taggedNames(text, tokens, {
      tags: [0, 1, 2, 2],
      margins: [-1, 1, 1, 1],
    });
    expect(names.map(({ from, to }) => [from, to])).to.deep.equal([
      [1, 2],
      [3, 3],
    ]);
  });
});

describe('a packed set of words', () => {
  it('has every word that was put in, and hardly any other', () => {
    const words = Array.from({ length: 2000 }, (_, n) => `woord${n}`);
    const set = new Bloom(bloomOf(new Set(words), 10));
    expect(words.filter((word) => !set.has(word))).to.deep.equal([]);
    const others = Array.from({ length: 2000 }, (_, n) => `ander${n}`);
    expect(others.filter((word) => set.has(word)).length).to.be.below(60);
  });
});

describe('a text that nobody writes', () => {
  const parts = ['a', ' ', '1 ', '(', 'a b ', 'Jan ', 'jan ', 'Van de ', 'x.be ', 'a@', 'a at ']
    .concat(['meneer de ', 'rue de la ', 'a dot ', 'geboren vijf mei ', "d'", 'A-', '😀', '0485 '])
    .concat([
      'twee duizend ',
      'wonen A 1',
      'plaat a ',
      'insta a_1 ',
      'school de ',
      'A.B. ',
      'Ter A 1 ',
    ]);
  for (const part of parts) {
    it(`of ${JSON.stringify(part)} over and over takes no longer than another`, () => {
      const times = growth((text) => findPersonalData(text, { organisations: true }), part);
      expect(times).to.be.below(LINEAR);
    });
  }
});
