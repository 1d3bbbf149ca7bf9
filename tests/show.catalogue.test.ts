import { expect } from 'chai';
import { CHANNELS } from '../bots/channels/azure/show/channels.js';
import { pressed, shownOn } from '../bots/channels/azure/show/shownOn.js';
import { CATALOGUES, LANGUAGES } from '../dialogs/text/catalogue.js';
import { atConsent, atFirstConsent, STORY } from './support/atConsent.js';
import { everyQuestion } from './support/everyQuestion.js';
import { actionsOf, cardIn, faults, listsOf, readable, values } from './support/shownLimits.js';
import { CHANNELS_SHOWN, messages, PRIVATE_URL, shownTo, taken } from './support/shownTalk.js';
import { Talk } from './support/Talk.js';

const SHOWING = { language: 'nl', privateUrl: PRIVATE_URL };
/** As long as a name, a place or an answer may be in a text of ours. */
const LONG = 'Vereniging voor Onderlinge Bijstand, afdeling Sint-Katelijne-Waver '.repeat(5).trim();

for (const channel of CHANNELS_SHOWN) {
  describe(`Everything the bot says, as ${channel} shows it`, () => {
    for (const language of LANGUAGES) {
      it(`has every question with every answer, within what can be shown (${language})`, () => {
        for (const [id, state] of everyQuestion()) {
          const talk = taken(channel, state, language);
          const shown = shownTo(channel, talk, language);
          expect(
            shown.flatMap((one) => faults(channel, one)),
            id,
          ).to.deep.equal([]);
          const words = without(shown.map(readable).join('\n'));
          for (const { text } of talk.said) expect(words, id).to.include(without(text));
          for (const { label } of talk.prompt()?.choices ?? []) {
            expect(words, id).to.include(without(label));
          }
        }
      });

      it(`has every text of the catalogue (${language})`, () => {
        for (const [key, text] of Object.entries(CATALOGUES[language])) {
          for (const filler of ['x', LONG]) {
            const said = text.replace(/\{\w+\}/g, filler);
            const shown = shownOn(channel, messages([{ text: said, data: { key } }]), SHOWING);
            expect(
              shown.flatMap((one) => faults(channel, one)),
              key,
            ).to.deep.equal([]);
            expect(without(shown.map(readable).join('\n')), key).to.include(without(said));
          }
        }
      });
    }

    it('has the summary, the preview and the report to keep, of somebody who told a lot', () => {
      const story = 'Ik mocht niet binnen. Ze riepen iets naar mij! '.repeat(300).trim();
      const review = new Talk({ channel, state: everyQuestion().get('review'), opened: false });
      const after = new Talk({ channel, state: everyQuestion().get('after') });
      const told = new Talk({ channel }).press('victim').say(story);
      const talks = [
        told.say('overzicht'),
        review.say('herhaal'),
        review.say('overzicht'),
        after.press('file'),
        atConsent(),
        atFirstConsent({ account: STORY, choice: 'named' }),
      ];
      for (const talk of talks) {
        const shown = shownTo(channel, talk);
        expect(shown.flatMap((one) => faults(channel, one))).to.deep.equal([]);
        const words = without(shown.map(readable).join('\n'));
        for (const { text } of talk.said) expect(words).to.include(without(text));
      }
    });

    it('never shows more than one question that can be answered, and it comes last', () => {
      for (const [id, state] of everyQuestion()) {
        const shown = shownTo(channel, taken(channel, state, 'nl'));
        const live = shown.filter((one) => values(one).length > 0);
        if (CHANNELS[channel].card ?? CHANNELS[channel].quickReplies) {
          expect(live, id).to.deep.equal(shown.slice(-1));
        } else expect(live, id).to.deep.equal([]);
      }
    });
  });
}

describe('A question in Teams', () => {
  it('can be answered, left and asked about by a tap, whatever the question', () => {
    for (const [id, state] of everyQuestion()) {
      const talk = taken('msteams', state, 'nl');
      const shown = shownTo('msteams', talk);
      const prompt = talk.prompt();
      const tapped = shown.flatMap(values);
      expect(tapped, id).to.include.members(prompt?.choices.map(({ value }) => value) ?? []);
      expect(tapped, id).to.include.members([
        ...['!back', '!why', '!summary', '!person', '!help', '!stop', '!delete'],
        ...(prompt?.last === true ? [] : ['!skip', '!unknown', '!withhold']),
        ...(prompt?.changes === true ? ['!keep'] : []),
        ...talk.rows.flatMap(({ actions }) => actions.map(({ value }) => value)),
      ]);
      expect(new Set(tapped).size, id).to.equal(tapped.length);
      expect(shown.at(-1)?.asks?.prompt.id, id).to.equal(prompt?.id);
    }
  });

  it('is known by its id in all that is pressed on its card', () => {
    for (const [id, state] of everyQuestion()) {
      const talk = taken('msteams', state, 'nl');
      const last = shownTo('msteams', talk).at(-1);
      const card = last === undefined ? undefined : cardIn(last);
      if (card === undefined) throw new Error(`no card at ${id}`);
      for (const action of actionsOf(card)) {
        if (action.type === 'Action.OpenUrl') throw new Error('a link on a question');
        expect(pressed(action.data)?.kind, id).to.be.oneOf(['choice', 'text']);
        expect(pressed(action.data), id).to.include({ prompt: talk.prompt()?.id });
      }
    }
  });

  it('shows what was chosen before, where several answers are being changed', () => {
    const talk = new Talk({ channel: 'msteams', state: everyQuestion().get('review') });
    talk.press('!change:grounds');
    const chosen = talk.prompt()?.chosen ?? [];
    expect(chosen).to.have.length.above(0);
    const list = shownTo('msteams', talk)
      .map(cardIn)
      .flatMap((card) => (card === undefined ? [] : listsOf(card)))
      .find(({ id }) => id === 'choice');
    expect(list).to.include({ isMultiSelect: true, value: chosen.join(',') });
    expect(shownTo('msteams', talk).flatMap(values)).to.include('!keep');
  });
});

describe('A question in Teams that is asked again', () => {
  const prompt = new Talk({
    channel: 'msteams',
    opened: false,
    state: everyQuestion().get('domain'),
  })
    .say('herhaal')
    .prompt();
  if (prompt === undefined) throw new Error('no question stands open');
  const asks = (with_: object, showing: object = {}, locale = 'nl') => {
    const said = messages([{ text: 'Waar?', data: { prompt: { ...prompt, ...with_ } } }], locale);
    return shownOn('msteams', said, { ...SHOWING, ...showing }).at(-1);
  };
  const listsOn = (shown: ReturnType<typeof asks>) => {
    const card = shown === undefined ? undefined : cardIn(shown);
    return card === undefined ? [] : listsOf(card);
  };
  const rows = [
    { label: '1. Jan', words: '', actions: [{ value: 'hide:1', label: 'Verberg' }] },
    { label: 'Waar', words: '', actions: [{ value: '!change:where', label: 'Wijzig' }] },
  ];

  it('shows the answer before, also where only one may be chosen and the question tells it', () => {
    const given = prompt.choices[2]?.value ?? '';
    const [list] = listsOn(asks({ chosen: [given] }));
    expect(list).to.include({ id: 'choice', isMultiSelect: false, value: given });
    expect(listsOn(asks({}))[0]).not.to.have.property('value');
  });

  it('keeps the lines of its own, in the same language and at the same question only', () => {
    const open = { prompt, rows, language: 'nl' };
    const row = (shown: ReturnType<typeof asks>) =>
      listsOn(shown)
        .filter(({ id }) => id === 'row')
        .flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(row(asks({}, { open }))).to.deep.equal(['hide:1']);
    expect(asks({}, { open })?.asks?.rows).to.deep.equal(rows.slice(0, 1));
    expect(row(asks({}, { open }, 'en'))).to.deep.equal([]);
    expect(row(asks({ id: 'another#1' }, { open }))).to.deep.equal([]);
  });
});

describe('A question in Messenger', () => {
  it('can be answered by the numbers that its text gives, whatever the question', () => {
    for (const [id, state] of everyQuestion()) {
      const talk = taken('facebook', state, 'nl');
      const text = shownTo('facebook', talk).map(readable).join('\n');
      talk.prompt()?.choices.forEach(({ label }, index) => {
        expect(text, id).to.include(`\n${index + 1}. ${label}\n`);
      });
    }
  });

  it('has a quick reply for each of at most thirteen answers, and none where several may be chosen', () => {
    const seen = new Set<string>();
    for (const [id, state] of everyQuestion()) {
      const talk = taken('facebook', state, 'nl');
      const { choices = [], multiple = false } = talk.prompt() ?? {};
      const offered = shownTo('facebook', talk).flatMap(values);
      const wanted = choices.map(({ value }) => value);
      if (multiple || wanted.length > 13) {
        seen.add(multiple ? 'several' : 'many');
        expect(offered, id).not.to.include.oneOf(wanted);
      } else {
        seen.add('one');
        expect(offered, id).to.include.members(wanted);
      }
    }
    expect([...seen]).to.include.members(['one', 'several']);
  });
});

/** White space may be another where a text was split, and the rules and marks of a document are drawn otherwise. */
function without(text: string): string {
  return text.replace(/^[=-]{3,}$|^> ?/gm, '').replace(/\s+/g, '');
}
