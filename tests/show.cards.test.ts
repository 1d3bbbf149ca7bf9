import { expect } from 'chai';
import { closedCard } from '../bots/channels/azure/show/shownOn.js';
import { LANGUAGES } from '../dialogs/text/catalogue.js';
import { atConsent } from './support/atConsent.js';
import { wrongWith } from './support/cardParser.js';
import { everyQuestion } from './support/everyQuestion.js';
import { cardIn } from './support/shownLimits.js';
import { shownTo, taken } from './support/shownTalk.js';
import { Talk } from './support/Talk.js';

describe('Every card, as the parser of Microsoft reads version 1.2', () => {
  for (const language of LANGUAGES) {
    it(`is a good one, open and closed (${language})`, () => {
      const review = new Talk({ state: everyQuestion().get('review'), opened: false });
      const talks = [
        new Talk({ channel: 'msteams', language }),
        ...[...everyQuestion().values()].map((state) => taken('msteams', state, language)),
        review.press('!change:grounds'),
        atConsent(),
      ];
      const cards = talks
        .flatMap((talk) => shownTo('msteams', talk, language))
        .flatMap((one) => [one, { activity: closedCard(one.activity, 'Ja <b>') }])
        .flatMap((one) => cardIn(one) ?? []);
      expect(cards.length).to.be.above(2 * everyQuestion().size);
      for (const card of cards) expect(wrongWith(card)).to.deep.equal([]);
    });
  }

  it('is told from a bad one', () => {
    const text = { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Dag.' }] };
    const good = { type: 'AdaptiveCard', version: '1.2', body: [text] };
    expect(wrongWith(good)).to.deep.equal([]);
    for (const part of [
      { type: 'Tabel' },
      { ...text, spacing: 'klein' },
      { type: 'Input.ChoiceSet', id: 'x', label: 'Kies', choices: [{ title: 'A', value: 'a' }] },
      { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Zonder adres' }] },
      { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Van versie 1.4' }] },
    ]) {
      expect(wrongWith({ ...good, body: [part] }), JSON.stringify(part)).not.to.deep.equal([]);
    }
  });
});
