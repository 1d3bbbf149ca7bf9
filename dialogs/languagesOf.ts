import type { City } from '../services/domain/city.js';
import type { Say } from './interview/question.js';
import { type Language, LANGUAGES, toLanguage } from './text/catalogue.js';

type Offering = Pick<City, 'languages'>;

/** The languages in which a city lets the bot speak, the reference first. */
export function languagesOf({ languages }: Offering): Language[] {
  return LANGUAGES.filter((language) => languages.includes(language));
}

/** The language to speak with somebody who asks for this one: Dutch where the city does not offer it. */
export function spokenIn(city: Offering, code: string | undefined): Language {
  const wanted = toLanguage(code);
  return city.languages.includes(wanted) ? wanted : 'nl';
}

/** What anybody may do here, and only the languages that the city offers. */
export function commandsAndLanguages({
  city,
  language,
}: {
  readonly city: Offering;
  readonly language: Language;
}): Say[] {
  const here = languagesOf(city);
  if (here.length === LANGUAGES.length) return [{ key: 'welcome.commands' }];
  const others = here.filter((one) => one !== language);
  return [{ key: 'welcome.commands_here' }, ...others.map((one): Say => ({ key: `offer.${one}` }))];
}
