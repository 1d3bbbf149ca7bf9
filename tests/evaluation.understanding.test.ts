import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { z } from 'zod';
import { figuresOf, type Part, PARTS } from './evaluation/figures.js';
import { GOALS } from './evaluation/goals.js';
import { shareOf } from './evaluation/Scores.js';

const Floors = z.record(z.string(), z.number());

/** Of each part, what has been reached: it may rise with every change, and never fall. */
const FLOORS = z.strictObject({ dev: Floors, heldout: Floors });

describe('understanding and masking, on written texts', function () {
  this.timeout(240_000);
  const path = new URL('./evaluation/floors.json', import.meta.url);
  const floors = FLOORS.parse(JSON.parse(readFileSync(path, 'utf8')));

  for (const part of PARTS) {
    it(`is as good as it was on the ${name(part)}`, () => {
      const figures = figuresOf(part);
      const fallen = Object.entries(floors[part]).flatMap(([figure, floor]) => {
        const score = figures.get(figure);
        const share = score === undefined ? 0 : shareOf(score);
        return share >= floor ? [] : [`${figure}: ${share.toFixed(3)} of ${floor}`];
      });
      expect(fallen).to.deep.equal([]);
    });
  }

  it('has a floor for every figure that has a goal', () => {
    expect(Object.keys(floors.heldout)).to.include.members(Object.keys(GOALS));
  });
});

function name(part: Part): string {
  return part === 'dev' ? 'development part' : 'part that nobody tunes on';
}
