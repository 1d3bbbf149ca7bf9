import { expect } from 'chai';
import { referral as nl } from '../dialogs/text/nl/referral.js';
import {
  type MaskOptions,
  maskText,
  maskTexts,
  pieces,
} from '../services/understanding/masking.js';

const NOTHING_DECIDED: MaskOptions = {
  decisions: { hide: [], show: [] },
  words: nl.placeholders,
};

function deciding(hide: readonly string[], show: readonly string[] = []): MaskOptions {
  return { ...NOTHING_DECIDED, decisions: { hide, show } };
}

describe('a story with its personal data masked', () => {
  it('has one placeholder for one person, by full name, first name and surname', () => {
    const text = 'Toen riep Karel Vandevoorde iets. Karel lachte. Meneer Vandevoorde ging weg.';
    expect(maskText(text, NOTHING_DECIDED)).to.equal(
      'Toen riep [PERSOON-1] iets. [PERSOON-1] lachte. Meneer [PERSOON-1] ging weg.',
    );
  });

  it('keeps two people with one surname apart', () => {
    const text = 'Gisteren riepen Karel Bouzerda en Nadia Bouzerda. Nadia huilde.';
    expect(maskText(text, NOTHING_DECIDED)).to.equal(
      'Gisteren riepen [PERSOON-1] en [PERSOON-2]. [PERSOON-2] huilde.',
    );
  });

  it('has the same placeholder in every message of the report', () => {
    const told = [
      'Mijn baas heet Youssra Kaplan.',
      'kaplan belde op 0485/12.34.56',
      'weer 0485 12 34 56',
    ];
    expect(maskTexts(told, NOTHING_DECIDED).texts).to.deep.equal([
      'Mijn baas heet [PERSOON-1].',
      '[PERSOON-1] belde op [TELEFOON-1]',
      'weer [TELEFOON-1]',
    ]);
  });

  it('gives an organisation one placeholder with and without the word for its kind', () => {
    const text = 'Zij zit in basisschool De Zonnepit. De Zonnepit doet niets.';
    expect(maskText(text, { ...NOTHING_DECIDED, organisations: true })).to.equal(
      'Zij zit in [ORGANISATIE-1]. [ORGANISATIE-1] doet niets.',
    );
  });

  it('finds in an earlier message the name that only a later one gives away', () => {
    const told = ['Toen kwam wiebke naar mij.', 'Mijn collega heet Wiebke.'];
    expect(maskTexts(told, NOTHING_DECIDED).texts[0]).to.equal('Toen kwam [PERSOON-1] naar mij.');
  });

  it('hides what the person wants hidden, wherever it stands and however it is written', () => {
    const text = 'Op lijn 4 zat een man met een rode jas. RODE JAS riep.';
    expect(maskText(text, deciding(['rode jas', 'lijn 4']))).to.equal(
      'Op [VERBORGEN-1] zat een man met een [VERBORGEN-2]. [VERBORGEN-2] riep.',
    );
  });

  it('shows what the person wants shown, in all its mentions, and nothing else', () => {
    const text = 'Toen riep Karel Vandevoorde. Karel lachte met Nadia.';
    const shown = maskText(text, deciding([], ['karel vandevoorde']));
    expect(shown).to.equal('Toen riep Karel Vandevoorde. Karel lachte met [PERSOON-2].');
  });

  it('shows a piece that the person hid before and shows again', () => {
    expect(maskText('een rode jas', deciding(['rode jas'], ['rode jas']))).to.equal('een rode jas');
  });

  it('lists the pieces in order, so that each can be chosen by its number', () => {
    const told = ['Ik mailde a@b.example naar Nadia.', 'Nadia belde 0485 12 34 56.'];
    const list = pieces(told, deciding([], ['Nadia']));
    expect(list).to.deep.equal([
      { number: 1, type: 'EMAIL', words: 'a@b.example', placeholder: '[E-MAIL-1]', hidden: true },
      { number: 2, type: 'PERSON', words: 'Nadia', placeholder: '[PERSOON-1]', hidden: false },
      {
        number: 3,
        type: 'PHONE',
        words: '0485 12 34 56',
        placeholder: '[TELEFOON-1]',
        hidden: true,
      },
    ]);
  });

  it('shows or hides each piece of the list by its own words', () => {
    const told = [
      'Meneer Özdemir, Kerkstraat 12, 0485 12 34 56, BE68 5390 0754 7034, rrn 85.07.30-033.28.',
    ];
    for (const piece of pieces(told, NOTHING_DECIDED)) {
      const after = pieces(told, deciding([], [piece.words]));
      expect(after.filter(({ hidden }) => !hidden).map(({ number }) => number)).to.deep.equal([
        piece.number,
      ]);
    }
  });

  it('masks what the person gave in a field, also without a capital', () => {
    const options = { ...NOTHING_DECIDED, known: ['zwaluw', 'Bo Wit'] };
    expect(maskText('ik ben zwaluw en bo wit kent mij', options)).to.equal(
      'ik ben [PERSOON-1] en [PERSOON-2] kent mij',
    );
  });

  it('leaves a text without personal data as it is', () => {
    const text = 'De bus stopte niet.\r\n\tIk stond er, in mijn rolstoel…  Alweer! 😡';
    expect(maskText(text, NOTHING_DECIDED)).to.equal(text);
  });

  it('gives nothing of a text that it did not see', () => {
    expect(maskTexts(['Nadia'], NOTHING_DECIDED).masked('Karel')).to.equal('');
  });
});
