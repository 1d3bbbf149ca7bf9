import type { Activity } from 'botbuilder-core';
import type { Language } from '../../../../dialogs/text/catalogue.js';
import { CARD_TYPE, type Card } from './adaptive.js';
import { CHANNELS } from './channels.js';
import { numbered } from './numbered.js';
import { type Ask, joined, type Part, type Words } from './parts.js';
import type { ShownActivity } from './shownOn.js';
import { split } from './split.js';
import { askCard, honestyCard } from './teamsCard.js';
import { teamsTexts } from './teamsText.js';

/**
 * Few bubbles on a phone: who can see this as a card with a link, the words of the turn together,
 * and the question as a card at the end.
 */
export function onTeams(parts: readonly Part[]): ShownActivity[] {
  return joined(parts).flatMap((part): ShownActivity[] => {
    if (part.is === 'words') return texts(part);
    return part.is === 'ask' ? asked(part) : [withCard(honestyCard(part), part)];
  });
}

function texts(words: Omit<Words, 'is'>): ShownActivity[] {
  return teamsTexts(words).map((activity) => ({ activity }));
}

/** A long question keeps its last part on the card; what cannot be a card is numbered text. */
function asked(ask: Ask): ShownActivity[] {
  const { card: limits } = CHANNELS.msteams;
  const pieces = split(ask.text, limits?.text ?? 0);
  const { prompt, rows, language } = ask;
  const last = { ...ask, text: pieces.at(-1) ?? ask.text };
  const made = askCard(last);
  if (made === undefined) return texts({ ...ask, text: numbered(ask), literal: true });
  return [
    ...pieces.slice(0, -1).flatMap((piece) => texts({ ...ask, text: piece, literal: true })),
    { ...withCard(made, last), asks: { prompt, rows, language } },
  ];
}

/** `summary` is what a notice of the message says, and what a client without cards shows. */
function withCard(content: Card, said: { text: string; language: Language }): ShownActivity {
  const activity: Partial<Activity> = {
    type: 'message',
    locale: said.language,
    summary: said.text,
    attachments: [{ contentType: CARD_TYPE, content }],
  };
  return { activity };
}
