import { dirname, join } from 'node:path';
import { createApp } from '../../bots/app.js';
import { documentOf } from '../../bots/turn/record.js';
import { Records } from '../../bots/turn/Records.js';
import { readConfig } from '../../services/config.js';
import { readCounts } from '../../services/statistics/readCounts.js';
import { isoWeek } from '../../services/statistics/week.js';
import { TRIALS } from '../../services/storage/mongoTrial.js';
import { KeyRing } from '../../services/storage/keyRing.js';
import { SealedStore } from '../../services/storage/sealed.js';
import type { DocumentStore } from '../../services/storage/store.js';
import { namedCounts } from '../support/turnHouse.js';
import { renamesAsPoints } from './faultPoints.js';
import { runHost, seenOf } from './host.js';
import { TRIES } from './protocol.js';
import { triesLogged } from './tries.js';

/** The program as it starts, with only its clock and its writes in the hands of the test. */
await runHost(async ({ folder, referrals, keys, now, mongodb }, points) => {
  const time = { now };
  const engines: DocumentStore[] = [];
  if (mongodb !== undefined) triesLogged(referrals, join(dirname(folder), TRIES));
  renamesAsPoints(points);
  const config = readConfig({
    MONGODB_URI: mongodb,
    SPREEKEROVER_CITY: 'demo',
    SPREEKEROVER_DATA_FOLDER: folder,
    SPREEKEROVER_KEYS: keys,
    SPREEKEROVER_LOG_LEVEL: 'debug',
    SPREEKEROVER_REFERRALS_FOLDER: referrals,
  });
  const app = await createApp(config, {
    clock: () => time.now,
    // Fit or not is tried elsewhere; here a host starts a hundred times.
    mongo: { waives: TRIALS, broom: false },
    around: (engine) => {
      engines.push(engine);
      return points.store(engine);
    },
  });
  if (mongodb !== undefined) app.worker.start();
  const [engine] = engines;
  if (engine === undefined) throw new Error('the app opened no engine');
  const store = new SealedStore(engine, KeyRing.fromConfig(keys));
  const records = new Records(store);
  return {
    time,
    say: (inbound) => app.runner.run(inbound),
    drain: () => app.worker.drain(),
    look: async (conversation) => {
      const week = isoWeek(time.now);
      const counts = await readCounts(store, { city: config.city, week }, time.now);
      const loaded = await records.load(documentOf(conversation), 0);
      return seenOf(loaded?.record, namedCounts(counts));
    },
    close: () => app.close(),
  };
});
