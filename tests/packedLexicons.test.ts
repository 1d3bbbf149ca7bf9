import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { packedLexicons } from '../services/understanding/packedLexicons.js';
import { packed, Unpacked } from '../services/understanding/packing.js';
import { presenceOf } from '../services/understanding/presence.js';

describe('the lists that the build takes apart beforehand', () => {
  for (const pack of ['lexicons', 'danger-signs'] as const) {
    it(`holds in ${pack}.bin what the files of the lists say`, () => {
      const file = new URL(`../services/understanding/data/${pack}.bin`, import.meta.url);
      expect(readFileSync(file).equals(packedLexicons(pack))).to.equal(true);
    });
  }

  it('gives rows of numbers and texts back as they were', () => {
    const sections = { one: Int32Array.of(1, -2, 3), 'a text': 'été „', none: new Int32Array(0) };
    const unpacked = new Unpacked(packed(sections));
    expect([...unpacked.ints('one')]).to.deep.equal([1, -2, 3]);
    expect(unpacked.text('a text')).to.equal('été „');
    expect(unpacked.ints('none')).to.have.length(0);
    expect(() => unpacked.ints('two')).to.throw('two');
  });

  it('names the words of a text in order, also where two of them fit the same', () => {
    const tokens = ['a', 'b', 'a', 'c'].map((word) => ({ word }));
    const fits: Record<string, number[]> = { a: [1, 2], b: [2], c: [] };
    const presence = presenceOf(tokens, (word) => fits[word] ?? []);
    expect(presence.placesOf(2)).to.deep.equal([0, 1, 2]);
    expect(presence.placesOf(1)).to.deep.equal([0, 2]);
    expect([presence.has(2), presence.has(3)]).to.deep.equal([true, false]);
  });
});
