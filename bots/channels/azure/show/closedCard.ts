import type { Activity } from 'botbuilder-core';
import { z } from 'zod';
import { toLanguage, translate } from '../../../../dialogs/text/catalogue.js';
import { CARD_TYPE, lines } from './adaptive.js';

const Shown = z.looseObject({
  body: z.array(z.looseObject({ type: z.string(), inlines: z.unknown().optional() })),
  fallbackText: z.string(),
});
/** A line of the question; a subtle one is the name of a list, which goes with it. */
const Line = z.array(z.object({ isSubtle: z.undefined().optional() }));

/**
 * A Teams card after it was answered or left behind: the same words, no buttons or fields, and what
 * was chosen when it is known (as words, not as a value). It replaces the card that was sent, so that
 * an old button cannot answer a new question. An activity without such a card is returned as it is.
 */
export function closedCard(
  shown: Partial<Activity>,
  chosen: string | undefined,
): Partial<Activity> {
  const content = Shown.safeParse(
    shown.attachments?.find(({ contentType }) => contentType === CARD_TYPE)?.content,
  ).data;
  if (content === undefined) return shown;
  const words = content.body.filter(({ inlines }) => Line.safeParse(inlines).success);
  const language = toLanguage(shown.locale);
  const answer =
    chosen === undefined ? undefined : translate(language, 'channel.chosen', { choice: chosen });
  const text = answer === undefined ? content.fallbackText : `${content.fallbackText}\n${answer}`;
  return {
    ...shown,
    summary: text,
    attachments: [
      {
        contentType: CARD_TYPE,
        content: {
          ...content,
          fallbackText: text,
          speak: text.replace(/[<>&]/g, ' '),
          body: [...words, ...(answer === undefined ? [] : lines(answer))],
        },
      },
    ],
  };
}
