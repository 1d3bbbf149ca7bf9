import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { BARRIERS } from './support/barriers.js';
import { Talk } from './support/Talk.js';

const DOC = fileURLToPath(new URL('../../deployment/barriers.md', import.meta.url));
const STORY =
  'Gisteren in Gent op de bus van De Lijn zei de chauffeur iets lelijks over mijn hoofddoek.';

/** Short conversations that somebody with this barrier would have; each word is one message. */
const CONVERSATIONS: Readonly<Record<string, readonly string[]>> = {
  access: ['praten', '1'],
  fragmented: ['1', STORY, 'klaar', 'ja'],
  unknown: ['1', STORY, 'klaar', 'ja'],
  process: ['wat gebeurt er nu', '1', STORY, 'klaar', 'ja', 'wat gebeurt er nu'],
  handling: ['1', STORY, 'klaar', 'ja', 'named', 'wat gebeurt er nu', 'over de duur'],
  repercussions: ['1', STORY, 'klaar', 'ja', 'over bescherming'],
  powerlessness: ['1', STORY, 'klaar', 'ja', 'signal', 'ja'],
  shame: ['1', STORY, 'over nu'],
  evidence: ['1', STORY, 'klaar', 'ja', 'over bewijs', 'over genoeg bewijs'],
};

describe('what keeps people from reporting', () => {
  it('are nine barriers, and the document shows the same texts for each', () => {
    expect(BARRIERS).to.have.length(9);
    expect(rowsOf(readFileSync(DOC, 'utf8'))).to.deep.equal(
      BARRIERS.map(({ name, answeredBy }) => ({ name, answeredBy })),
    );
  });

  for (const { id, name, answeredBy } of BARRIERS) {
    it(`is answered in the conversation: ${name}`, () => {
      const met = keysMet(CONVERSATIONS[id] ?? []);
      for (const key of answeredBy) expect([...met], key).to.include(key);
    });
  }

  it('is seen to be answered nowhere when nobody asks', () => {
    expect([...keysMet(['1'])]).not.to.include('next.without_proof');
  });
});

function keysMet(words: readonly string[]): Set<string> {
  const talk = new Talk();
  const met = new Set(talk.keys);
  for (const word of words) {
    for (const key of talk.say(word).keys) met.add(key);
    while (talk.open === 'countConsent') for (const key of talk.say('nee').keys) met.add(key);
  }
  return met;
}

/** The rows of the table: the name of the barrier, and the texts between backticks. */
function rowsOf(doc: string): { name: string; answeredBy: string[] }[] {
  return doc
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', texts = '']) => ({
      name,
      answeredBy: [...texts.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
    }));
}
