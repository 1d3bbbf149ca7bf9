import { sequenceOf } from '../../../widget/shared/message.js';
import type { WireActivity } from '../wire.js';
import type { ChatPageView } from './chatPage.js';

/**
 * What the client needs to take the page over, as JSON in an attribute: its words, and what the page
 * shows that it cannot read back from it. The names are those of bots/widget/shared/boot.ts.
 */
export function bootData(view: ChatPageView, open: WireActivity | undefined): string {
  const clientWords = Object.entries(view.words).filter(([key]) => key.startsWith('client.'));
  return JSON.stringify({
    language: view.language,
    keepMinutes: view.keepMinutes,
    exitUrl: view.city.exitUrl,
    isNew: view.isNew,
    ...(view.campaign === undefined ? {} : { campaign: view.campaign }),
    watermark: Math.max(0, ...view.messages.map(({ id }) => sequenceOf(id))),
    words: Object.fromEntries(clientWords),
    open,
  });
}
