import { CATALOGUES, LANGUAGES } from '../../../dialogs/text/catalogue.js';

/** Official names that people must look for, as they stand in texts of every language. */
export const NAMES: readonly string[] = [
  'Centrum voor leerlingenbegeleiding',
  'Centre de Prévention du Suicide',
  'De Lijn',
  'Délégué général aux droits de l’enfant',
  'Écoute violences conjugales',
  'Instituut voor de gelijkheid van vrouwen en mannen',
  'Ombudsman van de Verzekeringen',
  'Raad voor de Journalistiek',
  'Vaste Commissie voor Taaltoezicht',
  'Algemene Inspectie van de federale politie en van de lokale politie',
  'Toezicht op de Sociale Wetten',
  'Toezicht op het Welzijn op het Werk',
];

/** The text without the names above. */
export function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/**
 * The text with `{name}` for the name of a body or a line, in whatever language it stands. Somebody
 * must find that name on a door or a site, so how hard it is says nothing of how we write.
 */
export function withNamesAside(text: string): string {
  return OFFICIAL.reduce((rest, name) => rest.replaceAll(name, '{name}'), text);
}

/** Whether this text is itself such a name. */
export function isName(key: string): boolean {
  return /^(?:(?:referral\.)?bod(?:y|ies)|line)\.(?:[^.]+\.(?:name|short)|[^.]+)$/.test(key);
}

/** The longest first, so that no name is cut by a shorter one in it. */
const OFFICIAL: readonly string[] = [
  ...new Set([
    ...NAMES,
    ...LANGUAGES.flatMap((language) =>
      Object.entries(CATALOGUES[language])
        .filter(([key]) => isName(key))
        .flatMap(([, name]) => [name, name.replace(/\s*\(.*\)$/, '')]),
    ),
  ]),
]
  .filter((name) => /^\p{Lu}|\p{Lu}{2}/u.test(name))
  .sort((one, other) => other.length - one.length);
