import { tortureCrowd } from './crowd/tortureCrowd.js';
import { guestbookScenario } from './guestbookScenario.js';
import { reportScenario } from './reportScenario.js';
import { tortureAll } from './tortureAll.js';

const said = process.argv.slice(2);
await tortureCrowd(said);
await tortureAll([reportScenario, guestbookScenario], said);
