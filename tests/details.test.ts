import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { readRows } from '../services/domain/csv.js';
import { detailValues } from '../services/domain/facts.js';
import { Domain, Region } from '../services/domain/ids.js';
import { findDetails } from '../services/understanding/details.js';
import { read } from '../services/understanding/lexicon.js';
import { growth, HOSTILE, LINEAR } from './hostileTexts.js';

const Row = z.strictObject({
  id: z.string(),
  part: z.enum(['tune', 'unseen']),
  language: z.string(),
  domain: Domain,
  region: Region.optional(),
  text: z.string(),
  details: z.record(z.string(), z.string()),
});

const NL = new Set(['nl']);

describe('details: somebody says in passing what routing would ask', () => {
  const lines = readFileSync(new URL('./evaluation/dev/details.jsonl', import.meta.url), 'utf8');
  for (const line of lines.trim().split('\n')) {
    const { text, domain, region, language, details } = Row.parse(JSON.parse(line));
    it(`hears ${Object.values(details).join(' and ')} in "${text}"`, () => {
      const found = findDetails(domain, read(text), new Set([language]), region);
      expect(found).to.deep.include(details);
    });
  }

  it('takes a bus for that of the company of the region, and for nobody’s where that is unknown', () => {
    const bus = read('de buschauffeur reed door');
    expect(findDetails('transport', bus, NL, 'flanders')).to.deep.equal({ operator: 'de_lijn' });
    expect(findDetails('transport', bus, NL, 'brussels')).to.deep.equal({ operator: 'mivb' });
    expect(findDetails('transport', bus, NL, 'abroad')).to.deep.equal({});
    expect(findDetails('transport', bus, NL)).to.deep.equal({});
  });

  it('believes a company that is named before a vehicle', () => {
    const text = read('op de bus van TEC naar Gent');
    expect(findDetails('transport', text, NL, 'flanders')).to.deep.equal({ operator: 'tec' });
  });

  it('knows whose employee somebody is, and whose club plays in whose hall', () => {
    const chef = read('mijn chef bij de gemeente lacht met mijn geloof');
    expect(findDetails('work', chef, NL)).to.deep.equal({ employer: 'local_or_flemish' });
    const club = read('onze voetbalclub mag niet meer in de sporthal');
    expect(findDetails('leisure', club, NL)).to.include({ venue: 'sport_club' });
    const council = read('le college a refuse notre demande');
    expect(findDetails('education', council, new Set(['fr']))).to.deep.equal({});
  });

  it('leaves open what two words name equally', () => {
    const text = read('in de metro van de MIVB en de trein van NMBS');
    expect(findDetails('transport', text, NL)).not.to.have.property('operator');
  });

  it('knows a word of another language in a Dutch message', () => {
    const text = read('de mutuelle weigert mijn papieren');
    expect(findDetails('social_security', text, NL)).to.deep.equal({ scheme: 'federal' });
  });

  it('gives details of the area of life that it is asked for, and only answers that exist', () => {
    const text = read('in de winkel waar ik werk reed de bus van De Lijn');
    expect(findDetails('work', text, NL)).to.deep.equal({ employer: 'private' });
    expect(findDetails(undefined, text, NL)).to.deep.equal({});
    expect(findDetails('police', text, NL)).to.deep.equal({});
  });

  it('holds only details and answers that routing knows', () => {
    const file = new URL('../services/understanding/data/details.csv', import.meta.url);
    for (const { domain = '', detail = '', value = '', weight, cue } of readRows(file)) {
      expect(Number(weight), cue).to.be.within(1, 4);
      for (const name of domain.split(' ')) {
        const values = [...(detailValues(Domain.parse(name), detail) ?? []), 'local'];
        expect(values, cue).to.include(value);
      }
    }
  });

  it('takes no longer for a text that was made to be slow', () => {
    for (const piece of HOSTILE) {
      const times = growth((text) => findDetails('work', read(text), NL), piece);
      expect(times, piece).to.be.below(LINEAR);
    }
  });
});
