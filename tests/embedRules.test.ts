import { expect } from 'chai';
import {
  FINDINGS,
  type FindingCode,
  judgeEmbed,
  type Pasted,
} from '../bots/widget/shared/embedRules.js';

const CHAT = 'https://meld.stad.be';
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation';

describe('An editor who pastes the line of their page', () => {
  it('hears that nothing was found in a text without a frame or script', () => {
    expect(judge({ line: 'Ik wil de chat' })).to.deep.equal(['line.none']);
    expect(judge({ line: '<iframe title="leeg"></iframe>' })).to.deep.equal(['line.none']);
  });

  it('hears that all is well of the lines that we give', () => {
    expect(judge({ line: frame(`sandbox="${SANDBOX}"`) })).to.deep.equal([
      'line.fine',
      'sandbox.fine',
      'csp.none',
    ]);
    expect(judge({ line: frame('') })).to.deep.equal(['line.fine', 'sandbox.none', 'csp.none']);
    expect(judge({ line: script('defer') })).to.deep.equal(['line.fine', 'csp.none']);
  });

  it('may write it as HTML allows: capitals, no quotes, single quotes, a ">" in a title', () => {
    const line = `<p>Hulp</p><IFRAME Title='a > b' SRC=${CHAT}/chat?taal=en&amp;campagne=x referrerpolicy=no-referrer></IFRAME>`;
    expect(judge({ line })).to.deep.equal(['line.fine', 'sandbox.none', 'csp.none']);
  });

  it('hears of an address that is not this chat', () => {
    for (const src of [
      'https://meld.andere.be/chat',
      '/chat',
      'http://meld.stad.be/chat',
      `${CHAT}/`,
    ]) {
      const line = `<iframe src="${src}" title="Hulp" referrerpolicy="no-referrer"></iframe>`;
      expect(judge({ line }), src).to.include('line.otherAddress');
    }
    expect(judge({ line: `<script src="${CHAT}/chat"></script>` })).to.include('line.otherAddress');
  });

  it('hears of a frame without a name, of a referrer, and of a script fixed to one version', () => {
    const bare = judge({ line: `<iframe src="${CHAT}/chat"></iframe>` });
    expect(bare).to.include.members(['frame.title', 'frame.referrer']);
    expect(judge({ line: script('integrity="sha384-x"') })).to.include('script.integrity');
  });

  it('hears what every word costs that the sandbox lacks', () => {
    const costs = {
      'allow-scripts': 'sandbox.scripts',
      'allow-same-origin': 'sandbox.origin',
      'allow-forms': 'sandbox.forms',
      'allow-popups': 'sandbox.popups',
      'allow-popups-to-escape-sandbox': 'sandbox.escape',
      'allow-downloads': 'sandbox.downloads',
      'allow-top-navigation-by-user-activation': 'sandbox.exit',
    };
    for (const [word, code] of Object.entries(costs)) {
      const others = SANDBOX.split(' ').filter((one) => one !== word);
      const found = judge({ line: frame(`sandbox="${others.join(' ')}"`) });
      expect(
        found.filter((one) => one.startsWith('sandbox.')),
        word,
      ).to.deep.equal([code]);
    }
    expect(judge({ line: frame('sandbox') })).to.include('sandbox.exit');
  });

  it('hears that a wider way out works and is not needed', () => {
    const wide = SANDBOX.replace('-by-user-activation', '');
    expect(judge({ line: frame(`sandbox="${wide}"`) })).to.include('sandbox.wide');
    expect(judge({ line: frame(`sandbox="${wide}"`) })).not.to.include('sandbox.exit');
  });
});

describe('An editor who pastes the policy of their page', () => {
  const csp = (policy: string, line = frame(''), page = '') =>
    judge({ line, csp: policy, page }).filter((code) => code.startsWith('csp.'));

  it('hears that all is well when it lets the chat in, in any way of writing', () => {
    for (const source of [
      CHAT,
      `${CHAT}/`,
      `${CHAT}/chat`,
      `${CHAT}:443`,
      'meld.stad.be',
      '*.stad.be',
      'https://*.stad.be:*',
      'https:',
      '*',
      'HTTPS://MELD.STAD.BE',
    ]) {
      expect(csp(`default-src 'self'; frame-src 'self' ${source}`), source).to.deep.equal([
        'csp.fine',
      ]);
    }
  });

  it('hears that it does not, also where another directive speaks for frames', () => {
    for (const policy of [
      "frame-src 'self'",
      "frame-src 'none'",
      'frame-src',
      'frame-src stad.be *.meld.stad.be',
      `frame-src ${CHAT}:8443`,
      `frame-src ${CHAT}/ander`,
      'frame-src data:',
      `child-src 'self'; default-src ${CHAT}`,
      "default-src 'self'",
    ]) {
      expect(csp(policy), policy).to.deep.equal(['csp.frame']);
    }
    expect(csp("script-src 'self'; img-src *")).to.deep.equal(['csp.fine']);
  });

  it('needs the script and the frame for the line with a script', () => {
    expect(csp(`frame-src ${CHAT}; script-src 'self'`, script(''))).to.deep.equal(['csp.script']);
    expect(csp(`script-src ${CHAT}; frame-src 'self'`, script(''))).to.deep.equal(['csp.frame']);
    expect(csp(`default-src ${CHAT}`, script(''))).to.deep.equal(['csp.fine']);
    expect(csp(`script-src ${CHAT}; script-src-elem 'self'`, script(''))).to.deep.equal([
      'csp.script',
    ]);
  });

  it('knows policies that trust nothing but a nonce', () => {
    const policy = `script-src 'nonce-abc' 'strict-dynamic' ${CHAT}; frame-src ${CHAT}`;
    expect(csp(policy, script(''))).to.deep.equal(['csp.nonce']);
    expect(csp(policy, script('nonce="abc"'))).to.deep.equal(['csp.fine']);
    expect(csp(policy, script('nonce="other"'))).to.deep.equal(['csp.nonce']);
    expect(csp(policy, script('nonce'))).to.deep.equal(['csp.fine']);
  });

  it('counts what is the page’s own only when the page is known', () => {
    const line = frame('');
    expect(csp("frame-src 'self'", line, `${CHAT}/`)).to.deep.equal(['csp.fine']);
    expect(csp("frame-src 'self'", line, 'https://www.stad.be/')).to.deep.equal(['csp.frame']);
  });

  it('may paste a meta tag, one header, many headers, or two policies', () => {
    const bad = "default-src 'self'";
    expect(csp(`<meta http-equiv="Content-Security-Policy" content="${bad}">`)).to.include(
      'csp.frame',
    );
    expect(csp(`Content-Security-Policy: ${bad}`)).to.include('csp.frame');
    expect(csp(`HTTP/2 200\nserver: nginx\ncontent-security-policy: ${bad}\nx-a: b`)).to.include(
      'csp.frame',
    );
    expect(csp(`default-src 'self';\n  frame-src 'self'\n    ${CHAT};`)).to.deep.equal([
      'csp.fine',
    ]);
    expect(csp(`frame-src ${CHAT}, ${bad}`)).to.include('csp.frame');
    expect(csp(`Content-Security-Policy-Report-Only: ${bad}`)).to.deep.equal(['csp.none']);
    expect(csp('HTTP/2 200\nserver: nginx')).to.deep.equal(['csp.none']);
  });

  it('hears that the page is itself in a sandbox without a way out', () => {
    expect(csp('sandbox allow-scripts')).to.deep.equal(['csp.sandbox']);
    expect(csp(`sandbox ${SANDBOX}`)).to.deep.equal(['csp.fine']);
  });
});

describe('An editor who gives the address of their page', () => {
  const page = (address: string) =>
    judge({ line: frame(''), page: address }).filter((code) => code.startsWith('page.'));

  it('hears whether the chat knows that site', () => {
    expect(page('https://www.stad.be/hulp')).to.deep.equal(['page.fine']);
    expect(page(`${CHAT}/`)).to.deep.equal(['page.fine']);
    expect(page('https://stad.be/hulp')).to.deep.equal(['page.notAllowed']);
    expect(page('www.stad.be')).to.deep.equal(['page.wrong']);
    expect(page('javascript:alert(1)')).to.deep.equal(['page.wrong']);
    expect(page('')).to.deep.equal(['page.notSaid']);
  });
});

describe('The judge of embed lines', () => {
  it('says of everything how much it matters', () => {
    for (const { code, weight } of judgeEmbed(
      pasted({ line: frame('sandbox'), csp: "default-src 'none'" }),
    )) {
      expect(weight).to.equal(FINDINGS[code]);
    }
  });

  it('is not slowed by a long or hostile paste', () => {
    const began = performance.now();
    for (const hostile of [
      '<iframe '.repeat(20_000),
      `<iframe ${'a="'.repeat(20_000)}`,
      `<iframe ${'a '.repeat(40_000)}>`,
      '<meta '.repeat(20_000),
      'a:'.repeat(40_000),
    ]) {
      judge({ line: hostile, csp: hostile, page: hostile });
    }
    expect(performance.now() - began).to.be.below(2000);
  });
});

/** What is found; that no address was given only where that is what it is about. */
function judge(some: Partial<Pasted>): FindingCode[] {
  const codes = judgeEmbed(pasted(some)).map(({ code }) => code);
  return codes.filter((code) => some.page !== undefined || code !== 'page.notSaid');
}

function pasted(some: Partial<Pasted>): Pasted {
  return { line: '', csp: '', page: '', chat: CHAT, allowed: ['https://www.stad.be'], ...some };
}

function frame(more: string): string {
  return `<iframe src="${CHAT}/chat" title="Hulp bij melden" referrerpolicy="no-referrer" ${more}></iframe>`;
}

function script(more: string): string {
  return `<script src="${CHAT}/embed.js" ${more}></script>`;
}
