import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { CATALOGUES, type TextKey } from '../dialogs/text/catalogue.js';
import { promptIn, wordsOf } from './support/AzurePerson.js';
import { type AzureHouse, openAzureHouse, PRIVATE_URL } from './support/azureHouse.js';
import type { Sent } from './support/microsoft/connector.js';
import { type Payload, payload, PAYLOADS } from './support/microsoft/payloads.js';
import { SmallMicrosoft } from './support/microsoft/smallMicrosoft.js';

type Activity = Payload['activity'];

const TOLD = 'op het werk zeggen ze kanariegeel';

/** What comes of each payload in a conversation that has begun: the words of ours that are said. */
const COMES_OF_IT: Readonly<Record<string, readonly TextKey[] | 'nothing'>> = {
  // What they say also says that it happened to themselves, so that is not asked.
  'teams.text': ['said.thanks_for_telling'],
  'teams.mention': ['said.kept_with_account'],
  'teams.image': ['said.attachment'],
  'teams.file': ['said.attachment'],
  'teams.edit': ['channel.edited'],
  'teams.edit-text': ['channel.edited'],
  'teams.undelete': 'nothing',
  'teams.delete': ['channel.deleted'],
  'teams.group': ['channel.not_in_group'],
  'teams.channel': ['channel.not_in_group'],
  'teams.installed-team': ['channel.not_in_group'],
  // It was welcomed already.
  'teams.joined': 'nothing',
  'teams.installed': 'nothing',
  'teams.removed': 'nothing',
  'teams.reaction': 'nothing',
  'teams.typing': 'nothing',
  'teams.read': 'nothing',
  'teams.invoke': 'nothing',
  'messenger.text': ['said.thanks_for_telling'],
  'messenger.sticker': ['said.attachment'],
  'messenger.image': ['said.attachment'],
  // The first button, right after the page was opened: the welcome stands there already.
  'messenger.get-started': 'nothing',
  'messenger.joined': 'nothing',
  'messenger.echo': 'nothing',
  'messenger.delivery': 'nothing',
  'messenger.read': 'nothing',
  'messenger.optin': 'nothing',
  'messenger.reaction': 'nothing',
};

/** Filled in with what the bot sent: they have tests of their own. */
const ANSWERS = ['teams.submit', 'messenger.quick-reply', 'messenger.postback'];

const WELCOMES = [
  ...['teams.joined', 'teams.installed', 'teams.text', 'teams.image'],
  ...['messenger.joined', 'messenger.get-started', 'messenger.text', 'messenger.sticker'],
];

describe('a payload as it is documented', () => {
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
  });
  after(async () => {
    expect(microsoft.refused).to.deep.equal([]);
    await microsoft.close();
  });
  beforeEach(async () => {
    microsoft.connector.sent.length = 0;
    house = await openAzureHouse({ canaries: [...PAYLOADS.values()].flatMap(secretsOf) });
  });
  afterEach(async () => {
    await house.close();
  });

  /** Posts it as Azure does; gives what the bot sent because of it. */
  const post = async (activity: Activity) => {
    const before = microsoft.connector.sent.length;
    const { status, text } = await microsoft.post(house.url, activity);
    expect([status, text]).to.deep.equal([200, '{}']);
    return microsoft.connector.sent.slice(before).filter(({ method }) => method === 'POST');
  };

  const begin = (channel: string) =>
    post(payload(channel === 'facebook' ? 'messenger.joined' : 'teams.joined'));

  const summary = async (name: string) => {
    const text = { ...payload(name), id: randomUUID(), text: 'overzicht', attachments: [] };
    return (await post({ ...text, entities: [] })).map(wordsOf).join('\n');
  };

  it('is known in every kind, and says where it is documented', () => {
    const tried = [...Object.keys(COMES_OF_IT), ...ANSWERS];
    expect([...PAYLOADS.keys()].toSorted()).to.deep.equal(tried.toSorted());
  });

  for (const [name, said] of Object.entries(COMES_OF_IT)) {
    it(`brings ${said === 'nothing' ? said : said.join(', ')}: ${name}`, async () => {
      await begin(payload(name).channelId);
      const sent = await post(payload(name));
      if (said === 'nothing') expect(sent.map(wordsOf)).to.deep.equal([]);
      else for (const key of said) expect(says(sent, key)).to.equal(true);
    });
  }

  for (const name of WELCOMES) {
    it(`brings first who can read along and the private page, then a question: ${name}`, async () => {
      const sent = await post(payload(name));
      const [first] = sent;
      expect(first && says([first], `channel.${payload(name).channelId}`)).to.equal(true);
      expect(first && wordsOf(first)).to.include(PRIVATE_URL);
      expect(sent.slice(1).some((one) => promptIn(one) !== undefined)).to.equal(true);
    });
  }

  it('is welcomed back by the first button of Messenger when something was told before', async () => {
    await begin('facebook');
    await post(payload('messenger.text'));
    expect(says(await post(payload('messenger.get-started')), 'said.welcome_back')).to.equal(true);
  });

  it('is told once in a group that it is one, however a channel says that the bot was added', async () => {
    await post(payload('teams.installed-team'));
    expect(await post({ ...payload('teams.installed-team'), id: randomUUID() })).to.deep.equal([]);
  });

  it('is welcomed once where Teams tells in two ways that the bot was added', async () => {
    await post(payload('teams.joined'));
    expect(await post(payload('teams.installed'))).to.deep.equal([]);
  });

  for (const name of ['teams.text', 'teams.mention', 'messenger.text']) {
    it(`keeps what was said and nothing of its wrapping: ${name}`, async () => {
      await begin(payload(name).channelId);
      await post(payload(name));
      const told = await summary(name);
      expect(told).to.include(TOLD);
      expect(told).not.to.match(/<(?!br\/>)|&lt;|&nbsp;|Spreekerover/);
    });
  }

  it('is kept once when Azure posts it again', async () => {
    await begin('msteams');
    await post(payload('teams.text'));
    expect(await post(payload('teams.text'))).to.deep.equal([]);
    expect((await summary('teams.text')).split(TOLD)).to.have.length(2);
  });

  it('changes nothing of what was told when Teams says that it was edited or deleted', async () => {
    await begin('msteams');
    await post(payload('teams.text'));
    for (const name of ['teams.edit-text', 'teams.delete', 'teams.undelete']) {
      await post(payload(name));
    }
    const told = await summary('teams.text');
    expect(told).to.include(TOLD);
    expect(told).not.to.include('iets anders');
  });

  it('answers the question of the card whose button it is: teams.submit', async () => {
    const card = (await begin('msteams')).at(-1);
    const submit = payload('teams.submit');
    const pressed = { ...submit, value: { p: card && promptIn(card), v: 'victim' } };
    const [next] = await post({ ...pressed, replyToId: card?.id });
    expect(next && promptIn(next)).to.match(/^account#/);
    const replaced = microsoft.connector.sent.filter(({ method }) => method === 'PUT');
    expect(replaced.map(({ activityId }) => activityId)).to.deep.equal([card?.id]);
  });

  for (const name of ['messenger.quick-reply', 'messenger.postback']) {
    it(`answers the question with what stands behind the button: ${name}`, async () => {
      const asked = (await begin('facebook')).at(-1);
      const answer = payload(name);
      const chosen = JSON.stringify({ p: asked && promptIn(asked), l: 'nl', b: true, v: 'victim' });
      expect(JSON.stringify(asked?.activity.channelData)).to.include(JSON.stringify(chosen));
      const { message, postback } = answer.channelData;
      const channelData =
        postback === undefined
          ? { ...answer.channelData, message: { ...message, quick_reply: { payload: chosen } } }
          : { ...answer.channelData, postback: { ...postback, payload: chosen } };
      const [next] = await post({ ...answer, text: '1', channelData });
      expect(next && promptIn(next)).to.match(/^account#/);
    });
  }

  it('is nobody’s without the signature of Azure, whatever it is', async () => {
    for (const { activity } of PAYLOADS.values()) {
      const response = await fetch(`${house.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      expect([response.status, await response.text()]).to.deep.equal([
        401,
        '{"error":"unauthorized"}',
      ]);
    }
    expect(microsoft.connector.sent).to.deep.equal([]);
  });

  it('leaves no name, address or identifier in the store or the log', async () => {
    for (const { activity } of PAYLOADS.values()) await post(activity);
    const kept = (await house.stored()) + house.log.join('\n');
    for (const secret of [...PAYLOADS.values()].flatMap(secretsOf)) {
      expect(kept.includes(secret)).to.equal(false);
    }
  });
});

/** Everything by which somebody could be told apart: canaries of the log, and nothing of the store. */
function secretsOf({ activity }: Payload): string[] {
  const { from, conversation, recipient } = activity;
  const { name, aadObjectId, id } = from;
  return [id, name, aadObjectId, conversation.id, recipient.id].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
}

/** Whether these words of ours, in their part before anything that is filled in, were sent. */
function says(sent: readonly Sent[], key: TextKey): boolean {
  const words = CATALOGUES.nl[key].split('{')[0]?.trim() ?? '';
  return sent.some((one) => wordsOf(one).replaceAll('&quot;', '"').includes(words));
}
