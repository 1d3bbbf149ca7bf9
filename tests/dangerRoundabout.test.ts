import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readRows } from '../services/domain/csv.js';
import { findDanger } from '../services/understanding/danger.js';
import { read } from '../services/understanding/lexicon.js';
import { growth, LINEAR } from './hostileTexts.js';

describe('danger: somebody says it round about', () => {
  const acute = [
    'ze komt niet meer uit bed en zegt dat niemand haar gaat missen, de pillen liggen klaar',
    'mijn man heeft de deur op slot gedaan en mijn paspoort afgepakt, hij komt straks terug',
    "il est en bas avec un couteau, j'ai éteint la lumière et les petits sont cachés",
    'he keeps my passport and locks me in the laundry room, i sleep on the floor',
  ];
  for (const text of acute) {
    it(`offers help first for "${text}"`, () => {
      expect(danger(text)?.level).to.equal('acute');
    });
  }

  const told = [
    'een briefje onder mijn ruitenwisser: we weten waar uw kinderen naar school gaan',
    'on a trouvé un mot dans la boîte aux lettres: la prochaine fois ce sera ta maison',
    'my neighbour has bruises and her husband answers every question for her',
  ];
  for (const text of told) {
    it(`offers help for "${text}"`, () => {
      expect(danger(text)).not.to.equal(null);
    });
  }

  const calm = [
    'Ik lachte mij dood met die film, maar mijn rolstoel mocht de zaal niet in',
    'onze ploeg werd afgemaakt met 5-0 en de supporters maakten apengeluiden',
    'Mon patron me tue avec ses horaires depuis mon congé parental',
    'my boss told me that a woman of my age should not apply',
    'De verhuurder vroeg of ik wel genoeg verdien en koos dan voor een Belgisch koppel',
  ];
  for (const text of calm) {
    it(`raises no alarm for "${text}"`, () => {
      expect(danger(text)).to.equal(null);
    });
  }
});

describe('danger: somebody sends four thousand characters that are made to be slow', () => {
  const signs = readRows(
    new URL('../services/understanding/data/danger-signs.csv', import.meta.url),
  );
  const words = signs.flatMap(({ cue = '' }) =>
    cue.split(/[|/ ~*]+/).filter((word) => word !== ''),
  );
  const starts = signs.flatMap(({ cue = '' }) => cue.split('|').map((one) => one.split(/[/ ]/)[0]));
  const hostile: Record<string, string> = {
    spaces: ' '.repeat(4000),
    'digits apart': '1 '.repeat(2000),
    brackets: '('.repeat(4000),
    'one letter': 'a'.repeat(4000),
    'a digit': '7'.repeat(4000),
    'words of the list': words.join(' ').slice(0, 4000),
    'words of the list, from the middle': words.join(' ').slice(9000, 13_000),
    'first words only': starts.join(' ').slice(0, 4000),
    'first words in one sentence each': starts.join('. ').slice(0, 4000),
    'one cue again and again': 'ik kan niet meer '.repeat(235),
    'half a cue again and again': 'staat mag komt niet '.repeat(200),
    'short words': 'a de in la me is of en nu '.repeat(160),
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`answers ${what} at once`, () => {
      danger('een eerste keer');
      expect(growth((longer) => findDanger(read(longer)), text)).to.be.below(LINEAR);
    });
  }
});

describe('danger: an officer changes the lists', () => {
  it('offers nothing where somebody only says who it was and when', () => {
    for (const text of [
      'my landlord refused me yesterday because i am black',
      'la police m’a contrôlé à Bruxelles hier parce que je suis noir',
      'i am a trans man and my boss fired me yesterday',
      'gisteren stuurde de eigenaar mij een mail',
      'de politie heeft mij voor de derde keer deze week tegengehouden',
    ]) {
      expect(danger(text), text).to.equal(null);
    }
  });

  it('finds every line of the signs whole, and every sign known to the model', () => {
    const signs = readRows(
      new URL('../services/understanding/data/danger-signs.csv', import.meta.url),
    );
    const model = readFileSync(
      new URL('../services/understanding/dangerModel/weights.json', import.meta.url),
      'utf8',
    );
    const unknown = signs.filter(({ sign = '' }) => !model.includes(`"s:${sign}"`));
    expect([...new Set(unknown.map(({ sign }) => sign))]).to.deep.equal([]);
  });
});

function danger(text: string): ReturnType<typeof findDanger> {
  return findDanger(read(text));
}
