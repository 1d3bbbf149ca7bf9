import { expect } from 'chai';
import fc from 'fast-check';
import type { WireActivity } from '../bots/channels/webchat/wire.js';
import { folded } from '../bots/widget/shared/fold.js';
import { keepingAfter } from '../bots/widget/shared/keeping.js';
import { messageOf, sequenceOf } from '../bots/widget/shared/message.js';
import { askedPause, pauseBefore, triesSocket } from '../bots/widget/shared/pauses.js';
import { segments } from '../bots/widget/shared/segments.js';
import { type ShiftStep, ShiftPresses } from '../bots/widget/shared/shift.js';

describe('what in a text can be pressed', () => {
  it('is an https address, without the marks behind it', () => {
    expect(
      segments('Meer: https://unia.be/nl/a_b?x=1. Of (https://vmri.be).', true, []),
    ).to.deep.equal([
      { text: 'Meer: ' },
      { text: 'https://unia.be/nl/a_b?x=1', href: 'https://unia.be/nl/a_b?x=1' },
      { text: '. Of (' },
      { text: 'https://vmri.be', href: 'https://vmri.be' },
      { text: ').' },
    ]);
  });

  it('is nothing else that looks like an address', () => {
    const others = [
      'javascript:alert(1)',
      'http://onveilig.be',
      'data:text/html,x',
      '//unia.be',
      'www.unia.be',
      'xhttps://unia.be',
      'https://',
    ];
    for (const text of others) expect(segments(text, true, []), text).to.deep.equal([{ text }]);
  });

  it('is no address in words that a person typed', () => {
    const text = 'kijk op https://unia.be';
    expect(segments(text, false, [])).to.deep.equal([{ text }]);
  });

  it('is a telephone number that stands by itself', () => {
    expect(
      segments('Bel 112 of 0800 13 500, niet 1128 of 4112.', true, ['112', '0800 13 500']),
    ).to.deep.equal([
      { text: 'Bel ' },
      { text: '112', href: 'tel:112' },
      { text: ' of ' },
      { text: '0800 13 500', href: 'tel:080013500' },
      { text: ', niet 1128 of 4112.' },
    ]);
  });

  it('never changes a text, whatever is in it', () => {
    const piece = fc.constantFrom(
      'https://a.be/1',
      'https://',
      '112',
      ' ',
      '.',
      ')',
      '\n',
      'é',
      '<b>',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, links) => {
        const text = pieces.join('');
        const found = segments(text, links, ['112', '']);
        expect(found.map((segment) => segment.text).join('')).to.equal(text);
        for (const { href } of found) expect(href ?? 'tel:1').to.match(/^(?:https:\/\/|tel:\+?\d)/);
      }),
    );
  });
});

describe('a long text', () => {
  it('folds after a paragraph or a sentence, and loses nothing but the space there', () => {
    const text = `${'Een zin van gewone lengte staat hier. '.repeat(30)}Einde.`;
    const parts = folded(text);
    expect(parts?.shown).to.match(/hier\.$/);
    expect(`${parts?.shown ?? ''} ${parts?.rest ?? ''}`).to.equal(text);
    expect(parts?.shown.length).to.be.within(100, 340);
  });

  it('folds also when it is one long word', () => {
    const parts = folded('a'.repeat(2000));
    expect((parts?.shown ?? '') + (parts?.rest ?? '')).to.equal('a'.repeat(2000));
  });

  it('stays whole when the rest would be little', () => {
    expect(folded('Een zin. '.repeat(60))).to.equal(undefined);
  });
});

describe('what comes over the wire', () => {
  const activity: WireActivity = {
    type: 'message',
    id: 'abc|0000012',
    timestamp: '2026-11-20T10:00:00.000Z',
    channelId: 'webchat',
    conversation: { id: 'abc' },
    from: { id: 'bot', role: 'bot' },
    text: 'Waarover ging het?',
    textFormat: 'plain',
    locale: 'nl',
    channelData: {
      key: 'q.grounds.ask',
      calls: ['112'],
      prompt: {
        id: 'grounds#1',
        question: 'grounds',
        kind: 'choices',
        multiple: true,
        choices: [{ value: 'age', label: 'leeftijd' }],
        changes: true,
        last: true,
        suggestions: ['gisteren'],
        chosen: ['age'],
      },
      rows: [{ label: 'Wie', words: 'ik', actions: [{ value: '!change:role', label: 'Wijzig' }] }],
      shows: 'preview',
      fileName: 'notities.txt',
      ends: true,
    },
  };

  it('is read as the server means it', () => {
    expect(messageOf(activity)).to.deep.equal({
      sequence: 12,
      own: false,
      text: 'Waarover ging het?',
      locale: 'nl',
      literal: false,
      prompt: {
        id: 'grounds#1',
        kind: 'choices',
        choices: [{ value: 'age', label: 'leeftijd' }],
        suggestions: ['gisteren'],
        chosen: ['age'],
        changes: true,
        last: true,
      },
      rows: [{ label: 'Wie', words: 'ik', actions: [{ value: '!change:role', label: 'Wijzig' }] }],
      shows: 'preview',
      fileName: 'notities.txt',
      ends: true,
      calls: ['112'],
      sentAs: undefined,
    });
  });

  it('is left out when it is no message, and never throws', () => {
    expect(messageOf({ type: 'typing' })).to.equal(undefined);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, inside) => {
        messageOf(anything);
        messageOf({ type: 'message', text: 'x', channelData: inside, from: anything });
        messageOf({
          type: 'message',
          text: 'x',
          channelData: { prompt: inside, rows: [anything] },
        });
      }),
    );
  });

  it('has its number behind the bar', () => {
    expect(sequenceOf('abc|0000042')).to.equal(42);
    expect(sequenceOf('abc')).to.equal(0);
    expect(sequenceOf('abc|-1')).to.equal(0);
  });
});

describe('Shift three times', () => {
  /** Plays keys: `S` is Shift down, `s` Shift up, other letters a key down and, in small, up. */
  function play(keys: string): ShiftStep[] {
    const presses = new ShiftPresses();
    let held = false;
    return Array.from(keys).flatMap((key) => {
      const name = key.toUpperCase() === 'S' ? 'Shift' : key.toUpperCase();
      if (key === key.toUpperCase()) {
        if (name === 'Shift') held = true;
        presses.down(name);
        return [];
      }
      if (name === 'Shift') held = false;
      return [presses.up(name, held)];
    });
  }

  it('leaves, and says how many presses are left', () => {
    expect(play('SsSsSs')).to.deep.equal(['press2', 'press1', 'exit']);
  });

  it('counts a key that is held down once', () => {
    expect(play('SSSSs')).to.deep.equal(['press2']);
  });

  it('never leaves while somebody types "AAA BBB", in whatever order the keys come up', () => {
    for (const typed of [
      'SAaAaAasBb',
      'SAasSAasSAasXxSBbsSBbsSBbs',
      'SAsaSAsaSAsaSBsbSBsbSBsb',
      'ASasASasASas',
    ])
      expect(play(typed), typed).not.to.include('exit');
  });

  it('begins anew when another key comes between', () => {
    expect(play('SsSsXxSs')).to.deep.equal(['press2', 'press1', 'reset', 'press2']);
  });

  it('does not count Shift that selects with the mouse', () => {
    const presses = new ShiftPresses();
    const steps = [1, 2, 3].map(() => {
      presses.down('Shift');
      presses.down('pointer');
      return presses.up('Shift', false);
    });
    expect(steps).not.to.include('exit');
  });

  it('forgets the presses after a while', () => {
    const presses = new ShiftPresses();
    presses.down('Shift');
    expect(presses.up('Shift', false)).to.equal('press2');
    expect(presses.reset()).to.equal('reset');
    expect(presses.reset()).to.equal('nothing');
    presses.down('Shift');
    expect(presses.up('Shift', false)).to.equal('press2');
  });
});

describe('waiting', () => {
  it('grows from one second to fifteen', () => {
    expect([1, 2, 3, 4, 5, 50].map(pauseBefore)).to.deep.equal([1, 2, 4, 8, 15, 15]);
  });

  it('takes what a server asks, within reason', () => {
    expect(askedPause('20')).to.equal(20);
    expect(askedPause('0')).to.equal(1);
    expect(askedPause('99999')).to.equal(120);
    for (const odd of [null, '', '-1', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT'])
      expect(askedPause(odd)).to.equal(undefined);
  });

  it('tries for a socket three times, and where none gets through only now and then', () => {
    const rounds = Array.from({ length: 24 }, (_, at) => at + 1);
    expect(rounds.filter(triesSocket)).to.deep.equal([1, 2, 3, 8, 16, 24]);
  });

  it('warns ten minutes before a conversation is erased', () => {
    const minutes = (idle: number, keep: number) => keepingAfter(idle * 60_000, keep);
    expect(minutes(49, 60)).to.deep.equal({ is: 'kept' });
    expect(minutes(50, 60)).to.deep.equal({ is: 'ending', minutes: 10 });
    expect(minutes(59.9, 60)).to.deep.equal({ is: 'ending', minutes: 1 });
    expect(minutes(60, 60)).to.deep.equal({ is: 'over' });
    expect(minutes(2, 10)).to.deep.equal({ is: 'kept' });
    expect(minutes(5, 10)).to.deep.equal({ is: 'ending', minutes: 5 });
  });
});
