import { isBodySite } from './directory.js';
import { findHandles } from './handles.js';
import { type Span, spansOf } from './span.js';
import { withoutEnd } from './withoutEnd.js';
import { isIn } from './words.js';

/** E-mail addresses, links and names on social media. */
export function findOnline(text: string): Span[] {
  return [...findEmails(text), ...findUrls(text), ...findHandles(text)];
}

const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-][\p{L}\d.-]{0,100}/gu;
/** "jan punt peeters apenstaartje skynet punt be"; a full stop before a space ends a sentence, not a domain. */
const SPOKEN_EMAIL =
  /(?<![\p{L}\d._+-])(?:[\p{L}\d._+-]{1,40} (?:dot|punt|point|punkt|underscore|streepje|tiret) ){0,3}[\p{L}\d._+-]{1,64} ?(?:[([]?@[)\]]?|\((?:at|a)\)|\[(?:at|a)\]|(?<!\p{L})(?:at|apenstaart(?:je)?|arobase|arobas|klammeraffe)(?!\p{L})) ?[\p{L}\d-]{2,40}(?:(?:\.| (?:dot|punt|point|punkt) | ?[([](?:dot|punt|point|punkt|\.)[)\]] ?)[\p{L}\d-]{2,30}){0,2}(?: ?\.(?=[a-z])| (?:dot|punt|point|punkt) | ?[([](?:dot|punt|point|punkt|\.)[)\]] ?)[a-z]{2,12}(?![\p{L}\d])(?! ?(?:at|apenstaart(?:je)?|arobase|arobas|klammeraffe)(?!\p{L}))/giu;
/** "jan @ telenet . be", "jan@hotmail,com", and "jan@hotmail" without its end. */
const SPACED_EMAIL =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64}(?: @ |@ ?)(?:[\p{L}\d-]{2,40} ?\. ?[a-z]{2,6}|[\p{L}\d-]{2,40} ?,(?:com|net|org|be|nl|fr|de|eu|uk|info|gent|brussels)|(?:hotmail|gmail|outlook|telenet|skynet|yahoo|live|icloud|proximus|msn|scarlet|proton))(?![\p{L}\d@])/giu;
const SAYS_AT =
  /(?<!\p{L})(?:at|apenstaart(?:je)?|arobase|arobas|klammeraffe)(?!\p{L})|[([]a[)\]]| ?@ |[([]@/iu;

function findEmails(text: string): Span[] {
  const written = (text.includes('@') ? spansOf(text, EMAIL, 'EMAIL') : [])
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /@[^@]+\.\p{L}{2,}$/u.test(text.slice(start, end)));
  const spaced = text.includes('@') ? spansOf(text, SPACED_EMAIL, 'EMAIL') : [];
  const spoken = SAYS_AT.test(text) ? spansOf(text, SPOKEN_EMAIL, 'EMAIL') : [];
  return [...written, ...spaced, ...spoken];
}

const URL_WITH_SCHEME = /(?:https?:\/\/|www\.)[^\s<>"]{3,}/giu;
/** Endings that no Dutch, French or English word follows a forgotten space with, and those that only count with a path. */
const BARE_URL =
  /(?<![\p{L}\d@._-])[\p{L}\d][\p{L}\d.-]{0,80}\.(?:(?:com|net|org|be|eu|info|app|gent|brussels|vlaanderen)(?![\p{L}\d])|(?:nl|fr|de|uk|me|gg|tv|ly|io|to|co|ee|st|link|live|site|online|xyz|blog|page|ru|ch|lu|us)\/)[^\s<>"]{0,300}/giu;
const HAS_ENDING =
  /\.(?:com|net|org|be|eu|info|app|gent|brussels|vlaanderen|(?:nl|fr|de|uk|me|gg|tv|ly|io|to|co|ee|st|link|live|site|online|xyz|blog|page|ru|ch|lu|us)\/)/iu;

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
  if (isBodySite(host)) return true;
  if (!isIn('public sites', host) && !isIn('public sites', domain)) return false;
  return path.join('') === '' || !SOCIAL.test(domain);
}

const SOCIAL =
  /^(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|whatsapp|google|immoweb|zimmo|hln|vrt)\./;

/** Without the full stop or bracket of the sentence around it. */
function trimmed(text: string, span: Span): Span {
  const { start, end } = withoutEnd(text, span);
  const quoted = span.type === 'EMAIL' && /^['.-]/.test(text.slice(start));
  return { ...span, start: quoted ? start + 1 : start, end };
}
