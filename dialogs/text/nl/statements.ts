/**
 * The two statements that a city owes everybody who uses its web chat: what happens with their data
 * (security.md 3.1), and how accessible the chat is (security.md 3.7). What differs per city stands
 * in its configuration. The reference language.
 */
export const statements = {
  'statement.demonstration':
    'Dit is een demonstratie. {city} bestaat niet. Vertel hier niets wat echt gebeurde.',
  'statement.checkedOn': 'Deze pagina is nagekeken op {date}.',
  'statement.sameTab': 'Kwam je uit het gesprek? Sluit dit tabblad om verder te gaan.',

  'privacy.title': 'Privacy',
  'privacy.head': 'Wat gebeurt er met wat je vertelt?',
  'privacy.intro': 'Dit gaat over het gesprek op deze site, voor wie iets meemaakte of zag.',

  'privacy.shortHead': 'In het kort',
  'privacy.short.program': 'Je praat met een computerprogramma. Het beslist niets over jou.',
  'privacy.short.yes': 'Er gaat niets weg zonder jouw ja. Je ziet eerst wat er weggaat.',
  'privacy.short.kept':
    'Na {minutes} minuten zonder bericht wissen we je gesprek. Je kan het ook zelf wissen.',
  'privacy.short.ip': 'We bewaren je IP-adres niet. Op deze site leest geen ander bedrijf mee.',

  'privacy.channelsHead': 'Praat je in Teams of Messenger?',
  'privacy.channels':
    'Daar ben je niet anoniem. Alles wat hierboven staat, gaat over onze eigen kopie.',
  'privacy.channels.msteams':
    'In Teams kan wie Teams beheert op je werk of school, zien wie je bent. Die kan lezen en bewaren wat je schrijft.',
  'privacy.channels.facebook':
    'In Messenger kan Meta weten wie je bent. Wat je schrijft, gaat langs Meta en blijft in je Messenger staan.',
  'privacy.channels.azure':
    'Wat je daar schrijft, gaat ook langs Microsoft. Wij bewaren niet wie je daar bent.',

  'privacy.whoHead': 'Wie is verantwoordelijk?',
  'privacy.controller': 'Verantwoordelijk',
  'privacy.contact': 'Contact',
  'privacy.officer': 'Functionaris voor gegevensbescherming',

  'privacy.groundHead': 'Waarom mag dit?',
  'privacy.consent':
    'Doorgeven aan een dienst doen we alleen met jouw ja. Je zegt dat voor elke dienst apart.',
  'privacy.consentBack': 'Zolang er niets verstuurd is, kan je nog nee zeggen.',

  'privacy.keptHead': 'Wat bewaren we, en hoe lang?',
  'privacy.kept.what': 'Wat je vertelt en wat je kiest',
  'privacy.kept.whatLong':
    'Dat bewaren we in geheime code. Na {minutes} minuten zonder bericht wissen we het. Wil je niet wachten? Typ "wis alles".',
  'privacy.kept.sent': 'Een melding die verstuurd is',
  'privacy.kept.sentLong':
    'De dienst die ze kreeg, bewaart ze zelf. Hoe lang, vraag je aan die dienst.',
  'privacy.kept.counts': 'Aantallen',
  'privacy.kept.countsLong':
    'We tellen gesprekken en onderwerpen, zonder jouw woorden. Een aantal onder de 10 tonen we niet.',
  'privacy.kept.ip': 'Je IP-adres',
  'privacy.kept.ipLong':
    'Dat bewaren we niet. We gebruiken het kort om misbruik te stoppen, en schrijven het nergens op.',
  'privacy.kept.browser': 'Op je toestel',
  'privacy.kept.browserLong':
    'We zetten geen cookies. Alleen zolang dit gesprek loopt, houdt je tabblad een sleutel bij. Zo kan je na herladen verder.',
  'privacy.kept.history':
    'De geschiedenis van je browser toont wel deze site. Op je werk of school ziet het netwerk ze ook.',

  'privacy.hostHead': 'Waar staat het?',

  'privacy.recipientsHead': 'Wie kan een melding krijgen?',
  'privacy.recipients':
    'Alleen een dienst die jij kiest, en alleen wat jij koos. Dat geldt ook voor een melding zonder naam.',
  'privacy.recipientsSent': 'Naar deze diensten kan het programma je melding versturen:',
  'privacy.recipientsDemonstration':
    'In deze demonstratie krijgt geen enkele dienst iets. Alles komt in een map van wie dit programma probeert.',
  'privacy.recipientsReady':
    'Voor deze diensten zet het programma je melding klaar. Je verstuurt ze dan zelf:',
  'privacy.recipientsAfter':
    'Wat een dienst kreeg, valt daarna onder de privacyregels van die dienst.',

  'privacy.othersHead': 'Over andere mensen',
  'privacy.others':
    'Ook over wie je vertelt, zijn gegevens beschermd. Een rol is genoeg, zoals "een verhuurder". Een naam hoeft niet.',

  'privacy.rightsHead': 'Wat kan je vragen?',
  'privacy.rights.see': 'Je gegevens zien: typ "overzicht" in het gesprek.',
  'privacy.rights.change': 'Ze verbeteren: typ "wijzig" en het nummer van het antwoord.',
  'privacy.rights.delete': 'Ze wissen: typ "wis alles".',
  'privacy.rights.after': 'Is je gesprek gewist? Dan kunnen we niets meer voor je opzoeken.',
  'privacy.rights.write': 'Heb je toch een vraag, of wil je dit stoppen? Schrijf naar {contact}.',
  'privacy.complaintHead': 'Niet tevreden?',
  'privacy.complaint':
    'Vraag het eerst aan ons. Helpt dat niet, dan kan je naar de Gegevensbeschermingsautoriteit (GBA).',
  'privacy.complaintLink': 'Website van de GBA',

  'privacy.termsHead': 'Wat hier nog geldt',

  'accessibility.title': 'Toegankelijkheid',
  'accessibility.head': 'Hoe toegankelijk is dit gesprek?',
  'accessibility.intro':
    'Dit gaat over het gesprek op deze site en de pagina’s eromheen. Dat vraagt het Bestuursdecreet van 7 december 2018.',
  'accessibility.levelHead': 'Aan welke regels houden we ons?',
  'accessibility.built': 'We bouwden dit volgens WCAG 2.2, niveau AA.',
  'accessibility.declared': 'We verklaren WCAG 2.1, niveau AA. Dat vraagt de wet.',
  'accessibility.basis':
    'Dat zeggen we op grond van onze eigen tests. Een onderzoek door anderen is er niet.',

  'accessibility.testedHead': 'Wat is getest door een programma?',
  'accessibility.tested.axe':
    'Elke soort vraag, met axe-core. Op een smal en een breed scherm, licht en donker, en met hoog contrast.',
  'accessibility.tested.keyboard': 'Een heel gesprek met alleen het toetsenbord.',
  'accessibility.tested.live': 'Of elk bericht één keer wordt gemeld aan een schermlezer.',
  'accessibility.tested.plain': 'Een heel gesprek zonder script, als gewoon formulier.',
  'accessibility.tested.limits': 'Een programma vindt niet alle problemen. Mensen vinden er meer.',

  'accessibility.readersHead': 'Schermlezers',
  'accessibility.readersNone': 'Er is nog geen enkele schermlezer door een mens uitgeprobeerd.',
  'accessibility.readersTried': 'Een mens probeerde het gesprek uit met:',
  'accessibility.readersOther': 'Met andere schermlezers is het niet uitgeprobeerd.',

  'accessibility.shortcomingsHead': 'Wat werkt nog niet?',
  'accessibility.shortcomingsNone':
    'Tot nu toe kennen we niets wat niet werkt. Dat betekent niet dat alles werkt.',

  'accessibility.otherWaysHead': 'Lukt het zo niet?',
  'accessibility.otherWays':
    'Het gesprek werkt ook zonder script. Liever praten met een mens? Bel 1712. Bij gevaar bel je 112 of 101.',
  'accessibility.contactHead': 'Laat het ons weten',
  'accessibility.contact': 'Werkt er iets niet voor jou? Schrijf naar {contact}.',
  'accessibility.complaintsHead': 'Helpt ons antwoord niet?',
} as const;
