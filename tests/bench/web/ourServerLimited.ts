import { startOurServer } from './ourServer.js';
import { serveParent } from './process.js';

serveParent(await startOurServer('as usual'));
