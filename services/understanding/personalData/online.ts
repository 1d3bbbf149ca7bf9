import { findHandles } from './handles.js';
import { isDesk, isPublicSite } from './publicHosts.js';
import { type Span, spansOf } from './span.js';
import { withoutEnd } from './withoutEnd.js';

/** E-mail addresses, links and names on social media. */
export function findOnline(text: string): Span[] {
  const emails = findEmails(text).filter(({ start, end }) => !isDesk(text.slice(start, end)));
  return [...emails, ...findUrls(text), ...findHandles(text)];
}

const EMAIL = /(?:mailto:)?[\p{L}\d._%+'-]{1,64}@[\p{L}\d-][\p{L}\d.-]{0,100}/gu;
/** "jan punt peeters apenstaartje skynet punt be"; a full stop before a space ends a sentence, not a domain. */
const AT_WORD = 'at|ät|ape(?:n)?staart(?:je)?|aapstaartje|arobase|arobas|klammeraffe';
const DOT = '(?:dot|punt|point|punkt)';
const SPOKEN_EMAIL = new RegExp(
  String.raw`(?<![\p{L}\d._+-])(?:[\p{L}\d._+-]{1,40} (?:${DOT}|underscore|(?:laag )?streepje|tiret(?: (?:du )?bas)?|minus) ){0,3}` +
    String.raw`[\p{L}\d._+-]{1,64} ?(?:[([{]?@[)\]}]?|[([{<] ?(?:a|${AT_WORD}) ?[)\]}>]|(?<!\p{L})(?:${AT_WORD})(?!\p{L})) ?` +
    String.raw`[\p{L}\d-]{2,40}(?:(?:\.| ${DOT} | ?[([{](?:${DOT}|\.)[)\]}] ?)[\p{L}\d-]{2,30}){0,2}` +
    String.raw`(?: ?\.(?=[a-z])| ${DOT} | ?[([{](?:${DOT}|\.)[)\]}] ?)[a-z]{2,12}(?![\p{L}\d])(?! ?(?:${AT_WORD})(?!\p{L}))`,
  'giu',
);
/** "jan @ telenet . be", "jan@hotmail,com", and "jan@hotmail" without its end. */
const SPACED_EMAIL =
  /(?<![\p{L}\d._+-])[\p{L}\d._+-]{1,64}(?: @ |@ ?)(?:[\p{L}\d-]{2,40} ?\. ?[a-z]{2,6}|[\p{L}\d-]{2,40} ?,(?:com|net|org|be|nl|fr|de|eu|uk|info|gent|brussels)|(?:hotmail|gmail|outlook|telenet|skynet|yahoo|live|icloud|proximus|msn|scarlet|proton))(?![\p{L}\d@])/giu;
/** "sofie.claes @telenet.be": what stands before the space is half an address, not a word. */
const SPLIT_EMAIL =
  /(?<![\p{L}\d._+-])[\p{L}\d+-]{1,40}[._\d][\p{L}\d._+-]{0,40} @[\p{L}\d-]{2,40}\.[a-z]{2,6}(?![\p{L}\d@])/giu;
const SAYS_AT = new RegExp(
  String.raw`(?<!\p{L})(?:${AT_WORD})(?!\p{L})|[([{]a[)\]}]| ?@ |[([{]@`,
  'iu',
);

function findEmails(text: string): Span[] {
  const written = (text.includes('@') ? spansOf(text, EMAIL, 'EMAIL') : [])
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => /@[^@]+\.\p{L}{2,}$/u.test(text.slice(start, end)));
  const spaced = text.includes('@')
    ? [SPACED_EMAIL, ...(/ @[a-z]/iu.test(text) ? [SPLIT_EMAIL] : [])].flatMap((one) =>
        spansOf(text, one, 'EMAIL'),
      )
    : [];
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

/** Without the full stop or bracket of the sentence around it. */
function trimmed(text: string, span: Span): Span {
  const { start, end } = withoutEnd(text, span);
  const quoted = span.type === 'EMAIL' && /^['.-]/.test(text.slice(start));
  return { ...span, start: quoted ? start + 1 : start, end };
}
