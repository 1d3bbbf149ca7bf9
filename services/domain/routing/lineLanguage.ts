import type { Code, Region } from '../ids.js';

export type LineLanguage = 'nl' | 'fr' | 'de';

/** A line as somebody who speaks another language reaches it; `further` comes after the lines of other kinds. */
export interface InLanguage {
  readonly lines: readonly Code[];
  readonly further: readonly Code[];
}

/** The line that does the same in another language (routing 7; numbers in domain-2.md B4). */
export function inLanguage(
  line: Code,
  language: LineLanguage,
  { forChild, region }: { forChild: boolean; region: Region },
): InLanguage {
  if (language === 'nl') return only(line);
  if (language === 'de') return only(GERMAN.has(line) ? 'TELEFONHILFE' : line);
  const inFlanders = region === 'flanders';
  switch (line) {
    case '1712':
      return {
        lines: [forChild ? 'ECOUTE_ENFANTS' : 'EVC'],
        further: inFlanders ? ['1712'] : [],
      };
    case 'ZSG':
      return { lines: ['ZSG'], further: ['SOS_VIOL'] };
    case 'CAW':
      return only(inFlanders ? 'CAW' : 'TELE_ACCUEIL');
    default:
      return only(FRENCH[line] ?? line);
  }
}

/** The confidential centres and Payoke work in Flanders, and in Brussels in Dutch. */
export function isAllowed(line: Code, language: LineLanguage, region: Region): boolean {
  if (line !== 'VK' && line !== 'PAYOKE') return true;
  return region === 'flanders' || (region === 'brussels' && language === 'nl');
}

function only(line: Code): InLanguage {
  return { lines: [line], further: [] };
}

const FRENCH: Partial<Record<Code, Code>> = {
  '1813': 'CPS',
  NUPRAATIKEROVER: 'ECOUTE_ENFANTS',
  AWEL: 'ECOUTE_ENFANTS',
  TELE_ONTHAAL: 'TELE_ACCUEIL',
};

const GERMAN: ReadonlySet<Code> = new Set<Code>([
  '1813',
  'TELE_ONTHAAL',
  'CAW',
  '1712',
  'AWEL',
  'NUPRAATIKEROVER',
]);
