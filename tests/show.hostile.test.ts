import { expect } from 'chai';
import fc from 'fast-check';
import { split } from '../bots/channels/azure/show/split.js';
import { pressed, pressedCard, shownOn } from '../bots/channels/azure/show/shownOn.js';
import type { Prompt } from '../dialogs/interview/prompt.js';
import { faults, readable, sent, values } from './support/shownLimits.js';
import { CHANNELS_SHOWN, messages, PRIVATE_URL } from './support/shownTalk.js';

const SHOWING = { language: 'nl', privateUrl: PRIVATE_URL };
const RUNS = { numRuns: 60 };
/** Half of a character that is written as two. */
const HALF = /\p{Cs}/u;

/** What would be markup, a mention, a link, a card or a trick in some client. */
const HOSTILE: readonly string[] = [
  '<at>Iedereen</at>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="tel:112">niet 112</a>',
  '![x](https://evil.example/x.png)',
  '[klik](javascript:alert(1))',
  '**vet** _schuin_ `code` ~~weg~~',
  '# kop\n> citaat\n- lijst\n1. nummer',
  '&lt;b&gt; &amp;amp; &#60;',
  '{"type":"AdaptiveCard","version":"1.5","actions":[]}',
  '{{DATE(2017-02-14T06:08:39Z, SHORT)}} ${titel}',
  '\u202eomgekeerd\u202c \u2066\u2069',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  'e\u0301\u0301\u0301'.repeat(40),
  '\u200b\u200d\ufeff',
  'a'.repeat(3_000),
  '1712',
  'Bel 112.',
  '",\\"v\\":\\"yes\\"',
];

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.lorem({ mode: 'sentences', maxCount: 30 }),
      fc.nat(20_000).map((length) => '🙂b'.repeat(length).slice(0, length & ~1)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => whole(`w ${parts.join(' ')}`));

const label = fc
  .tuple(words, fc.constantFrom(60, 200, 900))
  .map(([text, longest]) => whole(text.slice(0, longest)));
const value = fc.stringMatching(/^[a-z_]{1,20}$/);
const choices = fc.uniqueArray(fc.record({ value, label }), {
  maxLength: 40,
  selector: ({ value: one }) => one,
});

const prompt: fc.Arbitrary<Prompt> = fc
  .record({
    choices,
    multiple: fc.boolean(),
    last: fc.boolean(),
    suggestions: fc.array(label, { maxLength: 4 }),
  })
  .map(({ choices: offered, multiple, last, suggestions }) => ({
    id: 'question#0123456789',
    question: 'question',
    kind: offered.length === 0 ? 'words' : multiple ? 'choices' : 'choice',
    choices: offered,
    multiple,
    suggestions,
    ...(last ? { last: true as const } : {}),
  }));

const rows = fc.array(
  fc.record({
    label: words,
    words,
    actions: fc.array(
      fc.record({
        value: value.map((one) => `!${one}`),
        label: fc.constantFrom('Toon', 'Verberg'),
      }),
      { maxLength: 2 },
    ),
  }),
  { maxLength: 12 },
);

for (const channel of CHANNELS_SHOWN) {
  describe(`Hostile and very long words, as ${channel} shows them`, () => {
    it('stay within what can be shown, lose nothing, and are no markup', () => {
      fc.assert(
        fc.property(words, words, prompt, rows, (first, ask, open, lines) => {
          const text = lines.map((line) => `${line.label}: ${line.words}`).join('\n') || 'niets';
          const said = messages([
            { text: first, data: { key: 'said.reopened' } },
            { text, data: { rows: lines } },
            { text: ask, data: { key: 'q.question.ask', prompt: open } },
          ]);
          const shown = shownOn(channel, said, SHOWING);
          expect(shown.flatMap((one) => faults(channel, one))).to.deep.equal([]);
          const all = bare(shown.map(readable).join('\n'));
          for (const one of [first, text, ask]) expect(all).to.include(bare(one));
          for (const choice of open.choices) expect(all).to.include(bare(choice.label));
        }),
        RUNS,
      );
    });

    it('are no markup among words of ours with a number to call', () => {
      fc.assert(
        fc.property(words, (text) => {
          const said = messages([{ text: `${text} Bel 1712.`, data: { key: 'said.reopened' } }]);
          const shown = shownOn(channel, said, SHOWING);
          expect(shown.flatMap((one) => faults(channel, one))).to.deep.equal([]);
          expect(bare(shown.map(readable).join('\n'))).to.equal(bare(`${text} Bel 1712.`));
        }),
        RUNS,
      );
    });

    it('hold no link when they are a list or a document, also with a telephone number in them', () => {
      fc.assert(
        fc.property(words, (text) => {
          const said = messages([{ text: `${text}\nBel 1712.`, data: {} }]);
          for (const one of shownOn(channel, said, SHOWING)) {
            expect(sent(one).text).not.to.include('<a href="tel:1712"');
          }
        }),
        RUNS,
      );
    });

    it('give buttons that are answers to the question that stands open, and to nothing else', () => {
      fc.assert(
        fc.property(words, prompt, rows, (ask, open, lines) => {
          const said = messages([{ text: ask, data: { prompt: open, rows: lines } }]);
          const known = [
            ...open.choices.map((choice) => choice.value),
            ...(open.suggestions ?? []),
            ...lines.flatMap(({ actions }) => actions.map((action) => action.value)),
          ];
          for (const one of shownOn(channel, said, SHOWING).flatMap(values)) {
            expect(known.includes(one) || one.startsWith('!'), one).to.equal(true);
          }
        }),
        RUNS,
      );
    });
  });
}

describe('A long text in pieces', () => {
  it('is all there, in order, no piece too long and no character cut in two', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 2_000 }), (text, longest) => {
        const pieces = split(text, longest);
        expect(bare(pieces.join(''))).to.equal(bare(text));
        for (const piece of pieces) {
          expect(piece.length).to.be.within(1, longest);
          expect(piece).not.to.match(HALF);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is cut after a sentence where there is one, and else after a word', () => {
    const sentence = 'Ik mocht niet binnen met mijn hoofddoek. ';
    for (const piece of split(sentence.repeat(100), 640)) expect(piece).to.match(/hoofddoek\.$/);
    for (const piece of split('woord '.repeat(500), 100)) expect(piece).to.match(/^woord.*woord$/);
    expect(split('Kort.', 640)).to.deep.equal(['Kort.']);
    expect(split('  \n ', 640)).to.deep.equal([]);
  });

  it('keeps the number of a line with its words', () => {
    const list = Array.from({ length: 90 }, (_, index) => `${index + 1}. een antwoord`).join('\n');
    for (const piece of split(list, 640)) expect(piece).to.match(/^\d+\. een[^]*antwoord$/);
  });

  it('keeps an emoji that is made of several in one piece', () => {
    for (const piece of split('👩‍👩‍👧‍👦'.repeat(200), 640)) {
      expect(piece.replaceAll('👩‍👩‍👧‍👦', '')).to.equal('');
    }
  });

  it('takes no time to speak of, whatever it is', () => {
    for (const text of [' '.repeat(200_000), '.'.repeat(200_000), `${'\n '.repeat(100_000)}x`]) {
      expect(bare(split(`a${text}b`, 640).join(''))).to.equal(bare(`a${text}b`));
    }
  }).timeout(5_000);
});

describe('What a channel sends back', () => {
  it('is no answer when it is not ours, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (found) => {
        const input = pressed(found);
        if (input !== undefined) expect(input.prompt).to.be.a('string');
      }),
      { numRuns: 1_000 },
    );
    for (const found of [
      { v: 'yes' },
      { p: 'q', v: 1 },
      { p: 'q'.repeat(81), v: 'x' },
      '{',
      '"x"',
      null,
    ]) {
      expect(pressed(found)).to.equal(undefined);
    }
  });

  it('is an empty message where nothing was chosen from a list', () => {
    for (const data of [
      { p: 'q', from: 'step' },
      { p: 'q', from: 'choice', choice: '' },
    ]) {
      expect(pressed(data)).to.deep.equal({ kind: 'text', prompt: 'q', text: '' });
    }
  });

  it('is what was chosen from the list beside the button', () => {
    const fields = { choice: 'work,school', row: '!change:when', step: '!back' };
    const chosen = (from: string): unknown => pressed({ p: 'q', from, ...fields });
    expect(chosen('row')).to.deep.equal({ kind: 'choice', prompt: 'q', value: '!change:when' });
    expect(chosen('step')).to.include({ value: '!back' });
    expect(pressed({ p: 'q', from: 'choice', choice: 'work,school', row: '' })).to.include({
      value: 'work,school',
    });
  });

  it('is what was picked from a list, whichever button was pressed then: nothing is sent instead', () => {
    for (const button of [
      ...[{ v: 'send' }, { v: '!skip' }, { t: 'gisteren' }, { from: 'choice', choice: 'send' }],
      ...[{ from: 'step' }, { from: 'row' }],
    ]) {
      for (const [list, value] of [
        ['row', 'hide:3'],
        ['step', '!why'],
      ] as const) {
        const data = { p: 'q', ...button, row: '', step: undefined, [list]: value };
        expect(pressed(data), JSON.stringify(data)).to.deep.equal({
          kind: 'choice',
          prompt: 'q',
          value,
        });
      }
    }
  });

  it('is no answer where only the button of an empty list was pressed', () => {
    for (const from of ['row', 'step']) {
      expect(pressed({ p: 'q', from, choice: 'send' })).to.include({ kind: 'text', text: '' });
    }
  });

  it('tells the language of its card, and whether that begins a conversation; a menu has none', () => {
    expect(pressedCard({ p: 'q', l: 'en', v: 'x' })).to.deep.equal({
      language: 'en',
      begins: false,
    });
    expect(pressedCard('{"p":"q","l":"nl","b":true,"v":"x"}')).to.deep.equal({
      language: 'nl',
      begins: true,
    });
    for (const data of [
      { p: 'menu', v: '!help' },
      { p: 'q', l: 'xx', v: 'y' },
      'iets',
      undefined,
    ]) {
      expect(pressedCard(data)).to.equal(undefined);
    }
  });
});

/** A piece that was cut from a longer one, without half a character at its end. */
function whole(text: string): string {
  return text.replace(new RegExp(HALF, 'gu'), '');
}

/** White space may be another, and a sign that an open list could read as markup is in full width there. */
function bare(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '');
}
