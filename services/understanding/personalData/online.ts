import { cueBefore, type Span, spansOf } from './span.js';
import { isIn } from './words.js';

/** E-mail addresses, links and names on social media. */
export function findOnline(text: string): Span[] {
  return [...findEmails(text), ...findUrls(text), ...findHandles(text)];
}

const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-][\p{L}\d.-]{0,100}/gu;
const SPOKEN_EMAIL =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]{2,64} ?(?:\(at\)|\[at\]|\(a\)|\bat\b|\bapenstaartje\b|\barobase\b) ?[\p{L}\d-]{2,40} ?(?:\.|\bdot\b|\bpunt\b|\bpoint\b) ?[a-z]{2,12}(?![\p{L}\d])/giu;
const SAYS_AT = /\bat\b|\(a\)|\bapenstaartje\b|\barobase\b/iu;

function findEmails(text: string): Span[] {
  const written = (text.includes('@') ? spansOf(text, EMAIL, 'EMAIL') : [])
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /@[^@]+\.\p{L}{2,}$/u.test(text.slice(start, end)));
  const spoken = SAYS_AT.test(text) ? spansOf(text, SPOKEN_EMAIL, 'EMAIL') : [];
  return [...written, ...spoken];
}

const URL_WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s<>"]{3,}/giu;
/** Endings that no Dutch, French or English word follows a forgotten space with, and those that only count with a path. */
const BARE_URL =
  /(?<![\p{L}\d@._-])[\p{L}\d][\p{L}\d.-]{1,80}\.(?:(?:com|net|org|be|eu|info|app|gent|brussels|vlaanderen)(?![\p{L}\d])|(?:nl|fr|de|uk|me|gg|tv|ly|io|to|co)\/)[^\s<>"]{0,300}/giu;
const HAS_ENDING =
  /\.(?:com|net|org|be|eu|info|app|gent|brussels|vlaanderen|(?:nl|fr|de|uk|me|gg|tv|ly|io|to|co)\/)/iu;

function findUrls(text: string): Span[] {
  const bare = HAS_ENDING.test(text) ? spansOf(text, BARE_URL, 'URL') : [];
  const spans = [...spansOf(text, URL_WITH_SCHEME, 'URL'), ...bare];
  return spans
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => !isPublicSite(text.slice(start, end)));
}

/** A page of a public body names nobody; on a social network only the bare site does not. */
function isPublicSite(url: string): boolean {
  const [host = '', ...path] = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/');
  const domain = host.split('.').slice(-2).join('.');
  if (!isIn('public sites', host) && !isIn('public sites', domain)) return false;
  return path.join('') === '' || !SOCIAL.test(domain);
}

const SOCIAL =
  /^(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|whatsapp|google|immoweb|zimmo|hln|vrt)\./;

const HANDLE = /(?<![\p{L}\d._%+@-])@[\p{L}\d_][\p{L}\d._-]{1,40}/gu;
const TAGGED = /(?<![\p{L}\d])[\p{L}\d._]{2,32}#\d{4}(?!\d)/gu;
const USER_PATH = /(?<![\p{L}\d/])\/?u\/[\p{L}\d_-]{3,30}/gu;
const NICKNAME = /(?<![\p{L}\d._@-])[\p{L}\d][\p{L}\d._-]{2,40}/gu;
/** What every cue holds: few texts do, and the others need no look at each word. */
const HAS_NETWORK =
  /insta|snap|tiktok|twitter|facebook|fb|discord|telegram|steam|gamertag|gebruikersnaam|nick|user ?name|pseudo|handle|account|profi/iu;
const NETWORK_CUE =
  /(?:\binsta(?:gram)?|\bsnap(?:chat)?|\btiktok|\btwitter|\bfacebook|\bfb|\bdiscord|\btelegram|\bsteam|\bgamertag|gebruikersnaam|nickname|\bnick|username|user name|pseudo(?:niem)?|\bhandle|\baccount|\bprofiel|\bprofil|\bprofile)(?:naam|name)? ?(?:is|was|heet|est|van hem is|van haar is|:|=|als|as|named|genaamd)? ?"?$/iu;

function findHandles(text: string): Span[] {
  const spans = [
    ...spansOf(text, HANDLE, 'HANDLE'),
    ...spansOf(text, TAGGED, 'HANDLE'),
    ...spansOf(text, USER_PATH, 'HANDLE'),
    ...(HAS_NETWORK.test(text)
      ? spansOf(text, NICKNAME, 'HANDLE', (match, start) => isNickname(text, match, start))
      : []),
  ];
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end - start > 2);
}

/** After the name of a network, a word that no dictionary has: with a figure, a dot or an underscore inside. */
function isNickname(text: string, match: string, start: number): boolean {
  const bare = match.replace(/[._-]+$/, '');
  const invented = /[\p{L}][._\d]+[\p{L}\d]?/u.test(bare) || /\d[\p{L}_]/u.test(bare);
  return invented && cueBefore(text, start, NETWORK_CUE, 40);
}

const AFTER_THE_END = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  ')',
  ']',
  "'",
  '"',
  '’',
  '”',
  '-',
  '_',
]);

/** Without the full stop or bracket of the sentence around it. */
function trimmed(text: string, span: Span): Span {
  let { end } = span;
  const keepsUnderscore = span.type === 'HANDLE';
  while (end > span.start + 1 && AFTER_THE_END.has(text.charAt(end - 1))) {
    if (keepsUnderscore && text.charAt(end - 1) === '_') break;
    end -= 1;
  }
  const quoted = span.type === 'EMAIL' && /^['.-]/.test(text.slice(span.start));
  return { ...span, start: quoted ? span.start + 1 : span.start, end };
}
