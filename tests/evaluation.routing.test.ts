import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import { route } from '../services/domain/route.js';
import { loadDirectory } from '../services/domain/routing/directory.js';
import { differencesOf, readRoutingCases } from './evaluation/routingCases.js';

describe('routing, against cases written from the page alone', () => {
  const cases = readRoutingCases();
  const directory = loadDirectory(
    fileURLToPath(new URL('../../deployment/cities', import.meta.url)),
  );
  const areas = new Set(cases.map(({ id }) => areaOf(id)));

  it('has several hundred of them', () => {
    expect(cases.length).to.be.at.least(400);
  });

  for (const area of areas) {
    it(`sends every report of "${area}" where the page says`, () => {
      const ofArea = cases.filter(({ id }) => areaOf(id) === area);
      const differences = ofArea.flatMap((one) =>
        differencesOf(one, route(one.facts, directory)).map(
          ({ field, expected, got }) =>
            `${one.id} (${one.note}) ${field}: expected ${expected}, got ${got}`,
        ),
      );
      expect(differences.join('\n')).to.equal('');
    });
  }
});

function areaOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}
