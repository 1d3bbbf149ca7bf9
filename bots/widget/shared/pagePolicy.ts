/** One policy: what each of its directives lets in. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export type Kind = 'frame' | 'script';

/** Something that a page wants to load. */
export interface Wanted {
  readonly kind: Kind;
  readonly address: string;
  /** Origin of the page itself; undefined when it is not known, and then `'self'` lets nothing in. */
  readonly itself: string | undefined;
  readonly nonce: string | undefined;
}

/**
 * The policies in what was pasted, by the grammar of https://www.w3.org/TR/CSP3/: a bare policy, a
 * meta tag, or headers as they were copied, whichever others are among them. Several policies all
 * hold at the same time. One that is only reported stops nothing and is left out.
 */
export function policiesOf(pasted: string): Policy[] {
  const metas = [...pasted.matchAll(/<meta\b[^>]*>/gi)].flatMap(([tag]) => ofMeta(tag));
  const values = metas.length > 0 ? metas : ofHeaders(pasted.split(/\r?\n/));
  return values
    .flatMap((value) => value.split(','))
    .map(policyOf)
    .filter((policy) => policy.size > 0);
}

/** Whether one policy lets something in. What a policy does not speak of, it allows. */
export function allows(policy: Policy, wanted: Wanted): boolean {
  const name = ASKED[wanted.kind].find((directive) => policy.has(directive));
  const sources = name === undefined ? undefined : policy.get(name);
  if (sources === undefined) return true;
  if (wanted.kind === 'script') {
    if (wanted.nonce !== undefined && hasNonce(sources, wanted.nonce)) return true;
    if (sources.includes("'strict-dynamic'")) return false;
  }
  return sources.some((source) => matches(source, wanted));
}

/** Whether a policy puts the page itself in a sandbox that lacks a word. */
export function isSandboxed(policy: Policy, without: string): boolean {
  const words = policy.get('sandbox');
  if (words === undefined) return false;
  return !words.includes(without) && !words.includes('allow-top-navigation');
}

/** The first of these that a policy has decides; the last speaks for everything that has no own. */
const ASKED: Readonly<Record<Kind, readonly string[]>> = {
  frame: ['frame-src', 'child-src', 'default-src'],
  script: ['script-src-elem', 'script-src', 'default-src'],
};

function ofMeta(tag: string): string[] {
  const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const isPolicy = /\bhttp-equiv\s*=\s*["']?content-security-policy["'\s>/]/i.test(tag);
  return isPolicy && content !== null ? [content[1] ?? content[2] ?? ''] : [];
}

/** A line that begins a header; a scheme with its colon begins one only in a policy that was wrapped. */
const HEADER = /^(?!https?:|wss?:|data:|blob:)([a-z][a-z0-9-]*):(?:\s+(.*))?$/i;

function ofHeaders(lines: readonly string[]): string[] {
  const headers: { name: string; value: string }[] = [];
  // Until a header begins, what stands there is a policy that was copied without its name.
  let current = { name: 'content-security-policy', value: '' };
  for (const line of lines) {
    const [, name, value = ''] = HEADER.exec(line.trim()) ?? [];
    if (name === undefined) {
      const isStatusLine = /^HTTP\/\d/.test(line.trim());
      if (!isStatusLine) current.value += ` ${line.trim()}`;
    } else {
      headers.push(current);
      current = { name: name.toLowerCase(), value };
    }
  }
  return [...headers, current]
    .filter(({ name }) => name === 'content-security-policy')
    .map(({ value }) => value);
}

function policyOf(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // Of a directive that is given twice a browser takes the first.
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** A browser hides a nonce once the page stands: a copied "nonce" without value may be any. */
function hasNonce(sources: readonly string[], nonce: string): boolean {
  const given = sources.filter((source) => source.toLowerCase().startsWith("'nonce-"));
  return given.length > 0 && (nonce === '' || given.includes(`'nonce-${nonce}'`));
}

function matches(source: string, { address, itself }: Wanted): boolean {
  const wanted = new URL(address);
  const lower = source.toLowerCase();
  if (lower === "'self'") return itself === wanted.origin;
  if (lower === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return schemeFits(lower, wanted.protocol);
  const parts =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d+|\*))?(\/.*)?$/i.exec(
      source,
    );
  if (parts === null) return false;
  const [, scheme, host = '', port, path] = parts;
  // Without a scheme that of the page counts; an https address always fits it.
  if (scheme !== undefined && !schemeFits(`${scheme.toLowerCase()}:`, wanted.protocol))
    return false;
  return (
    hostFits(host.toLowerCase(), wanted.hostname) &&
    portFits(port, wanted) &&
    pathFits(path, wanted)
  );
}

/** Something safer than what was written is let in too. */
function schemeFits(written: string, wanted: string): boolean {
  return written === wanted || (written === 'http:' && wanted === 'https:');
}

function hostFits(written: string, wanted: string): boolean {
  if (written === '*') return true;
  return written.startsWith('*.') ? wanted.endsWith(written.slice(1)) : written === wanted;
}

const USUAL_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function portFits(written: string | undefined, wanted: URL): boolean {
  if (written === '*') return true;
  const usual = USUAL_PORTS[wanted.protocol] ?? '';
  return (written ?? usual) === (wanted.port === '' ? usual : wanted.port);
}

/** A path that ends in a slash stands for everything under it. */
function pathFits(written: string | undefined, { pathname }: URL): boolean {
  if (written === undefined || written === '/') return true;
  return written.endsWith('/') ? pathname.startsWith(written) : pathname === written;
}
