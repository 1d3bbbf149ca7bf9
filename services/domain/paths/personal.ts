import { isLanguageAlone } from '../routing/case.js';
import { exploitation } from '../routing/predicates.js';
import { tellsPrivately } from './conditions.js';
import { CHECKED_ON, type Path } from './path.js';

/** What no equality body, or hardly one, goes about. */
export const PERSONAL_PATHS: readonly Path[] = [
  {
    id: 'language_alone',
    when: (report, competent) =>
      tellsPrivately(report) &&
      isLanguageAlone(report) &&
      report.domain !== 'private_sphere' &&
      competent.every((code) => code === 'UNIA'),
    says: 'path.language_alone',
    link: null,
    source: 'https://unia.be/nl/faq/wat-doet-unia-niet',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'reception_centre',
    when: (report) =>
      tellsPrivately(report) && report.domain === 'migration' && !exploitation(report),
    says: 'path.reception_centre',
    link: 'https://fedasilinfo.be/en/rules-follow',
    source: 'https://queerin.be/violations ; https://fedasilinfo.be/en/rules-follow',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
];
