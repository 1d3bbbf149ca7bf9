import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, countOf } from './support/AzurePerson.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';
import { until } from './support/until.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';
const ARRIVED = 'said.sent_demonstration';

describe('a person in Teams who sent a referral', () => {
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
    await person.say(STORY);
    for (const value of ['done', 'yes', 'signal', 'send']) await person.press(value);
  });

  afterEach(async () => {
    await house.close();
  });

  it('is told by itself that the referral arrived', async () => {
    await person.press('no');
    await house.app.worker.drain();
    await until(() => Promise.resolve(countOf(person.shown, ARRIVED) === 1));
    expect(person.shown.at(-1)?.activityId).to.equal(undefined);
    await person.say('help');
    expect(countOf(person.shown, ARRIVED)).to.equal(1);
  });

  it('is told with the next message when the program was started again in between', async () => {
    await person.press('no');
    await house.restart();
    await house.app.worker.drain();
    expect(countOf(person.shown, ARRIVED)).to.equal(0);
    await person.say('help');
    expect(countOf(person.fresh.slice(0, 1), ARRIVED)).to.equal(1);
    await house.restart();
    await person.say('help');
    expect(countOf(person.shown, ARRIVED)).to.equal(1);
    expect(readdirSync(join(house.folder, 'referrals'))).to.have.length(1);
  });

  it('is told with the next message when the channel was down just then', async () => {
    await person.press('no');
    microsoft.connector.fail({ status: 503, retryAfter: 60 });
    await house.app.worker.drain();
    await until(() => Promise.resolve(house.log.some((line) => line.includes('azure.unsent'))));
    expect(countOf(person.shown, ARRIVED)).to.equal(0);
    await person.say('help');
    expect(countOf(person.fresh.slice(0, 1), ARRIVED)).to.equal(1);
    expect(countOf(person.shown, ARRIVED)).to.equal(1);
  });

  it('is forgotten when they remove the bot: nothing more is sent there', async () => {
    await person.post(person.activity({ type: 'installationUpdate', action: 'remove' }));
    const count = person.shown.length;
    await house.app.worker.drain();
    // Longer than it takes to tell it.
    await new AzurePerson(microsoft, () => house.url).add();
    expect(person.shown).to.have.length(count);
  });

  it('is answered by whichever process their message comes to, and told once that it arrived', async () => {
    const other = await openAzureHouse({ canaries: person.secrets, beside: house });
    try {
      const elsewhere = new AzurePerson(microsoft, () => other.url);
      Object.assign(elsewhere.ids, person.ids);
      await elsewhere.press('no');
      expect(elsewhere.open).to.equal('after');
      await house.app.worker.drain();
      await until(() => Promise.resolve(countOf(person.shown, ARRIVED) === 1));
      await elsewhere.say('help');
      await person.say('help');
      await elsewhere.say('help');
      expect(countOf(person.shown, ARRIVED)).to.equal(1);
      expect(person.fresh).not.to.have.length(0);
    } finally {
      await other.close();
    }
  });
});
