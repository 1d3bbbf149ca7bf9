import { KeyRing } from '../../../services/storage/keyRing.js';
import { openWebHouse, type WebHouse } from '../webHouse.js';
import { mongoServer } from './server.js';

/** Two programs of one city on one MongoDB server, as on two machines: nothing else is shared but the keys. */
export async function twoHouses(
  options: Parameters<typeof openWebHouse>[0] = {},
): Promise<readonly [WebHouse, WebHouse]> {
  const server = await mongoServer();
  const both = {
    ...options,
    env: { ...options.env, MONGODB_URI: server.uri() },
    mongo: { waives: server.waives, broom: false },
    keys: KeyRing.newEntry(),
  };
  return [await openWebHouse(both), await openWebHouse(both)];
}
