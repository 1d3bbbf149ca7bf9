import type { Code } from '../services/domain/ids.js';
import { recipientName, shortName } from './advice.js';
import type { Say } from './interview/question.js';
import { nextAsText } from './nextSteps.js';
import { callWords } from './openInWords.js';
import { hasIntake } from './recipients.js';
import { ownFile, type Preview } from './referralOf.js';
import { nameOf } from './reportOf.js';
import type { ReportView } from './ReportView.js';
import { textKey } from './text/catalogue.js';
import type { TurnDraft } from './turnDraft.js';

/** Says nothing about what is in it, on a device that others may see. */
const FILE_NAME = 'notities.txt';

/**
 * After a yes: puts the referral in the outbox where the city agreed on a way in, and otherwise
 * gives it to the person to send themselves. Only the outbox, later, may say that it was sent.
 */
export function deliverTo(
  view: ReportView,
  recipient: Code,
  preview: Preview,
  draft: TurnDraft,
): readonly Say[] {
  const name = nameOf(view.told('choice'));
  const params = { recipient: recipientName(recipient, view) };
  if (hasIntake(view, recipient)) {
    draft.deliver({
      id: draft.randomId(),
      recipient,
      name,
      document: preview.document,
      text: preview.text,
    });
    draft.count({ what: 'sent', recipient, name });
    return [
      { key: view.city.demonstration ? 'said.leaving_demonstration' : 'said.leaving', params },
    ];
  }
  draft.count({ what: 'kept' });
  return [
    { key: 'said.ready', params },
    { literal: preview.text, fileName: FILE_NAME, shows: 'file' },
    ...(recipient === 'LOKAAL' ? howToReach(view) : howToReachBody(recipient, view)),
  ];
}

function howToReachBody(recipient: Code, view: ReportView): Say[] {
  const call = callWords(recipient, shortName(recipient), view.now);
  return [{ key: textKey(`body.${recipient}.next`) }, ...(call === undefined ? [] : [call])];
}

/** A point may have no contact yet: then the town hall knows. */
function howToReach(view: ReportView): Say[] {
  const { name, contact } = view.city.localPoint ?? { name: view.city.name, contact: null };
  const ways = [contact?.phone, contact?.email, contact?.url, contact?.address];
  const known = ways.filter((way) => way !== undefined).join(', ');
  return known === ''
    ? [{ key: 'said.ready_local' }]
    : [{ key: 'person.local', params: { name, ways: known } }];
}

/** The person's own file, with everything they told and what can happen next. */
export function giveFile(view: ReportView, draft: TurnDraft): readonly Say[] {
  draft.count({ what: 'kept' });
  return [
    { key: 'said.your_file' },
    { literal: `${ownFile(view).text}\n${nextAsText(view)}`, fileName: FILE_NAME, shows: 'file' },
    { key: 'said.keep_safe' },
  ];
}
