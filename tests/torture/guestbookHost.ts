import { Guestbook } from '../support/guestbook.js';
import { runHost } from './host.js';

await runHost({ dialog: new Guestbook() });
