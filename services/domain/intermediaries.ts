import { DIRECTORY_OF_BODIES } from './bodies.js';
import type { Entry } from './bodies/entry.js';
import { LOCAL_POINTS } from './bodies/localPoints.js';
import type { Contact } from './contact.js';
import type { Domain, Ground } from './ids.js';
import type { Receiver } from './receiver.js';

/**
 * Intermediaries who belong to no city that uses the bot, and file together with whoever comes to
 * them. Housing desks listen, inform and file together; they investigate nothing (domain-2.md B5).
 * What was read is on the page named; a desk of which no number was read has no contact.
 */
export const INTERMEDIARIES: readonly Receiver[] = [
  {
    ...known(
      'https://transgenderinfo.be/nl/nieuws/vlaams-mensenrechteninstituut-lanceert-nieuwe-campagne',
    ),
    id: 'tip',
    name: 'Transgender Infopunt',
    does: {
      nl: 'Luistert en geeft uitleg over gender. Kan je melding samen met jou doorgeven.',
      en: 'Listens and explains about gender. Can pass on your report together with you.',
      fr: 'Écoute et informe sur le genre. Peut transmettre votre signalement avec vous.',
    },
    contact: contactOf(DIRECTORY_OF_BODIES.TIP),
    grounds: ['gender_identity'],
  },
  desk('woonenergieloket-herent', 'Woonenergieloket Herent', ['24038'], {
    source: 'https://herent.be/meldpunt-discriminatie-op-de-huurmarkt',
    contact: contactOf(LOCAL_POINTS.HERENT),
  }),
  desk('woonwinkel-west', 'WoonWinkel West', ['32003', '32006', '32011', '32030', '38025'], {
    source: 'https://woonwinkelwest.be',
    contact: contactOf(LOCAL_POINTS.WOONWINKEL_WEST),
  }),
  desk('sociaal-huis-beveren', 'Sociaal Huis Beveren', ['46030'], {
    source: 'https://beveren.be/nl/onze-diensten/meldpunt/huurdiscriminatie',
    contact: contactOf(LOCAL_POINTS.BEVEREN),
  }),
  desk('sociaal-huis-olen', '’t Boekelhuis, Sociaal Huis Olen', ['13029'], {
    source: 'https://olen.be',
    contact: null,
  }),
  desk('ocmw-herselt', 'OCMW Herselt', ['13013'], {
    source: 'https://herselt.be/discriminatie-op-de-huurmarkt',
    contact: null,
  }),
  desk('wonen-in-west-limburg', 'Wonen in West-Limburg', ['71024'], {
    source: 'https://herk-de-stad.be',
    contact: null,
  }),
];

/** Whether a receiver helps with a case, as far as the case is known: what nobody told rules nothing out. */
export function helpsWith(
  receiver: Receiver,
  domain: Domain | undefined,
  grounds: readonly Ground[] | undefined,
): boolean {
  return (
    (receiver.helpsWith.length === 0 ||
      domain === undefined ||
      receiver.helpsWith.includes(domain)) &&
    (receiver.grounds.length === 0 ||
      grounds?.some((ground) => receiver.grounds.includes(ground)) === true)
  );
}

/** As the directory has it: a number stands in one place. */
function contactOf({ phone, ways = [] }: Pick<Entry, 'phone' | 'ways'>): Contact | null {
  const email = ways.find(({ by }) => by === 'mail')?.value;
  if (phone === null && email === undefined) return null;
  return {
    ...(phone === null ? {} : { phone: phone.number }),
    ...(email === undefined ? {} : { email }),
  };
}

function desk(
  id: string,
  name: string,
  municipalities: readonly string[],
  read: { readonly source: string; readonly contact: Contact | null },
): Receiver {
  return {
    ...known(read.source),
    id,
    name,
    does: {
      nl: 'Luistert, geeft uitleg over huren en meldt samen met jou.',
      en: 'Listens, explains about renting and reports together with you.',
      fr: 'Écoute, explique la location et signale avec vous.',
    },
    municipalities: [...municipalities],
    contact: read.contact,
    helpsWith: ['housing'],
  };
}

function known(source: string): Omit<Receiver, 'id' | 'name' | 'does' | 'contact'> {
  return {
    kind: 'intermediary',
    municipalities: [],
    helpsWith: [],
    grounds: [],
    source,
    checkedOn: '2026-11-21',
  };
}
