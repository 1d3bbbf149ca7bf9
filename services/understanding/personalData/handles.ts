import {
  DICTIONARY_WORD,
  FIRST_NAME,
  isDutchWord,
  LAST_NAME,
  listsOf,
} from '../tagger/wordSets.js';
import { cueBefore, type Span, spansOf } from './span.js';
import { fold } from './tokens.js';
import { withoutEnd } from './withoutEnd.js';
import { isIn } from './words.js';

const HANDLE = /(?<![\p{L}\d._%+@-])@[\p{L}\d_][\p{L}\d._-]{1,40}/gu;
const TAGGED = /(?<![\p{L}\d])[\p{L}\d._]{2,32}#\d{4}(?!\d)/gu;
const USER_PATH = /(?<![\p{L}\d/])\/?u\/[\p{L}\d_-]{3,30}/gu;
/** "mat_the_rat", "xx_savage_xx": nobody puts such a line inside a word of a sentence. */
const UNDERSCORED = /(?<![\p{L}\d._%+@/-])[\p{L}\d][\p{L}\d.]{0,30}_[\p{L}\d._]{1,40}(?![@/])/gu;

/** "IMG_2034", "brief_school.pdf", "o_o" */
function isNoFile(match: string): boolean {
  if (match.length < 5 || !/\p{Ll}/u.test(match)) return false;
  return !/\.(?:jpe?g|png|gif|pdf|docx?|mp[34]|mov|heic|txt|xlsx?|zip)$|^(?:img|dsc|vid|pxl|screenshot|scan|foto|photo)_/iu.test(
    match,
  );
}
const NICKNAME = /(?<![\p{L}\d._@-])[\p{L}\d_][\p{L}\d._-]{2,40}/gu;
/** What every cue holds: few texts do, and the others need no look at each word. */
const HAS_NETWORK =
  /insta|snap|tik ?tok|twitter|facebook|fb|discord|telegram|steam|gamer|naam|nick|user ?name|pseudo|handle|acc|profi|twitch|reddit|youtube|kik|grindr|tinder|whats|roblox|fortnite|playstation|psn|xbox|linkedin|vinted|bereal|messenger|signal|threads|nutzer|benutzer|\b(?:ig|yt|tt|sc|dc)\b/iu;

/** All that a cue begins with. */
const NEARBY = new RegExp(
  `${HAS_NETWORK.source}|compte|konto|utilisateur|heet|noem|onder de|met de naam|under the|called|goes by|appelle|sous le|nennt|gena`,
  'giu',
);

/** E-mail apart, names on social media: "@naam", "naam#1234", "u/naam", and after the name of a network what no dictionary has. */
export function findHandles(text: string): Span[] {
  const cues = HAS_NETWORK.test(text)
    ? Array.from(text.matchAll(NEARBY), ({ index }) => index)
    : [];
  const spans = [
    ...spansOf(text, HANDLE, 'HANDLE'),
    ...spansOf(text, TAGGED, 'HANDLE'),
    ...spansOf(text, USER_PATH, 'HANDLE'),
    ...(text.includes('_') ? spansOf(text, UNDERSCORED, 'HANDLE', isNoFile) : []),
    ...(cues.length > 0 ? nicknames(text, cues) : []),
  ];
  return spans.map((span) => withoutEnd(text, span)).filter(({ start, end }) => end - start > 2);
}

/** The words in reach of a cue, which stand in order: far from all of them no word is looked at. */
function nicknames(text: string, cues: readonly number[]): Span[] {
  let next = 0;
  return spansOf(text, NICKNAME, 'HANDLE', (match, start) => {
    while ((cues[next] ?? Infinity) < start - REACH) next += 1;
    const isNear = (cues[next] ?? Infinity) < start + match.length + REACH;
    return isNear && isNickname(text, match, start);
  });
}

/** Characters; no cue is looked for further away. */
const REACH = 120;

const NETWORK = String.raw`(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|tt|twitter|facebook|fb|discord|dc|telegram|steam|twitch|reddit|youtube|yt|kik|grindr|tinder|whatsapp|roblox|fortnite|playstation|psn|xbox|linkedin|vinted|bereal|messenger|signal|threads|gamertag|gamernaam|gebruikersnaam|schuilnaam|bijnaam|nickname|nick|username|user name|pseudo(?:niem|nyme)?|handle|account|accountnaam|acc|profiel|profil|profile|benutzername|nutzername|compte|konto)(?:-?(?:naam|name|account|profiel))?`;
/** Straight before it: "op insta: naam", "gebruikersnaam is naam". */
const STRAIGHT = new RegExp(
  String.raw`(?<!\p{L})${NETWORK}(?: (?:van|de|of|von) (?:hem|haar|die|dien|lui|elle|him|her|ihm|ihr)| me| mij)?(?: (?:user|gebruiker|utilisateur|nutzer|naam|nom|name))?(?: ?(?:is|was|c|ben ik|bin ich|heet|noemt|est|als|as|named|genaamd|c'est|ist|heisst|heißt|onder|under|sous)(?: (?:hij|ze|zij|zich|die|he|she|het|da|dat|it))?)? ?[:=(]? ?["'“‘«]?$`,
  'iu',
);
const NEAR = new RegExp(
  String.raw`(?<!\p{L})${NETWORK}(?!\p{L})(?:[^.!?\n]|\.(?=[\p{L}\d])){0,70}$`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`^["'”’»)]?,? ?\(?(?:(?:heet|noemt|is|est|was|c'est) (?:hij|ze|zij|die|dat|he|she|it|il|elle)? ?)?(?:(?:op|on|sur|auf|van|via) )?(?:zijn |haar |mijn |his |her |my |son |sa )?${NETWORK}(?!\p{L})`,
  'iu',
);
const WITH_NETWORK = new RegExp(String.raw`(?<!\p{L})${NETWORK}(?!\p{L})`, 'iu');
const CALLED =
  /(?:heet|noemt (?:zich|hem|haar)|onder de naam|met de naam|under the name|called|goes by|s'appelle|sous le nom(?: de)?|nennt sich|genaamd) ?:? ?["'“‘«]?$/iu;

/** After these any word is one. */
const USER_NAME =
  /(?<!\p{L})(?:gebruikersnaam|schuilnaam|gamertag|gamernaam|nickname|username|user name|pseudo(?:niem|nyme)?|benutzername|nutzername|accountnaam|nom d'utilisateur)(?: (?:is|was|est|ist|van hem is|van haar is))? ?[:=]? ?["'“‘«]?$/iu;

/**
 * A word that nobody speaks (figures, dots or underscores inside, or capitals in the middle) near the name
 * of a network, or straight after it any word that no dictionary has.
 */
function isNickname(text: string, match: string, start: number): boolean {
  const bare = match.replace(/[._-]+$/, '');
  const isShort = /^\p{L}_\p{L}$/u.test(bare);
  if (bare.length < 3 || (!isShort && !/\p{L}{2}/u.test(bare))) return false;
  const after = text.slice(start + bare.length, start + bare.length + 45);
  const isInvented = looksInvented(bare);
  if (isInvented && (cueBefore(text, start, NEAR, 100) || AFTER.test(after))) return true;
  if (isInvented && /[\d_]/.test(bare)) {
    const sentence = /^[^.!?\n]{0,70}/u.exec(text.slice(start + bare.length))?.[0] ?? '';
    if (WITH_NETWORK.test(sentence)) return true;
  }
  if (isInvented || /\p{L}\.\p{L}{2}/u.test(bare))
    return cueBefore(text, start, CALLED, 30) || cueBefore(text, start, STRAIGHT, 50);
  if (NO_NAME.test(bare)) return false;
  if (cueBefore(text, start, USER_NAME, 40))
    return !isIn('everyday', fold(bare)) && !isIn('person acts', fold(bare));
  if (isUsual(bare)) return false;
  return cueBefore(text, start, STRAIGHT, 50) && !/\p{Lu}/u.test(bare.slice(0, 1));
}

/** "yass_2k9", "lelijkste.van.6b", "xXdarkXx", "karim99": not "15u30", "iphone12", "5TSO" or a forgotten space. */
function looksInvented(word: string): boolean {
  if (/_/.test(word) && /\p{L}/u.test(word)) return true;
  if (NO_NAME.test(word)) return false;
  if (/\p{L}\.[\p{L}\d]/u.test(word)) {
    const parts = word.split('.');
    return /\d/.test(word) || parts.length > 2 || !parts.every((part) => isUsual(part));
  }
  if (/\p{L}{3}(?:-\p{L}{0,3})?\d/u.test(word) || /\p{L}\d\p{L}{2}/u.test(word)) return true;
  return (
    /\p{Ll}\p{Lu}\p{Ll}?/u.test(word) &&
    !/^(?:Mc|Mac|De|Van|Le|La|Di|O)\p{Lu}/u.test(word) &&
    isRare(word)
  );
}

const NO_NAME =
  /^(?:\d+(?:\p{L}{1,4}|[u:h.]\d*)|(?:iphone|covid|samsung|windows|playstation|ps|mp|h|b|a|e|n|r|s|g|web|grade|klas|groep|team|lijn|bus|tram|u)\d+\p{L}?|(?:www|http).*|\d[\d.,-]*\p{L}*)$/iu;

function isRare(word: string): boolean {
  return !isIn('not names', fold(word)) && !isIn('brands', fold(word));
}

/** A word of a dictionary or a name, which a rule for people finds. */
function isUsual(word: string): boolean {
  const folded = fold(word);
  if (isIn('everyday', folded) || isIn('not names', folded) || isIn('brands', folded)) return true;
  if (isIn('roles', folded) || isIn('person acts', folded)) return true;
  return (
    (listsOf(folded) & (DICTIONARY_WORD | FIRST_NAME | LAST_NAME)) !== 0 || isDutchWord(folded)
  );
}
