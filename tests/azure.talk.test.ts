import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TextKey } from '../dialogs/text/catalogue.js';
import { type AzureHouse, openAzureHouse, PRIVATE_URL } from './support/azureHouse.js';
import { AzurePerson, countOf, promptIn, wordsOf } from './support/AzurePerson.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';

const STORY = 'In een winkel in Gent mocht ik niet binnen met mijn hoofddoek, zei de kanariegeel.';

describe('a person in Teams or Messenger', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let person: AzurePerson;
  let onMessenger: AzurePerson;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });

  after(async () => {
    expect(microsoft.refused).to.deep.equal([]);
    await microsoft.close();
  });

  beforeEach(async () => {
    person = new AzurePerson(microsoft, () => house.url);
    onMessenger = new AzurePerson(microsoft, () => house.url, 'facebook');
    house = await openAzureHouse({ canaries: [...person.secrets, ...onMessenger.secrets] });
  });

  afterEach(async () => {
    await house.close();
  });

  /** As far as the question what happened. */
  const begun = async (who = person) => {
    await who.add();
    await who.press('victim');
    return who;
  };

  const sent = async (who = person) => {
    await begun(who);
    await who.say(STORY);
    for (const value of ['done', 'yes', 'signal', 'send']) await who.press(value);
    return who;
  };

  for (const channel of ['msteams', 'facebook'] as const) {
    describe(`in ${channel}`, () => {
      beforeEach(() => {
        if (channel === 'facebook') person = onMessenger;
      });

      it('is told who can read along, with the private way, before anything else', async () => {
        await person.add();
        const [first] = person.shown;
        expect(first === undefined ? '' : wordsOf(first)).to.include(PRIVATE_URL);
        expect(person.open).to.equal('role');
        expect(person.shown.findIndex((one) => promptIn(one) !== undefined)).to.be.above(0);
      });

      it('is told so too when they tell their story at once', async () => {
        await person.say(STORY);
        const [first] = person.shown;
        expect(first === undefined ? '' : wordsOf(first)).to.include(PRIVATE_URL);
      });

      it('reports what happened from hello to a signal that was sent', async () => {
        await sent();
        await person.press('no');
        await house.app.worker.drain();
        expect(readdirSync(join(house.folder, 'referrals'))).to.have.length(1);
        expect(person.open).to.equal('after');
      });

      it('is known by nothing in the store and nothing in the log', async () => {
        await sent();
        await house.app.worker.drain();
        const stored = await house.stored();
        expect(stored.length).to.be.above(1_000);
        const ids = person.heard.map(({ id }) => id);
        for (const secret of [...person.secrets, ...ids, 'trafficmanager', 'botframework', STORY]) {
          expect(stored.includes(secret)).to.equal(false);
          expect(house.log.join('\n').includes(secret)).to.equal(false);
        }
      });
    });
  }

  it('is welcomed once, however often the channel says that it added the bot', async () => {
    await Promise.all([
      person.add(),
      person.add(),
      person.post(person.activity({ type: 'installationUpdate', action: 'add' })),
    ]);
    expect(person.shown.filter((one) => promptIn(one)?.startsWith('role') === true)).to.have.length(
      1,
    );
  });

  it('is answered once when Azure posts the same message again, also at the same time', async () => {
    await begun();
    const activity = person.activity({ text: STORY });
    const answers = await Promise.all([1, 2, 3].map(() => person.post(activity)));
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const count = person.shown.length;
    expect((await person.post(activity)).status).to.equal(200);
    expect(person.shown).to.have.length(count);
    await person.press('done');
    expect(person.open).to.equal('understood');
  });

  it('has each of several messages taken that come at the same time', async () => {
    await begun();
    const words = ['In een winkel in Gent.', 'De verkoper riep iets.', 'Het was gisteren.'];
    await Promise.all(words.map((text) => person.say(text)));
    await person.say('overzicht');
    for (const text of words) expect(person.text).to.include(text.replace(/\.$/, ''));
  });

  it('is told what a change in Teams does and does not do, and nothing they told is changed', async () => {
    await begun();
    const activity = person.activity({ text: STORY });
    await person.post(activity);
    const change = { ...activity, type: 'messageUpdate', text: 'Er is niets gebeurd.' };
    const edit = {
      ...change,
      channelData: { eventType: 'editMessage', tenant: { id: person.ids.tenant } },
    };
    expect((await person.post(edit)).status).to.equal(200);
    expect(says(person, 'channel.edited')).to.equal(true);
    expect((await person.post(edit)).status).to.equal(200);
    expect(person.fresh).to.have.length(0);
    const remove = { ...change, type: 'messageDelete', text: undefined };
    await person.post({ ...remove, channelData: { eventType: 'softDeleteMessage' } });
    expect(says(person, 'channel.deleted')).to.equal(true);
    await person.post({ ...change, channelData: { eventType: 'undeleteMessage' } });
    expect(person.fresh).to.have.length(0);
    await person.say('overzicht');
    expect(person.text).to.include('hoofddoek').and.not.include('niets gebeurd');
  });

  it('is asked to talk alone where others read along, and nothing of it is kept', async () => {
    const before = await house.stored();
    const conversation = { id: person.ids.conversation, isGroup: true };
    const group = { ...conversation, conversationType: 'groupChat' };
    const activity = person.activity({ text: STORY, conversation: group });
    await person.post(activity);
    expect(says(person, 'channel.not_in_group')).to.equal(true);
    expect(person.text).to.include(PRIVATE_URL);
    expect(person.open).to.equal(undefined);
    await person.post(activity);
    expect(person.fresh).to.have.length(0);
    await person.say(STORY, { conversation: { id: 'a team', conversationType: 'channel' } });
    await person.post({ ...activity, type: 'messageDelete' });
    expect(person.fresh).to.have.length(0);
    expect(await house.stored()).to.have.length(before.length);
  });

  it('is answered kindly when they send a picture, and not when Teams sends its copy in HTML', async () => {
    await begun();
    await person.say('', {
      attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example' }],
    });
    expect(person.fresh).not.to.have.length(0);
    expect(person.open).to.equal('account');
    const html = [{ contentType: 'text/html', content: `<p>${STORY}</p>` }];
    await person.say(STORY, { attachments: html });
    await person.press('done');
    expect(person.open).to.equal('understood');
    await person.say('', { attachments: html });
    expect(person.fresh).to.have.length(0);
  });

  it('need not call the bot by its name, and may', async () => {
    await person.add();
    const mention = {
      type: 'mention',
      text: '<at>Spreekerover</at>',
      mentioned: { id: person.ids.bot },
    };
    await person.say('<at>Spreekerover</at> English\r\n', { entities: [mention] });
    expect(person.fresh.some(({ activity }) => activity.locale === 'en')).to.equal(true);
  });

  it('answers an old question with its button and changes nothing', async () => {
    await person.add();
    const old = person.card;
    await person.press('victim');
    await person.press('witness', old);
    expect(person.open).to.equal('account');
    await person.say('overzicht');
    await person.press('victim', old);
    expect(person.open).not.to.equal('role');
  });

  it('finds one card with buttons in Teams, the last', async () => {
    await sent();
    expect(person.openCards.map(({ id }) => id)).to.deep.equal([person.card?.id]);
  });

  it('is told that a message is too long, and keeps what they told', async () => {
    await begun();
    await person.say(STORY);
    await person.say('x'.repeat(16_001));
    expect(person.text).not.to.equal('');
    await person.press('done');
    expect(person.open).to.equal('understood');
  });

  it('is asked to wait in words when they go too fast', async () => {
    await begun();
    house.limited.add('all');
    expect((await person.say(STORY)).status).to.equal(200);
    expect(says(person, 'said.busy')).to.equal(true);
    house.limited.clear();
    await person.press('done');
    expect(person.open).to.equal('account');
  });

  it('hears nothing on typing, reactions, receipts and whatever else a channel sends', async () => {
    await begun();
    for (const parts of [
      { type: 'typing' },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
      { type: 'invoke', name: 'composeExtension/query' },
      { type: 'handoff' },
      { type: 'message' },
      { type: 'message', text: STORY, channelData: { message: { is_echo: true } } },
      { type: 'conversationUpdate', membersAdded: [{ id: 'somebody else' }] },
      { type: 'message', text: STORY, from: undefined },
      { type: 'message', text: STORY, conversation: { id: '' } },
      { type: 'message', text: 7 },
    ]) {
      expect((await person.post(person.activity(parts))).status).to.equal(200);
      expect(person.fresh).to.have.length(0);
    }
  });

  it('is another one than somebody else with the same conversation, and than in another tenant', async () => {
    await begun();
    const other = new AzurePerson(microsoft, () => house.url);
    other.ids.conversation = person.ids.conversation;
    await other.say('hallo');
    expect(other.open).to.equal('role');
  });

  it('goes on where they were when the program was started again', async () => {
    await begun();
    await person.say(STORY);
    await house.restart();
    await person.press('done');
    expect(person.open).to.equal('understood');
  });
});

/** Whether it was said since the person last did something. */
function says(person: AzurePerson, key: TextKey): boolean {
  return countOf(person.fresh, key) > 0;
}
