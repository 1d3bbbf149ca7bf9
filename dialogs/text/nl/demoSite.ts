/**
 * Words of the pages around the demonstration: the home page of a city that does not exist, the page
 * for editors of a city's site, and the preview of a city's settings. They are for people who try or
 * install the program, and stand in Dutch only.
 */
export const demoSite = {
  // The home page of the city.
  'demo.ribbon': 'Demonstratie. Voorbeeldstad is een verzonnen stad.',
  'demo.ribbonMore': 'Wat is dit?',
  'demo.menu': 'Menu',
  'demo.toContent': 'Naar de inhoud',
  'demo.nav.news': 'Nieuws',
  'demo.nav.services': 'Diensten',
  'demo.nav.hours': 'Openingsuren',
  'demo.nav.help': 'Hulp',
  'demo.head': 'Welkom in Voorbeeldstad',
  'demo.lead': 'Regel je zaken, kijk wat er leeft in je buurt, of loop gewoon even binnen.',

  'demo.card.kicker': 'Hulp en meldpunt',
  'demo.card.head': 'Meegemaakt of gezien?',
  'demo.card.text':
    'Werd je uitgesloten, beledigd of bedreigd om wie je bent? Of zag je het bij iemand anders? Vertel het in je eigen woorden. Jij kiest wat er daarna gebeurt.',
  'demo.card.open': 'Open het gesprek',
  'demo.card.point1': 'Je praat met een computerprogramma.',
  'demo.card.point2': 'Je naam hoef je niet te geven.',
  'demo.card.point3': 'Er gaat niets weg zonder jouw ja.',
  'demo.card.danger': 'Nu in gevaar? Bel {112} of {101}.',
  'demo.card.talk': 'Liever praten met een mens? Bel {1712}.',

  'demo.services.head': 'Snel regelen',
  'demo.services.note': 'In een echte stad leiden deze vakken naar een loket of een formulier.',
  'demo.service1.name': 'Identiteitskaart en paspoort',
  'demo.service1.text': 'Maak een afspraak en breng een recente pasfoto mee.',
  'demo.service2.name': 'Verhuizen',
  'demo.service2.text': 'Geef je nieuwe adres door, ook vanuit je zetel.',
  'demo.service3.name': 'Afval en recyclage',
  'demo.service3.text': 'Kijk wanneer de ophaling langskomt in jouw straat.',
  'demo.service4.name': 'Kinderopvang en school',
  'demo.service4.text': 'Zoek een plaats in de buurt en schrijf je kind in.',
  'demo.service5.name': 'Parkeren en verkeer',
  'demo.service5.text': 'Vraag een bewonerskaart of een tijdelijk parkeerverbod.',
  'demo.service6.name': 'Sport en vrije tijd',
  'demo.service6.text': 'Reserveer een zaal, of zoek een club die bij je past.',

  'demo.news.head': 'Nieuws',
  'demo.news1.date': '23 november',
  'demo.news1.title': 'Bibliotheek blijft langer open voor studenten',
  'demo.news1.text':
    'Tijdens de examens kan je tot tien uur ’s avonds terecht in de leeszaal. Er is gratis water en wifi.',
  'demo.news2.date': '19 november',
  'demo.news2.title': 'Het Molenplein wordt groener',
  'demo.news2.text':
    'Na nieuwjaar planten we dertig bomen en komt er een speelveld. De winkels blijven bereikbaar.',
  'demo.news3.date': '14 november',
  'demo.news3.title': 'Vrijwilligers gezocht voor de wintermarkt',
  'demo.news3.text':
    'Schenk je graag soep of help je kramen opbouwen? De jeugddienst zoekt nog twintig handen.',

  'demo.hours.head': 'Openingsuren stadhuis',
  'demo.hours.example': 'Dit zijn verzonnen uren, als voorbeeld.',
  'demo.hours.day': 'Dag',
  'demo.hours.open': 'Open',
  'demo.hours.day1': 'Maandag',
  'demo.hours.open1': '9–12 uur',
  'demo.hours.day2': 'Dinsdag',
  'demo.hours.open2': '9–12 en 14–19 uur',
  'demo.hours.day3': 'Woensdag',
  'demo.hours.open3': '9–16 uur',
  'demo.hours.day4': 'Donderdag',
  'demo.hours.open4': '9–12 uur',
  'demo.hours.day5': 'Vrijdag',
  'demo.hours.open5': '9–12 uur',
  'demo.hours.day6': 'Weekend',
  'demo.hours.open6': 'gesloten',

  'demo.foot.about':
    'Deze pagina toont hoe Spreekerover op de site van een stad staat. Stad, nieuws en uren zijn verzonnen.',
  'demo.foot.links': 'Over deze demonstratie',
  'demo.foot.privacy': 'Privacy',
  'demo.foot.accessibility': 'Toegankelijkheid',
  'demo.foot.editors': 'Voor redacteurs',
  'demo.foot.preview': 'Probeer de kleuren van je stad',
  'demo.foot.chat': 'Het gesprek op een eigen pagina',

  // The page for editors.
  'editor.title': 'Voor redacteurs',
  'editor.head': 'Zet het gesprek op je site',
  'editor.intro':
    'Eén regel HTML is genoeg. Kies er een, plak ze op je pagina, en kijk hieronder na of alles werkt.',
  'editor.back': 'Naar de stadspagina',
  'editor.copy': 'Kopieer',
  'editor.copied': 'Gekopieerd',
  'editor.copyFailed': 'Kopiëren lukt hier niet. Selecteer de regel zelf.',

  'editor.ways.head': 'Vier manieren',
  'editor.way1.head': 'Met één regel',
  'editor.way1.text':
    'Het script zet een knop in de hoek van je pagina. Wie klikt, ziet daar het gesprek. Zonder script is er geen knop.',
  'editor.way2.head': 'Met je eigen knop',
  'editor.way2.text':
    'De link opent het gesprek op je pagina. Zonder script blijft het een gewone link. Geef ze gerust je eigen stijl.',
  'editor.way3.head': 'Met een kader',
  'editor.way3.text':
    'Het gesprek staat meteen open op je pagina. Drie keer Shift werkt dan alleen binnen het kader.',
  'editor.way4.head': 'Met een link',
  'editor.way4.text':
    'Het gesprek opent op een eigen pagina. Dit werkt overal, en er valt niets na te kijken.',
  'editor.linkText': 'Meegemaakt of gezien? Vertel het hier.',

  'editor.sandbox.head': 'Wat de woorden van sandbox doen',
  'editor.sandbox.text':
    'Een kader met sandbox mag niets, behalve wat je toestaat. Deze zeven woorden heeft het gesprek nodig.',
  'editor.sandbox.word': 'Woord',
  'editor.sandbox.does': 'Waarvoor',
  'editor.sandbox.without': 'Zonder dit woord',
  'editor.sandbox.exit.does':
    'De knop "Snel weg" mag de hele pagina vervangen, na een klik of toets.',
  'editor.sandbox.exit.without': 'Je pagina blijft staan. Alleen het kader wordt leeg.',
  'editor.sandbox.scripts.does': 'Het gesprek loopt vlot, zonder dat de pagina telkens laadt.',
  'editor.sandbox.scripts.without': 'Het wordt een gewoon formulier. Drie keer Shift werkt niet.',
  'editor.sandbox.origin.does': 'Het gesprek mag praten met zijn eigen server.',
  'editor.sandbox.origin.without': 'De browser houdt elk bericht tegen. Er komt geen antwoord.',
  'editor.sandbox.forms.does': 'Antwoorden kan ook zonder script.',
  'editor.sandbox.forms.without': 'Wie geen script heeft, kan niet antwoorden.',
  'editor.sandbox.popups.does': 'De privacyverklaring opent in een nieuw tabblad.',
  'editor.sandbox.popups.without': 'De verklaringen openen niet.',
  'editor.sandbox.escape.does': 'Zo’n tabblad is zelf niet opgesloten.',
  'editor.sandbox.escape.without': 'In dat tabblad werken links en knoppen misschien niet.',

  'editor.sandbox.downloads.does': 'Wie wil, bewaart het eigen verslag als bestand.',
  'editor.sandbox.downloads.without': 'Bewaren als bestand lukt niet.',

  'editor.policy.head': 'Wat in je Content-Security-Policy moet',
  'editor.policy.text':
    'Heeft je site geen Content-Security-Policy? Dan moet je niets doen. Heeft ze er wel een, voeg dan dit toe.',
  'editor.policy.allowed': 'Deze sites mogen het gesprek nu tonen:',
  'editor.policy.allowedNone': 'Er mag nu nog geen andere site het gesprek tonen.',
  'editor.policy.allowedHow':
    'Staat je site er niet bij? Vraag de beheerder om ze bij "embedOrigins" te zetten.',

  'editor.page.head': 'De pagina zelf',
  'editor.page.title':
    'Geef de pagina een neutrale titel, zoals "Hulp". De titel staat in de geschiedenis.',
  'editor.page.statistics':
    'Zet er geen statistieken, advertenties of video’s van andere bedrijven op.',
  'editor.page.banner': 'Zorg dat een cookiemelding de knop "Snel weg" niet bedekt.',
  'editor.page.height':
    'Geef een kader minstens 560 pixels hoogte, of heel het scherm op een telefoon.',

  'check.head': 'Kijk je pagina na',
  'check.intro': 'Wat je hier plakt, blijft in je browser. Er wordt niets verstuurd.',
  'check.noscript':
    'Nakijken kan alleen met script. De regels hierboven kan je ook zelf vergelijken.',
  'check.line': 'De regel op je pagina',
  'check.lineHint': 'Het kader of script zoals het in de broncode staat.',
  'check.csp': 'De Content-Security-Policy van je pagina',
  'check.cspHint': 'De header of de meta-tag. Laat dit leeg als je site er geen heeft.',
  'check.page': 'Het adres van je pagina',
  'check.pageHint':
    'Bijvoorbeeld https://www.jouwstad.be/hulp. Alleen sites uit de instellingen tonen het gesprek.',
  'check.button': 'Kijk na',
  'check.good': 'Het gesprek en "Snel weg" werken op deze pagina.',
  'check.better':
    'Hier staat niets in de weg. Een paar dingen kunnen beter, of zijn niet nagekeken.',
  'check.bad': 'Dit werkt nog niet. Los eerst op wat hieronder staat.',
  'check.weight.stops': 'Werkt niet',
  'check.weight.weakens': 'Kan beter',
  'check.weight.fine': 'In orde',

  'found.line.none': 'Er staat geen kader of script in. Plak de hele regel, van < tot >.',
  'found.line.otherAddress':
    'Het adres in src is niet dat van dit gesprek. Kopieer de regel opnieuw.',
  'found.line.fine': 'De regel klopt.',
  'found.frame.title':
    'Het kader heeft geen title. Een schermlezer kan dan niet zeggen wat het is. Zet erbij: title="Hulp bij melden".',
  'found.frame.referrer':
    'Het kader vertelt van welke pagina iemand komt. Zet erbij: referrerpolicy="no-referrer".',
  'found.script.integrity':
    'Het script is vastgezet met integrity. Na een vernieuwing laadt het niet meer. Haal integrity weg.',
  'found.sandbox.none':
    'Er is geen sandbox. Het gesprek en "Snel weg" mogen alles wat ze nodig hebben.',
  'found.sandbox.fine': 'De sandbox laat alles toe wat nodig is.',
  'found.sandbox.exit':
    '"Snel weg" werkt niet: je pagina blijft staan. Zet in sandbox: allow-top-navigation-by-user-activation.',
  'found.sandbox.wide':
    'De sandbox laat meer toe dan nodig. Vervang allow-top-navigation door allow-top-navigation-by-user-activation.',
  'found.sandbox.scripts':
    'Zonder allow-scripts is het gesprek een gewoon formulier. Drie keer Shift werkt dan niet.',
  'found.sandbox.origin':
    'Zonder allow-same-origin houdt de browser elk bericht tegen. Zet dat woord in sandbox.',
  'found.sandbox.forms':
    'Zonder allow-forms kan niemand antwoorden die geen script heeft. Zet dat woord in sandbox.',
  'found.sandbox.popups':
    'Zonder allow-popups opent de privacyverklaring niet. Zet dat woord in sandbox.',
  'found.sandbox.escape':
    'Zet ook allow-popups-to-escape-sandbox in sandbox. Anders is een nieuw tabblad mee opgesloten.',
  'found.sandbox.downloads':
    'Zonder allow-downloads kan niemand het eigen verslag bewaren. Zet dat woord in sandbox.',
  'found.csp.none': 'Er is geen Content-Security-Policy die iets tegenhoudt.',
  'found.csp.fine': 'De Content-Security-Policy laat het gesprek toe.',
  'found.csp.frame':
    'De Content-Security-Policy houdt het kader tegen: het blijft leeg. Zet het adres van het gesprek bij frame-src.',
  'found.csp.script':
    'De Content-Security-Policy houdt het script tegen. De link blijft werken. Zet het adres van het gesprek bij script-src.',
  'found.csp.nonce':
    'De Content-Security-Policy vertrouwt alleen scripts met een nonce. Geef dit script dezelfde nonce.',
  'found.csp.sandbox':
    'De Content-Security-Policy zet je hele pagina in een sandbox. "Snel weg" werkt dan niet. Haal sandbox daar weg.',
  'found.page.notSaid':
    'Het adres van je pagina is niet ingevuld. Staat je site niet in de instellingen, dan blijft het kader leeg.',
  'found.page.wrong': 'Het adres van je pagina is niet volledig. Begin met https://.',
  'found.page.notAllowed':
    'Dit gesprek kent je site nog niet: het kader blijft leeg. Vraag de beheerder om ze bij "embedOrigins" te zetten.',
  'found.page.fine': 'Je site mag het gesprek tonen.',

  // The preview of settings.
  'preview.title': 'Voorbeeld van instellingen',
  'preview.head': 'Probeer de kleuren van je stad',
  'preview.intro':
    'Kies kleuren en woorden, en kijk hoe het gesprek eruitziet. Er wordt niets bewaard.',
  'preview.accent': 'Kleur op een licht scherm',
  'preview.accentDark': 'Kleur op een donker scherm',
  'preview.heading': 'Titel boven het gesprek',
  'preview.welcome': 'Zin van welkom',
  'preview.optional': 'mag leeg blijven',
  'preview.show': 'Toon',
  'preview.contrastHead': 'Zijn de kleuren goed te lezen?',
  'preview.onLight': 'Op wit',
  'preview.onDark': 'Op donker',
  'preview.sample': 'Verder',
  'preview.enough': '{ratio} op 1. Dat is genoeg: minstens {least} op 1 is nodig.',
  'preview.tooLittle':
    '{ratio} op 1. Dat is te weinig: minstens {least} op 1 is nodig. Met deze kleur start het programma niet.',
  'preview.jsonHead': 'Voor het bestand van je stad',
  'preview.jsonText': 'Zet dit bij "web" in het bestand van je stad.',
  'preview.frameHead': 'Zo ziet het eruit',
  'preview.frame': 'Het gesprek met deze instellingen',
  'preview.frameText':
    'Je toestel kiest licht of donker. Wissel in de instellingen om beide te zien.',
} as const;
export type DemoSiteKey = keyof typeof demoSite;
