import type { ReportDialog } from '../../../dialogs/ReportDialog.js';
import type { Language } from '../../../dialogs/text/catalogue.js';
import type { City } from '../../../services/domain/city.js';
import { Draft } from '../../turn/draft.js';
import { type Message, newRecord } from '../../turn/record.js';

interface FirstPageParts {
  readonly dialog: ReportDialog;
  readonly city: City;
  readonly clock: () => number;
}

/**
 * What the bot says first, in each language, worked out without a conversation: a page that somebody
 * only looks at must leave no trace, and must be there before any script is. The messages are those
 * that the first turn will say, under the same numbers.
 */
export function firstMessages(parts: FirstPageParts): (language: Language) => readonly Message[] {
  const made = new Map<Language, readonly Message[]>();
  return (language) => {
    const found = made.get(language) ?? messagesIn(language, parts);
    made.set(language, found);
    return found;
  };
}

function messagesIn(language: Language, { dialog, city, clock }: FirstPageParts): Message[] {
  const now = new Date(clock());
  const draft = new Draft(newRecord('webchat', '', city.id), {
    input: { kind: 'opened' },
    now,
    channel: 'webchat',
    city,
    language,
    // Nothing of it is shown or kept.
    randomId: () => 'x'.repeat(22),
  });
  return dialog.respond(draft).map((activity, index) => ({
    sequence: index + 1,
    at: now.getTime() + index,
    activity,
  }));
}
