import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Dialog } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { City } from '../../services/domain/city.js';
import { createLogger } from '../../services/logger.js';
import { folderDeliverer } from '../../services/referral/folder.js';
import { CITY, openHouse } from '../support/turnHouse.js';
import { FaultPoints } from './faultPoints.js';
import { HostOrder, HostStart } from './protocol.js';

/** File in the data folder of a host with one line for each delivery that reached its recipient. */
export const ARRIVALS = 'arrivals.log';

export interface HostParts {
  readonly dialog: Dialog;
  /** The demonstration of the tests unless another one is given. */
  readonly city?: City;
}

/**
 * A process to be killed: the real turn, store and worker on a real file, driven by orders on
 * standard input, one JSON line each, and answering them on standard output.
 */
export async function runHost({ dialog, city = CITY }: HostParts): Promise<void> {
  const start = HostStart.parse(JSON.parse(process.argv[2] ?? ''));
  const { folder, referrals, keys, now } = start;
  const points = new FaultPoints(start.fault);
  const deliverer = folderDeliverer({
    folder: referrals,
    dataFolder: folder,
    city,
    now: () => new Date(now),
  });
  const house = await openHouse({
    folder,
    keys,
    now,
    dialog,
    city,
    logger: createLogger('debug'),
    wrap: (store) => points.store(store),
    deliverer: points.deliverer(deliverer, (id) => {
      appendFileSync(join(folder, ARRIVALS), `${id}\n`);
    }),
  });

  async function obey(order: HostOrder): Promise<unknown> {
    switch (order.do) {
      case 'say':
        return house.runner.run(order.inbound);
      case 'drain':
        await house.worker.drain();
        return {};
      case 'advance':
        house.time.now += order.milliseconds;
        return {};
      case 'look': {
        const record = await house.record(order.conversation);
        return {
          state: record?.told?.state ?? null,
          outbox: record?.outbox.map(({ status }) => status) ?? [],
          messages: record?.told?.messages.map(({ activity }) => activity.text) ?? [],
          seen: record?.seen.length ?? 0,
          counts: await house.counts(),
          points: points.passed,
        };
      }
    }
  }

  const Line = z.object({ number: z.int(), order: HostOrder });
  for await (const line of createInterface({ input: process.stdin })) {
    const { number, order } = Line.parse(JSON.parse(line));
    // Not awaited: orders may overlap, as messages do.
    void obey(order).then((answer) => {
      process.stdout.write(`${JSON.stringify({ number, answer })}\n`);
    });
  }
  await house.store.close();
}
