import { z } from 'zod';
import { isLocalTime, localTimeIn } from '../../services/understanding/localTime.js';
import { understand, type Understood } from '../../services/understanding/understand.js';
import { type AnswerLine, lineAs, runLines } from './jsonLines.js';

/** In many languages a missing value is written as null: it means unknown here too. */
const Line = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  text: z.string(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3}$/i, 'not a language code')
    .nullish(),
  now: z.string().refine(isLocalTime, 'not a local time as 2026-03-18T14:30').nullish(),
});

await runLines(answer);

/**
 * Answers lines of the format in the documentation's `understand`: a text in, what its words point at
 * out. Without `now` a text is read as told at this moment, in Belgium.
 */
function answer(line: unknown, id: Parameters<AnswerLine>[1]): object {
  const { text, language, now } = lineAs(Line, line);
  const given = language?.slice(0, language.search(/[-_]|$/)).toLowerCase();
  return { id, ...asLine(understand(text, given, now ?? localTimeIn(new Date())), given) };
}

/** The fields in the order of the documentation. */
function asLine(understood: Understood, given: string | undefined): object {
  const { language, when, grounds, notGrounds, domains, details, conduct, danger } = understood;
  return {
    language: given ?? language,
    when: whenOf(when),
    where: whereOf(understood),
    ...{ grounds, notGrounds, domains, details, conduct, danger },
  };
}

function whenOf(when: Understood['when']): object | null {
  if (when === undefined) return null;
  const { start, end, precision, ongoing, span } = when;
  return { start, end, precision, ongoing, span: [span[0], span[1]] };
}

function whereOf({ municipality, region }: Understood): object | null {
  if (municipality === undefined) return region === undefined ? null : { region };
  const { nis, name } = municipality;
  return { municipality: { nis, name }, region: region ?? municipality.region };
}
