import { statements } from './statements.js';

/**
 * Words of the web pages and of the browser client. Keys that begin with `client.` are sent to the
 * browser; the others stand only in pages that the server makes. The reference language.
 */
export const web = {
  // The way out, always in view: pressing Shift three times does the same.
  'client.exit': 'Snel weg',
  'client.exitSkip': 'Snel weg van deze pagina',
  'client.exitHow': 'Drie keer op Shift drukken werkt ook.',
  'client.exitPress2': 'Shift. Druk nog 2 keer om snel weg te gaan.',
  'client.exitPress1': 'Shift. Druk nog 1 keer om snel weg te gaan.',
  'client.exitTimedOut': 'Te lang gewacht. Je bent nog op deze pagina.',
  'client.exiting': 'Je gaat nu weg van deze pagina.',
  'client.closeTab': 'Weggaan lukt hier niet vanzelf. Sluit nu zelf dit tabblad.',

  // Answering.
  'client.you': 'Jij',
  'client.bot': 'Bot',
  'client.log': 'Gesprek',
  'client.sayLabel': 'Jouw antwoord in woorden',
  'client.placeholderStory': 'Vertel het in je eigen woorden',
  'client.send': 'Stuur',
  'client.next': 'Verder',
  'client.suggestions': 'Of kies',
  'client.dateHint': 'Ongeveer is genoeg, bijvoorbeeld maart 2026.',
  'client.steps': 'Andere stappen',
  'client.back': 'Terug',
  'client.skip': 'Overslaan',
  'client.unknown': 'Weet ik niet',
  'client.withhold': 'Zeg ik liever niet',
  'client.why': 'Waarom vraag je dit?',
  'client.summary': 'Mijn antwoorden',
  'client.help': 'Uitleg',
  'client.person': 'Met iemand praten',
  'client.keep': 'Niet wijzigen',
  'client.stop': 'Stoppen',
  'client.wipeAll': 'Wis alles',
  'client.more': 'Toon alles',
  'client.less': 'Toon minder',
  'client.newMessages': 'Nieuwe berichten hieronder',
  'client.tooLong': 'Dit is te lang voor één bericht. Stuur het in delen.',
  'client.empty': 'Typ eerst iets, of kies een antwoord.',
  'client.chooseFirst': 'Kies eerst een of meer antwoorden.',

  // What is going on.
  'client.working': 'Bezig met versturen',
  'client.sent': 'Verstuurd',
  'client.waiting': 'Even wachten, het is druk. Je bericht gaat straks vanzelf weg.',
  'client.offline': 'Er is geen verbinding. Wat je typte, blijft hier staan.',
  'client.retrying': 'Ik probeer het zo opnieuw.',
  'client.backOnline': 'De verbinding is terug.',
  'client.notSent': 'Dit bericht is nog niet aangekomen.',
  'client.sendAgain': 'Stuur opnieuw',
  'client.trouble': 'Er ging bij ons iets mis. Ik probeer het zo opnieuw.',
  'client.refused': 'Dit gesprek hoort bij een andere versie. Herlaad de pagina, of bel.',
  'client.gone': 'Dit gesprek is gewist. Je kan een nieuw gesprek beginnen.',
  'client.expired': 'De tijd is om. Dit gesprek is hier gesloten.',
  'client.ended': 'Dit gesprek is hier gesloten.',
  'client.startAgain': 'Begin een nieuw gesprek',
  'client.warnExpiry': 'Nog {minutes} minuten. Daarna wissen we dit gesprek.',
  'client.stillHere': 'Ik ben er nog',
  'client.stay': 'Goed. Dit gesprek blijft nog {minutes} minuten.',
  'client.stayFailed': 'Dat lukte niet. Stuur een bericht om dit gesprek te houden.',

  // A document in the conversation.
  'client.preview': 'Dit gaat weg, als je ja zegt',
  'client.file': 'Jouw verslag',
  'client.download': 'Bewaar als bestand',
  'client.downloadWarn':
    'Het bestand blijft op dit toestel. Wie het toestel gebruikt, kan het lezen.',

  // Languages, each in its own words.
  'client.language': 'Taal',
  'client.language.nl': 'Nederlands',
  'client.language.fr': 'Français',
  'client.language.en': 'English',

  // Telephone.
  'client.callNow': 'Nu bellen',

  // The chat page.
  'page.title': '{city}: hulp',
  'page.frame': 'Hulp bij melden',
  'page.open': 'Open het gesprek',
  'page.close': 'Sluit het gesprek',
  'page.how': 'Hoe dit werkt',
  'page.privacy': 'Privacy',
  'page.accessibility': 'Toegankelijkheid',
  'page.backToChat': 'Terug naar het gesprek',
  'page.logo': 'Logo van {city}',

  // How this works: true of every browser, whatever we do.
  'page.program': 'Je praat met een computerprogramma, niet met een mens.',
  'page.kept': 'Je woorden staan in geheime code op een eigen server.',
  'page.keptFor': 'Na {minutes} minuten zonder bericht worden ze gewist.',
  'page.noCompany': 'Geen ander bedrijf leest mee. Je IP-adres wordt niet bewaard.',
  'page.browser':
    'Je browser houdt één sleutel bij, zolang dit tabblad open is. Verder bewaart deze pagina niets.',
  'page.shared': 'Deel je dit toestel met iemand? Die persoon kan zien dat deze pagina open was.',
  'page.history':
    'De geschiedenis van je browser toont deze pagina. Wis die zelf, of gebruik een ander toestel.',
  'page.private': 'Een privévenster laat minder na, maar verbergt niet alles.',
  'page.network': 'Op je werk of op school kan het netwerk zien welke site je opent.',
  'page.exit': 'De knop om snel weg te gaan wist dit gesprek en opent een andere pagina.',
  'page.exitNoScript':
    'Zonder script wist Snel weg niets. Typ eerst: wis alles. Anders verdwijnt het gesprek na {minutes} minuten.',
  'page.phoneInstead': 'Liever bellen? De nummers staan op deze pagina.',

  // The plain form, without script.
  'page.errorHead': 'Dat lukte nog niet',
  'page.error': 'Probeer het nog eens, of ga terug naar het gesprek.',
  'page.busy': 'Wacht even en stuur je antwoord opnieuw. Er ging niets verloren.',
  'page.busyStart': 'Er zijn nu veel gesprekken. Probeer het over een minuut opnieuw.',
  'page.elsewhere': 'Dit antwoord kwam niet van deze pagina. Begin hier opnieuw.',
  'page.trouble': 'Wat je eerder vertelde, is bewaard. Stuur je antwoord nog eens.',
  'page.notFoundHead': 'Deze pagina bestaat niet',
  'page.notFound': 'Controleer het adres, of ga naar het gesprek.',

  // The statements on privacy and accessibility.
  ...statements,
} as const;
