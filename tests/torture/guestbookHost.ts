import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '../../services/logger.js';
import { folderDeliverer } from '../../services/referral/folder.js';
import { Guestbook } from '../support/guestbook.js';
import { CITY, openHouse } from '../support/turnHouse.js';
import { runHost, seenOf } from './host.js';
import { ARRIVALS } from './protocol.js';

await runHost(async ({ folder, referrals, keys, now }, points) => {
  const deliverer = folderDeliverer({
    folder: referrals,
    dataFolder: folder,
    city: CITY,
    now: () => new Date(now),
  });
  const house = await openHouse({
    folder,
    keys,
    now,
    dialog: new Guestbook(),
    logger: createLogger('debug'),
    wrap: (store) => points.store(store),
    deliverer: points.deliverer(deliverer, (id) => {
      appendFileSync(join(folder, ARRIVALS), `${id}\n`);
    }),
  });
  return {
    time: house.time,
    say: (inbound) => house.runner.run(inbound),
    drain: () => house.worker.drain(),
    look: async (conversation) => seenOf(await house.record(conversation), await house.counts()),
    close: () => house.close(),
  };
});
