import type { BodyTextKey } from '../bodyKey.js';

/**
 * Who each body is, what it does for the person, and what happens next or what it cannot do. Each
 * `does`, `next` and `anonymous` rests on a page named in services/domain/bodySources.ts;
 * `anonymous` stands only where a body differs from the general sentence in labels. The reference:
 * English says the same.
 */
export const bodies = {
  'body.VMRI.name': 'Vlaams Mensenrechteninstituut (VMRI)',
  'body.VMRI.short': 'VMRI',
  'body.VMRI.does': 'Het VMRI bekijkt je klacht, geeft advies en bemiddelt.',
  'body.VMRI.next': 'Eerst bemiddelen ze gratis; een oordeel daarna hoeft de ander niet te volgen.',
  'body.VMRI.anonymous':
    'Het VMRI wil je naam kennen. Misschien praat het met de ander om het op te lossen.',

  'body.UNIA.name': 'Unia, interfederaal centrum voor gelijke kansen',
  'body.UNIA.short': 'Unia',
  'body.UNIA.does': 'Unia geeft informatie en advies, en kan met de andere partij onderhandelen.',
  'body.UNIA.next': 'Unia neemt nooit contact op met de ander zonder jouw akkoord.',
  'body.UNIA.anonymous':
    'Unia behandelt geen melding zonder naam. Je mag wel zeggen dat je geen antwoord wil.',

  'body.IGVM.name': 'Instituut voor de gelijkheid van vrouwen en mannen (IGVM)',
  'body.IGVM.short': 'IGVM',
  'body.IGVM.does': 'Het IGVM luistert, kijkt of het mag helpen en geeft advies.',
  'body.IGVM.next': 'Je krijgt een dossiernummer, en ze doen niets zonder jouw akkoord.',

  'body.VMGG.name': 'Vlaams Meldpunt Grensoverschrijdend Gedrag',
  'body.VMGG.short': 'Vlaams Meldpunt Grensoverschrijdend Gedrag',
  'body.VMGG.does': 'Het meldpunt luistert, geeft advies en helpt met de stappen die jij wil.',
  'body.VMGG.next': 'Alles blijft strikt vertrouwelijk, en het gaat op jouw tempo.',

  'body.VSI.name': 'Meldpunt Werkgerelateerde Discriminatie van de Vlaamse Sociale Inspectie (VSI)',
  'body.VSI.short': 'Vlaamse Sociale Inspectie',
  'body.VSI.does':
    'Dit meldpunt onderzoekt discriminatie op je werk. Wie het meemaakt of ziet, kan het melden.',
  'body.VSI.next':
    'Is dit niet de juiste dienst? Ze sturen je melding dan door en laten het weten.',

  'body.DGHI.name': 'Directie Gewestelijke Huisvestingsinspectie van Brussel (DGHI)',
  'body.DGHI.short': 'Brusselse Huisvestingsinspectie',
  'body.DGHI.does': 'Deze Brusselse dienst onderzoekt discriminatie bij het zoeken van een woning.',
  'body.DGHI.next': 'Het formulier vraagt ongeveer 15 minuten, en alles moet ingevuld zijn.',

  'body.PAPS.name': 'Vertrouwenspersoon of preventieadviseur psychosociale aspecten op je werk',
  'body.PAPS.short': 'vertrouwenspersoon of preventieadviseur',
  'body.PAPS.does': 'Zij luisteren naar je en zoeken mee een oplossing op je werk.',
  'body.PAPS.next': 'Ze praten binnen 10 dagen met je; je kan bellen, mailen of langsgaan.',

  'body.TWW.name': 'Toezicht op het Welzijn op het Werk (TWW)',
  'body.TWW.short': 'Toezicht op het Welzijn op het Werk',
  'body.TWW.does': 'Deze inspectie kijkt na of je werkgever zorgt voor welzijn op het werk.',
  'body.TWW.next': 'Praat eerst met de vertrouwenspersoon of de preventieadviseur op je werk.',

  'body.TSW.name': 'Toezicht op de Sociale Wetten (TSW)',
  'body.TSW.short': 'Toezicht op de Sociale Wetten',
  'body.TSW.does':
    'Deze inspectie bekijkt discriminatie bij je contract, werktijd of ouderschapsverlof.',
  'body.TSW.next': 'Kijk op werk.belgie.be hoe je een klacht doet.',

  'body.POLITIE.name': 'Politie',
  'body.POLITIE.short': 'politie',
  'body.POLITIE.does':
    'Bij geweld of bedreiging kan je hier een klacht doen; een melding vervangt die niet.',
  'body.POLITIE.next': 'Vraag een kopie, en laat opschrijven waarom het volgens jou gebeurde.',

  'body.COMITE_P.name': 'Vast Comité van Toezicht op de politiediensten (Comité P)',
  'body.COMITE_P.short': 'Comité P',
  'body.COMITE_P.does': 'Het Comité P controleert de politie en staat los van de politie.',
  'body.COMITE_P.next': 'Je kan een klacht doen op de website of met de post.',

  'body.AIG.name': 'Algemene Inspectie van de federale politie en van de lokale politie (AIG)',
  'body.AIG.short': 'AIG',
  'body.AIG.does': 'De AIG is een inspectie die klachten over de politie behandelt.',
  'body.AIG.next': 'Je vult een formulier in op de website; schrijf gewoon op wat er gebeurde.',

  'body.KRC.name': 'Kinderrechtencommissariaat, klachtenlijn',
  'body.KRC.short': 'Kinderrechtencommissariaat',
  'body.KRC.does':
    'De klachtenlijn bemiddelt als het over de rechten van een kind of jongere gaat.',
  'body.KRC.next': 'Ze doen niets zonder jouw akkoord, en ook volwassenen mogen bellen.',

  'body.DGDE.name': 'Délégué général aux droits de l’enfant (DGDE)',
  'body.DGDE.short': 'DGDE',
  'body.DGDE.does': 'De DGDE komt op voor de rechten van kinderen in Brussel en Wallonië.',
  'body.DGDE.next': 'Het is een Franstalige dienst; zoek het contact op dgde.cfwb.be.',

  'body.RVDJ.name': 'Raad voor de Journalistiek',
  'body.RVDJ.short': 'Raad voor de Journalistiek',
  'body.RVDJ.does': 'De Raad bekijkt klachten over nieuws in kranten, op tv, radio en websites.',
  'body.RVDJ.next': 'Doe je klacht binnen 60 dagen na het bericht of de uitzending.',

  'body.VCT.name': 'Vaste Commissie voor Taaltoezicht (VCT)',
  'body.VCT.short': 'Vaste Commissie voor Taaltoezicht',
  'body.VCT.does': 'De commissie onderzoekt klachten over de taal die een overheid gebruikt.',
  'body.VCT.next': 'Ze geeft een advies, maar dat is niet bindend.',
  'body.VCT.anonymous': 'De commissie neemt geen klacht zonder naam aan.',

  'body.MYRIA.name': 'Myria, Federaal Migratiecentrum',
  'body.MYRIA.short': 'Myria',
  'body.MYRIA.does': 'Myria geeft uitleg over je verblijf en je rechten in België.',
  'body.MYRIA.next': 'Na uitbuiting zijn er ook centra met opvang en hulp, zoals Payoke.',

  'body.VLO.name': 'Vlaamse Ombudsdienst',
  'body.VLO.short': 'Vlaamse Ombudsdienst',
  'body.VLO.does': 'De ombudsdienst bemiddelt bij klachten over Vlaamse overheidsdiensten.',
  'body.VLO.next': 'Klaag eerst bij de dienst zelf; lukt dat niet, dan bemiddelt de ombudsdienst.',
  'body.VLO.anonymous':
    'De ombudsdienst wil je naam kennen. Je mag vragen om je naam niet door te geven.',

  'body.GBA.name': 'Gegevensbeschermingsautoriteit (GBA)',
  'body.GBA.short': 'GBA',
  'body.GBA.does': 'De GBA kan bemiddelen als iemand je persoonlijke gegevens fout gebruikt.',
  'body.GBA.next': 'Vraag het eerst aan de ander zelf, en bewaar een bewijs van je vraag.',

  'body.TIP.name': 'Transgender Infopunt (TIP)',
  'body.TIP.short': 'Transgender Infopunt',
  'body.TIP.does': 'Het Infopunt kan samen met jou een klacht doorgeven aan de juiste dienst.',
  'body.TIP.next': 'Bellen of mailen kan; kijk de uren na op transgenderinfo.be.',

  'body.LOKAAL.name': 'Lokaal meldpunt van de gemeente',
  'body.LOKAAL.short': 'lokaal meldpunt',
  'body.LOKAAL.does': 'Het lokale meldpunt is dicht bij huis en kijkt mee wat je kan doen.',
  'body.LOKAAL.next': 'Het kan je melding doorgeven aan de dienst die erover gaat.',

  'body.DE_LIJN.name': 'De Lijn',
  'body.DE_LIJN.short': 'De Lijn',
  'body.DE_LIJN.does': 'De Lijn is het bedrijf van de bus of tram zelf.',
  'body.DE_LIJN.next': 'Kijk op delijn.be hoe je daar een klacht doet.',

  'body.NMBS.name': 'NMBS',
  'body.NMBS.short': 'NMBS',
  'body.NMBS.does': 'De NMBS is het bedrijf van de trein zelf.',
  'body.NMBS.next':
    'Geen goed antwoord na 30 dagen? Dan bemiddelt de ombudsdienst gratis: ombudsrail.be.',

  'body.HUURDERSBOND.name': 'Huurdersbond',
  'body.HUURDERSBOND.short': 'Huurdersbond',
  'body.HUURDERSBOND.does': 'De Huurdersbond geeft huurders advies over huren en wonen.',
  'body.HUURDERSBOND.next': 'Lid worden kost geld; vraag aan je gemeente of het gratis kan.',

  'body.VAKBOND.name': 'Vakbond',
  'body.VAKBOND.short': 'vakbond',
  'body.VAKBOND.does': 'Een vakbond helpt bij discriminatie op het werk.',
  'body.VAKBOND.next': 'ABVV en ACV hebben op hun website een formulier voor een melding.',

  'body.VOETBAL_VL.name': 'Meldpunt van Voetbal Vlaanderen',
  'body.VOETBAL_VL.short': 'Voetbal Vlaanderen',
  'body.VOETBAL_VL.does': 'Voetbal Vlaanderen heeft een meldpunt voor discriminatie en racisme.',
  'body.VOETBAL_VL.next': 'Vraag de scheidsrechter om het in het verslag te schrijven.',

  'body.CLB.name': 'Centrum voor leerlingenbegeleiding (CLB)',
  'body.CLB.short': 'CLB',
  'body.CLB.does': 'Het CLB helpt leerlingen en ouders, ook bij pesten.',
  'body.CLB.next': 'Het is gratis, en je kan het zelf vragen of via de school.',

  'body.ALLESOVERPESTEN.name': 'ALLESoverPESTEN',
  'body.ALLESOVERPESTEN.short': 'ALLESoverPESTEN',
  'body.ALLESOVERPESTEN.does': 'Een website over pesten, ook online, voor jongeren en ouders.',
  'body.ALLESOVERPESTEN.next': 'Lees er meer op allesoverpesten.be.',

  'body.PLATFORM.name': 'De site of app waar het gebeurde',
  'body.PLATFORM.short': 'de site of app',
  'body.PLATFORM.does': 'Je kan een bericht of account melden op de site of app zelf.',
  'body.PLATFORM.next': 'Bewaar eerst de link en een schermfoto.',

  'body.OMBUDSMAN_VERZEKERINGEN.name': 'Ombudsman van de Verzekeringen',
  'body.OMBUDSMAN_VERZEKERINGEN.short': 'Ombudsman van de Verzekeringen',
  'body.OMBUDSMAN_VERZEKERINGEN.does':
    'De Ombudsman vraagt uitleg aan de verzekeraar en zoekt een oplossing.',
  'body.OMBUDSMAN_VERZEKERINGEN.next':
    'Je klacht moet schriftelijk, en het advies is niet verplicht voor de verzekeraar.',

  'body.RECHTSBIJSTAND.name': 'Juridische eerstelijnsbijstand (gratis advies van een advocaat)',
  'body.RECHTSBIJSTAND.short': 'gratis advies van een advocaat',
  'body.RECHTSBIJSTAND.does': 'Een advocaat geeft je gratis een eerste advies.',
  'body.RECHTSBIJSTAND.next': 'Voor meer hulp verwijzen ze je door.',

  'body.LUMI.name': 'Lumi',
  'body.LUMI.short': 'Lumi',
  'body.LUMI.does': 'Lumi luistert naar lgbti+ personen en naar wie rond hen staat.',
  'body.LUMI.next': 'Bellen of chatten kan; kijk de uren na op lumi.be.',
} as const satisfies Record<BodyTextKey, string>;
