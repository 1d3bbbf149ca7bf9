import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CityFileError } from '../../services/domain/cities.js';
import { Facts } from '../../services/domain/facts.js';
import { route } from '../../services/domain/route.js';
import { type Directory, loadDirectory } from '../../services/domain/routing/directory.js';
import { type AnswerLine, lineAs, LineError, runLines } from './jsonLines.js';

const citiesFolder = fileURLToPath(new URL('../../../deployment/cities', import.meta.url));

/** In many languages a missing value is written as null: it means unknown here too. */
const Line = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  facts: z.preprocess(withoutNulls, Facts).optional(),
});

try {
  await runLines(answerWith(loadDirectory(citiesFolder)));
} catch (error) {
  if (!(error instanceof CityFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** Answers lines of the format in the documentation's `route`: facts in, who can help out. */
function answerWith(directory: Directory): AnswerLine {
  return (line, id) => {
    const { facts = {} } = lineAs(Line, line);
    if (facts.city !== undefined && !directory.cities.has(facts.city)) {
      const known = [...directory.cities.keys()].join(', ');
      throw new LineError(
        'unknown_city',
        `facts.city is not a configuration. There are: ${known}.`,
      );
    }
    return { id, ...route(facts, directory) };
  };
}

function withoutNulls(facts: unknown): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
