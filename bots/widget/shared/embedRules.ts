import { allows, isSandboxed, type Kind, policiesOf } from './pagePolicy.js';
import { SANDBOX_WORDS } from './sandbox.js';

/** What an editor of a city's site pasted, and what the chat's own server knows. */
export interface Pasted {
  /** The line of HTML with which the chat is put on the page. */
  readonly line: string;
  /** The page's Content-Security-Policy, empty when it sends none. */
  readonly csp: string;
  /** Address of the page, empty when not given. */
  readonly page: string;
  /** Address of the chat, like `https://meld.stad.be`, or `https://meld.stad.be/leuven`. */
  readonly chat: string;
  /** Origins that may show the chat in a frame. */
  readonly allowed: readonly string[];
}

/** `stops`: the chat or the exit does not work; `weakens`: it works less well; `fine`: nothing to do. */
export type Weight = 'stops' | 'weakens' | 'fine';

/** One thing that was found; the words for it stand in a catalogue under its code. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: Weight;
}

/** Everything that may be found, and how much it matters. */
export const FINDINGS = {
  'line.none': 'stops',
  'line.otherAddress': 'stops',
  'line.fine': 'fine',
  'frame.title': 'weakens',
  'frame.referrer': 'weakens',
  'script.integrity': 'weakens',
  'sandbox.none': 'fine',
  'sandbox.fine': 'fine',
  'sandbox.exit': 'stops',
  'sandbox.wide': 'weakens',
  'sandbox.scripts': 'weakens',
  'sandbox.origin': 'stops',
  'sandbox.forms': 'stops',
  'sandbox.popups': 'weakens',
  'sandbox.escape': 'weakens',
  'sandbox.downloads': 'weakens',
  'csp.none': 'fine',
  'csp.fine': 'fine',
  'csp.frame': 'stops',
  'csp.script': 'stops',
  'csp.nonce': 'stops',
  'csp.sandbox': 'stops',
  'page.notSaid': 'weakens',
  'page.wrong': 'stops',
  'page.notAllowed': 'stops',
  'page.fine': 'fine',
} as const satisfies Readonly<Record<string, Weight>>;
export type FindingCode = keyof typeof FINDINGS;

/**
 * Judges whether the chat and its quick exit will work on a page, from the line of HTML and the
 * policy that an editor pasted. It reads them as a browser does, and changes nothing.
 */
export function judgeEmbed(all: Pasted): Finding[] {
  const pasted = { ...all, line: cut(all.line), csp: cut(all.csp) };
  const tag = tagOf(pasted.line);
  if (tag === undefined) return [found('line.none')];
  const codes = [
    ...judgeTag(tag, pasted),
    ...(tag.name === 'iframe' ? judgeSandbox(tag.attributes.get('sandbox')) : []),
    ...judgePolicy(tag, pasted),
    ...judgePage(pasted),
  ];
  return codes.map(found);
}

/** Longer than any line or policy: a whole page that was pasted must not make the browser stand still. */
const LONGEST = 10_000;

function cut(text: string): string {
  return text.slice(0, LONGEST);
}

interface Tag {
  readonly name: 'iframe' | 'script';
  readonly attributes: ReadonlyMap<string, string>;
}

function found(code: FindingCode): Finding {
  return { code, weight: FINDINGS[code] };
}

/** The first frame or script that comes from somewhere; text around it does not matter. */
function tagOf(line: string): Tag | undefined {
  for (const [, name = '', rest = ''] of line.matchAll(TAG)) {
    const attributes = attributesOf(rest);
    if (attributes.has('src')) {
      return { name: name.toLowerCase() === 'iframe' ? 'iframe' : 'script', attributes };
    }
  }
  return undefined;
}

/** Quoted values may hold a ">", which ends a tag only outside quotes. */
const TAG = /<(iframe|script)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // Of an attribute that is given twice a browser takes the first.
    if (!attributes.has(key)) attributes.set(key, unescaped(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function unescaped(value: string): string {
  return value.replaceAll('&amp;', '&').replaceAll('&quot;', '"').trim();
}

function judgeTag({ name, attributes }: Tag, { chat }: Pasted): FindingCode[] {
  const src = attributes.get('src') ?? '';
  const path = name === 'iframe' ? '/chat' : '/embed.js';
  const ours = new URL(chat + path);
  const isOurs =
    URL.canParse(src) &&
    new URL(src).origin === ours.origin &&
    new URL(src).pathname === ours.pathname;
  const codes: FindingCode[] = isOurs ? [] : ['line.otherAddress'];
  if (name === 'script') {
    if (attributes.has('integrity')) codes.push('script.integrity');
  } else {
    if ((attributes.get('title') ?? '') === '') codes.push('frame.title');
    if (attributes.get('referrerpolicy') !== 'no-referrer') codes.push('frame.referrer');
  }
  return codes.length === 0 ? ['line.fine'] : codes;
}

function judgeSandbox(sandbox: string | undefined): FindingCode[] {
  if (sandbox === undefined) return ['sandbox.none'];
  const words = new Set(sandbox.toLowerCase().split(/\s+/));
  const codes: FindingCode[] = [];
  const isWide = words.has('allow-top-navigation');
  if (isWide) codes.push('sandbox.wide');
  for (const { word, key } of SANDBOX_WORDS) {
    if (!words.has(word) && !(isWide && word === BY_A_PERSON)) codes.push(`sandbox.${key}`);
  }
  // Without windows at all, that they would be in the sandbox says nothing more.
  const telling = words.has('allow-popups')
    ? codes
    : codes.filter((one) => one !== 'sandbox.escape');
  return telling.length === 0 ? ['sandbox.fine'] : telling;
}

/** Lets a click or a key of the person, and nothing else, open another page in the place of the site's. */
const BY_A_PERSON = 'allow-top-navigation-by-user-activation';

function judgePolicy({ name, attributes }: Tag, { csp, chat, page }: Pasted): FindingCode[] {
  const policies = policiesOf(csp);
  if (policies.length === 0) return ['csp.none'];
  const itself = URL.canParse(page) ? new URL(page).origin : undefined;
  const passes = (kind: Kind, address: string) =>
    policies.every((policy) =>
      allows(policy, { kind, address, itself, nonce: attributes.get('nonce') }),
    );
  const codes: FindingCode[] = [];
  if (!passes('frame', `${chat}/chat`)) codes.push('csp.frame');
  if (name === 'script' && !passes('script', `${chat}/embed.js`)) {
    codes.push(policies.some(trustsOnlyNonces) ? 'csp.nonce' : 'csp.script');
  }
  if (policies.some((policy) => isSandboxed(policy, BY_A_PERSON))) codes.push('csp.sandbox');
  return codes.length === 0 ? ['csp.fine'] : codes;
}

/** Such a policy does not look at addresses: adding ours would not help. */
function trustsOnlyNonces(policy: ReadonlyMap<string, readonly string[]>): boolean {
  const sources = policy.get('script-src-elem') ?? policy.get('script-src') ?? [];
  return sources.includes("'strict-dynamic'");
}

function judgePage({ page, chat, allowed }: Pasted): FindingCode[] {
  if (page === '') return ['page.notSaid'];
  if (!URL.canParse(page) || !/^https?:$/.test(new URL(page).protocol)) return ['page.wrong'];
  const { origin } = new URL(page);
  return origin === new URL(chat).origin || allowed.includes(origin)
    ? ['page.fine']
    : ['page.notAllowed'];
}
