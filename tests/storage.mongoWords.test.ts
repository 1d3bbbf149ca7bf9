import { expect } from 'chai';
import { BSON, MongoClient } from 'mongodb';
import { inspect } from 'node:util';
import { z } from 'zod';
import { reasonFor } from '../bots/reasonFor.js';
import { openMongo } from '../services/storage/mongo.js';
import { LARGEST_BODY } from '../services/storage/mongoDocuments.js';
import { TRIALS } from '../services/storage/mongoTrial.js';
import { canaryLogger, expectNoCanary } from './support/canaryLogger.js';
import { aDocument, codeOf, NOW } from './support/documents.js';
import { mongoServer } from './support/mongo/server.js';
import type { BsonDocument } from './support/mongo/wire.js';
import type { Oddity } from './support/oddMongo.js';
import { openOdd, type OddStore } from './support/oddStore.js';
import { until } from './support/until.js';

const CANARIES = ['kanarie-in-de-mijn', 'geheim-wachtwoord', 'nergens.invalid'];
const [WORD = '', PASSWORD = '', HOST = ''] = CANARIES;

let opened: OddStore | undefined;

/** Closed after the test, however it ends. */
async function open(oddity: Oddity): Promise<OddStore> {
  await close();
  opened = await openOdd(oddity);
  return opened;
}

async function close(): Promise<void> {
  await opened?.close();
  opened = undefined;
}

describe('what MongoDB is asked', () => {
  afterEach(close);

  it('is found by an index, whatever is asked', async () => {
    const { store, odd } = await open(({ forward }) => forward());
    await store.write(aDocument({ dueAt: NOW }), NOW);
    await store.write(aDocument({ version: 2 }), NOW);
    await store.write(aDocument({ version: 2 }), NOW);
    await store.read('conversation:a', NOW);
    await store.due(NOW, 5);
    await store.expired(NOW, 5);
    await store.versions(['conversation:a', 'conversation:b'], NOW);
    await store.tally('door', NOW, NOW + 1);
    await store.tally('door', NOW + 1, NOW + 2);
    await store.remove(aDocument({ version: 2 }));
    const asked = odd.seen.flatMap(({ document }) => filtersOf(document));
    expect(asked.length).to.be.at.least(12);
    expect(
      asked.filter((fields) => !fields.some((field) => INDEXED.includes(field))),
    ).to.deep.equal([]);
    const names = new Set(odd.seen.map(({ name }) => name));
    expect([...names].sort()).to.deep.equal(['delete', 'find', 'findAndModify', 'update']);
  });

  it('has these indexes, made once however often and by however many it is opened', async () => {
    const server = await mongoServer();
    const options = { uri: server.uri(), waives: TRIALS };
    const stores = await Promise.all([1, 2, 3].map(() => openMongo(options)));
    await Promise.all(stores.map((store) => store.close()));
    const client = await MongoClient.connect(options.uri);
    const indexes = await client.db().collection('documents').listIndexes().toArray();
    await client.close();
    const keys = indexes.map(({ key }) => Object.keys(Fields.parse(key)).join());
    expect(keys.sort()).to.deep.equal(['_id', 'dueAt', 'expiresAt']);
  });

  it('is news once, where it has none to give, and everything else as ever', async () => {
    const { store, odd } = await open(({ command, forward }) =>
      command.name === 'aggregate' ? Promise.resolve(NO_NEWS) : forward(),
    );
    store.watch(() => {
      throw new Error('there was no news');
    });
    await until(() => Promise.resolve(odd.seen.some(({ name }) => name === 'aggregate')));
    expect(await store.write(aDocument({}), NOW)).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(odd.seen.filter(({ name }) => name === 'aggregate')).to.have.length(1);
  });

  it('is never a document too large for it', async () => {
    const { store, odd } = await open(({ forward }) => forward());
    const body = Buffer.alloc(LARGEST_BODY + 1);
    expect(await codeOf(() => store.write(aDocument({ body }), NOW))).to.equal('unwritable');
    expect(odd.seen).to.deep.equal([]);
    const largest = aDocument({ body: body.subarray(1) });
    expect(await store.write(largest, NOW)).to.equal(true);
  });

  it('waits, when it is a write, for a majority and its disks', async () => {
    const concerns: unknown[] = [];
    const { store } = await open(({ command, forward }) => {
      const { writeConcern } = command.document;
      if (writeConcern !== undefined) concerns.push(BSON.EJSON.serialize(writeConcern));
      return forward();
    });
    await store.write(aDocument({}), NOW);
    await store.remove(aDocument({}));
    expect(concerns).to.deep.equal([DURABLE, DURABLE]);
  });
});

describe('an error of MongoDB', () => {
  afterEach(close);

  it('carries no word of a document, an address or a password, whatever the server says', async () => {
    for (const code of [13, 121, 8000, 14031, 59, 2, 99_999]) {
      const { store } = await open(() => Promise.resolve(refusal(code)));
      const id = `conversation:${WORD}`;
      const body = Buffer.from(WORD);
      await expectNoWords([
        () => store.write(aDocument({ id, body }), NOW),
        () => store.remove(aDocument({ id })),
        () => store.read(id, NOW),
        () => store.tally(WORD, NOW, NOW + 1),
        () => store.due(NOW, 1),
      ]);
    }
  });

  it('carries none of what somebody else put into the collection', async () => {
    const strange = { ...WRITTEN, version: WORD, expiresAt: WORD };
    const { store } = await open(() => Promise.resolve(found(strange)));
    await expectNoWords([
      () => store.read(WORD, NOW),
      () => store.versions([WORD], NOW),
      () => store.expired(NOW, 1),
    ]);
  });

  it('says in one sentence, within ten seconds, that a server cannot be had, and nothing of its address', async () => {
    const { port } = await mongoServer();
    const began = performance.now();
    await expectNoWords(
      [
        `mongodb://${WORD}:${PASSWORD}@${HOST}/${WORD}`,
        `mongodb://${WORD}:${PASSWORD}@127.0.0.1:1/${WORD}`,
        `mongodb+srv://${WORD}:${PASSWORD}@${HOST}/${WORD}`,
        `mongodb://${WORD}:${PASSWORD}@@${HOST}:port/${WORD}`,
        `mongodb://${WORD}:${PASSWORD}@${HOST}/${WORD}?${WORD}=1`,
        `mongodb://${WORD}:${PASSWORD}@127.0.0.1:${port}/${WORD}?authMechanism=${WORD}`,
        `mongodb://${WORD}:${PASSWORD}@127.0.0.1:${port}/${WORD}?authSource=${WORD}`,
      ].map((uri) => () => openMongo({ uri })),
    );
    expect(performance.now() - began).to.be.below(13_000);
  }).timeout(30_000);
});

const NO_NEWS = { ok: 0, code: 40573, codeName: 'Location40573', errmsg: 'only on replica sets' };

const INDEXED = ['_id', 'expiresAt', 'dueAt'];

/** The fields by which each part of a command looks for documents. */
function filtersOf(document: BsonDocument): string[][] {
  const { filter, query, updates, deletes } = Looking.parse(document);
  return [filter, query, ...[updates, deletes].flat().map(({ q }) => q)]
    .filter((one) => one !== undefined)
    .map((one) => Object.keys(one));
}

const Fields = z.record(z.string(), z.unknown());
const Statements = z.array(z.object({ q: Fields })).default([]);
const Looking = z.object({
  filter: Fields.optional(),
  query: Fields.optional(),
  updates: Statements,
  deletes: Statements,
});

const DURABLE = { w: 'majority', j: true, wtimeout: 5_000 };

function refusal(code: number): BsonDocument {
  return { ok: 0, code, codeName: WORD, errmsg: `${WORD} of ${PASSWORD}`, keyValue: { _id: WORD } };
}

const WRITTEN = { _id: WORD, version: 1, expiresAt: new Date(NOW) };

function found(document: BsonDocument): BsonDocument {
  return { ok: 1, cursor: { id: 0n, ns: 'x.documents', firstBatch: [document] } };
}

/** Of errors that stopped each call, told in every way in which an error can be told. */
async function expectNoWords(calls: readonly (() => Promise<unknown>)[]): Promise<void> {
  const logger = canaryLogger(CANARIES);
  const errors = await Promise.all(
    calls.map(async (call) => {
      try {
        await call();
      } catch (error) {
        return error;
      }
      throw new Error('it went well');
    }),
  );
  for (const error of errors) {
    expect(error).to.have.property('name', 'StorageError');
    logger.error('storage.failed', {}, error);
    expectNoCanary(inspect(error, { depth: 20, showHidden: true }), CANARIES);
    expectNoCanary(reasonFor(error), CANARIES);
  }
}
