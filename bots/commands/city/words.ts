import type { SERVICE_MODELS } from '../../../services/domain/city.js';

type ServiceModel = (typeof SERVICE_MODELS)[number];

/** What a service model means for people, in a line: deployment/cities/README.md says more. */
const MODELS: Readonly<Record<ServiceModel, string>> = {
  contact_point: 'De stad heeft een meldpunt waar mensen terecht kunnen, ook op afspraak.',
  warm_point: 'Het meldpunt luistert, belt terug en blijft erbij, ook na de melding.',
  partner_network: 'Organisaties in de buurt luisteren en helpen; de stad heeft zelf geen mailbox.',
  expertise_point: 'Een punt dat mensen helpt, en organisaties ondersteunt met vorming.',
  none: 'Er is nog geen punt: mensen lezen welke andere instantie past.',
};

/** What `npm run city -- new` asks and says: Dutch, because cities here are Flemish. */
export const cityWords = {
  intro:
    'We maken samen het bestand van je stad. Weet je iets nog niet? Laat het leeg en druk op Enter.\nStoppen kan altijd met Ctrl-C: dan wordt er niets bewaard.',
  name: (proposal: string) => `Hoe heet de stad of regio? (leeg = ${proposal})`,
  firstPlace: 'Welke gemeente? Schrijf een naam of een postcode.',
  nextPlace: 'Nog een gemeente? (leeg = klaar)',
  meant: (name: string) => `Bedoel je ${name}? (ja of nee)`,
  which: 'Welke gemeente bedoel je? Kies een nummer.',
  model: 'Hoe werkt het meldpunt? Kies een nummer.',
  models: MODELS,
  pointName: (proposal: string) => `Hoe heet het meldpunt? (leeg = ${proposal})`,
  phone: (whose: string) => `Telefoon van ${whose}? (leeg laten mag)`,
  email: (whose: string) => `E-mailadres van ${whose}? (leeg laten mag)`,
  url: (whose: string) => `Webpagina van ${whose}? (leeg laten mag)`,
  address: (whose: string) => `Adres van ${whose}? (leeg laten mag)`,
  point: 'het meldpunt',
  training: 'wie vorming geeft aan organisaties',
  hours: 'Openingsuren, zoals: Mo-Fr 09:00-12:00; PH off (leeg laten mag)',
  appointmentUrl: 'Op welke pagina maken mensen een afspraak? (leeg laten mag)',
  appointmentPhone: 'Op welk nummer maken mensen een afspraak? (leeg laten mag)',
  callBack: 'Belt het meldpunt mensen terug, op een moment dat zij veilig noemen? (ja of nee)',
  aftercare: 'Blijft het meldpunt er ook na de melding voor mensen? (ja of nee)',
  guideUrl: 'Een pagina met hulpmiddelen voor organisaties? (leeg laten mag)',
  firstPartner: 'Welke organisatie is een partner van het netwerk? (leeg = nog geen)',
  firstIntermediary:
    'Welke organisatie dient samen met mensen een melding in, zoals een woonloket? (leeg = geen)',
  nextReceiver: 'Nog een organisatie? (leeg = klaar)',
  does: (name: string) => `Wat doet ${name} voor mensen? Schrijf één of twee korte zinnen.`,
  receiverSource: (name: string) =>
    `Op welke webpagina staat het contact van ${name}? (moet, want je gaf een contact)`,
  source: 'Een webpagina van de stad over het meldpunt? (leeg laten mag)',
  whichLanguages:
    'In welke talen praat de bot, naast het Nederlands? Zoals: fr, en. Of schrijf nl voor alleen Nederlands. (leeg = alle)',
  badLanguages: (all: string) => `Kies uit: ${all}, met een komma ertussen.`,
  web: 'Ook de webchat instellen? Kies nee om alleen in de terminal te proberen. (ja of nee)',
  embedOrigins:
    'Op welke sites komt de chat? Zoals https://www.stad.be, met een komma ertussen. (leeg = nog geen)',
  exitUrl: (proposal: string) =>
    `Waar gaat de knop "Snel weg" naartoe? Een gewone pagina die niets verraadt. (leeg = ${proposal})`,
  accent: (proposal: string) =>
    `Kleur van knoppen en links op wit, zoals #0a5c8f? (leeg = ${proposal})`,
  accentDark: (proposal: string) =>
    `Dezelfde kleur op een donker scherm, lichter? (leeg = ${proposal})`,
  heading: (language: string) => `Titel boven het gesprek, in het ${language}? (leeg = later)`,
  controller: 'Welke instantie is verantwoordelijk voor de gegevens? (leeg = later)',
  privacyContact: 'Waar vragen mensen naar hun gegevens: e-mail, pagina of nummer? (leeg = later)',
  officer: 'Wie is de functionaris voor gegevensbescherming? (leeg = later)',
  legalGround: (language: string) =>
    `Op welke grond mag de stad dit? Wat de jurist schreef, in het ${language}. (leeg = later)`,
  host: (language: string) =>
    `Bij wie staat de server, en in welk land? In het ${language}. (leeg = later)`,
  accessibilityContact: 'Waar zeggen mensen dat iets niet werkt op de pagina? (leeg = later)',
  complaints: (language: string) =>
    `Bij wie kan iemand terecht na een antwoord dat niet helpt? In het ${language}. (leeg = later)`,
  languages: { nl: 'Nederlands', fr: 'Frans', en: 'Engels' },
  notNow: 'later',
  saved: (file: string) => `\nBewaard als ${file}. Dit vond de controle:`,
  stopped: 'Gestopt. Er is niets bewaard.',
  badName: 'Een naam van een bestand heeft alleen kleine letters en streepjes, zoals sint-truiden.',
  exists: (file: string) =>
    `${file} bestaat al. Pas dat bestand aan, of kies een andere naam. Er is niets veranderd.`,
  noFolder: (folder: string) => `De map ${folder} is er niet.`,
  yesOrNo: 'Schrijf ja of nee.',
  number: (most: number) => `Schrijf een nummer van 1 tot ${most}.`,
  needed: 'Dit kan niet leeg zijn.',
  unknownPlace: (answer: string) =>
    `Ik ken geen gemeente "${answer}". Probeer de postcode, of de naam voluit.`,
  otherRegion: (name: string) => `${name} ligt in een ander gewest dan de eerste gemeente.`,
  already: (name: string) => `${name} staat er al bij.`,
  taken: (name: string, file: string) => `${name} hoort al bij ${file}.`,
  added: (name: string, nis: string) => `Toegevoegd: ${name} (${nis}).`,
  badPhone: 'Dat is geen telefoonnummer. Schrijf het zoals 051 12 34 56.',
  badEmail: 'Dat is geen e-mailadres. Schrijf het zoals meldpunt@stad.be.',
  badUrl: 'Dat is geen adres van een pagina. Schrijf het zoals https://www.stad.be/meldpunt.',
  badSites: 'Schrijf alleen het begin, zoals https://www.stad.be, zonder iets erachter.',
  badHours: 'Schrijf de uren zoals: Mo-Fr 09:00-12:00; PH off',
  badColour: 'Schrijf een kleur zoals #0a5c8f.',
  poorContrast: (ratio: string, least: number) =>
    `Die kleur valt te weinig op: ${ratio} op 1, en het moet minstens ${least} op 1 zijn. Kies een andere.`,
} as const;
