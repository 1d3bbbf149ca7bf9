import { z } from 'zod';
import { referral } from '../../dialogs/text/nl/referral.js';
import { maskTexts } from '../../services/understanding/masking.js';
import { type AnswerLine, lineAs, runLines } from './jsonLines.js';

/** In many languages a missing value is written as null: it means unknown here too. */
const Line = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  text: z.string(),
  language: z.string().nullish(),
  known: z.array(z.string()).nullish(),
  organisations: z.boolean().nullish(),
});

await runLines(anonymise);

/**
 * Answers lines of the format in the documentation's `anonymise`: a text in, the same with typed
 * placeholders and where they stand out. The placeholders are in Dutch, as the bodies read them.
 * Each line is a report of its own.
 */
function anonymise(line: unknown, id: Parameters<AnswerLine>[1]): object {
  const { text, known, organisations } = lineAs(Line, line);
  const masked = maskTexts([text], {
    known: known ?? [],
    organisations: organisations ?? false,
    decisions: { hide: [], show: [] },
    words: referral.placeholders,
  });
  const spans = (masked.spans[0] ?? []).map(({ start, end, type, placeholder }) => ({
    ...{ start, end, type, placeholder },
  }));
  return { id, text: masked.texts[0] ?? '', spans };
}
