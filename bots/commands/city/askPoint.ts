import type { City } from '../../../services/domain/city.js';
import type { Asker } from './Asker.js';
import { email, hours, orElse, page, phone, someText, anyText, url, yesOrNo } from './readers.js';
import { cityWords } from './words.js';

type Point = NonNullable<City['localPoint']>;
type Contact = NonNullable<Point['contact']>;
type Receivers = City['receivers'];
type ServiceModel = City['serviceModel'];

/** Asks what people can expect of the point, as far as its service model has it; null where there is none. */
export async function askPoint(
  asker: Asker,
  serviceModel: ServiceModel,
  city: string,
): Promise<Point | null> {
  if (serviceModel === 'none') return null;
  const proposal = `Meldpunt ${city}`;
  const name = await asker.ask(cityWords.pointName(proposal), orElse(proposal, someText));
  const contact = await askContact(asker, cityWords.point);
  const opening = await asker.ask(cityWords.hours, hours);
  const appointments =
    serviceModel === 'contact_point' || serviceModel === 'warm_point'
      ? await askAppointments(asker)
      : null;
  const isWarm = serviceModel === 'warm_point' || serviceModel === 'expertise_point';
  // Without a phone or an e-mail address the question would reach nobody.
  const reachable = contact?.phone !== undefined || contact?.email !== undefined;
  const callBack = isWarm && reachable && (await asker.ask(cityWords.callBack, yesOrNo));
  const aftercare = isWarm && (await asker.ask(cityWords.aftercare, yesOrNo));
  return {
    ...{ name, contact, anonymous: 'signal', hours: opening ?? null },
    ...{ appointments, callBack, aftercare },
  };
}

/** Asks how to reach somebody; null when nothing is known yet. */
export async function askContact(asker: Asker, whose: string): Promise<Contact | null> {
  const found = {
    phone: await asker.ask(cityWords.phone(whose), phone),
    email: await asker.ask(cityWords.email(whose), email),
    url: await asker.ask(cityWords.url(whose), url),
    address: await asker.ask(cityWords.address(whose), (text) =>
      text === '' ? { value: undefined } : { value: text },
    ),
  };
  const contact: Contact = {
    ...(found.phone === undefined ? {} : { phone: found.phone }),
    ...(found.email === undefined ? {} : { email: found.email }),
    ...(found.url === undefined ? {} : { url: found.url }),
    ...(found.address === undefined ? {} : { address: found.address }),
  };
  return Object.keys(contact).length === 0 ? null : contact;
}

/** Asks for the organisations near people: partners where the city has a network, otherwise who files along. */
export async function askReceivers(
  asker: Asker,
  serviceModel: ServiceModel,
  today: string,
): Promise<Receivers> {
  const isNetwork = serviceModel === 'partner_network';
  const first = isNetwork ? cityWords.firstPartner : cityWords.firstIntermediary;
  const receivers: Receivers = [];
  for (;;) {
    const question = receivers.length === 0 ? first : cityWords.nextReceiver;
    const name = await asker.ask(question, anyText);
    if (name === '') return receivers;
    const does = { nl: await asker.ask(cityWords.does(name), someText) };
    const contact = await askContact(asker, name);
    const source = contact === null ? null : await asker.ask(cityWords.receiverSource(name), page);
    receivers.push({
      id: idFor(name, receivers),
      kind: isNetwork ? 'partner' : 'intermediary',
      ...{ name, does, municipalities: [], contact, helpsWith: [], grounds: [], source },
      checkedOn: source === null ? null : today,
    });
  }
}

async function askAppointments(asker: Asker): Promise<Point['appointments']> {
  const where = (await asker.ask(cityWords.appointmentUrl, url)) ?? null;
  const number = (await asker.ask(cityWords.appointmentPhone, phone)) ?? null;
  return where === null && number === null ? null : { url: where, phone: number };
}

/** Of the name, and never the same twice. */
function idFor(name: string, receivers: Receivers): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const id = letters === '' ? 'organisatie' : letters;
  return receivers.some((one) => one.id === id) ? `${id}-${receivers.length + 1}` : id;
}
