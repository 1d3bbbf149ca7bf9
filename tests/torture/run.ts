import { guestbookScenario } from './guestbookScenario.js';
import { reportScenario } from './reportScenario.js';
import { tortureAll } from './tortureAll.js';

await tortureAll([reportScenario, guestbookScenario], process.argv.slice(2));
