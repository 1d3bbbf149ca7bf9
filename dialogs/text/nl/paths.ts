/**
 * Words for paths that differ; who gets which, and the page behind each: services/domain/paths. At
 * most four short sentences each. The reference: English says the same.
 */
export const paths = {
  'path.head': 'Dit kan in jouw geval nuttig zijn:',
  'path.head_professional': 'Dit kan je doen als iemand het je vertelt:',
  'path.with_link': '{words} Meer: {link}',
  'path.to_check': '{words} Controleer dit zelf: {link}',

  'path.sexual_violence':
    'Ga na seksueel geweld liefst binnen 7 dagen naar een zorgcentrum. Dat kan dag en nacht, met of zonder klacht bij de politie. Je mag iemand meebrengen. Is het langer geleden, dan kan je ook met 1712 praten.',
  'path.young_hurt':
    'Chatten kan op nupraatikerover.be, met een naam die je kiest. Kijk daar wanneer de chat open is. Bellen kan ook: Awel op 102, of 1712. Ook ’s nachts: Tele-Onthaal op 106.',
  'path.home':
    'Bij geweld thuis kan je praten met 1712 of het CAW. Bij 1712 beslis jij, tenzij jij of iemand anders in gevaar is. Kan iemand meelezen? Typ "wis alles" en sluit dit gesprek.',
  'path.partner_alarm':
    'Bij stalking door een partner of ex bestaat er een mobiel alarm. Het is bedoeld als het levensgevaarlijk kan worden. Je vraagt het bij de lokale politie; het parket beslist. Het werkt met de app 112 BE.',
  'path.partner_home_ban':
    'Controleer ook of een tijdelijk huisverbod kan. Vraag het aan de lokale politie of aan 1712.',
  'path.honour':
    'Gaat het over de eer van de familie? Vraag bij 1712 of er een Family Justice Center is. Je hoeft hierover niets te zeggen tegen je familie.',
  'path.images_minor':
    'Zijn het naaktbeelden van iemand onder 18? Bel Child Focus: 116000. Melden mag zonder naam.',
  'path.images_adult':
    'Zijn er naaktbeelden van jou gedeeld zonder jouw ja? Bewaar de link en de datum. Meld het op de site of app zelf. Ook het IGVM en de politie kunnen helpen.',
  'path.young_rights':
    'Het Kinderrechtencommissariaat is er voor iedereen onder 18. Bel 0800 20 808. Ze doen niets zonder jouw ja.',
  'path.young_more':
    'Lees gerust meer op watwat.be. Over pesten staat er veel op allesoverpesten.be.',
  'path.for_child':
    'Vraag het kind wat het zelf wil. Ook volwassenen mogen het Kinderrechtencommissariaat bellen: 0800 20 808. Ze doen niets zonder akkoord.',

  'path.professional_listen':
    'Luister, bedank en geloof. Verhoor niet, en plak er geen etiket op. Zeg vooraf wat je niet geheim kan houden. Vraag of het veilig is, en wat de persoon zelf wil.',
  'path.professional_act':
    'Leg de keuzes uit, en doe niets zonder akkoord, behalve bij gevaar. Noteer de letterlijke woorden, de datum en de plaats. Ga mee naar de volgende dienst, en spreek opnieuw af. Zorg ook voor jezelf.',
  'path.professional_secrecy':
    'Bij beroepsgeheim mag je soms het parket inlichten over een kind of kwetsbaar iemand. Daar zijn voorwaarden voor. Is iemand in gevaar, dan heb je misschien de plicht om te helpen. Bespreek het zonder namen met een collega of vertrouwenscentrum.',
  'path.professional_child':
    'Gaat het over een kind? Vraag advies aan het Vertrouwenscentrum Kindermishandeling. Kijk ook zelf naar de Kindreflex, de Meldcode en kimiwa.be.',

  'path.hate_crime':
    'Vraag dat in het PV (het verslag) staat waarom jij het doelwit was. Geef de juiste woorden, de plaats, het uur en getuigen. Vraag een kopie, en laat je opschrijven als benadeelde persoon. Vraag een attest aan een dokter, ook als je psychisch gekwetst bent.',
  'path.police':
    'Een klacht over de politie kan bij intern toezicht, de AIG of het Comité P. Schrijf feiten op: wie, wat, waar, wanneer en de juiste woorden. Noteer ook wie het zag.',
  'path.police_forward':
    'Unia kan je melding doorsturen naar intern toezicht of de AIG. Dat doet Unia alleen met jouw akkoord.',
  'path.online_save':
    'Bewaar eerst de link, een schermfoto en de datum. Meld het daarna op de site of app zelf. Word je bedreigd, dan kan je naar de politie.',
  'path.online_belgium':
    'Unia kan helpen als de maker of de site in België is. Je mag het ook melden als het niet over jou gaat.',
  'path.online_platform':
    'Vind je geen meldknop, of antwoordt de site niet? Dan kan je naar het BIPT. Het BIPT oordeelt niet over de inhoud zelf.',
  'path.media':
    'Een klacht over nieuws kan bij de Raad voor de Journalistiek, binnen 60 dagen. Bewaar een kopie of de link, met de datum. Voor Vlaamse media kan je ook naar het Vlaams Mensenrechteninstituut.',
  'path.football':
    'Zeg het tegen een steward of de scheidsrechter. Vraag dat het in het verslag van de wedstrijd komt. Alleen wat in dat verslag staat, kan een sanctie geven. Bij geweld kan je naar de politie.',

  'path.work_first':
    'Praat eerst met de vertrouwenspersoon of de preventieadviseur op het werk. Een gesprek is informeel. De bescherming van een formeel verzoek heb je dan nog niet. Een formeel verzoek kan alleen bij de preventieadviseur.',
  'path.work_formal':
    'Geef een formeel verzoek zelf af, of stuur het aangetekend; een e-mail telt niet. De bescherming begint als het aankomt. Zet erin: wat, waar, wanneer, wie, en wat je aan je werkgever vraagt. Speelt bijvoorbeeld afkomst of geslacht mee, zet dat er dan bij.',
  'path.public_staff':
    'Je hoeft niet naar het meldpunt van je eigen stad of gemeente. De preventieadviseur of je vakbond kan helpen. De Vlaamse Sociale Inspectie stuurt je melding door als dat nodig is. Voor personeel van de Vlaamse overheid is er ook Spreekbuis.',
  'path.whistle_blowing':
    'Het kanaal voor klokkenluiders is voor overtredingen op het werk. Vraag of het ook voor jouw zaak kan. Daar kan het ook zonder naam. Binnen 7 dagen hoort er een bevestiging te komen, binnen 3 maanden een antwoord.',

  'path.language_alone':
    'Ik vond geen dienst die alleen over taal gaat. Je verhaal telt wel. Denk je dat ook afkomst of nationaliteit meespeelt, dan kan Unia dat bekijken. Een advocaat geeft gratis een eerste advies.',
  'path.reception_centre':
    'Woon je in een opvangcentrum? Praat eerst met het hoofd van het centrum. Helpt dat niet, dan kan je naar de federale ombudsman: 0800 999 61.',
} as const;
