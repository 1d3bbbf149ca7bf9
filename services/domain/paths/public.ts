import { countsAsX, hasNoFamily, toldNoGround } from '../routing/case.js';
import { didAny, type Predicate } from '../routing/predicates.js';
import { PAGES } from '../rules/sources.js';
import { tellsPrivately } from './conditions.js';
import { CHECKED_ON, type Path, READ_FOR_PATH } from './path.js';

/** Unia goes about it: a ground outside the Gender Act, or none that is known yet. */
const forUnia: Predicate = (report) => countsAsX(report) && !toldNoGround(report);

/** An offence against somebody for who they are: what they may ask of the police. */
const targeted: Predicate = (report) =>
  tellsPrivately(report) &&
  report.facts.role !== 'witness' &&
  report.domain !== 'police' &&
  didAny('violence', 'threat', 'property_damage')(report) &&
  // Inside a family or relation the ground is rarely the motive, and a request may put somebody at risk.
  (report.domain === 'private_sphere' ? report.families.x : !hasNoFamily(report));

const online: Predicate = (report) => tellsPrivately(report) && report.domain === 'online';

const aboutPolice: Predicate = (report) => tellsPrivately(report) && report.domain === 'police';

/** What happens in public: an offence out of hatred, the police, online, the media, football. */
export const PUBLIC_PATHS: readonly Path[] = [
  {
    id: 'hate_crime',
    when: targeted,
    says: 'path.hate_crime',
    link: PAGES.uniaViolence,
    source: PAGES.uniaViolence,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'police',
    when: aboutPolice,
    says: 'path.police',
    link: PAGES.police,
    source: PAGES.police,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'police_forward',
    when: (report) => aboutPolice(report) && forUnia(report),
    says: 'path.police_forward',
    link: null,
    source: PAGES.police,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'online_save',
    when: online,
    says: 'path.online_save',
    link: null,
    source: PAGES.uniaOnline,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'online_belgium',
    when: (report) => online(report) && forUnia(report),
    says: 'path.online_belgium',
    link: PAGES.uniaOnline,
    source: PAGES.uniaOnline,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'online_platform',
    when: online,
    says: 'path.online_platform',
    link: 'https://www.ibpt.be/consumenten/klacht-indienen-tegen-online-tussenpersonen-platformen-of-zoekmachines',
    source:
      'https://www.ibpt.be/consumenten/klacht-indienen-tegen-online-tussenpersonen-platformen-of-zoekmachines',
    status: 'verified',
    sourceDate: null,
    checkedOn: READ_FOR_PATH,
  },
  {
    id: 'media',
    when: (report) =>
      tellsPrivately(report) &&
      report.domain === 'media' &&
      report.details['medium'] !== 'advertisement',
    says: 'path.media',
    link: PAGES.press,
    source: PAGES.press,
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'football',
    when: (report) =>
      tellsPrivately(report) &&
      report.domain === 'leisure' &&
      report.details['sport'] === 'football',
    says: 'path.football',
    link: 'https://www.proleague.be/pl-meldpunt-racisme-en-discriminatie',
    source: 'https://www.proleague.be/pl-meldpunt-racisme-en-discriminatie',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
];
