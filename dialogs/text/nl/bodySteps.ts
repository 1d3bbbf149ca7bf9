import type { BodyStepsKey } from '../bodyKey.js';

/**
 * What each body does next, in order; how long it takes, what it asks, what it cannot do and what it
 * costs. Every text rests on the page named in services/domain/bodySteps.ts.
 */
export const bodySteps = {
  'body.VMRI.steps':
    'Eerst kijkt het VMRI of het over je klacht mag gaan. Dan krijg je informatie en advies. Daarna bemiddelt het tussen jou en de ander. Lukt dat niet? Dan kan het naar de Geschillenkamer, als jij akkoord gaat.',
  'body.VMRI.long': 'Een vaste termijn vonden we niet. Reken op maanden, soms meer dan een jaar.',
  'body.VMRI.needs': 'Het VMRI wil je naam kennen, omdat het misschien gaat bemiddelen.',
  'body.VMRI.cannot':
    'De ander hoeft het oordeel van de Geschillenkamer niet te volgen. Je kan er ook niet rechtstreeks naartoe.',
  'body.VMRI.cost': 'Het VMRI is gratis.',

  'body.UNIA.steps':
    'Eerst kijkt Unia of het over je melding mag gaan. Anders sturen ze je door, met uitleg. Dan vragen ze papieren en geven ze advies. Soms onderhandelt Unia: stoppen, excuses of herstellen.',
  'body.UNIA.needs': 'Unia vraagt wat er gebeurde, welke papieren je hebt en wat je al deed.',
  'body.UNIA.cannot':
    'Unia is geen rechtbank en geeft je geen advocaat. Over geslacht, taal en Vlaamse zaken gaat Unia niet.',
  'body.UNIA.cost': 'Unia is gratis.',

  'body.IGVM.steps':
    'Eerst luistert het IGVM en kijkt het of het mag helpen. Dan krijg je informatie en advies. Daarna zoekt het soms een oplossing met de ander.',
  'body.IGVM.needs':
    'Lukt het formulier niet alleen? Het IGVM helpt je aan de telefoon. Langsgaan kan niet.',
  'body.IGVM.cannot': 'Over Vlaamse zaken en ruzie in de familie gaat het IGVM niet.',
  'body.IGVM.cost': 'Het IGVM is gratis.',

  'body.VMGG.steps':
    'Eerst luisteren ze. Dan leggen ze uit wat je kan doen. Wil je het aan de organisatie melden? Ze helpen je daarbij.',
  'body.VMGG.needs': 'Je hoeft je naam niet te geven bij dit meldpunt.',

  'body.VSI.steps':
    'Je vult een formulier in op de website. De inspectie kijkt of zij erover gaat. Dan onderzoekt ze het. Anders stuurt ze het door, en dat laat ze weten.',
  'body.VSI.needs': 'Je mag slachtoffer of getuige zijn.',

  'body.DGHI.steps':
    'Je vult het formulier in. De dienst kan testen of een verhuurder mensen anders behandelt. Daarna kan een boete volgen.',
  'body.DGHI.needs': 'Ook een getuige mag hier melden.',

  'body.PAPS.steps':
    'Eerst is er een gesprek. Dan kies je: informeel, met praten en bemiddelen. Of een formeel verzoek: dat kan alleen bij de preventieadviseur.',
  'body.PAPS.long': 'Het eerste gesprek komt binnen 10 dagen.',
  'body.PAPS.needs':
    'Een formeel verzoek vraagt de feiten, met plaats, tijdstip en naam. Zet erbij wat je vraagt, en of afkomst, geslacht, handicap of iets anders meespeelt. Geef het af of stuur het aangetekend: een mail telt niet.',

  'body.TWW.steps':
    'Ga eerst naar de vertrouwenspersoon of de preventieadviseur. Helpt dat niet? Dan kan je naar deze inspectie.',

  'body.POLITIE.steps':
    'De politie schrijft op wat je vertelt. Vraag om op te schrijven waarom jij het doelwit was. Vraag een kopie. Vraag ook om je op te schrijven als benadeelde persoon.',
  'body.POLITIE.needs':
    'Vertel aan de politie de juiste woorden, de plaats en het tijdstip. Zeg ook wie erbij was.',
  'body.POLITIE.cannot': 'Een melding bij een andere dienst is nog geen klacht bij de politie.',

  'body.COMITE_P.needs': 'Schrijf aan het Comité P de feiten op, zoals je ze zag of hoorde.',

  'body.AIG.steps':
    'Je vult het formulier in op de website. Ook Unia kan je klacht doorsturen, als jij dat wil.',
  'body.AIG.needs': 'Schrijf de feiten op, zoals je ze zag of hoorde.',

  'body.KRC.steps':
    'De klachtenlijn luistert en kijkt wat er kan. Dan bemiddelt ze, als jij akkoord gaat.',
  'body.KRC.needs': 'Het moet gaan over iemand die nog geen achttien is. Volwassenen mogen bellen.',

  'body.VCT.cannot': 'De commissie kijkt alleen of de taalregels gevolgd zijn.',

  'body.VLO.steps':
    'Klaag eerst bij de dienst zelf. Lukt dat niet? Dan bekijkt de ombudsdienst je klacht en bemiddelt.',

  'body.GBA.steps':
    'Vraag het eerst aan de ander, en bewaar een bewijs van je vraag. Daarna kan de GBA bemiddelen.',

  'body.TIP.steps':
    'Je vertelt het aan het Infopunt. Dan kunnen jullie samen een klacht doorgeven.',

  'body.LOKAAL.steps':
    'Het meldpunt luistert naar je. Dan helpt het je naar de dienst die erover gaat.',

  'body.NMBS.steps':
    'Klaag eerst bij de NMBS. Geen goed antwoord na 30 dagen? Dan bemiddelt de ombudsdienst.',
  'body.NMBS.cost': 'De ombudsdienst van de trein is gratis.',

  'body.HUURDERSBOND.cost':
    'Lid worden van de Huurdersbond kost geld. Controleer bij je gemeente of het gratis kan.',

  'body.CLB.cost': 'Het CLB is gratis.',

  'body.PLATFORM.steps':
    'Bewaar eerst de link en een schermfoto. Meld het dan op de site of app. Krijg je geen antwoord? Klaag dan bij het BIPT.',
  'body.PLATFORM.cannot': 'Het BIPT oordeelt niet over wat in een bericht staat.',

  'body.OMBUDSMAN_VERZEKERINGEN.steps':
    'Je klaagt schriftelijk. Dan vraagt de Ombudsman uitleg aan de verzekeraar en zoekt een oplossing.',
  'body.OMBUDSMAN_VERZEKERINGEN.cannot': 'De verzekeraar hoeft het advies niet te volgen.',

  'body.RECHTSBIJSTAND.steps':
    'Een advocaat geeft je een eerste advies. Voor meer hulp verwijzen ze je door.',
  'body.RECHTSBIJSTAND.cost': 'Een eerste advies van een advocaat is gratis.',
} as const satisfies Record<BodyStepsKey, string>;
