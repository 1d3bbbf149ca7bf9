import { GROUNDS_OF_PAGES } from '../../../services/domain/contrast.js';
import type { Asker } from './Asker.js';
import { anyText, colourOn, exitPage, orElse, sites } from './readers.js';
import { cityWords } from './words.js';

const EXIT = 'https://www.meteo.be/nl';
const LIGHT = '#0a5c8f';
const DARK = '#7cc4f0';

/**
 * Asks for the settings of the web chat. What is left empty becomes a text in square brackets: the
 * check names it, and the web chat is not served while one is left.
 *
 * @param languages Those that the city offers, Dutch among them.
 */
export async function askWeb(asker: Asker, languages: readonly string[], today: string) {
  const left: string[] = [];
  const text = async (question: string, instead: string) => {
    const answer = await asker.ask(question, anyText);
    if (answer === '') left.push(instead);
    return answer === '' ? `[${instead}]` : answer;
  };
  const inWords = async (question: (language: string) => string, instead: string) => {
    const words: Record<string, string> = {};
    for (const language of languages) {
      words[language] = await text(question(NAMES.get(language) ?? language), instead);
    }
    return words;
  };
  const embedOrigins = await asker.ask(cityWords.embedOrigins, sites);
  const exitUrl = await asker.ask(cityWords.exitUrl(EXIT), orElse(EXIT, exitPage));
  const { light, dark } = GROUNDS_OF_PAGES;
  const accent = await asker.ask(cityWords.accent(LIGHT), orElse(LIGHT, colourOn(light)));
  const accentDark = await asker.ask(cityWords.accentDark(DARK), orElse(DARK, colourOn(dark)));
  const heading = await inWords(cityWords.heading, 'titel boven het gesprek');
  // A statement is dated when all of it was written, and by nobody else.
  const dated = async <Part extends object>(ask: () => Promise<Part>) => {
    const before = left.length;
    const part = await ask();
    return { ...part, checkedOn: left.length > before ? NEVER : today };
  };
  const privacy = await dated(async () => ({
    controller: await text(cityWords.controller, 'wie verantwoordelijk is voor de gegevens'),
    contact: await text(cityWords.privacyContact, 'waar mensen naar hun gegevens vragen'),
    officer: await text(cityWords.officer, 'de functionaris voor gegevensbescherming'),
    legalGround: await inWords(cityWords.legalGround, 'wat de jurist schreef'),
    host: await inWords(cityWords.host, 'bij wie de server staat, en in welk land'),
    terms: null,
  }));
  const accessibility = await dated(async () => ({
    contact: await text(cityWords.accessibilityContact, 'waar mensen zeggen wat niet werkt'),
    screenReadersTried: [],
    shortcomings: null,
    complaints: await inWords(cityWords.complaints, 'bij wie iemand dan terecht kan'),
  }));
  return {
    ...{ embedOrigins, exitUrl, look: { accent, accentDark, logo: null } },
    ...{ texts: { heading, welcome: null }, privacy, accessibility },
  };
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(cityWords.languages));

/** The date of the template, which the check names. */
const NEVER = '1970-01-01';
