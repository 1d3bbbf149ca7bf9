import type { PARTNERS } from '../ids.js';
import { COMMON, type Entry, listedHours, origin, RAINBOW_GUIDE } from './entry.js';

/** Partners and operators that stand beside a body (domain.md 1.5 and 3, domain-2.md B1.6). */
export const PARTNERS_KNOWN: Readonly<Record<(typeof PARTNERS)[number], Entry>> = {
  DE_LIJN: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'De Lijn', fr: 'De Lijn' },
    source: 'https://unia.be/nl/faq/is-unia-actief-in-vlaanderen',
  },
  NMBS: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'NMBS', fr: 'SNCB' },
    source: 'https://unia.be/nl/faq/is-unia-actief-in-vlaanderen',
  },
  HUURDERSBOND: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Huurdersbond' },
    source: 'https://wetteren.be',
  },
  VAKBOND: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Je vakbond' },
    link: 'https://werk.be/discriminatie-op-de-werkvloer/discriminatie-melden',
    source: 'https://werk.be/discriminatie-op-de-werkvloer/discriminatie-melden',
  },
  VOETBAL_VL: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Voetbal Vlaanderen' },
    source: 'https://tijd.mensenrechten.be/?p=1308',
  },
  CLB: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Centrum voor leerlingenbegeleiding' },
    source: 'https://unia.be/nl/actiedomeinen/onderwijs/discriminatie-in-het-onderwijs-melden',
  },
  ALLESOVERPESTEN: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'ALLESoverPESTEN' },
    link: 'https://allesoverpesten.be',
    source: 'https://allesoverpesten.be',
  },
  PLATFORM: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Het platform zelf' },
    source: 'https://bipt.be',
  },
  OMBUDSMAN_VERZEKERINGEN: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Ombudsman van de Verzekeringen' },
    source: 'https://igvm-iefh.belgium.be/nl/info-en-hulp',
  },
  RECHTSBIJSTAND: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Gratis juridische eerstelijnsbijstand' },
    source: 'https://unia.be/nl/faq/wat-doet-unia-niet',
  },
  LUMI: {
    ...COMMON,
    kind: 'partner',
    name: { nl: 'Lumi' },
    link: 'https://lumi.be',
    phone: {
      number: '0800 99 533',
      status: 'V2',
      from: RAINBOW_GUIDE,
      hours: listedHours('Mo 18:30-21:30', RAINBOW_GUIDE),
    },
    anonymous: 'yes',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    ways: [
      {
        by: 'chat',
        value: 'https://lumi.be',
        status: 'V2',
        ...RAINBOW_GUIDE,
        hours: listedHours('Mo 18:30-21:30; We-Th 18:30-21:30', RAINBOW_GUIDE),
      },
      { by: 'mail', value: 'vragen@lumi.be', status: 'V', ...origin('https://info4escorts.be') },
    ],
    source: 'https://lumi.be',
    sourceDate: '2026-10',
  },
};
