import {
  LANGUAGES,
  type Language,
  toLanguage,
  translate,
} from '../../../../dialogs/text/catalogue.js';
import { type ButtonData, GET_STARTED } from './pressed.js';
import { alwaysSteps } from './steps.js';

/** Facebook's locales for the languages we have; "default" is for all others. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  nl: ['default'],
  fr: ['fr_FR', 'fr_CA'],
  en: ['en_US', 'en_GB'],
};

/**
 * What Messenger shows around the conversation, as its Messenger Profile API takes it: the greeting
 * before the first message, the button to begin, and the menu with the steps that can always be
 * taken. `deployment/messenger` holds it as a file.
 */
export function messengerProfile(privateUrl: string): MessengerProfile {
  const locales = LANGUAGES.flatMap((language) => LOCALES[language]);
  return {
    get_started: { payload: GET_STARTED },
    greeting: locales.map((locale) => ({
      locale,
      text: translate(languageOf(locale), 'channel.greeting'),
    })),
    persistent_menu: locales.map((locale) => menu(locale, privateUrl)),
  };
}

export interface MessengerProfile {
  readonly get_started: { readonly payload: string };
  readonly greeting: readonly { readonly locale: string; readonly text: string }[];
  readonly persistent_menu: readonly Menu[];
}

interface Menu {
  readonly locale: string;
  readonly composer_input_disabled: false;
  readonly call_to_actions: readonly MenuButton[];
}

type MenuButton =
  | { readonly type: 'postback'; readonly title: string; readonly payload: string }
  | { readonly type: 'web_url'; readonly title: string; readonly url: string };

/** No question has this id: only steps work from the menu, whatever stands open. */
const MENU = 'menu';

function menu(locale: string, url: string): Menu {
  const language = languageOf(locale);
  const title = translate(language, 'channel.private_button');
  return {
    locale,
    composer_input_disabled: false,
    call_to_actions: [
      ...alwaysSteps(language).map(({ value, label }) => {
        const data: ButtonData = { p: MENU, v: value };
        return { type: 'postback', title: label, payload: JSON.stringify(data) } as const;
      }),
      { type: 'web_url', title, url },
    ],
  };
}

function languageOf(locale: string): Language {
  return toLanguage(locale.split('_')[0]);
}
