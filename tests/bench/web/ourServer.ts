import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../bots/app.js';
import { LIMITS } from '../../../bots/limits/Limits.js';
import { serveWeb } from '../../../bots/web.js';
import { readConfig } from '../../../services/config.js';
import { NO_LIMITS } from '../../support/webHouse.js';

/** Which limits stand: none of them, or all but those on beginnings, which come from one network here. */
export type Limited = 'free' | 'as usual';

/** The whole program with its web chat, on a temporary folder. */
export async function startOurServer(limited: Limited, embedOrigins?: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'spreekerover-bench-'));
  const config = {
    ...readConfig({ SPREEKEROVER_LOG_LEVEL: 'silent', SPREEKEROVER_PORT: '0' }),
    dataFolder: join(folder, 'data'),
    keys: `bench:${randomBytes(32).toString('base64')}`,
    referralsFolder: join(folder, 'referrals'),
  };
  const { startsFromOneNetwork, starts } = NO_LIMITS;
  const limits = limited === 'free' ? NO_LIMITS : { ...LIMITS, startsFromOneNetwork, starts };
  const app = await createApp(config);
  const web = await serveWeb(app, config, {
    limits,
    ...(embedOrigins === undefined ? {} : { embedOrigins }),
  });
  return {
    url: `http://localhost:${web.port}`,
    port: web.port,
    close: async () => {
      await web.close();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
