import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { readRows } from '../services/domain/csv.js';
import { REGIONS } from '../services/domain/ids.js';
import { municipalityByNis } from '../services/domain/places.js';
import { read } from '../services/understanding/lexicon.js';
import { findWhere } from '../services/understanding/where.js';
import { growth, HOSTILE, LINEAR } from './hostileTexts.js';

const Row = z.strictObject({
  id: z.string(),
  part: z.enum(['tune', 'unseen']),
  language: z.string(),
  text: z.string(),
  municipality: z.string().nullable(),
  region: z.string().nullable(),
});

function whereIn(text: string): (string | null)[] {
  const { municipality, region } = findWhere(text, read(text));
  return [municipality?.name ?? null, region ?? null];
}

describe('where: somebody tells where it happened', () => {
  const lines = readFileSync(new URL('./evaluation/dev/where.jsonl', import.meta.url), 'utf8');
  for (const line of lines.trim().split('\n')) {
    const { text, municipality, region } = Row.parse(JSON.parse(line));
    it(`hears ${municipality ?? region ?? 'no place'} in "${text}"`, () => {
      expect(whereIn(text)).to.deep.equal([municipality, region]);
    });
  }

  it('knows the names that others give our cities', () => {
    for (const [text, name] of [
      ['à Anvers', 'Antwerpen'],
      ['à Gand', 'Gent'],
      ['in Ghent', 'Gent'],
      ['in Antwerp', 'Antwerpen'],
      ['à Louvain', 'Leuven'],
      ['à Malines', 'Mechelen'],
      ['à Courtrai', 'Kortrijk'],
      ['in Bruges', 'Brugge'],
      ['in Lüttich', 'Liège'],
      ['te Rijkevorsel', 'Rijkevorsel'],
    ] as const) {
      expect(whereIn(text)[0], text).to.equal(name);
    }
  });

  it('hears a place at the head of a text and behind the words of people who live there', () => {
    for (const [text, name] of [
      ['Laken. Sociale woning.', 'Brussel'],
      ['9000, op de tram', 'Gent'],
      ['location: 3500, big shopping street', 'Hasselt'],
      ['bij ons op Winterslag', 'Genk'],
      ['Fitness Kessel-Lo weigert mij', 'Leuven'],
      ['thuis in Gent, maar het gebeurde in Ronse', 'Ronse'],
    ] as const) {
      expect(whereIn(text)[0], text).to.equal(name);
    }
  });

  it('does not take a team, a cheese, a name, a degree or a road sign for a place', () => {
    for (const text of [
      'kben genk-supporter in een klas vol fans',
      'je suis supporter de Charleroi',
      'je sers du fromage de Herve',
      'Ms. Van Mechelen from HR laughed',
      'a girl called Bree in my dorm',
      'i have a diploma from ku leuven',
      'op het bord boven mij stond De Panne 96',
      'in Gent of Luik, ik weet het niet meer',
    ]) {
      expect(whereIn(text), text).to.deep.equal([null, null]);
    }
  });

  it('does not take where somebody was born, where a bus goes, or what was shouted', () => {
    for (const text of [
      'Je suis née à Namur en 1978.',
      'Née en 2014 à Dinant, elle parle bien.',
      'In Molenbeek geboren en getogen ben ik.',
      'De trein naar Oostende stond klaar.',
      "Hij riep 'ga terug naar Molenbeek' en lachte.",
      'de match tegen KV Mechelen',
    ]) {
      expect(whereIn(text), text).to.deep.equal([null, null]);
    }
  });

  it('hears a place that stands alone in a sentence, behind a building or in a city', () => {
    for (const [text, name] of [
      ["ze roepen vuile homo's, wij zitten boven. Jette. snel", 'Jette'],
      ['wie bel ik? NU, zele', 'Zele'],
      ['Politie Halle liet mij buiten staan.', 'Halle'],
      ['Kerstmarkt Brugge, iemand trok aan mijn keppel', 'Brugge'],
      ['op een terras in sint gillis in brussel', 'Sint-Gillis'],
      ['toren 4 in Nieuw-Zuid antwerpen', 'Antwerpen'],
      ['overgeplaatst van Sint-Niklaas naar Pelt', 'Pelt'],
      ['hier in ons magazijn (9032) krijg ik niets', 'Gent'],
      ['au métro Ribaucourt les flics', 'Sint-Jans-Molenbeek'],
    ] as const) {
      expect(whereIn(text)[0], text).to.equal(name);
    }
  });

  it('does not take two words for the name of a village', () => {
    expect(whereIn('voor de deur van ons huis')).to.deep.equal([null, null]);
    expect(whereIn('la main dans la main')).to.deep.equal([null, null]);
  });

  it('does not take what people do for where they are', () => {
    for (const text of [
      'ik ga werken en zij komen kijken',
      'i called my mother, she came on foot',
      'il jette une pierre et on bouge',
      'Brussels Airlines weigerde mij',
    ]) {
      expect(whereIn(text), text).to.deep.equal([null, null]);
    }
  });

  it('does not take where somebody is from, or what is written of, for where it happened', () => {
    for (const text of [
      'mijn schoonmoeder uit Charleroi zegt dat ik een dief ben',
      'k ben van Oostende maar da doet er niet toe',
      'ne gast van Gent riep naar mij',
      'my collegue Mr. Peeters from Hasselt put a banana on my desk',
      'je suis originaire de Liège, on m’a insulté',
      'een ploeg uit t Brusselse deed apengeluiden',
      'ik las het in de Gazet van Antwerpen',
      'the letter mentions a house I will buy in Bruges',
    ]) {
      expect(whereIn(text), text).to.deep.equal([null, null]);
    }
  });

  it('does not take the home of who says that it was not there', () => {
    for (const text of [
      'Ik woon in Vilvoorde maar ik zeg liever niet waar het was',
      'I live in Aalst. On the train he spat on me',
      "J'habite à Huy mais ça s'est passé ailleurs",
    ]) {
      expect(whereIn(text), text).to.deep.equal([null, null]);
    }
    expect(whereIn('Ik woon in Gent en ze roepen naar mij')[0]).to.equal('Gent');
    expect(whereIn('in ne winkel in Torhout')[0]).to.equal('Torhout');
  });

  it('reads all lines of its list, each with a region and a municipality that lies in it', () => {
    const file = new URL('../services/understanding/data/regions.csv', import.meta.url);
    for (const { region, nis, cue } of readRows(file)) {
      expect(REGIONS, cue).to.include(region);
      if (nis !== '') expect(municipalityByNis(nis ?? '')?.region, cue).to.equal(region);
    }
  });

  it('takes no longer for a text that was made to be slow', () => {
    for (const piece of HOSTILE)
      expect(
        growth((text) => findWhere(text, read(text)), piece),
        piece,
      ).to.be.below(LINEAR);
  });
});
