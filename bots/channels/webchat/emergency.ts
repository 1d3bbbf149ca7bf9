import { DIRECTORY_OF_BODIES } from '../../../services/domain/bodies.js';
import { type Language, translate } from '../../../dialogs/text/catalogue.js';

/** Lines that stand one tap away on every page, most urgent first: danger, then violence, then anything. */
const ALWAYS = ['112_101', '1712', '1813', 'TELE_ONTHAAL', 'AWEL'] as const;

/** Their names and numbers; a number that no source was read for is not there (domain.md, status V). */
export function emergencyLines(language: Language): { label: string; number: string }[] {
  return ALWAYS.flatMap((code) => {
    const { phone } = DIRECTORY_OF_BODIES[code];
    const label = translate(language, `line.${code}.name`);
    return phone?.status === 'V' ? [{ label, number: phone.number }] : [];
  });
}
