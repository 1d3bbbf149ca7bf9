import { nameKind } from './nameWords.js';
import type { Token } from './tokens.js';
import { isIn } from './words.js';

/**
 * Whether what follows the word at `at` is what only people do: "zei", "heeft mij …", "is mijn vriendin",
 * "en Lente hebben". An ordinary word with a capital in front of it is a name then.
 */
export function doesWhatPeopleDo(tokens: readonly Token[], at: number): boolean {
  const [token, next, second, third] = tokens.slice(at, at + 4);
  if (token?.capitalised !== true || next === undefined || next.startsSentence) return false;
  if (SPEAKS.test(next.folded)) return true;
  if (ALSO.test(next.folded)) return nameKind(token) !== 'none';
  if (second === undefined) return false;
  if (
    OF_WHERE.test(next.folded) &&
    tokens.slice(at + 2, at + 6).some(({ folded }) => SPEAKS.test(folded))
  )
    return true;
  if (HAS.test(next.folded))
    return (
      TO_SOMEBODY.test(second.folded) ||
      (/^(?:het|dat|da|dit|it|das)$/.test(second.folded) &&
        /^(?:ge.{3,}|seen|heard|done|said)$/.test(third?.folded ?? ''))
    );
  if (IS.test(next.folded)) return SOMEBODYS.test(second.folded);
  const isPairWithMe = /^(?:en|et|and|und)$/.test(next.folded) && WITH_ME.test(second.folded);
  if (isPairWithMe) return true;
  const isPair = /^(?:en|et|and|und)$/.test(next.folded) && second.capitalised;
  if (!isPair || third === undefined || third.capitalised) return false;
  return isIn('person acts', third.folded) || /.{2}en$/.test(third.folded);
}

const SPEAKS =
  /^(?:zei|zegt|zeit|riep|roept|vroeg|vraagt|antwoordde|schreeuwde|schreeuwt|lachte|lacht|grijnsde|duwde|duwt|sloeg|slaat|stampte|schopte|spuwde|stuurde|stuurt|schreef|mailde|mailt|belde|belt|appte|fluisterde|brulde|loog|liegt|dreigde|dreigt|pestte|pest|weigerde|weigert|ontkende|ontkent|beweerde|beweert|verklaarde|verklaart|vindt|vond|denkt|dacht|weet|wist|wou|noemde|noemt|beloofde|vertelde|vertelt|kleineerde|dit|disait|crie|criait|hurlait|rigole|rigolait|repond|repondait|demande|refuse|refusait|pense|pensait|said|says|told|asked|shouted|yelled|laughed|laughs|replied|answered|refused|denied|claimed|claims|thinks|lied|smirked|sagte|sagt|rief|fragte|antwortete|schrie|lachte|schubste|behauptet|behauptete|meinte|meint)$/;
const ALSO = /^(?:too|also|ook|aussi|auch)$/;
const OF_WHERE = /^(?:uit|van|vd|from|aus|vom|von|de|du|in|at)$/;
const HAS = /^(?:heeft|hebben|had|hadden|a|ont|avait|has|have|hat|haben|hatte)$/;
const TO_SOMEBODY =
  /^(?:mij|me|ons|hem|haar|m'n|mijn|onze|alles|niets|niks|gezegd|geroepen|gelachen|dit|crie|rigole|refuse|tout|rien|said|told|laughed|called|mich|mir|uns|alles|nichts|gesagt)$/;
const WITH_ME = /^(?:ik|ikke|mij|i|me|moi|ich|mir)$/;
const IS = /^(?:is|was|est|etait|ist|war)$/;
const SOMEBODYS =
  /^(?:mijn|m'n|mn|onze|zijn|haar|erbij|mon|ma|notre|my|our|his|her|mein|meine|unser|unsere|bang|boos|zwanger|getuige|ontslagen|aanwezig|fache|enceinte|scared|pregnant|schwanger)$/;
