import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { chatPage, chatStyle, type ChatPageView } from '../bots/channels/webchat/page/chatPage.js';
import { embedScript } from '../bots/channels/webchat/page/embedScript.js';
import { fromTree, html, styleElement } from '../bots/channels/webchat/page/html.js';
import type { WireActivity, WireData } from '../bots/channels/webchat/wire.js';
import { webWords } from '../dialogs/text/catalogue.js';
import { element } from '../bots/widget/shared/tree.js';
import { bootOf } from '../bots/widget/shared/boot.js';

/** Texts that try to become more than text. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</textarea><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  'javascript:alert(1)',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '<iframe srcdoc="<script>1</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<base href=https://evil.example>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<form action=https://evil.example><input name=x>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '\u2028<script>\u2029',
  '\u0000<b>',
  '<\u0000script>',
  '＜script＞',
  '\ud800<b>',
];

describe('writing HTML', () => {
  it('escapes everything that is filled in', () => {
    for (const attack of ATTACKS) {
      const text = html`<p title="${attack}">${attack}</p>`.toString();
      expect(text.match(/[<>]/g), attack).to.deep.equal(['<', '>', '<', '>']);
      expect(text.match(/"/g), attack).to.have.length(2);
      expect(unescaped(/>(.*)<\/p>$/su.exec(text)?.[1] ?? '')).to.equal(attack);
    }
  });

  it('takes pieces and lists of them as they are, and nothing as nothing', () => {
    const items = ['a', '<b>'].map((item) => html`<i>${item}</i>`);
    expect(html`<p>${items}${undefined}${false}${3}</p>`.toString()).to.equal(
      '<p><i>a</i><i>&lt;b&gt;</i>3</p>',
    );
  });

  it('refuses a value without quotes in a tag', () => {
    expect(() => html`<p title=${'x'}></p>`).to.throw();
    expect(() => html`<p ${'onclick=x'}></p>`).to.throw();
    expect(() => html`<p title="a" class=${html`b`}></p>`).to.throw();
    expect(html`<button${html` disabled`}>a = ${'b'}</button>`.toString()).to.equal(
      '<button disabled>a = b</button>',
    );
    expect(html`<a href="/chat?taal=${'n"l'}">x</a>`.toString()).to.equal(
      '<a href="/chat?taal=n&quot;l">x</a>',
    );
  });

  it('writes a tree with the same care', () => {
    for (const attack of ATTACKS) {
      const text = fromTree(element('a', { title: attack }, attack)).toString();
      expect(text.match(/[<>]/g), attack).to.deep.equal(['<', '>', '<', '>']);
    }
    expect(() => fromTree(element('a', { onclick: 'x' }))).to.throw();
    expect(() => fromTree(element('a b', {}))).to.throw();
  });

  it('lets no style end its element', () => {
    expect(() => styleElement('p{}</style><script>')).to.throw();
  });
});

describe('the chat page', () => {
  it('shows every text as text, whoever wrote it', () => {
    for (const attack of ATTACKS) {
      const page = chatPage({
        ...view,
        city: { ...view.city, heading: attack, welcome: attack, name: attack },
        messages: [
          said(attack),
          said(attack, { key: 'literal', shows: 'file', fileName: attack }),
          said(attack, { key: 'x', rows: [row(attack)] }),
          said(attack, { key: 'x', prompt: promptWith(attack) }),
        ],
        kept: attack,
        notice: attack,
        token: attack,
        campaign: attack,
      });
      const tags = page.replace(/"[^"]*"/g, '""').match(/<[^>]*>/g) ?? [];
      for (const tag of tags) {
        expect(tag, attack).to.match(
          /^<(?:[a-z]+[1-6]?(?:\s+[a-z-]+(?:="")?)*(?:\s+\/)?|\/[a-z]+[1-6]?|!doctype html)\s*>$/,
        );
        expect(tag, attack).not.to.match(
          /^<(?:script(?! src="" defer)|img|svg|iframe|base|math)\b| on/,
        );
      }
      expect(page, attack).not.to.match(/href="(?!https:|\/|tel:|data:,|data:text\/plain)/);
    }
  });

  it('holds the open question once, as the name of its choices', () => {
    const page = chatPage(view);
    expect(page.match(/<span class="q">Voor wie ben je hier\?<\/span>/g)).to.have.length(1);
    expect(page.match(/Voor wie ben je hier\?/g)).to.have.length(2);
    expect(page).to.include('<button name="v" value="self">het gebeurde met mij</button>');
  });

  it('tells the client what it shows', () => {
    const page = chatPage(view);
    const boot = bootOf(unescaped(/data-boot="([^"]*)"/.exec(page)?.[1] ?? ''));
    expect(boot.isNew).to.equal(true);
    expect(boot.watermark).to.equal(2);
    expect(boot.open?.prompt?.id).to.equal('role#1');
    expect(boot.word('client.exit')).to.equal(webWords('nl')['client.exit']);
    expect(page).not.to.include('page.private');
  });

  it('puts what could not be sent back in the field, and says why', () => {
    const page = chatPage({ ...view, notice: 'Het is druk.', kept: '\nMijn <verhaal>' });
    expect(page).to.match(/<textarea[^>]*>\n\nMijn &lt;verhaal&gt;<\/textarea/);
    expect(page).to.include('<p class="notice" role="alert">Het is druk.</p>');
  });

  it('offers boxes, suggestions, rows and files as a form that needs no script', () => {
    const page = chatPage({
      ...view,
      isNew: false,
      messages: [
        said('1. Wie: ik', { key: 'literal', rows: [row('Wie')] }),
        said('Mijn verslag', { key: 'literal', shows: 'file', fileName: 'notities.txt' }),
        said('Waarover?', {
          key: 'q',
          prompt: { ...promptWith('a'), kind: 'choices', multiple: true },
        }),
      ],
    });
    expect(page).to.match(/<input type="checkbox" name="c" value="self">/);
    expect(page).to.match(/<button[^>]* name="many" value="1">/);
    expect(page).to.match(/<button form="answer" name="v" value="!change:role">/);
    expect(page).to.match(/download="notities\.txt" href="data:text\/plain[^"]*Mijn%20verslag"/);
    expect(page).to.match(/<button name="v" value="!language:en"/);
    expect(page).to.match(/<button name="text" value="gisteren">/);
  });

  it('is at most 8 KB with its styles, as a server sends it', () => {
    expect(gzipSync(chatPage(view), { level: 9 }).length).to.be.at.most(8 * 1024);
  });

  it('refuses a colour that is more than a colour', () => {
    expect(() => chatStyle('', { accent: '#fff;}', accentDark: '#ffffff' })).to.throw();
  });
});

describe('the script for a city', () => {
  it('holds its settings as data that cannot end anything', () => {
    for (const attack of ATTACKS) {
      const words = { nl: { open: attack, close: 'x', frame: 'x' } };
      const text = embedScript('const seen = CITY;', {
        origin: 'https://meld.stad.be',
        base: '',
        exitUrl: 'https://www.stad.be',
        accent: '#0a5c8f',
        words,
      });
      expect(text).to.match(/^[\x20-\x7e\n]*$/);
      expect(text).not.to.include('</');
      const settings: unknown = JSON.parse(/\n\}\)\((.*)\);\n$/su.exec(text)?.[1] ?? '');
      expect(settings).to.deep.include({ words });
    }
  });
});

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

let sequence = 0;

function said(text: string, channelData: WireData = { key: 'x' }): WireActivity {
  sequence += 1;
  return {
    type: 'message',
    id: `c|${sequence}`,
    timestamp: '2026-11-20T10:00:00.000Z',
    channelId: 'webchat',
    conversation: { id: 'c' },
    from: { id: 'bot', role: 'bot' },
    text,
    textFormat: 'plain',
    channelData,
  };
}

function row(label: string) {
  return { label, words: label, actions: [{ value: '!change:role', label: 'Wijzig' }] };
}

function promptWith(label: string) {
  return {
    id: 'role#1',
    question: 'role',
    kind: 'choice',
    multiple: false,
    choices: [{ value: 'self', label }],
    suggestions: ['gisteren'],
  } as const;
}

const look = { accent: '#0a5c8f', accentDark: '#7cc4f0' };

const view: ChatPageView = {
  language: 'nl',
  languages: ['nl', 'en'],
  words: webWords('nl'),
  city: {
    name: 'Voorbeeldstad',
    heading: 'Meldpunt Voorbeeldstad',
    welcome: 'Welkom.',
    logo: undefined,
    exitUrl: 'https://www.weer.be',
    base: '',
  },
  messages: [
    said('Dag. Ik ben een computerprogramma.'),
    said('Voor wie ben je hier?', {
      key: 'q.role.ask',
      prompt: promptWith('het gebeurde met mij'),
    }),
  ],
  token: 'abc.def',
  isNew: true,
  messageId: 'm1',
  keepMinutes: 60,
  emergency: [{ label: 'Noodnummers', number: '112 · 101' }],
  assets: {
    script: '/static/chat-1.js',
    style: chatStyle(
      readFileSync(new URL('../bots/widget/chat.css', import.meta.url), 'utf8'),
      look,
    ),
  },
};
