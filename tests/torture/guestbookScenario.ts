import { join } from 'node:path';
import type { Scenario, Step } from './scenario.js';

/** Two people at once at a dialog of a few lines: one sends two referrals, the other deletes everything. */
export const guestbookScenario: Scenario = {
  name: 'guestbook',
  host: join(import.meta.dirname, 'guestbookHost.js'),
  steps: [
    ...says('a', 'kanariegeel', '+my story, part one', 'x'),
    ...says('b', 'one', 'kanariegeel'),
    ...says('a', 'send'),
    'drain',
    ...says('b', 'send', 'forget', 'again'),
    ...says('a', '+my story, part two', 'send'),
    'drain',
    ...says('a', 'finish'),
    ...says('b', 'two'),
  ],
  canaries: ['kanariegeel', 'my story', 'secret'],
  normalise: (state) => state,
  normaliseText: (text) => text,
};

function says(conversation: string, ...texts: string[]): Step[] {
  return texts.map((text) => ({ conversation, input: { kind: 'text', text } }));
}
