import { MongoClient } from 'mongodb';
import { openMongo } from '../services/storage/mongo.js';
import { TRIALS } from '../services/storage/mongoTrial.js';
import { describeStore } from './storage.contract.js';
import { describeShared } from './storage.shared.contract.js';
import { mongoServer } from './support/mongo/server.js';

describeStore('MongoDB', openTwice);
describeShared('MongoDB', openTwice);

async function openTwice() {
  const server = await mongoServer();
  const uri = server.uri();
  // Trials have tests of their own.
  const options = { uri, waives: TRIALS, broom: false };
  const store = await openMongo(options);
  const other = await openMongo(options);
  return {
    store,
    other,
    async destroy() {
      await Promise.all([store.close(), other.close()]);
      const client = await MongoClient.connect(uri);
      await client.db().dropDatabase();
      await client.close();
    },
  };
}
