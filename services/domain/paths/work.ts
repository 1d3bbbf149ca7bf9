import { harmAtWork, type Predicate } from '../routing/predicates.js';
import { tellsPrivately } from './conditions.js';
import { CHECKED_ON, type Path, READ_FOR_PATH } from './path.js';

const harmed: Predicate = (report) => tellsPrivately(report) && harmAtWork(report);

/** Somebody who works, or wants to work, for a municipality, a public welfare centre or the Flemish government. */
const publicStaff: Predicate = (report) =>
  tellsPrivately(report) &&
  report.domain === 'work' &&
  report.details['employer'] === 'local_or_flemish';

/** Harm at work goes another way than discrimination, and staff of a municipality have ways outside its own point. */
export const WORK_PATHS: readonly Path[] = [
  {
    id: 'work_first',
    when: harmed,
    says: 'path.work_first',
    link: null,
    source:
      'https://bosa.belgium.be/nl/themas/werken-bij-de-overheid/welzijn-en-preventie/psychosociale-risicos/psychosociale-interventie',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'work_formal',
    when: (report) => harmed(report) && report.facts.role !== 'witness',
    says: 'path.work_formal',
    link: 'https://werk.belgie.be/nl/themas/welzijn-op-het-werk/psychosociale-risicos-op-het-werk/actiemiddelen-van-de-werknemer-de-4',
    source:
      'https://werk.belgie.be/nl/themas/welzijn-op-het-werk/psychosociale-risicos-op-het-werk/actiemiddelen-van-de-werknemer-de-4',
    status: 'verified',
    sourceDate: null,
    checkedOn: READ_FOR_PATH,
  },
  {
    id: 'public_staff',
    when: publicStaff,
    says: 'path.public_staff',
    link: null,
    source:
      'https://vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    // Said so that nobody takes it for the way of their own case.
    id: 'whistle_blowing',
    when: publicStaff,
    says: 'path.whistle_blowing',
    link: null,
    source:
      'https://www.tremelo.be/product/3313/klokkenluidersregeling ; https://www.zedelgem.be/klokkenluidersmeldpunt',
    status: 'verified',
    sourceDate: null,
    checkedOn: READ_FOR_PATH,
  },
];
