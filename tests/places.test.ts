import { expect } from 'chai';
import {
  allMunicipalities,
  findMunicipality,
  municipalityByNis,
} from '../services/domain/places.js';
import { placesIn } from '../services/domain/placesInText.js';

describe('places: a person says where it happened', () => {
  const means: [string, string][] = [
    ['Aalst', '41002'],
    ['aalst', '41002'],
    ['9300', '41002'],
    ['9300 Aalst', '41002'],
    ['B-9300 Aalst', '41002'],
    ['in Aalst', '41002'],
    ['stad Gent', '44021'],
    ['het was in de stad gent denk ik', '44021'],
    ['Elsene/Ixelles', '21009'],
    ['Bruxelles', '21004'],
    ['bxl', '21004'],
    ['St-Niklaas', '46021'],
    ['sint niklaas', '46021'],
    ['sintniklaas', '46021'],
    ['Sint-Joost', '21014'],
    ['Antwerp', '11002'],
    ['Anvers', '11002'],
    ['Lüttich', '62063'],
    ['Liege', '62063'],
    ['44043', '44088'],
    ['44088', '44088'],
    ['55022', '58001'],
    ['Merelbeke', '44088'],
    ['Ham', '71071'],
    ['Laken', '21004'],
    ['Ledeberg', '44021'],
    ['Deurne (Antwerpen)', '11002'],
    ['2100 Deurne', '11002'],
    ['9320 Nieuwerkerken', '41002'],
    ['1040 Etterbeek', '21005'],
    ['Sint-Gillis Dendermonde', '42006'],
  ];
  for (const [words, nis] of means) {
    it(`understands "${words}"`, () => {
      const match = findMunicipality(words);
      expect(match.is === 'one' && match.municipality.nis).to.equal(nis);
      expect(match).to.have.property('corrected', false);
    });
  }

  for (const [words, nis] of [
    ['Lokren', '46029'],
    ['Mechlen', '12025'],
    ['Brusel', '21004'],
    ['Aarschod', '24001'],
    ['in Gent bij het station', '44021'],
  ]) {
    it(`guesses "${words ?? ''}" and says that it guessed`, () => {
      const match = findMunicipality(words ?? '');
      expect(match.is === 'one' && match.municipality.nis).to.equal(nis);
      expect(match).to.have.property('corrected', true);
    });
  }

  const choices: [string, string[]][] = [
    ['Deurne', ['11002', '24020']],
    ['1040', ['21004', '21005']],
    ['1050', ['21004', '21009']],
    ['1060', ['21004', '21013']],
    ['1804', ['23088', '23096']],
    ['1931', ['23047', '23094']],
    ['Saint-Nicolas', ['46021', '62093']],
    ['aalst of gent', ['41002', '44021']],
    ['9300 Gent', ['41002', '44021']],
  ];
  for (const [words, codes] of choices) {
    it(`asks which one is meant by "${words}"`, () => {
      const match = findMunicipality(words);
      const found = match.is === 'several' ? match.municipalities.map(({ nis }) => nis) : [];
      expect(found).to.have.members(codes);
    });
  }

  for (const words of [
    '',
    ' ',
    'weet ik niet',
    'thuis',
    'op het werk',
    'geen idee',
    '🙂',
    'ergens aan de boom',
    '12',
    '99999',
    '0000',
  ]) {
    it(`finds no place in "${words}"`, () => {
      expect(findMunicipality(words)).to.deep.equal({ is: 'none' });
    });
  }

  it('takes every postcode from 1000 to 1299 for Brussels', () => {
    for (let postcode = 1000; postcode < 1300; postcode++) {
      const match = findMunicipality(String(postcode));
      const found =
        match.is === 'one'
          ? [match.municipality]
          : match.is === 'several'
            ? match.municipalities
            : [];
      expect(found, String(postcode)).not.to.be.empty;
      expect(
        found.every(({ region }) => region === 'brussels'),
        String(postcode),
      ).to.be.true;
    }
  });

  it('survives anything in no time worth noticing', () => {
    for (const words of [
      'a'.repeat(4000),
      'sint-'.repeat(800),
      '((((('.repeat(800),
      '😀'.repeat(2000),
      '\u202eمرحبا',
      'a/'.repeat(2000),
      '9'.repeat(4000),
      '__proto__',
      'constructor',
    ]) {
      expect(findMunicipality(words).is).to.be.oneOf(['none', 'one', 'several']);
    }
  });
});

describe('places: an operator relies on the list', () => {
  it('holds the 565 municipalities of 2025, each found by its own name and code', () => {
    expect(allMunicipalities()).to.have.length(565);
    for (const municipality of allMunicipalities()) {
      expect(municipalityByNis(municipality.nis)).to.equal(municipality);
      const match = findMunicipality(municipality.name);
      const found =
        match.is === 'one'
          ? [match.municipality]
          : match.is === 'several'
            ? match.municipalities
            : [];
      expect(found, municipality.name).to.include(municipality);
      expect(municipality.postcodes, municipality.name).not.to.be.empty;
    }
  });

  it('counts nineteen municipalities in Brussels, nine in the German-speaking Community, 285 in Flanders', () => {
    const of = (region: string): number =>
      allMunicipalities().filter((municipality) => municipality.region === region).length;
    expect([of('brussels'), of('german_community'), of('flanders'), of('wallonia')]).to.deep.equal([
      19, 9, 285, 252,
    ]);
  });

  it('knows language status: Brussels is bilingual, Voeren and Kraainem have facilities for French', () => {
    expect(municipalityByNis('21004')).to.deep.include({ languages: ['nl', 'fr'], province: null });
    expect(municipalityByNis('73109')).to.deep.include({ languages: ['nl'], facilities: 'fr' });
    expect(municipalityByNis('23099')).to.have.property('facilities', 'fr');
    expect(municipalityByNis('44021')).to.have.property('facilities', null);
  });

  it('names a municipality in its own language', () => {
    expect(
      ['44021', '62063', '63023', '21009'].map((nis) => municipalityByNis(nis)?.name),
    ).to.deep.equal(['Gent', 'Liège', 'Eupen', 'Elsene']);
  });

  it('gives undefined for a code that never was', () => {
    expect(municipalityByNis('00000')).to.equal(undefined);
    expect(municipalityByNis('__proto__')).to.equal(undefined);
  });

  it('finds the names in running text with the words before them', () => {
    const [first, second] = placesIn('Ik reed van Sint-Joost-ten-Node naar Gent.');
    expect(first).to.include({ text: 'Sint-Joost-ten-Node', capital: true });
    expect(second?.before.at(-1)).to.equal('naar');
  });
});
