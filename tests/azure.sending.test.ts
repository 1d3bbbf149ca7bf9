import { expect } from 'chai';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, wordsOf } from './support/AzurePerson.js';
import type { Fault } from './support/microsoft/connector.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';
import { printedDuring } from './support/printed.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';

/** Longer than anybody waits: then it is given up at once. */
const DOWN: Fault = { status: 503, retryAfter: 60 };

describe('an answer on its way to a channel', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let person: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    await microsoft.close();
  });

  beforeEach(async () => {
    person = new AzurePerson(microsoft, () => house.url);
    house = await openAzureHouse({ canaries: person.secrets });
    await person.add();
    await person.press('victim');
  });

  afterEach(async () => {
    await house.close();
  });

  for (const fault of [
    { status: 429, retryAfter: 1 },
    { status: 412 },
    { status: 429 },
    { status: 502 },
    { status: 503 },
    { status: 504 },
    { cut: 'before' },
  ] satisfies Fault[]) {
    it(`is sent again, once, after ${JSON.stringify(fault)}`, async () => {
      microsoft.connector.fail(fault);
      const began = Date.now();
      expect((await person.say(STORY)).status).to.equal(200);
      if (fault.retryAfter !== undefined) expect(Date.now() - began).to.be.at.least(1_000);
      expect(person.open).to.equal('account');
      expect(new Set(person.fresh.map(wordsOf)).size).to.equal(person.fresh.length);
    });
  }

  it('is kept when the channel is down, and sent when the same message comes again', async () => {
    microsoft.connector.fail(DOWN);
    const activity = person.activity({ text: STORY });
    const answer = await person.post(activity);
    expect(answer.status).to.equal(502);
    expect(answer.text).to.equal('{"error":"unsent"}');
    expect(person.fresh).to.have.length(0);
    expect((await person.post(activity)).status).to.equal(200);
    expect(person.fresh).not.to.have.length(0);
    const count = person.shown.length;
    expect((await person.post(activity)).status).to.equal(200);
    expect(person.shown).to.have.length(count);
    await person.press('done');
    expect(person.open).to.equal('understood');
  });

  it('goes on where it stopped: what had arrived is not sent twice', async () => {
    const other = new AzurePerson(microsoft, () => house.url);
    microsoft.connector.fail({ slow: 1 }, DOWN);
    const added = other.activity({
      type: 'conversationUpdate',
      membersAdded: [{ id: other.ids.bot }],
    });
    expect((await other.post(added)).status).to.equal(502);
    expect(other.shown).to.have.length(1);
    expect((await other.post(added)).status).to.equal(200);
    expect(other.open).to.equal('role');
    expect(new Set(other.shown.map(wordsOf)).size).to.equal(other.shown.length);
  });

  it('comes first when they say something else instead, with one question to answer', async () => {
    await person.say(STORY);
    await person.say('Het was een grote winkel.');
    const usual = person.fresh.length;
    microsoft.connector.fail(DOWN);
    await person.say('De verkoper riep iets naar mij.');
    expect(person.fresh).to.have.length(0);
    await person.say('Dat was gisteren.');
    expect(person.fresh).to.have.length(2 * usual);
    expect(person.openCards.map(({ id }) => id)).to.deep.equal([person.card?.id]);
    expect(person.fresh.at(-1)?.id).to.equal(person.card?.id);
  });

  it('comes also after the program was started again, to the same message', async () => {
    microsoft.connector.fail(DOWN);
    const activity = person.activity({ text: STORY });
    await person.post(activity);
    await house.restart();
    expect((await person.post(activity)).status).to.equal(200);
    expect(person.open).to.equal('account');
  });

  it('is not tried again where the channel says never', async () => {
    const before = microsoft.connector.asked;
    microsoft.connector.fail({ status: 403 });
    expect((await person.say(STORY)).status).to.equal(502);
    expect(microsoft.connector.asked).to.equal(before + 1);
  });

  it('follows no redirect', async () => {
    microsoft.connector.fail({ status: 307 });
    expect((await person.say(STORY)).status).to.equal(502);
    expect(microsoft.refused).to.deep.equal([]);
  });

  it('does not depend on the old card: one that cannot be closed does no harm', async () => {
    await person.say(STORY);
    await person.say('Het was een grote winkel.');
    const old = person.card;
    const replies = person.fresh.map((): Fault => ({ slow: 1 }));
    microsoft.connector.fail(...replies, { status: 404 });
    expect((await person.say('De verkoper riep iets naar mij.')).status).to.equal(200);
    expect(person.openCards).to.have.length(2);
    await person.press('done');
    expect(person.open).to.equal('understood');
    await person.press('done', old);
    expect(person.open).to.equal('understood');
  });

  it('gets a new token when the one it had was taken back', async () => {
    microsoft.tokens.clear();
    expect((await person.say(STORY)).status).to.equal(200);
    expect(person.fresh).not.to.have.length(0);
  });

  it('fails quietly without a token: nothing of the SDK reaches the client, the log or the screen', async function () {
    this.timeout(30_000);
    microsoft.tokens.clear();
    microsoft.tokensAnswer = 400;
    try {
      const activity = person.activity({ text: STORY });
      const { printed, outcome } = await printedDuring(() => person.post(activity));
      expect(outcome.status).to.equal(502);
      expect(outcome.text).to.equal('{"error":"unsent"}');
      expect(printed).to.equal('');
      expect(house.log.join('\n')).to.include('azure.unsent').and.not.include('temporarily');
      microsoft.tokensAnswer = 200;
      expect((await person.post(activity)).status).to.equal(200);
      expect(person.open).to.equal('account');
    } finally {
      microsoft.tokensAnswer = 200;
    }
  });

  it('prints nothing of the SDK, whatever comes in or goes wrong', async () => {
    const { printed } = await printedDuring(async () => {
      await microsoft.post(house.url, person.activity({ type: undefined }));
      await microsoft.post(house.url, person.activity({ type: ['message'] }));
      await microsoft.post(house.url, person.activity({}), { claims: { aud: 'somebody else' } });
      await microsoft.post(
        house.url,
        person.activity({ deliveryMode: 'expectReplies', text: STORY }),
      );
      await microsoft.post(
        house.url,
        person.activity({ type: 'invoke', name: 'signin/verifyState' }),
      );
      microsoft.connector.fail({ status: 500 }, { cut: 'after' }, DOWN);
      for (const text of ['een', 'twee', 'drie']) await person.say(text);
    });
    expect(printed).to.equal('');
  });

  it('is only ever sent to the service from which the message came', async () => {
    const elsewhere = 'https://smba.trafficmanager.net/amer/11111111-0000-0000-0000-000000000000/';
    await person.say(STORY, { serviceUrl: elsewhere });
    expect(new Set(person.fresh.map(({ serviceUrl }) => serviceUrl))).to.deep.equal(
      new Set([elsewhere]),
    );
    expect(microsoft.refused).to.deep.equal([]);
  });
});
