import { createHash } from 'node:crypto';
import type { ReferralWords } from '../../services/referral/words.js';
import { commands as enCommands } from './en/commands.js';
import { en } from './en/index.js';
import { referral as enReferral } from './en/referral.js';
import { web as enWeb } from './en/web.js';
import { commands as frCommands } from './fr/commands.js';
import { fr } from './fr/index.js';
import { referral as frReferral } from './fr/referral.js';
import { web as frWeb } from './fr/web.js';
import { commands as nlCommands } from './nl/commands.js';
import { nl } from './nl/index.js';
import type { nextCommands as nlNextCommands } from './nl/nextCommands.js';
import { referral as nlReferral } from './nl/referral.js';
import { web as nlWeb } from './nl/web.js';

/** Dutch is the reference: every other catalogue has exactly its keys. */
export type TextKey = keyof typeof nl;
export type Catalogue = Readonly<Record<TextKey, string>>;

/** The languages the conversation can be held in, the reference first. */
export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl, fr, en };

const REFERRAL_WORDS: Readonly<Record<Language, ReferralWords>> = {
  nl: nlReferral,
  fr: frReferral,
  en: enReferral,
};

/** The words of a referral for people. */
export function referralWords(language: Language): ReferralWords {
  return REFERRAL_WORDS[language];
}

export type WebKey = keyof typeof nlWeb;
const WEB_WORDS: Readonly<Record<Language, Readonly<Record<WebKey, string>>>> = {
  nl: nlWeb,
  fr: frWeb,
  en: enWeb,
};

/** Words of the web pages and of the browser client; keys under `client.` are sent to the browser. */
export function webWords(language: Language): Readonly<Record<WebKey, string>> {
  return WEB_WORDS[language];
}

/** Changes with every text of the conversation, so that a consent says which words it was given to. */
export const TEXT_VERSION = createHash('sha256')
  .update(JSON.stringify(CATALOGUES))
  .digest('hex')
  .slice(0, 12);

export type CommandId = keyof typeof nlCommands;
/** The commands that ask what happens next, or for one part of that. */
export type NextCommand = keyof typeof nlNextCommands;
const COMMANDS: Readonly<Record<Language, Readonly<Record<CommandId, readonly string[]>>>> = {
  nl: nlCommands,
  fr: frCommands,
  en: enCommands,
};

/** A language we have, or Dutch. "nl-BE" is Dutch. */
export function toLanguage(code: string | undefined): Language {
  const wanted = code?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === wanted) ?? 'nl';
}

/** The text with its placeholders filled in; `{name}` stands for a parameter. */
export function translate(
  language: Language,
  key: TextKey,
  params: Readonly<Record<string, string>> = {},
): string {
  return fillIn(CATALOGUES[language][key], params);
}

/** Any text with its placeholders filled in. */
export function fillIn(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

export function isTextKey(key: string): key is TextKey {
  return key in nl;
}

/** The key, if the catalogue has it; data that names a text (a rule, a body) goes through here. */
export function textKey(key: string): TextKey {
  if (!isTextKey(key)) throw new Error(`no text ${key}`);
  return key;
}

/** Every command word of every language; `about` is the language that a language command asks for. */
export function commandWords(): { id: CommandId; about: string | undefined; word: string }[] {
  return LANGUAGES.flatMap((language) =>
    entries(COMMANDS[language]).flatMap(([id, words]) =>
      words.map((word) => ({ id, word, about: id === 'language' ? language : undefined })),
    ),
  );
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}
