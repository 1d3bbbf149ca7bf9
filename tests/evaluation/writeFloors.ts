import { writeFileSync } from 'node:fs';
import { figuresOf, PARTS } from './figures.js';
import { GOALS } from './goals.js';
import { shareOf } from './Scores.js';

/** Writes what is reached now as the floors below which nothing may fall: `node dist/tests/evaluation/writeFloors.js FILE`. */
const floors = Object.fromEntries(
  PARTS.map((part) => {
    const figures = figuresOf(part).entries();
    const counted = figures.filter(([name]) => GOALS[name] !== undefined);
    return [
      part,
      Object.fromEntries(counted.map(([name, score]) => [name, floorOf(shareOf(score))])),
    ];
  }),
);
writeFileSync(process.argv[2] ?? 'floors.json', `${JSON.stringify(floors, null, 2)}\n`);

/** A text more or less on another machine is no fall. */
function floorOf(share: number): number {
  return Math.floor(share * 1000) / 1000;
}
