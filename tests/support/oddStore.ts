import { openMongo } from '../../services/storage/mongo.js';
import { TRIALS } from '../../services/storage/mongoTrial.js';
import type { SharedStore } from '../../services/storage/store.js';
import { mongoServer } from './mongo/server.js';
import { type Oddity, OddMongo } from './oddMongo.js';

/** A store behind an oddity, and a second one on the same database that meets none. */
export interface OddStore {
  readonly store: SharedStore;
  readonly other: SharedStore;
  readonly odd: OddMongo;
  close(): Promise<void>;
}

/** Opens both; the oddity may begin once that is done, and sees nothing of the second one. */
export async function openOdd(oddity: Oddity): Promise<OddStore> {
  const server = await mongoServer();
  let isOpen = false;
  const odd = await OddMongo.start(server, (asked) => (isOpen ? oddity(asked) : asked.forward()));
  const uri = server.uri();
  const options = { waives: TRIALS, broom: false };
  const store = await openMongo({ ...options, uri: odd.uri(uri) });
  const other = await openMongo({ ...options, uri });
  isOpen = true;
  odd.seen.length = 0;
  return {
    store,
    other,
    odd,
    async close() {
      await Promise.all([store.close(), other.close()]);
      await odd.close();
    },
  };
}
