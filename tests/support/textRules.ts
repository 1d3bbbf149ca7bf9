import type { Language } from '../../dialogs/text/catalogue.js';

/** Words of function that stand in one language only: none of them is a word, or part of a name, in another ("de", "en", "je" are two). */
export const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: words(
    'aan als bij dat deze een er geen het hij hoe ik jij jouw maar mag met mijn naar',
    'niet niets nog ook om te uit van voor waar wat wel wie wij zijn',
  ),
  fr: words(
    'au aux avec ce cela cette dans des du elle est et il leur mais ne nous par pour quand que',
    'qui rien sans ses son sont sur une vos votre vous où',
  ),
  en: words(
    'about and are because but can do does for from how if it my nothing or that the their them',
    'they this to what where who with you your',
  ),
};

/** What no text may hold, in any language. */
export const FORBIDDEN: Readonly<Record<string, readonly RegExp[]>> = {
  'a verdict': [
    /\b(is|was|zijn|waren|dit|it|that|c’est|c’était|est|sont|était) (de la |du |une? |pas |geen |een |not |a )?(discriminat|racis|strafbaar|illegal)/i,
    /\b(dader|schuldig|misdrijf|onwettig|illegaal|strafbaar|guilty|culprit|offender|unlawful|illegal|crime)\b/i,
    /(?<!\p{L})(coupables?|délits?|infractions?|illéga(l|le|ux|les)|punissables?|racistes?)(?!\p{L})/iu,
  ],
  'a promise': [
    /\b(garande|garant|guarant|belo(of|ven)|promis)/i,
    /\b(altijd veilig|volledig anoniem|helemaal anoniem|100 ?%|(completely|fully) (safe|anonymous)|always safe)\b/i,
    /\b(zal|zult|zullen) (winnen|krijgen)\b|\bwill (win|get|solve)\b/i,
    /\b(promet|toujours en sécurité|sans aucun risque|(complètement|totalement|tout à fait) anonymes?)/i,
    /\bvous (allez )?(gagner|recevr|obtien|obtenir)|\bpersonne ne (peut|pourra)|\bdroit à|\btout ira bien/i,
    /\b(niemand kan|nobody can|recht op|entitled|gelijk krijgen|komt goed|will be fine)\b/i,
  ],
  'an amount of money': [/€|\beuros?\b/i],
  'an article of a law': [/\b(artikels?|articles?|art\.) ?\d/i],
};

function words(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}
