import type { MeasuredLanguage } from './everyText.js';

/**
 * Long words that stay, each with the reason why: it is the word on the door or the letter that
 * somebody will see, the text around it explains it, or every other word is longer or less exact.
 */
export const EXPLAINED: Readonly<Record<MeasuredLanguage, Readonly<Record<string, string>>>> = {
  nl: {
    ...on('what this is about: the word that everybody here uses for it', 'discriminatie'),
    ...on(
      'a region as it is called',
      'wallonië nederlandstalig nederlandstalige franstalige duitstalige',
    ),
    ...on('the word on the letter or at the desk that people have before them', [
      'uitzendbureau selectiebureau interimkantoor maatwerkbedrijf inburgering arbeidscontract',
      'ouderschapsverlof kinderopvang verzekeraar ambtenaren preventieadviseur benadeelde',
      'aangetekend klokkenluiders opvangcentrum geschillenkamer',
    ]),
    ...on('an everyday word of which the list has no form as long', [
      'nationaliteit gebarentaal bibliotheken solliciteren recreatiedomein ongewenste erfelijke',
      'weggelaten uitgeprobeerd privévenster toegankelijk toegankelijkheid',
    ]),
    ...on('said with what it means: talking until there is a solution', 'bemiddelen bemiddeling'),
    ...on('the law asks for this very word in the statement', 'functionaris bestuursdecreet'),
  },
  en: {
    ...on('what this is about: the word that everybody here uses for it', 'discrimination'),
    ...on('the word for a "gemeente" in every English page of the authorities here', [
      'municipality municipalities',
    ]),
    ...on('the Dutch word on the letter or at the desk, beside its English', [
      'dienstencheques maatwerkbedrijf bestuursdecreet geschillenkamer',
    ]),
    ...on('an everyday word of which no shorter one means the same', [
      'organisation organisations integration interpreter unemployment nationality disability',
      'exploitation accessible accessibility anonymously beforehand inspectorate',
    ]),
  },
  fr: {
    ...on('what this is about: the word that everybody here uses for it', 'discrimination'),
    ...on('the word of Unia itself for what somebody tells them', 'signalement signalements'),
    ...on('the word on the letter or at the desk that people have before them', [
      'mutualité intégration inburgering allocation allocations nomination définitive immobilière',
      'aménagement bestuursdecreet attestation geschillenkamer',
    ]),
    ...on('an everyday word of which no shorter one means the same', [
      'actualité nationalité accompagnez exploitation philosophique allaitement caractéristique',
      'germanophones néerlandophone indemnité accessibilité navigateur recommencez utilisons',
    ]),
  },
};

function on(reason: string, words: string | readonly string[]): Record<string, string> {
  const all = typeof words === 'string' ? [words] : words;
  return Object.fromEntries(all.flatMap((line) => line.split(' ')).map((word) => [word, reason]));
}
