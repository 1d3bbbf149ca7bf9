import { expect } from 'chai';
import { URGENT } from '../bots/channels/azure/Urgent.js';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson, countOf } from './support/AzurePerson.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';
const CRY = 'help mij, hij slaat mij nu';

describe('a person in Teams who goes faster than the limit', () => {
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
    house.limited.add('all');
  });

  afterEach(async () => {
    await house.close();
  });

  const isAskedToWait = () => countOf(person.fresh, 'said.busy') > 0;

  it('is asked to wait, in words', async () => {
    expect((await person.say(STORY)).status).to.equal(200);
    expect(isAskedToWait()).to.equal(true);
  });

  it('is heard at once when their words speak of danger', async () => {
    await person.say(CRY);
    expect(isAskedToWait()).to.equal(false);
    expect(person.text).to.match(/112/);
    await person.say(STORY);
    expect(isAskedToWait()).to.equal(true);
  });

  it('may press a button', async () => {
    await person.press('!person');
    expect(isAskedToWait()).to.equal(false);
    await person.press('!skip');
    expect(isAskedToWait()).to.equal(false);
    expect(person.open).not.to.equal('account');
  });

  it(`may do so ${URGENT.passes.points} times a minute, each conversation for itself, and waits then`, async () => {
    for (let time = 0; time < URGENT.passes.points; time += 1) {
      await person.say(`${CRY} ${time}`);
      expect(isAskedToWait(), `${time}`).to.equal(false);
    }
    for (const act of [() => person.say(CRY), () => person.press('!person')]) {
      await act();
      expect(isAskedToWait()).to.equal(true);
    }
    house.limited.clear();
    const other = new AzurePerson(microsoft, () => house.url);
    await other.add();
    house.limited.add('all');
    await other.say(CRY);
    expect(countOf(other.fresh, 'said.busy')).to.equal(0);
  }).timeout(60_000);

  it(`is read ${URGENT.reads.points} times a minute, so that nobody can keep the program busy`, async () => {
    for (let time = 0; time < URGENT.reads.points; time += 1) await person.say(`hallo ${time}`);
    await person.say(CRY);
    expect(isAskedToWait()).to.equal(true);
    await person.press('!person');
    expect(isAskedToWait()).to.equal(false);
  }).timeout(60_000);
});
