import { expect } from 'chai';
import { CHANNELS } from '../bots/channels/azure/show/channels.js';
import { closedCard, pressed, pressedLabel, shownOn } from '../bots/channels/azure/show/shownOn.js';
import { blocksOf } from '../bots/widget/shared/document.js';
import { LANGUAGES, translate } from '../dialogs/text/catalogue.js';
import { atConsent } from './support/atConsent.js';
import { everyQuestion } from './support/everyQuestion.js';
import {
  actionsOf,
  type Card,
  cardIn,
  faults,
  listsOf,
  readable,
  sent,
} from './support/shownLimits.js';
import {
  CHANNELS_SHOWN,
  messages,
  PRIVATE_URL,
  type ShownActivity,
  shownTo,
  taken,
} from './support/shownTalk.js';
import { Talk } from './support/Talk.js';

describe('The first message of a conversation', () => {
  for (const channel of CHANNELS_SHOWN) {
    for (const language of LANGUAGES) {
      it(`says who can see ${channel} and offers the private page, before anything is asked (${language})`, () => {
        const key = channel === 'other' ? 'channel.other' : (`channel.${channel}` as const);
        const shown = shownTo(channel, new Talk({ channel, language }), language);
        const first = readable(shown[0] ?? { activity: {} });
        expect(first).to.include(translate(language, 'welcome.who'));
        expect(first).to.include(translate(language, key));
        expect(first).to.include(PRIVATE_URL);
        expect(shown.length).to.be.within(2, 3);
        const rest = shown.slice(1).map(readable).join('\n');
        expect(rest).to.include(translate(language, 'welcome.danger'));
        expect(rest).not.to.include(translate(language, 'welcome.who'));
      });
    }
  }

  it('says it again to whoever starts anew, after what was deleted', () => {
    const talk = new Talk({ channel: 'msteams' }).say('opnieuw', 'ja');
    const [deleted, honesty] = shownTo('msteams', talk).map(readable);
    expect(deleted).to.include(translate('nl', 'said.deleted'));
    expect(honesty).to.include(translate('nl', 'channel.msteams')).and.to.include(PRIVATE_URL);
  });

  it('has a button to the private page in Teams and in Messenger', () => {
    const title = translate('nl', 'channel.private_button');
    const [teams] = shownTo('msteams', new Talk({ channel: 'msteams' }));
    const [messenger] = shownTo('facebook', new Talk({ channel: 'facebook' }));
    const card = cardOf(teams);
    expect(actionsOf(card)).to.deep.equal([{ type: 'Action.OpenUrl', title, url: PRIVATE_URL }]);
    expect(
      sent(messenger ?? { activity: {} }).channelData?.attachment?.payload.buttons,
    ).to.deep.equal([{ type: 'web_url', title, url: PRIVATE_URL }]);
  });

  it('is not told of a channel where nothing of the kind was said', () => {
    const shown = shownTo('msteams', new Talk({ channel: 'msteams' }).press('victim'));
    expect(shown.map(readable).join('')).not.to.include(PRIVATE_URL);
  });
});

describe('Somebody in danger, in Teams', () => {
  it('reads the numbers as words, each a link that calls, and behind no button', () => {
    for (const talk of [
      new Talk({ channel: 'msteams' }),
      new Talk({ channel: 'msteams' }).say('gevaar'),
    ]) {
      const calling = shownTo('msteams', talk).filter(({ activity }) =>
        activity.text?.includes('<a href="tel:112">112</a>'),
      );
      expect(calling).to.have.length(1);
      expect(sent(calling[0] ?? { activity: {} }).textFormat).to.equal('xml');
    }
  });

  it('reads every number whole: no shorter one inside it is a link', () => {
    const talk = new Talk({ channel: 'msteams' }).press('!person');
    const texts = shownTo('msteams', talk).map(({ activity }) => activity.text ?? '');
    const links = texts.flatMap((text) => [...text.matchAll(/<a href="tel:(\d+)">([^<]+)<\/a>/g)]);
    expect(links.length).to.be.above(0);
    for (const [, dialled, read] of links) expect(read?.replace(/\D/g, '')).to.equal(dialled);
    for (const text of texts) expect(text).not.to.match(/\d ?<a href="tel:|<\/a> ?\d/);
  });
});

describe('A report in Teams', () => {
  it('shows what would leave and what may be kept line by line, and not broken as for paper', () => {
    const after = new Talk({ state: everyQuestion().get('after') }).press('file');
    for (const talk of [atConsent(), after]) {
      const all = shownTo('msteams', talk).map(readable).join('\n');
      const document = talk.said.find(({ data }) => data.shows !== undefined)?.text ?? '';
      const blocks = blocksOf(document);
      expect(blocks.length).to.be.above(10);
      for (const { is, text } of blocks) {
        expect(all).to.include(`\n${is === 'told' ? '> ' : ''}${text}\n`);
      }
    }
  });

  it('is told from the first question to the last with nothing but what the cards offer, and some words', () => {
    const talk = new Talk({ channel: 'msteams' });
    const asked: string[] = [];
    while (talk.open !== 'after' && asked.length < 80) {
      asked.push(talk.open ?? '');
      const card = cardOf(shownTo('msteams', talk).at(-1));
      const value = firstAnswer(card);
      if (value === undefined) talk.say(WORDS[talk.open ?? ''] ?? 'iets');
      else talk.press(value);
      expect(talk.keys).not.to.include.oneOf(['said.stale', 'said.not_understood']);
    }
    expect(talk.open).to.equal('after');
    expect(asked).to.include.members(['role', 'account', 'domain', 'grounds', 'choice', 'consent']);
    expect(talk.deliveries.length).to.be.above(0);
  });

  it('is changed from the list of answers', () => {
    const talk = new Talk({
      channel: 'msteams',
      state: everyQuestion().get('review'),
      opened: false,
    });
    talk.press('!summary');
    const [row] = listsOf(cardOf(shownTo('msteams', talk).at(-1))).filter(({ id }) => id === 'row');
    expect(row?.choices.length).to.equal(talk.rows.length);
    expect(talk.press(row?.choices[0]?.value ?? '').prompt()?.changes).to.equal(true);
  });

  it('is masked piece by piece, from the list under what would leave', () => {
    const talk = atConsent();
    const before = talk.rows.length;
    const list = (): { title: string; value: string }[] =>
      listsOf(cardOf(shownTo('msteams', talk).at(-1))).find(({ id }) => id === 'row')?.choices ??
      [];
    const janssens = list().find(({ title }) => title.includes('Janssens'));
    expect(janssens?.value).to.match(/^show:/);
    talk.press(janssens?.value ?? '');
    expect(talk.keys).to.include('said.shown');
    expect(list()).to.have.length(before);
    expect(list().find(({ title }) => title.includes('Janssens'))?.value).to.match(/^hide:/);
  });
});

describe('A card that was answered', () => {
  it('keeps its words, has nothing to press any more, and says what was chosen', () => {
    for (const [id, state] of everyQuestion()) {
      const talk = taken('msteams', state, 'nl');
      const shown = shownTo('msteams', talk).at(-1);
      const chosen = '<b>**Iets** & [meer](x)';
      const activity = closedCard(shown?.activity ?? {}, chosen);
      const card = cardOf({ activity });
      expect(faults('msteams', { activity }), id).to.deep.equal([]);
      expect(
        card.body.map(({ type }) => type),
        id,
      ).to.include('RichTextBlock');
      expect([...actionsOf(card), ...listsOf(card)], id).to.deep.equal([]);
      expect(readable({ activity }), id).to.include(talk.said.at(-1)?.text);
      expect(readable({ activity }), id).to.include(chosen);
      expect(card.fallbackText, id).to.include(chosen);
    }
  });

  it('says nothing of an answer where it was left behind', () => {
    const talk = new Talk({ channel: 'msteams' });
    const activity = closedCard(shownTo('msteams', talk).at(-1)?.activity ?? {}, undefined);
    expect(readable({ activity }).trim()).to.equal(talk.said.at(-1)?.text);
  });

  it('is left alone when it is no card', () => {
    const activity = { type: 'message', text: 'Dag.' };
    expect(closedCard(activity, 'Ja')).to.equal(activity);
  });

  it('says the answer in the words that were pressed', () => {
    const talk = new Talk({
      channel: 'msteams',
      state: everyQuestion().get('grounds'),
      opened: false,
    });
    const prompt = talk.say('herhaal').prompt();
    if (prompt === undefined) throw new Error('no question stands open');
    const label = (input: Parameters<typeof pressedLabel>[1]): unknown =>
      pressedLabel({ prompt, rows: [], language: 'nl' }, input);
    const [one, two] = prompt.choices;
    const value = `${one?.value ?? ''},${two?.value ?? ''}`;
    const both = `${one?.label ?? ''}, ${two?.label ?? ''}`;
    expect(label({ kind: 'choice', prompt: prompt.id, value })).to.equal(both);
    expect(label({ kind: 'choice', prompt: prompt.id, value: '!skip' })).to.equal('Overslaan');
    expect(label({ kind: 'choice', prompt: prompt.id, value: 'geen' })).to.equal(undefined);
    expect(label({ kind: 'text', prompt: prompt.id, text: 'gisteren' })).to.equal('gisteren');
    expect(label({ kind: 'opened' })).to.equal(undefined);
  });
});

describe('A question with more than a card can hold', () => {
  it('is numbered text in Teams, with every answer', () => {
    const prompt = new Talk({ channel: 'msteams' }).prompt();
    if (prompt === undefined) throw new Error('no question stands open');
    const choices = Array.from({ length: 90 }, (_, index) => ({
      value: `answer_${index}`,
      label: `Antwoord ${index} ${'dat heel lang is '.repeat(20)}`.trim(),
    }));
    const said = messages([{ text: 'Welke?', data: { prompt: { ...prompt, choices } } }]);
    const shown = shownOn('msteams', said, { language: 'nl', privateUrl: PRIVATE_URL });
    expect(shown.flatMap((one) => faults('msteams', one))).to.deep.equal([]);
    expect(shown.filter((one) => cardIn(one) !== undefined)).to.deep.equal([]);
    const text = shown.map(readable).join('\n');
    for (const { label } of choices) expect(text).to.include(label);
  });
});

describe('The table of channels', () => {
  it('says of every figure where it comes from and when that was read', () => {
    for (const { sources } of Object.values(CHANNELS)) {
      expect(sources.length).to.be.above(0);
      for (const { says, url, checked } of sources) {
        expect(says).to.match(/\S/);
        expect(url).to.match(/^(https:\/\/|security\.md )/);
        expect(checked).to.match(/^(\d{4}-\d{2}-\d{2}|not read)$/);
      }
    }
  });
});

const WORDS: Readonly<Record<string, string>> = {
  account: 'Iemand riep iets naar mij.',
  municipality: 'Gent',
  residence: 'Gent',
};

/** What a tap on the first answer sends, or undefined where words are asked. */
function firstAnswer(card: Card): string | undefined {
  const [list] = listsOf(card).filter(({ id }) => id === 'choice');
  if (list !== undefined) return list.choices[0]?.value;
  const [first] = actionsOf(card);
  const input = first?.type === 'Action.Submit' ? pressed(first.data) : undefined;
  return input?.kind === 'choice' && !input.value.startsWith('!') ? input.value : undefined;
}

function cardOf(shown: Pick<ShownActivity, 'activity'> | undefined): Card {
  const card = shown === undefined ? undefined : cardIn(shown);
  if (card === undefined) throw new Error('no card');
  return card;
}
