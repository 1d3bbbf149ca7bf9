/**
 * The questions: `ask` puts it, `why` says why we ask, `again` puts it in other words with examples,
 * `label` is its name in the summary. The reference language.
 */
export const questions = {
  'q.role.ask': 'Voor wie ben je hier?',
  'q.role.why': 'Ik stel andere vragen als je iets zag, of voor iemand anders komt. Overslaan mag.',
  'q.role.again':
    'Kies wat past. Gebeurde het bij jou? Kies dan het eerste. Zag je het? Kies het tweede.',
  'q.role.label': 'Voor wie',

  'q.relation.ask': 'Wie is die persoon voor jou?',
  'q.relation.why': 'Een dienst helpt een ouder op een andere manier dan een vriend.',
  'q.relation.again': 'Gaat het over je kind? Kies dan je kind. Overslaan mag.',
  'q.relation.label': 'Wie die persoon is',

  'q.account.ask_victim':
    'Vertel in je eigen woorden wat er gebeurde. Begin waar je wil. Fouten zijn niet erg.',
  'q.account.ask_witness': 'Vertel in je eigen woorden wat je zag of hoorde. Begin waar je wil.',
  'q.account.ask_for_other':
    'Vertel wat er gebeurde met die persoon. Je hoeft geen naam te noemen. Begin waar je wil.',
  'q.account.ask_professional':
    'Beschrijf kort de situatie. Schrijf geen naam of gegevens van je cliënt. Ik maak hier geen dossier van.',
  'q.account.more': 'Ik luister. Wil je nog iets vertellen? Schrijf gerust verder.',
  'q.account.done': 'Dit is alles',
  'q.account.remove_last': 'Wis mijn laatste bericht',
  'q.account.why': 'Jouw eigen woorden zeggen het best wat er gebeurde. Ik verander er niets aan.',
  'q.account.again':
    'Je kan bijvoorbeeld zeggen waar je was, en wat iemand zei of deed. Eén zin is genoeg.',
  'q.account.label': 'Jouw verhaal',

  'q.understood.ask': 'Klopt dit? Klopt iets niet? Typ dan de letter die ervoor staat.',
  'q.understood.why': 'Zo vraag ik niets dat je al vertelde. Alleen jij weet of het klopt.',
  'q.understood.again': 'Typ ja als alles klopt. Klopt regel b niet? Typ dan b.',
  'q.understood.label': 'Wat ik begreep',

  'q.domain.ask': 'Waar gebeurde het?',
  'q.domain.why': 'Elke dienst helpt bij een ander deel van het leven. Zo zoek ik de juiste.',
  'q.domain.again': 'Kies uit de lijst. Was het je baas of een collega? Dan is het werk.',
  'q.domain.label': 'Waar in je leven',

  'q.employer.ask': 'Voor wie werk je daar?',
  'q.employer.why': 'Je werkgever bepaalt mee welke dienst je kan helpen.',
  'q.employer.again': 'Is het een winkel, fabriek of vzw? Kies dan een bedrijf of vereniging.',
  'q.employer.label': 'Soort werkgever',

  'q.status.ask': 'Wat voor job is het?',
  'q.status.why': 'Bij een gemeente of Vlaanderen hangt de juiste dienst af van je contract.',
  'q.status.again':
    'Heb je een contract getekend? Kies dan een arbeidscontract. Weet je het niet? Typ: weet ik niet.',
  'q.status.label': 'Soort contract',

  'q.through.ask': 'Hoe werk je daar?',
  'q.through.why': 'Voor een uitzendbureau of dienstencheques is er soms een andere dienst.',
  'q.through.again': 'Betaalt een interimkantoor je loon? Kies dan via een uitzendbureau.',
  'q.through.label': 'Hoe je er werkt',

  'q.schoolLanguage.ask': 'In welke taal geeft de school les?',
  'q.schoolLanguage.why': 'De taal van de school bepaalt welke dienst kan helpen.',
  'q.schoolLanguage.again': 'Het gaat om de taal in de klas, niet om de taal thuis.',
  'q.schoolLanguage.label': 'Taal van de school',

  'q.schoolLevel.ask': 'Welke soort school is het?',
  'q.schoolLevel.why': 'Voor jonge leerlingen is er extra hulp.',
  'q.schoolLevel.again':
    'Is het een school voor kinderen tot twaalf jaar? Kies dan de lagere school.',
  'q.schoolLevel.label': 'Soort school',

  'q.tenure.ask': 'Gaat het over huren, kopen of een sociale woning?',
  'q.tenure.why': 'Voor huren, kopen of een sociale woning helpt soms een andere dienst.',
  'q.tenure.again': 'Huur je van een eigenaar of een kantoor? Kies dan huren van een eigenaar.',
  'q.tenure.label': 'Soort woning',

  'q.venue.ask': 'Wat voor plaats was het?',
  'q.venue.why': 'De soort zaak of club bepaalt welke dienst kan helpen.',
  'q.venue.again': 'Kies wat er het dichtst bij komt. Twijfel je? Typ: weet ik niet.',
  'q.venue.label': 'Soort plaats',

  'q.care.ask': 'Welke soort zorg of hulp was het?',
  'q.care.why': 'Voor een dokter is er een andere dienst dan voor een rusthuis.',
  'q.care.again': 'Een ziekenhuis is medische zorg. Kinderopvang of thuiszorg is andere hulp.',
  'q.care.label': 'Soort zorg',

  'q.serviceLanguage.ask': 'In welke taal werkt die dienst?',
  'q.serviceLanguage.why': 'In Brussel bepaalt de taal van de dienst wie kan helpen.',
  'q.serviceLanguage.again':
    'Is het een dienst die vooral Nederlands spreekt? Kies dan Nederlands.',
  'q.serviceLanguage.label': 'Taal van de dienst',

  'q.operator.ask': 'Over welk vervoer gaat het?',
  'q.operator.why': 'Voor De Lijn is er een andere dienst dan voor de trein.',
  'q.operator.again':
    'Een gele of witte bus in Vlaanderen is vaak van De Lijn. Weet je het niet? Dat is oké.',
  'q.operator.label': 'Welk vervoer',

  'q.sport.ask': 'Over welke sport gaat het?',
  'q.sport.why': 'Voor voetbal is er een eigen meldpunt.',
  'q.sport.again': 'Gaat het over voetbal? Kies dat. Een andere sport? Kies dan het tweede.',
  'q.sport.label': 'Welke sport',

  'q.medium.ask': 'Waar zag of hoorde je het?',
  'q.medium.why': 'Voor een krant is er een andere dienst dan voor reclame.',
  'q.medium.again': 'Een bericht op een nieuwssite telt als krant.',
  'q.medium.label': 'Soort media',

  'q.scheme.ask': 'Over welke hulp of uitkering gaat het?',
  'q.scheme.why': 'Sommige hulp komt van België, andere hulp komt van Vlaanderen.',
  'q.scheme.again':
    'Leefloon of ziekenfonds? Kies het eerste. Groeipakket of inburgering? Kies het tweede.',
  'q.scheme.label': 'Soort uitkering',

  'q.matter.ask': 'Bij welke overheid was het?',
  'q.matter.why': 'Elke overheid heeft een eigen dienst voor klachten.',
  'q.matter.again': 'Het loket in je stad of gemeente is meestal de gemeente.',
  'q.matter.label': 'Soort overheid',

  'q.municipality.ask': 'In welke gemeente gebeurde het? Een postcode mag ook.',
  'q.municipality.why': 'In Brussel en Wallonië helpt soms een andere dienst dan in Vlaanderen.',
  'q.municipality.again':
    'Typ de naam van een stad of gemeente, zoals Aalst. Of typ alleen: Vlaanderen.',
  'q.municipality.label': 'Gemeente',

  'q.region.ask': 'In welk deel van het land was het?',
  'q.region.why': 'Het deel van het land bepaalt welke dienst kan helpen.',
  'q.region.again': 'Gent en Antwerpen liggen in Vlaanderen. Luik ligt in Wallonië.',
  'q.region.label': 'Deel van het land',

  'q.grounds.ask': 'Waarover ging het, denk je? Je mag er meer dan één kiezen.',
  'q.grounds.why': 'Voor geslacht is er soms een andere dienst dan voor afkomst.',
  'q.grounds.again':
    'Kies een of meer antwoorden uit de lijst. Weet je het niet? Typ: weet ik niet.',
  'q.grounds.label': 'Waarover het ging',

  'q.conduct.ask': 'Wat gebeurde er? Je mag er meer dan één kiezen.',
  'q.conduct.why': 'Wat er gebeurde, bepaalt mee wie kan helpen.',
  'q.conduct.again': 'Kies een of meer antwoorden uit de lijst. Past er niets? Typ: overslaan.',
  'q.conduct.label': 'Wat er gebeurde',

  'q.age.ask': 'Hoe oud ben je?',
  'q.age.ask_other': 'Hoe oud is de persoon bij wie het gebeurde?',
  'q.age.why': 'Alleen omdat er voor jongeren onder 18 andere hulp is.',
  'q.age.again': 'Kies uit de lijst. Overslaan mag.',
  'q.age.label': 'Leeftijd',

  'q.choice.ask': 'Wat wil je nu doen? Je kan dit later nog wijzigen.',
  'q.choice.why': 'Jij beslist wat er weggaat, en naar wie. Je moet niets doen.',
  'q.choice.again': 'Kies wat je wil. Wil je niets doen? Dat is ook goed.',
  'q.choice.label': 'Wat je wil doen',

  'q.aboutCity.ask': 'Gaat het over {city} zelf, of over iemand die daar werkt?',
  'q.aboutCity.why': 'Het meldpunt is van de stad zelf. Misschien wil je daar dan niet melden.',
  'q.aboutCity.again': 'Was het iemand die voor de stad of gemeente werkt? Typ dan ja.',
  'q.aboutCity.label': 'Gaat het over de stad',

  'q.recipients.ask': 'Naar wie mag je melding? Je mag er meer dan één kiezen.',
  'q.recipients.why': 'Niemand krijgt iets zonder jouw ja. Ik vraag het voor elke dienst apart.',
  'q.recipients.again': 'Kies een of meer diensten. Wil je niemand kiezen? Typ: overslaan.',
  'q.recipients.label': 'Naar wie',

  'q.tellMore.ask': 'Wil je nog wat vragen beantwoorden? Elke vraag mag je overslaan.',
  'q.tellMore.why': 'Een dienst begrijpt dan beter wat er gebeurde. Het moet niet.',
  'q.tellMore.again': 'Typ ja voor meer vragen. Typ nee om verder te gaan zonder.',
  'q.tellMore.label': 'Meer vertellen',

  'q.when.ask': 'Wanneer was het? Ongeveer is goed.',
  'q.when.why': 'Sommige stappen moeten op tijd gebeuren. Een maand of een jaar is genoeg.',
  'q.when.again': 'Typ bijvoorbeeld: gisteren, vorige week, of maart 2026.',
  'q.when.label': 'Wanneer',

  'q.place.ask':
    'Op welke plek was het precies? Bijvoorbeeld een buslijn, een winkel of een website.',
  'q.place.why': 'Zo kan een dienst zien of het daar vaker gebeurt.',
  'q.place.again': 'Typ bijvoorbeeld: op lijn 3, of bij het loket. Overslaan mag.',
  'q.place.label': 'Plek',

  'q.otherParty.ask': 'Wie deed het? Ik vraag geen naam.',
  'q.otherParty.why': 'Een dienst wil weten om wat voor persoon of organisatie het gaat.',
  'q.otherParty.again': 'Kies wat er het dichtst bij komt. Overslaan mag.',
  'q.otherParty.label': 'Wie het deed',

  'q.organisation.ask': 'Hoe heet de organisatie of zaak? Dit mag je overslaan.',
  'q.organisation.why': 'Met de naam kan een dienst zien of er meer meldingen zijn.',
  'q.organisation.again': 'Typ de naam van de zaak, de school of de dienst. Of typ: overslaan.',
  'q.organisation.label': 'Organisatie',

  'q.pattern.ask': 'Gebeurde het één keer, vaker, of is het een regel?',
  'q.pattern.why': 'Een dienst bekijkt een regel anders dan iets dat één keer gebeurde.',
  'q.pattern.again':
    'Eén keer? Kies het eerste. Vaker? Kies het tweede. Is het een regel? Kies het derde.',
  'q.pattern.label': 'Hoe vaak',

  'q.evidence.ask': 'Heb je iets dat laat zien wat er gebeurde? Zonder mag je ook melden.',
  'q.evidence.why': 'Dan weet de dienst wat er is. Je hoeft hier niets te sturen.',
  'q.evidence.again': 'Kies een of meer antwoorden. Heb je niets? Dat is geen probleem.',
  'q.evidence.label': 'Wat je hebt',

  'q.steps.ask': 'Deed je al iets, of vertelde je het al aan iemand? Wat dan?',
  'q.steps.why': 'Dan weet een dienst wat je al probeerde.',
  'q.steps.again': 'Bijvoorbeeld: ik belde de klantendienst. Deed je nog niets? Typ: nog niets.',
  'q.steps.label': 'Al gedaan',

  'q.wish.ask': 'Wat wil je het liefst?',
  'q.wish.why': 'Sommige mensen willen praten. Anderen willen een klacht doen. Jij kiest.',
  'q.wish.again': 'Kies wat het best past. Je kan het later wijzigen.',
  'q.wish.label': 'Wat je wil',

  'q.hope.ask': 'Wat zou jou helpen? Zeg het in je eigen woorden.',
  'q.hope.why': 'Dan weet een dienst wat voor jou belangrijk is.',
  'q.hope.again': 'Bijvoorbeeld: dat het stopt, of dat ze sorry zeggen.',
  'q.hope.label': 'Wat zou helpen',

  'q.fears.ask': 'Ben je ergens bang voor als je meldt?',
  'q.fears.why': 'Een dienst kan daar rekening mee houden.',
  'q.fears.again': 'Kies een of meer antwoorden. Ben je nergens bang voor? Kies dat.',
  'q.fears.label': 'Waar je bang voor bent',

  'q.stillAtRisk.ask': 'Kan het nog eens gebeuren, denk je?',
  'q.stillAtRisk.why': 'Dan weet een dienst of het dringend is.',
  'q.stillAtRisk.again':
    'Bijvoorbeeld omdat je die persoon nog ziet. Typ ja of nee. Overslaan mag.',
  'q.stillAtRisk.label': 'Kan het opnieuw',

  'q.residence.ask': 'In welke gemeente woon je? Een straat vraag ik niet.',
  'q.residence.ask_other':
    'In welke gemeente woont de persoon bij wie het gebeurde? Een straat vraag ik niet.',
  'q.residence.why': 'Soms kan een meldpunt in die gemeente helpen.',
  'q.residence.again': 'Typ de naam of de postcode van de gemeente. Overslaan mag.',
  'q.residence.label': 'Woonplaats',

  'q.personFunction.ask':
    'Welk werk doet de persoon die het deed? Bijvoorbeeld directeur of chauffeur.',
  'q.personFunction.why': 'Dat zegt vaak genoeg. Een naam is dan niet nodig.',
  'q.personFunction.again': 'Typ bijvoorbeeld: de baas, een leraar, een buur. Overslaan mag.',
  'q.personFunction.label': 'Werk of functie van wie het deed',

  'q.personName.ask': 'Wil je de naam geven van de persoon die het deed? Dat hoeft niet.',
  'q.personName.why': 'Alleen een dienst die je naam krijgt, krijgt ook deze naam.',
  'q.personName.again': 'Typ de naam, of typ: overslaan.',
  'q.personName.label': 'Naam van wie het deed',

  'q.contactName.ask': 'Wat is je naam? Alleen een dienst die jij kiest, krijgt je naam.',
  'q.contactName.why': 'Je koos om te melden met je naam. Dat kan je nog wijzigen.',
  'q.contactName.again': 'Typ je voornaam en je familienaam.',
  'q.contactName.label': 'Jouw naam',

  'q.alias.ask': 'Hoe mag het meldpunt je noemen? Kies een naam die niet toont wie je bent.',
  'q.alias.why': 'Zo kan het meldpunt met je praten zonder je echte naam.',
  'q.alias.again': 'Typ een naam die je zelf kiest, zoals Zon of Boek.',
  'q.alias.label': 'Gekozen naam',

  'q.contactChannel.ask': 'Hoe mogen ze je bereiken?',
  'q.contactChannel.why':
    'Alleen wat jij veilig vindt. Lezen er anderen mee? Kies dan iets anders.',
  'q.contactChannel.again': 'Kies uit de lijst. Wil je geen contact? Typ: overslaan.',
  'q.contactChannel.label': 'Hoe contact',

  'q.contactValue.ask': 'Op welk nummer of adres? Geef alleen wat voor jou veilig is.',
  'q.contactValue.why': 'Anders kunnen ze je niet bereiken.',
  'q.contactValue.again': 'Typ je telefoonnummer of je mailadres. Overslaan mag.',
  'q.contactValue.label': 'Nummer of adres',

  'q.safeMoment.ask': 'Wanneer is het veilig om je te bereiken?',
  'q.safeMoment.why':
    'Misschien ben je niet altijd alleen. Een dienst kan daar rekening mee houden.',
  'q.safeMoment.again': 'Typ bijvoorbeeld: op weekdagen voor 16 uur.',
  'q.safeMoment.label': 'Veilig moment',

  'q.voicemail.ask': 'Mogen ze een bericht achterlaten?',
  'q.voicemail.why': 'Soms luistert of leest er iemand mee.',
  'q.voicemail.again': 'Typ ja of nee.',
  'q.voicemail.label': 'Bericht achterlaten',

  'q.interpreter.ask': 'Heb je een tolk nodig? Welke taal?',
  'q.interpreter.why': 'Dan kan de dienst een tolk zoeken, ook in gebarentaal.',
  'q.interpreter.again': 'Typ een taal, zoals Arabisch of Vlaamse Gebarentaal. Of typ: overslaan.',
  'q.interpreter.label': 'Tolk',

  'q.accessibility.ask':
    'Heb je iets nodig voor een gesprek? Bijvoorbeeld plaats voor een rolstoel.',
  'q.accessibility.why': 'Dan weet de dienst wat je nodig hebt.',
  'q.accessibility.again': 'Typ wat je nodig hebt, of typ: overslaan.',
  'q.accessibility.label': 'Wat je nodig hebt',

  'q.trustedPerson.ask': 'Wil je dat iemand je helpt of meekomt? Wie?',
  'q.trustedPerson.why': 'Een vriend, familie of organisatie mag je helpen.',
  'q.trustedPerson.again': 'Typ bijvoorbeeld: mijn zus. Of typ: overslaan.',
  'q.trustedPerson.label': 'Wie je helpt',

  'q.review.ask': 'Klopt alles?',
  'q.review.why': 'Er gaat niets weg voor jij alles zag.',
  'q.review.again': 'Typ ja als alles klopt. Typ "overzicht" om iets te wijzigen.',
  'q.review.label': 'Nalezen',

  'q.coarser.ask': 'Wat mag minder precies? Je mag er meer dan één kiezen.',
  'q.coarser.why': 'Hoe minder precies, hoe moeilijker iemand kan raden wie je bent.',
  'q.coarser.again':
    'Kies een of meer antwoorden. Kies het laatste om alles te laten zoals het is.',
  'q.coarser.label': 'Minder precies',

  'q.consent.ask': 'Mag dit naar {recipient}?',
  'q.consent.ask_ready': 'Zal ik dit klaarzetten voor {recipient}? Je verstuurt het dan zelf.',
  'q.consent.why': 'Zonder jouw ja gaat er niets weg.',
  'q.consent.again': 'Typ ja om het te doen. Typ nee als je dit niet wil.',
  'q.consent.label': 'Akkoord',

  'q.fileHere.ask': 'Zal ik je eigen verslag hier toch tonen?',
  'q.fileHere.why': 'Je verslag toont alles, ook namen. Hier lezen misschien anderen mee.',
  'q.fileHere.again': 'Typ ja of nee. Allebei is goed.',
  'q.fileHere.label': 'Verslag hier tonen',

  'q.countConsent.ask':
    'Mag ik tellen waarover het ging, waar het was en wat je wilde? Zonder je woorden of je naam.',
  'q.countConsent.why': 'Zo kan een stad zien wat er vaak gebeurt. Ze ziet alleen aantallen.',
  'q.countConsent.again': 'Typ ja of nee. Allebei is goed.',
  'q.countConsent.label': 'Tellen',

  'q.after.ask': 'Wil je nog iets doen?',
  'q.after.why': 'Je bent klaar. Je mag stoppen wanneer je wil.',
  'q.after.again': 'Kies uit de lijst, of typ "stop".',
  'q.after.label': 'Nog iets',
} as const;
