import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readIncoming } from '../bots/channels/azure/incoming.js';
import { messengerProfile } from '../bots/channels/azure/show/messengerProfile.js';
import { pressed, shownOn } from '../bots/channels/azure/show/shownOn.js';
import { everyQuestion } from './support/everyQuestion.js';
import { readable, sent, values } from './support/shownLimits.js';
import { messages, PRIVATE_URL, shownTo } from './support/shownTalk.js';
import { Talk } from './support/Talk.js';

const FILE = fileURLToPath(new URL('../../deployment/messenger/profile.json', import.meta.url));

describe('A report in Messenger', () => {
  it('goes on by a tap and by a number alike', () => {
    const tapped = new Talk({ channel: 'facebook' });
    const [first] = shownTo('facebook', tapped).flatMap(values);
    tapped.press(first ?? '');
    const typed = new Talk({ channel: 'facebook' }).say('1');
    expect(typed.keys).to.deep.equal(tapped.keys);
    expect(typed.open).to.equal('account');
  });

  it('has its quick replies under the last piece of a long message only', () => {
    const prompt = new Talk({ channel: 'facebook' }).prompt();
    if (prompt === undefined) throw new Error('no question stands open');
    const text = 'Dit is een lange vraag. '.repeat(300);
    const shown = shownOn('facebook', messages([{ text, data: { prompt } }]), {
      language: 'nl',
      privateUrl: PRIVATE_URL,
    });
    expect(shown.length).to.be.above(3);
    expect(shown.map((one) => values(one).length > 0)).to.deep.equal([
      ...shown.slice(1).map(() => false),
      true,
    ]);
  });

  it('gets the quick replies of the open question again under news, which takes them away', () => {
    const prompt = new Talk({ channel: 'facebook' }).prompt();
    const activity = {
      type: 'message',
      text: 'Je melding is verstuurd.',
      channelData: { key: 'delivered', still: prompt },
    };
    const showing = { language: 'nl', privateUrl: PRIVATE_URL };
    const news = shownOn('facebook', [{ sequence: 1, activity }], showing);
    expect(news.map(readable).join('').trim()).to.equal('Je melding is verstuurd.');
    expect(news.flatMap(values)).to.include.members(['victim', '!skip']);
  });

  it('offers a number where the words of an answer would be cut off', () => {
    const shown = shownTo('facebook', new Talk({ channel: 'facebook' }));
    const titles = shown
      .flatMap((one) => sent(one).channelData?.quick_replies ?? [])
      .map(({ title }) => title);
    expect(titles.slice(0, 4)).to.deep.equal(['1', '2', '3', '4']);
  });
});

describe('What Messenger shows around the conversation', () => {
  const profile = messengerProfile('https://meld.example/chat');

  it('is the file that an operator sends', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).to.deep.equal(profile);
  });

  it('fits: a greeting of 160 characters, titles of 20, payloads of 1,000, a menu of 20', () => {
    for (const { text } of profile.greeting) expect(text.length).to.be.within(20, 160);
    for (const { call_to_actions: buttons } of profile.persistent_menu) {
      expect(buttons.length).to.be.within(1, 20);
      for (const button of buttons) {
        expect(button.title.length, button.title).to.be.within(1, 20);
        if (button.type === 'postback') expect(button.payload.length).to.be.at.most(1_000);
      }
    }
  });

  it('begins a conversation with its first button, and not an answer', () => {
    const activity = {
      type: 'message',
      text: profile.get_started.payload,
      from: { id: 'person' },
      recipient: { id: 'bot' },
      conversation: { id: 'person-bot' },
      channelData: { postback: profile.get_started },
    };
    const admitted = {
      channel: 'facebook',
      serviceUrl: 'https://facebook.botframework.com',
      activity,
    };
    const { happening } = readIncoming(admitted, 4_000) ?? {};
    expect(JSON.stringify(happening)).to.include('"kind":"opened"');
  });

  it('works at every question: each step of the menu is understood whatever stands open', () => {
    const [menu] = profile.persistent_menu;
    for (const [id, state] of everyQuestion()) {
      for (const button of menu?.call_to_actions ?? []) {
        if (button.type === 'web_url') continue;
        const input = pressed(button.payload);
        if (input?.kind !== 'choice') throw new Error('a menu without a step');
        const talk = new Talk({ channel: 'facebook', state, opened: false });
        talk.pressOld(input.prompt, input.value);
        expect(talk.keys, `${id} ${input.value}`).not.to.include.oneOf([
          'said.stale',
          'said.not_understood',
        ]);
      }
    }
  });
});
