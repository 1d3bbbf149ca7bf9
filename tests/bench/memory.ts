import { benchDialog, benchDraft } from './benchDialog.js';
import { MESSAGES, startOurs } from './ours.js';
import { sameInterview } from './sdkWays.js';

/** Prints by how many megabytes the process grew while conversations were opened: `memory.js ours|sdk 10000`. */
const [way = 'ours', count = '10000'] = process.argv.slice(2);
const ours = way === 'ours' ? await startOurs() : undefined;
const talker = ours ?? sameInterview(benchDialog(), benchDraft);
for (let warm = 0; warm < 200; warm += 1) await open(`warm${warm}`);
const before = resident();
for (let opened = 0; opened < Number(count); opened += 1) await open(`c${opened}`);
process.stdout.write(`${resident() - before}\n`);
await ours?.close();

/** Somebody who began to tell, and is still there. */
async function open(conversation: string): Promise<void> {
  for (const text of MESSAGES.slice(0, 3)) await talker.turn(conversation, text);
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
