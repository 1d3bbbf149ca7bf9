import { expect } from 'chai';
import { z } from 'zod';
import { BSON, MongoClient } from 'mongodb';
import { openMongo } from '../services/storage/mongo.js';
import { type Trial, tryMongo, type Verdict } from '../services/storage/mongoTrial.js';
import { codeOf } from './support/documents.js';
import { MongoProxy } from './support/mongo/proxy.js';
import { mongoServer } from './support/mongo/server.js';
import type { BsonDocument, Command } from './support/mongo/wire.js';
import {
  askingWhoComes,
  cluster,
  isOfStranger,
  NEEDED,
  OURS,
  privilege,
  status,
  UNAUTHORIZED,
  withUser,
} from './support/mongoUser.js';
import { type Oddity, OddMongo } from './support/oddMongo.js';

describe('a MongoDB server on trial', function () {
  this.timeout(30_000);
  const open: OddMongo[] = [];

  afterEach(async () => {
    await Promise.all(open.splice(0).map((odd) => odd.close()));
  });

  it('passes when it is as it should be, and nothing of the trials is left behind', async () => {
    const uri = await behind(askingWhoComes());
    const { verdicts } = await tryMongo(uri);
    expect(verdicts.filter(({ result }) => result !== 'passed')).to.deep.equal([]);
    const client = await MongoClient.connect(uri);
    expect(await client.db().collection('trial').countDocuments()).to.equal(0);
    await client.close();
    await (await openMongo({ uri, broom: false })).close();
  });

  describe('is refused, by name, with a sentence that says what to do', () => {
    it('when it lets strangers in, though our user has a password', async () => {
      const known = askingWhoComes();
      const uri = await behind((asked) =>
        asked.command.name === 'find' ? asked.forward() : known(asked),
      );
      await expectRefused(uri, 'authentication');
    });

    it('when we come without a user', async () => {
      const known = askingWhoComes();
      const uri = await behind(async (asked) =>
        asked.command.name === 'find' && isOfStranger(asked)
          ? UNAUTHORIZED
          : asked.command.name === 'connectionStatus'
            ? status({ users: [] })
            : known(asked),
      );
      await expectRefused(uri, 'authentication');
    });

    for (const { how, told } of [
      { how: 'an administrator of everything', told: { roles: [{ role: 'root', db: 'admin' }] } },
      { how: 'the owner of its database', told: { roles: [{ role: 'dbOwner', db: OURS }] } },
      { how: 'a reader of another one', told: { roles: [{ role: 'read', db: 'another' }] } },
      {
        how: 'allowed by a role of its own to make users',
        told: { privileges: [privilege({ db: OURS }, ['createUser', ...NEEDED])] },
      },
      {
        how: 'allowed by a role of its own to read everywhere',
        told: { privileges: [privilege({ db: '' }, ['find'])] },
      },
      {
        how: 'allowed to look into what others ask',
        told: { privileges: [privilege({ db: OURS }, NEEDED), cluster(['inprog'])] },
      },
      {
        how: 'allowed to read and not to write',
        told: { privileges: [privilege({ db: OURS }, ['find'])] },
      },
      {
        how: 'allowed to write in one collection only',
        told: { privileges: [privilege({ db: OURS, collection: 'documents' }, NEEDED)] },
      },
    ]) {
      it(`when our user is ${how}`, async () => {
        await expectRefused(await behind(askingWhoComes(told)), 'rights');
      });
    }

    it('when it lets our user read and not write, and says so of every trial that shows it', async () => {
      const known = askingWhoComes({ privileges: [privilege({ db: OURS }, ['find'])] });
      const uri = await behind((asked) =>
        ['insert', 'update', 'delete'].includes(asked.command.name)
          ? Promise.resolve(UNAUTHORIZED)
          : known(asked),
      );
      const { verdicts } = await tryMongo(uri);
      expect(failedOf(verdicts)).to.deep.equal([
        'rights',
        'durability',
        'unique_keys',
        'compare_and_set',
      ]);
      expect(await codeOf(() => openMongo({ uri, broom: false }))).to.equal('unfit_server');
    });

    it('when it keeps two documents with one id', async () => {
      const uri = await behind(
        oddlyAnswering(
          ({ name }) => name === 'insert',
          (answer) => ({
            ok: answer.ok,
            n: new BSON.Int32(1),
          }),
        ),
      );
      await expectRefused(uri, 'unique_keys');
    });

    it('when it lets a second writer of a version win, once in a while', async () => {
      let lost = 0;
      const uri = await behind(
        oddlyAnswering(
          (command) => targetOf(command).version !== undefined,
          (answer) => {
            if (Number(answer.n) === 0) lost += 1;
            const isWrong = Number(answer.n) === 0 && lost % 40 === 0;
            return isWrong ? { ...answer, n: new BSON.Int32(1) } : answer;
          },
        ),
      );
      await expectRefused(uri, 'compare_and_set');
    });

    it('when it keeps the words of another than the writer it confirms', async () => {
      const known = askingWhoComes();
      const confirmed = new Set<number>();
      const uri = await behind(async (asked) => {
        const { version } = targetOf(asked.command);
        if (version === undefined) return known(asked);
        const isFirst = !confirmed.has(version);
        confirmed.add(version);
        if (!isFirst) await asked.forward();
        return { ok: 1, n: isFirst ? 1 : 0, nModified: isFirst ? 1 : 0 };
      });
      await expectRefused(uri, 'compare_and_set');
    });

    it('when no majority confirms a write', async () => {
      const uri = await behind(
        oddlyAnswering(
          (command) => targetOf(command).id?.endsWith('/durability') === true,
          (answer) => ({
            ...answer,
            writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' },
          }),
        ),
      );
      await expectRefused(uri, 'durability');
    });

    it('when its clock goes an hour ahead', async () => {
      const odd = await OddMongo.start(await mongoServer(), askingWhoComes(), (greeting) => ({
        ...greeting,
        localTime: new Date(Date.now() + 3_600_000),
      }));
      open.push(odd);
      await expectRefused(withUser(odd.uri()), 'clock');
    });

    it('when it stops answering in the middle', async () => {
      const known = askingWhoComes();
      const uri = await behind(async (asked) => {
        if (asked.command.name === 'insert')
          await new Promise((resolve) => setTimeout(resolve, 9_000));
        return known(asked);
      });
      const { verdicts } = await tryMongo(uri);
      expect(failedOf(verdicts)).to.deep.equal(['unique_keys']);
    });
  });

  it('that goes away in the middle is not tried any further', async () => {
    const known = askingWhoComes();
    let isThere = true;
    const uri = await behind((asked) => {
      isThere &&= asked.command.name !== 'insert';
      return isThere ? known(asked) : Promise.resolve('cut');
    });
    const { verdicts } = await tryMongo(uri);
    expect(verdicts.at(-1)).to.include({ trial: 'unique_keys', code: 'unwritable' });
    isThere = true;
    expect(await codeOf(() => openMongo({ uri, broom: false }))).to.equal('unwritable');
  });

  it('that holds an election in the middle is tried anew, and is fit', async () => {
    const known = askingWhoComes();
    for (const name of ['insert', 'update']) {
      const elections = new Set<string>();
      const uri = await behind((asked) => {
        if (asked.command.name !== name || elections.has(name)) return known(asked);
        elections.add(name);
        return Promise.resolve(NOT_PRIMARY);
      });
      const { verdicts } = await tryMongo(uri);
      expect(failedOf(verdicts), name).to.deep.equal([]);
      expect(elections.size, name).to.equal(1);
    }
  });

  it('is refused when the database is of something else, or of a newer release, and left as it is', async () => {
    const server = await mongoServer();
    const uri = server.uri();
    const waives = server.waives;
    const client = await MongoClient.connect(uri);
    const [documents, meta] = [client.db().collection('documents'), client.db().collection('meta')];
    await documents.insertOne({ of: 'somebody else' });
    expect(await codeOf(() => openMongo({ uri, waives }))).to.equal('foreign_file');
    expect(await documents.indexes()).to.have.length(1);
    await documents.drop();
    await (await openMongo({ uri, waives, broom: false })).close();
    await meta.updateOne({ application: 'spreekerover' }, { $set: { version: 99 } });
    expect(await codeOf(() => openMongo({ uri, waives }))).to.equal('newer_file');
    await meta.updateOne({ application: 'spreekerover' }, { $set: { application: 'other' } });
    expect(await codeOf(() => openMongo({ uri, waives }))).to.equal('foreign_file');
    await client.close();
  });

  it('is not refused when it does not say what a user may do', async () => {
    const uri = await behind(
      oddlyAnswering(
        ({ name }) => name === 'connectionStatus',
        () => UNKNOWN,
      ),
    );
    const { verdicts } = await tryMongo(uri);
    expect(
      verdicts.filter(({ result }) => result !== 'passed').map(({ trial }) => trial),
    ).to.deep.equal(['rights']);
    expect(failedOf(verdicts)).to.deep.equal([]);
  });

  it('is asked again by the driver only if it does once what is asked twice', async () => {
    const server = await mongoServer();
    const proxy = await MongoProxy.start(server);
    expect((await tryMongo(proxy.uri(), server.waives)).retries).to.equal(true);
    proxy.forgetRetries();
    expect((await tryMongo(proxy.uri(), server.waives)).retries).to.equal(false);
    await proxy.close();
  });

  async function behind(oddity: Oddity): Promise<string> {
    const odd = await OddMongo.start(await mongoServer(), oddity);
    open.push(odd);
    return withUser(odd.uri());
  }
});

async function expectRefused(uri: string, trial: Trial): Promise<void> {
  const { verdicts } = await tryMongo(uri);
  expect(failedOf(verdicts)).to.deep.equal([trial]);
  expect(await codeOf(() => openMongo({ uri, broom: false }))).to.equal('unfit_server');
}

function failedOf(verdicts: readonly Verdict[]): Trial[] {
  return verdicts.filter(({ result }) => result === 'failed').map(({ trial }) => trial);
}

const UNKNOWN = { ok: 0, code: 59, codeName: 'CommandNotFound', errmsg: 'no such command' };

function oddlyAnswering(
  which: (command: Command) => boolean,
  odd: (answer: BsonDocument) => BsonDocument,
): Oddity {
  const known = askingWhoComes();
  return async (asked) => {
    const answer = await known(asked);
    return answer === 'cut' || !which(asked.command) ? answer : odd(answer);
  };
}

/** Of an update: the document it is for, and the version that it replaces. */
function targetOf({ document }: Command): { id?: string; version?: number } {
  const [first] = Updating.safeParse(document).data?.updates ?? [];
  return first === undefined
    ? {}
    : { id: first.q._id, ...(first.q.version === undefined ? {} : { version: first.q.version }) };
}

const Updating = z.object({
  updates: z.array(
    z.object({ q: z.object({ _id: z.string(), version: z.coerce.number().optional() }) }),
  ),
});

/** As a primary answers that is one no longer. */
const NOT_PRIMARY = { ok: 0, code: 10107, codeName: 'NotWritablePrimary', errmsg: 'not primary' };
