/**
 * The card "what happens next". Every claim rests on a row of services/domain/nextStepsData.ts, which
 * says when it is told. The reference: English says the same.
 * No name of a part ends in a question mark: typed, it would be taken for a question to us.
 */
export const nextSteps = {
  'next.section.steps': 'Wat er nu gebeurt',
  'next.section.duration': 'Hoe lang het duurt, en wat niet kan',
  'next.section.proof': 'Wat helpt om het te tonen',
  'next.section.enough': 'Of er genoeg bewijs is',
  'next.section.limits': 'Tot wanneer het kan',
  'next.section.protection': 'Bescherming tegen straf',
  'next.section.cost': 'Wat het kost',
  'next.section.helpers': 'Wie mag helpen',
  'next.section.meanwhile': 'Wat je nu al kan doen',
  'next.enough_read': 'Genoeg, terug naar het gesprek',
  'next.about': '{name}: {words}',
  'next.sources': 'Bron: {sources} (nagekeken op {date}).',
  'next.sources_to_check': 'Dit is niet zeker: controleer het zelf op {sources}.',
  'next.file_head': 'Wat er hierna kan gebeuren',
  'next.how_more':
    'Meer lezen? Typ "over de duur", "over bewijs", "over genoeg bewijs" of "over termijnen". Of typ "over bescherming", "over kosten", "over hulp" of "over nu".',

  'next.start':
    'Je vertelt eerst wat er gebeurde. Dan toon ik wie kan helpen. Daarna kies jij. Er gaat niets weg zonder jouw ja.',
  'next.professional':
    'Wil je cliënt zelf melden? Dan kan dat samen met jou. Zet geen stap zonder akkoord, behalve bij gevaar.',
  'next.no_body':
    'Ik vond geen dienst die hierover een dossier maakt. Praten over wat er gebeurde, kan wel.',
  'next.choice_signal':
    'Een signaal zonder naam wordt geteld. Zo ziet men wat vaak gebeurt. Er komt geen antwoord.',
  'next.choice_pseudonym':
    'Het meldpunt kent alleen de naam die jij koos. Voor een dossier over discriminatie is je echte naam nodig.',
  'next.choice_named':
    'Na jouw ja krijgt de dienst je naam en je verhaal. Hoe snel ze antwoorden, weet ik niet.',
  'next.choice_keep':
    'Je bewaart alles zelf. Later melden kan vaak nog, maar soms is de termijn kort.',
  'next.choice_nothing':
    'Er gaat niets weg. Later melden kan vaak nog, maar soms is de termijn kort.',
  'next.wish_talk': 'Praten kan zonder naam, dag en nacht: Tele-Onthaal op 106.',
  'next.wish_count':
    'Bij Unia mag je zeggen dat je geen antwoord wil. Dan schrijven ze het op. Je naam is wel nodig.',
  'next.wish_change': 'Unia spreekt niet met de ander zonder jouw akkoord.',
  'next.wish_complaint': 'Voor een klacht over discriminatie wil de dienst je naam kennen.',
  'next.wish_ask': 'Een vraag stellen mag. Je hoeft het niet zeker te weten.',

  'next.no_term':
    'Niet elke dienst heeft een vaste termijn. Vraag aan de dienst hoe lang het kan duren.',
  'next.wrong_body': 'Is het de verkeerde dienst? Unia zegt je dan wie wel kan helpen.',
  'next.counts':
    'Een melding telt, ook als er geen oplossing komt. Zo wordt zichtbaar wat vaak gebeurt.',

  'next.write_down':
    'Schrijf op: wanneer, waar, welke woorden en wie erbij was. Bewaar berichten, mails, foto’s en papieren.',
  'next.keep_link': 'Bewaar de link en een schermfoto, met de datum.',
  'next.doctor': 'Gekwetst, ook in je hoofd? Vraag een attest aan een dokter.',
  'next.ask_in_writing': 'Vraag de aanpassing schriftelijk, en bewaar je vraag.',
  'next.keep_safe':
    'Bewaar een kopie waar de ander niet kan kijken. Dat kan ook bij iemand die je vertrouwt.',

  'next.without_proof': 'Zonder bewijs mag je ook melden. Iets aantonen is dan wel moeilijker.',
  'next.burden':
    'Bij discriminatie hoef je voor een burgerlijke rechter niet alles te bewijzen. Toon feiten die erop wijzen. Dan moet de ander uitleg geven.',
  'next.burden_criminal': 'Bij een strafzaak, na een klacht bij de politie, geldt dat niet.',

  'next.limit_any':
    'Er zijn soms korte termijnen. Vraag het vandaag na bij je vakbond, een advocaat of de dienst.',
  'next.limit_work':
    'Over je contract: tot een jaar na het einde ervan. En niet later dan vijf jaar na de feiten. Laat het nakijken.',
  'next.limit_press':
    'Bij de Raad voor de Journalistiek: tot 60 dagen na het bericht. Laat het nakijken.',
  'next.limit_catholic_school':
    'Is het een katholieke school? Klagen bij het net kan tot zes maanden na de feiten. Laat het nakijken.',
  'next.limit_criminal':
    'Bij de politie hangt het af van de feiten. Vaak is het nu tien jaar, maar oude feiten kunnen al verjaard zijn. Laat het nakijken.',
  'next.limit_sexual_violence':
    'Een Zorgcentrum na Seksueel Geweld helpt met of zonder klacht. Ga liefst binnen zeven dagen.',
  'next.limit_none_found':
    'Voor VMRI, Unia en IGVM vonden we geen uiterste datum. Meld het wel zo snel je kan.',

  'next.protected':
    'Meld je discriminatie, dan verbiedt de wet dat iemand je daarvoor straft. Dat geldt ook voor getuigen en voor wie je helpt.',
  'next.protected_flanders': 'Ook de Vlaamse regels beschermen jou en wie je steunt.',
  'next.protected_at_work':
    'Bij een formeel verzoek op je werk begint de bescherming als het aankomt.',
  'next.keep_receipt': 'Bewaar een bewijs dat je meldde, met de datum.',
  'next.fear_stays': 'Dat maakt angst niet weg. Jij kiest hoever je gaat.',

  'next.free': 'Melden is gratis bij VMRI, Unia en IGVM.',
  'next.free_advice': 'Een eerste advies van een advocaat kan ook gratis.',
  'next.damages':
    'Meestal zoekt men eerst een oplossing: stoppen, excuses of herstellen. Soms geeft een rechter een vergoeding.',

  'next.may_assist':
    'Bij het VMRI: familie, een vriend, een advocaat of een organisatie. Ook bij Unia mag je voor een naaste melden. Vraag het bij een andere dienst eerst na.',
  'next.union': 'Ook je vakbond kan helpen.',
  'next.town_hall': 'Je gemeente helpt soms met het formulier. Vraag ernaar in je gemeentehuis.',
  'next.interpreter': 'Heb je een tolk of eenvoudige taal nodig? Zeg dat aan de dienst.',
  'next.mistakes': 'Schrijffouten zijn niet erg.',

  'next.note_more': 'Gebeurt er nog iets? Schrijf het op, met de datum.',
  'next.no_shame': 'Je hoeft je niet te schamen. Praten hierover is voor veel mensen moeilijk.',
  'next.not_alone': 'Je hoeft dit niet alleen te doen. Praten mag ook zonder te melden.',

  'q.next.ask': 'Waarover wil je meer lezen?',
  'q.next.why': 'Zo lees je alleen wat je nu wil weten.',
  'q.next.again': 'Kies uit de lijst. Genoeg gelezen? Kies het laatste.',
  'q.next.label': 'Wat er nu gebeurt',
  'after.next': 'Lezen wat er nu gebeurt',
} as const;
