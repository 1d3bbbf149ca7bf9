import { startOurs } from './ours.js';

/** From nothing to the first answer: what a person waits for when the program starts. */
const ours = await startOurs();
await ours.turn('start', '1');
await ours.close();
