import { guestbookScenario } from './guestbookScenario.js';
import { tortureAll } from './tortureAll.js';

await tortureAll([guestbookScenario], process.argv.slice(2));
