import type { LINES } from '../ids.js';
import {
  ALWAYS,
  COMMON,
  type Entry,
  hours,
  listedHours,
  old,
  origin,
  RAINBOW_GUIDE,
  toVerify,
} from './entry.js';
import { LINES_IN_OTHER_LANGUAGES } from './linesInOtherLanguages.js';

/** Lines to talk to and lines for danger (domain.md 3 and domain-2.md B4). */
export const LINES_KNOWN: Readonly<Record<(typeof LINES)[number], Entry>> = {
  '112_101': {
    ...COMMON,
    kind: 'line',
    name: {
      nl: 'Noodnummers 112 (hulpdiensten) en 101 (politie)',
      fr: 'Urgences 112 et 101',
      de: 'Notruf 112 und 101',
    },
    phone: {
      number: '112 · 101',
      status: 'V',
      hours: hours(ALWAYS, origin('https://1712.be/nl/over-1712')),
    },
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    source: 'https://1712.be/nl/over-1712',
  },
  '1712': {
    ...COMMON,
    kind: 'line',
    name: { nl: '1712' },
    link: 'https://1712.be',
    phone: {
      number: '1712',
      status: 'V',
      hours: listedHours('Mo-Fr 09:00-18:00; PH off', RAINBOW_GUIDE),
    },
    anonymous: 'yes',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes', professional: 'no' },
    cost: 'free',
    languages: ['nl', 'fr', 'en'],
    ways: [
      {
        by: 'chat',
        value: 'https://1712.be/nl/chat-met-1712',
        status: 'V2',
        ...RAINBOW_GUIDE,
        hours: listedHours('Mo-Th 13:00-17:00,18:00-22:00; Fr 13:00-17:00', RAINBOW_GUIDE),
      },
    ],
    unsure: [
      old('Mail is answered within 2 working days', 'https://1712.be/nl/over-1712/disclaimer'),
      toVerify('teens.1712.be, a page for young people', 'https://1712.be'),
    ],
    source: 'https://1712.be/nl/over-1712',
    sourceDate: '2026-10',
  },
  '1813': {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Zelfmoordlijn' },
    link: 'https://zelfmoord1813.be/ik-heb-hulp-nodig',
    phone: {
      number: '1813',
      status: 'V',
      // Read in the press of 2023, and in the list of October 2026 (domain-2.md A).
      hours: hours(ALWAYS, origin('https://www.nieuwsblad.be', '2023-01-16')),
    },
    anonymous: 'yes',
    who: { victim: 'yes', for_other: 'yes' },
    cost: 'free',
    ways: [
      {
        by: 'chat',
        value: 'https://zelfmoord1813.be/ik-heb-hulp-nodig',
        status: 'V2',
        ...RAINBOW_GUIDE,
        hours: listedHours('Mo-Su 17:00-24:00; We 12:00-24:00', RAINBOW_GUIDE),
      },
    ],
    source: 'https://zelfmoord1813.be/ik-heb-hulp-nodig',
    sourceDate: '2026-10',
  },
  TELE_ONTHAAL: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Tele-Onthaal' },
    link: 'https://www.tele-onthaal.be',
    phone: {
      number: '106',
      status: 'V',
      hours: hours(ALWAYS, origin('https://trienelecompte.com')),
    },
    anonymous: 'yes',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    cost: 'free',
    ways: [
      {
        by: 'chat',
        value: 'https://www.tele-onthaal.be',
        status: 'V2',
        ...RAINBOW_GUIDE,
        hours: listedHours('Mo-Su 18:00-23:00; We,Su 15:00-23:00', RAINBOW_GUIDE),
      },
    ],
    source: 'https://trienelecompte.com',
    sourceDate: '2026-10',
  },
  AWEL: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Awel' },
    link: 'https://awel.be',
    phone: {
      number: '102',
      status: 'V',
      // On Saturday one version says from 14, the other from 16 (domain-2.md A).
      hours: listedHours('Mo-Fr 16:00-22:00; We 14:00-22:00; Sa unknown; PH off', RAINBOW_GUIDE),
    },
    anonymous: 'yes',
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    cost: 'free',
    ways: [
      {
        by: 'chat',
        value: 'https://awel.be',
        status: 'V2',
        ...RAINBOW_GUIDE,
        hours: listedHours('Mo-Sa 18:00-22:00; PH off', RAINBOW_GUIDE),
      },
      { by: 'mail', value: 'brievenbus@awel.be', status: 'V', ...slachtofferzorg() },
    ],
    unsure: [toVerify('Saturday from 14 or from 16 hours', 'De Regenbooggids', '2026-10')],
    source: 'https://slachtofferzorg.be/waar-kan-je-terecht',
    sourceDate: '2026-10',
  },
  NUPRAATIKEROVER: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Nupraatikerover' },
    link: 'https://nupraatikerover.be',
    anonymous: 'yes',
    who: { victim: 'yes' },
    cost: 'free',
    unsure: [
      toVerify(
        'Chat from Monday to Thursday, 19 to 22 hours; hours of 2025 and 2026 were not found',
        'https://katrienschryvers.be',
        '2023',
      ),
      old('Chat or appointment at other hours on request', 'https://nupraatikerover.be', '2020'),
    ],
    source: 'https://nupraatikerover.be/privacy-beleid',
  },
  CHILD_FOCUS: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Child Focus', fr: 'Child Focus', de: 'Child Focus' },
    link: 'https://childfocus.be',
    phone: {
      number: '116000',
      status: 'V',
      hours: hours(ALWAYS, {
        ...origin('https://missingchildreneurope.eu/imayoungperson'),
        checkedOn: '2026-11-22',
      }),
    },
    anonymous: 'yes',
    cost: 'free',
    source: 'https://bipt.be',
  },
  ZSG: {
    ...COMMON,
    kind: 'line',
    name: {
      nl: 'Zorgcentrum na Seksueel Geweld',
      fr: 'Centre de prise en charge des violences sexuelles',
    },
    link: 'https://zsg.belgium.be',
    who: { victim: 'yes' },
    cost: 'free',
    languages: ['nl', 'fr', 'de', 'en'],
    ways: [
      {
        by: 'visit',
        value: 'https://zsg.belgium.be',
        status: 'V',
        ...origin(
          'https://www.artsenkrant.com/actueel/elke-vlaamse-provincie-heeft-nu-zorgcentrum-na-seksueel-geweld/article-normal-65741.html',
        ),
        hours: hours(
          ALWAYS,
          origin(
            'https://www.artsenkrant.com/actueel/elke-vlaamse-provincie-heeft-nu-zorgcentrum-na-seksueel-geweld/article-normal-65741.html',
          ),
        ),
      },
    ],
    unsure: [
      old('Brussel 02 535 45 42, Gent 09 332 80 80', 'https://wallonie.be', '2020'),
      toVerify('10 centres, or 13 from 2026', 'Kamer 56K0854/037, in a public repository'),
    ],
    source: 'https://zsg.belgium.be',
  },
  CAW: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Centrum Algemeen Welzijnswerk' },
    link: 'https://caw.be',
    phone: { number: '0800 13 500', status: 'V2' },
    who: { victim: 'yes', witness: 'yes', for_other: 'yes' },
    cost: 'free',
    unsure: [old('Chat from 11 to 17 and 19 to 20 hours', 'https://www.hbvl.be', '2020')],
    source: 'https://caw.be',
  },
  JAC: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'JAC, jongerenwerking van het CAW' },
    link: 'https://www.caw.be',
    unsure: [
      toVerify('jac.be', 'https://jac.be'),
      old('Chat on working days from 11 to 20 hours', 'https://www.hbvl.be', '2020'),
    ],
    source: 'https://caw.be',
  },
  VK: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Vertrouwenscentrum Kindermishandeling' },
    link: 'https://www.vertrouwenscentrum-kindermishandeling.be',
    who: { professional: 'yes', victim: 'no', witness: 'no', for_other: 'no' },
    source: 'https://kindinnood.be/node/12',
  },
  PAYOKE: {
    ...COMMON,
    kind: 'line',
    name: { nl: 'Payoke' },
    link: 'https://payoke.be',
    anonymous: 'yes',
    cost: 'free',
    source: 'https://payoke.be',
  },
  ...LINES_IN_OTHER_LANGUAGES,
};

function slachtofferzorg() {
  return origin('https://slachtofferzorg.be/waar-kan-je-terecht');
}
