import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../bots/app.js';
import { serveWeb } from '../../../bots/web.js';
import { readConfig } from '../../../services/config.js';
import { KeyRing } from '../../../services/storage/keyRing.js';
import { TEST_ENV } from '../../support/microsoft/smallMicrosoft.js';
import { NO_LIMITS } from '../../support/webHouse.js';
import { serveParent } from '../web/process.js';
import { joinParent } from './doors.js';

/** The whole program with its door for Azure, on a temporary folder. */
joinParent();
const folder = mkdtempSync(join(tmpdir(), 'spreekerover-bench-'));
const config = {
  ...readConfig({ SPREEKEROVER_LOG_LEVEL: 'silent', SPREEKEROVER_PORT: '0', ...TEST_ENV }),
  dataFolder: join(folder, 'data'),
  keys: KeyRing.newEntry(),
  referralsFolder: join(folder, 'referrals'),
};
const app = await createApp(config);
const web = await serveWeb(app, config, { limits: NO_LIMITS });

serveParent({
  url: `http://localhost:${web.port}`,
  close: async () => {
    await web.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
