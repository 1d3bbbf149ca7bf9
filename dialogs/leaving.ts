import type { Code } from '../services/domain/ids.js';
import { recipientName, shortName } from './advice.js';
import type { Say } from './interview/question.js';
import { nextAsText } from './nextSteps.js';
import { callWords } from './openInWords.js';
import { howToReachPoint } from './pointWords.js';
import { howToReach } from './receivers.js';
import { hasIntake, type Recipient, TOGETHER } from './recipients.js';
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
  recipient: Recipient,
  preview: Preview,
  draft: TurnDraft,
): readonly Say[] {
  if (recipient === TOGETHER) return takeAlong(view, preview, draft);
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
    ...(recipient === 'LOKAAL' ? howToReachPoint(view) : howToReachBody(recipient, view)),
  ];
}

function howToReachBody(recipient: Code, view: ReportView): Say[] {
  const call = callWords(recipient, shortName(recipient), view.now);
  return [{ key: textKey(`body.${recipient}.next`) }, ...(call === undefined ? [] : [call])];
}

/** Ready to take along to somebody nearby, with the bodies it can go to from there; nothing is sent. */
function takeAlong(view: ReportView, preview: Preview, draft: TurnDraft): readonly Say[] {
  draft.count({ what: 'kept' });
  const { primary, noBody } = view.route;
  const bodies = primary.filter((code) => code !== 'LOKAAL').map(shortName);
  return [
    { key: 'together.ready', params: { recipient: recipientName(TOGETHER, view) } },
    { literal: preview.shown, fileName: FILE_NAME, shows: 'file' },
    ...howToReach(view),
    ...(noBody || bodies.length === 0
      ? []
      : [{ key: 'together.bodies', params: { bodies } } as const]),
    { key: 'said.keep_safe' },
  ];
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
