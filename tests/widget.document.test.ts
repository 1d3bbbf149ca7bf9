import { expect } from 'chai';
import fc from 'fast-check';
import { blocksOf } from '../bots/widget/shared/document.js';
import { wrap } from '../services/referral/inertText.js';
import { atConsent, previewIn } from './support/atConsent.js';

describe('a referral on a narrow screen', () => {
  it('has each heading, each answer and each paragraph in one piece', () => {
    const blocks = blocksOf(previewIn(atConsent()) ?? '');
    const heads = blocks.filter(({ is }) => is === 'head').map(({ text }) => text);
    expect(heads).to.include('Melding via Spreekerover');
    expect(blocks.map(({ text }) => text).join('\n')).not.to.match(/^[=-]{3,}$|^> /m);
    const told = blocks.filter(({ is }) => is === 'told');
    expect(told.map(({ text }) => text).join(' ')).to.include('hoofddoek');
  });

  it('says the same words in the same order as what leaves', () => {
    const text = previewIn(atConsent()) ?? '';
    const shown = blocksOf(text).flatMap(({ text: words }) => wordsOf(words));
    const leaves = text
      .split('\n')
      .filter((line) => !/^[=-]{3,}$/.test(line))
      .flatMap((line) => wordsOf(line.replace(/^> ?/, '')));
    expect(shown).to.deep.equal(leaves);
  });

  it('joins what was only broken to fit, whatever a person wrote', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const line = words.join(' ');
        const text = wrap(line, 74, '')
          .map((part) => `> ${part}`)
          .join('\n');
        expect(blocksOf(text)).to.deep.equal([{ is: 'told', text: line }]);
      }),
    );
  });

  it('never cuts an address in two, however long, and joins what stands around it', () => {
    const addresses = [
      'https://www.voorbeeldstad.example/diensten/meldingen/over-het-meldpunt/hoe-gaat-het-verder?pagina=2',
      'www.voorbeeldstad.example/diensten/meldingen/over-het-meldpunt-en-wat-er-dan-met-je-melding-gebeurt',
      'voorbeeldstad.example/diensten/meldingen/over-het-meldpunt-en-wat-er-dan-met-je-melding-gebeurt-en-meer',
      `(https://voorbeeld.example/${'over-het-meldpunt/'.repeat(20)})`,
      `${'lange.naam'.repeat(6)}@${'een.lang.domein.'.repeat(3)}example`,
    ];
    for (const address of addresses) {
      for (const words of [
        '',
        'zie',
        'zie daarvoor deze bladzijde van de stad, of vraag het daar aan',
      ]) {
        const line = `${words} ${address} en nog iets`.trim();
        const told = wrap(line, 74, '')
          .map((part) => `> ${part}`)
          .join('\n');
        expect(blocksOf(told)).to.deep.equal([{ is: 'told', text: line }]);
        const said = wrap(`Bron: ${line}`, 76, '    ').join('\n');
        expect(said.split(/\s+/)).to.include(address);
        expect(blocksOf(said)).to.deep.equal([{ is: 'line', text: `Bron: ${line}` }]);
      }
    }
  });

  it('cuts any other word that is too long, and an address that no mail could carry', () => {
    for (const word of ['x'.repeat(4000), `https://voorbeeld.example/${'x'.repeat(4000)}`]) {
      for (const part of wrap(word, 76, '')) expect(part.length).to.be.at.most(76);
    }
  });

  it('leaves what a person wrote under a word alone: it is no rule of ours', () => {
    expect(blocksOf('> let op\n> --------')).to.deep.equal([
      { is: 'told', text: 'let op' },
      { is: 'told', text: '--------' },
    ]);
  });
});

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
