import type { Predicate } from '../routing/predicates.js';
import { CHECKED_ON, type Path } from './path.js';

const asksForWork: Predicate = ({ facts }) => facts.role === 'professional';

/** Whoever hears it for their work or as a volunteer: what to do, what to keep, whom to ask. No file about a client. */
export const PROFESSIONAL_PATHS: readonly Path[] = [
  {
    id: 'professional_listen',
    when: asksForWork,
    says: 'path.professional_listen',
    link: null,
    source: 'https://discrinimeer.be ; https://gigos.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'professional_act',
    when: asksForWork,
    says: 'path.professional_act',
    link: null,
    source: 'https://discrinimeer.be ; https://gigos.be',
    status: 'verified',
    sourceDate: null,
    checkedOn: CHECKED_ON,
  },
  {
    id: 'professional_secrecy',
    when: asksForWork,
    says: 'path.professional_secrecy',
    link: 'https://www.psychologencommissie.be/nl/458bis',
    source: 'https://www.psychologencommissie.be/nl/458bis ; https://gigos.be',
    status: 'verified',
    sourceDate: '2023-02-15',
    checkedOn: CHECKED_ON,
  },
  {
    // The texts of these guides were not read: they are named, and nothing is said of them.
    id: 'professional_child',
    when: asksForWork,
    says: 'path.professional_child',
    link: 'https://www.vertrouwenscentrum-kindermishandeling.be',
    source: 'https://www.kimiwa.be/',
    status: 'to_check',
    sourceDate: '2023-09-28',
    checkedOn: CHECKED_ON,
  },
];
