/**
 * Questions that people ask, each with its reviewed answer: at most four short sentences. The page
 * behind each answer stands in services/domain/askedSources.ts.
 */
export const asked = {
  'asked.none':
    'Daar heb ik geen nagekeken antwoord op. Een mens kan dat beter. Typ "praten" voor wie je kan bellen.',
  'asked.source': 'Meer: {source}',
  'asked.check': 'Controleer dit op de site: {source}',
  'asked.which': 'Bedoel je een van deze vragen?',
  'asked.list': 'Dit vragen mensen vaak:',
  'asked.how': 'Typ "vraag" met het nummer, of stel je vraag in je eigen woorden.',
  'asked.show': 'Antwoord',

  'asked.costs.question': 'Kost melden geld?',
  'asked.costs.answer':
    'Nee. Melden is gratis bij het Vlaams Mensenrechteninstituut, Unia en het IGVM.',
  'asked.anonymous.question': 'Kan ik anoniem melden?',
  'asked.anonymous.answer':
    'Een zaak over discriminatie niet: de dienst wil je naam kennen. Praten zonder naam kan wel. Dat kan bij 1712 of het Vlaams Meldpunt Grensoverschrijdend Gedrag.',
  'asked.why_name.question': 'Waarom kan een zaak niet anoniem?',
  'asked.why_name.answer':
    'De dienst gaat misschien met de andere partij praten, om het op te lossen. Daarvoor moet de dienst weten wie jij bent.',
  'asked.anonymous_means.question': 'Wat betekent anoniem?',
  'asked.anonymous_means.answer':
    'Anoniem betekent: zonder je naam. Zonder naam is niet zonder spoor, want een toestel laat sporen na. Zonder naam kan een dienst je zaak niet oplossen. Ze kan wel luisteren of tellen.',
  'asked.discrimination.question': 'Wat betekent discriminatie?',
  'asked.discrimination.answer':
    'Iemand behandelt jou slechter door een kenmerk. Dat is bijvoorbeeld je afkomst, handicap, leeftijd of geslacht.',
  'asked.is_this.question': 'Ik twijfel: telt dit als discriminatie?',
  'asked.is_this.answer':
    'Dat kan ik niet zeggen. Discriminatie betekent: slechter behandeld door een kenmerk, zoals afkomst of handicap. Je hoeft het niet zeker te weten. De dienst bekijkt het met jou.',
  'asked.witness.question': 'Ik zag het alleen. Mag ik het melden?',
  'asked.witness.answer':
    'Ja, wie iets zag, mag dat melden. Voor een eigen zaak is vaak het slachtoffer nodig.',
  'asked.helper.question': 'Mag iemand mij helpen, of voor mij melden?',
  'asked.helper.answer':
    'Ja, bij het VMRI: familie, een vriend, een advocaat of een organisatie. Ook bij Unia mag je voor een naaste melden. Vraag het bij een andere dienst eerst na.',
  'asked.spelling.question': 'Ik maak schrijffouten. Is dat erg?',
  'asked.spelling.answer': 'Nee. Vertel gewoon wat er gebeurde. Fouten maken niets uit.',
  'asked.proof.question': 'Ik heb geen bewijs. Heeft melden zin?',
  'asked.proof.answer':
    'Ja, je mag melden zonder bewijs. Bewaar wat je hebt: mails, berichten, foto’s, namen van getuigen. Zonder bewijs wordt het later wel moeilijker.',
  'asked.burden.question': 'Moet ik alles bewijzen?',
  'asked.burden.answer':
    'In een burgerlijke zaak niet alles. Je toont feiten die op discriminatie wijzen. Dan moet de ander uitleg geven.',
  'asked.other_knows.question': 'Weet de ander dat ik meldde?',
  'asked.other_knows.answer': 'Unia en het IGVM doen niets zonder jouw akkoord. Je kiest zelf.',
  'asked.report_happens.question': 'Hoe behandelt een dienst mijn melding?',
  'asked.report_happens.answer':
    'Ik stuur niets weg zonder jouw ja. Een dienst kijkt eerst of ze mag helpen. Dan krijg je advies, of zoekt ze met jou een oplossing. Voor jouw geval: typ "wat nu".',
  'asked.who_does_what.question': 'Wie doet wat?',
  'asked.who_does_what.answer':
    'Het Vlaams Mensenrechteninstituut doet wonen in Vlaanderen, Nederlandstalig onderwijs en De Lijn, ook over gender. Unia doet werk, horeca, winkels, banken, trein en politie. Het IGVM doet man en vrouw, bijvoorbeeld op het werk. Vertel wat er gebeurde, dan zoek ik wie past.',
  'asked.unia.question': 'Wat doet Unia met mijn melding?',
  'asked.unia.answer':
    'Unia kijkt of ze mag helpen en geeft informatie. Soms praat Unia met de andere partij. Naar de rechtbank gaan is zeldzaam. Dat gebeurt alleen als jij dat wil.',
  'asked.vmri.question': 'Wat doet het Vlaams Mensenrechteninstituut?',
  'asked.vmri.answer':
    'Het bekijkt je klacht, geeft advies en bemiddelt. Lukt dat niet? Dan kan de Geschillenkamer een oordeel geven.',
  'asked.binding.question': 'Moet de ander het oordeel van de Geschillenkamer volgen?',
  'asked.binding.answer':
    'Nee, dat is niet verplicht. Het oordeel heeft wel gezag. Je kan daarna nog naar de rechter.',
  'asked.chamber.question': 'Kan ik direct naar de Geschillenkamer?',
  'asked.chamber.answer': 'Nee, eerst komt bemiddeling. En jij moet akkoord gaan.',
  'asked.igvm.question': 'Wat doet het IGVM?',
  'asked.igvm.answer':
    'Het IGVM luistert, kijkt of het mag helpen, en geeft advies. Je krijgt een nummer voor je dossier.',
  'asked.duration.question': 'Hoe lang duurt het?',
  'asked.duration.answer': 'Een vaste termijn vond ik niet. Vraag het aan de dienst als je meldt.',
  'asked.deadline.question': 'Is er een uiterste datum om te melden?',
  'asked.deadline.answer':
    'Er zijn soms korte termijnen. Vraag het vandaag na bij je vakbond, een advocaat of de dienst.',
  'asked.count_only.question': 'Kan ik het alleen laten tellen, zonder antwoord?',
  'asked.count_only.answer':
    'Ja. Bij Unia kan je zeggen dat je geen antwoord wil. Dan schrijven ze het op. Je naam is wel nodig.',
  'asked.police.question': 'Moet ik naar de politie?',
  'asked.police.answer':
    'Bij geweld of bedreiging is dat aan te raden. Een melding bij een dienst is geen klacht bij de politie.',
  'asked.police_conduct.question': 'De politie behandelde mij slecht. Waar kan ik heen?',
  'asked.police_conduct.answer':
    'Naar de dienst intern toezicht van de politie, de AIG of het Comité P. Gaat het om discriminatie? Dan kan ook Unia helpen, of voor gender het IGVM.',
  'asked.bullied_work.question': 'Ik word gepest op het werk. Wat eerst?',
  'asked.bullied_work.answer':
    'Praat met de vertrouwenspersoon of de preventieadviseur. Een formeel verzoek geef je af of stuur je aangetekend. Een gewone mail telt daarvoor niet.',
  'asked.sacked.question': 'Mag mijn baas mij ontslaan of straffen omdat ik meld?',
  'asked.sacked.answer':
    'Meld je discriminatie, dan verbiedt de wet dat. Ook getuigen en helpers zijn beschermd. Bij pesten op het werk beschermt een informeel gesprek nog niet. Bewaar een bewijs.',
  'asked.benefit_rent.question': 'Mag een verhuurder mij weigeren om mijn uitkering?',
  'asked.benefit_rent.answer':
    'Een verhuurder mag kijken of je de huur kan betalen. Weigert hij om waar je geld vandaan komt? Dan mag je dat melden.',
  'asked.housing_help.question': 'Wie helpt mij met een huis of een verhuurder?',
  'asked.housing_help.answer':
    'In Vlaanderen helpt het Vlaams Mensenrechteninstituut. Je gemeente of woonloket helpt soms met het formulier. In Brussel en Wallonië: Unia of het IGVM.',
  'asked.transport.question': 'Het gebeurde op de bus of trein. Waar meld ik het?',
  'asked.transport.answer':
    'Bij De Lijn: het Vlaams Mensenrechteninstituut. Bij NMBS, MIVB of TEC: Unia. Gaat het over man of vrouw zijn bij NMBS, MIVB of TEC? Dan het IGVM.',
  'asked.school.question': 'Het gebeurde op school. Waar kan ik heen?',
  'asked.school.answer':
    'Bij een Nederlandstalige school: het Vlaams Mensenrechteninstituut. Bij een Franstalige school: Unia, of het IGVM voor gender. Ben je jonger dan 18? Dan kan ook het Kinderrechtencommissariaat helpen: 0800 20 808.',
  'asked.online.question': 'Iemand haat mij online. Wat doe ik?',
  'asked.online.answer':
    'Bewaar de link en een schermfoto. Meld het aan de site en aan Unia. Word je bedreigd? Ga naar de politie.',
  'asked.nude_photo.question': 'Iemand toont mijn naaktfoto. Wie helpt?',
  'asked.nude_photo.answer':
    'Zonder jouw toestemming mag dat niet. Het IGVM helpt. Ben je jonger dan 18? Bel Child Focus: 116000.',
  'asked.sexual.question': 'Ik ben aangerand of verkracht. Waar kan ik heen?',
  'asked.sexual.answer':
    'Naar een Zorgcentrum na Seksueel Geweld, dag en nacht, met of zonder klacht. Ga liefst snel, binnen 7 dagen, en breng gerust iemand mee. In gevaar? Bel 112 of 101.',
  'asked.unia_keeps.question': 'Hoe lang bewaart Unia mijn gegevens?',
  'asked.unia_keeps.answer':
    'Tot 10 jaar na het einde van je dossier. Komt er misschien een rechtszaak? Dan tot 15 jaar.',
  'asked.line_1712.question': 'Is 1712 een meldpunt?',
  'asked.line_1712.answer':
    'Nee, 1712 is een hulplijn. Ze luisteren en denken mee. Jij beslist, tenzij jij of iemand anders in gevaar is.',
  'asked.talk_only.question': 'Ik wil alleen praten. Met wie kan dat?',
  'asked.talk_only.answer':
    'Bel Tele-Onthaal: 106, dag en nacht. Ben je jong, bel dan Awel: 102. Over lgbti+ bel je Lumi: 0800 99 533.',
  'asked.reception.question': 'Ik woon in een opvangcentrum. Waar kan ik klagen?',
  'asked.reception.answer':
    'Praat eerst met het hoofd van het centrum. Niet tevreden? Dan kan je naar de federale ombudsman: 0800 999 61.',
  'asked.money.question': 'Krijg ik geld?',
  'asked.money.answer':
    'Soms geeft een rechter geld. Meestal zoekt men eerst een oplossing: sorry zeggen, stoppen of herstellen.',
  'asked.parents.question': 'Ik ben jonger dan 18. Vertel je dit aan mijn ouders?',
  'asked.parents.answer':
    'Nee. Ik vertel niets aan je ouders of je school. Ook het Kinderrechtencommissariaat doet niets zonder jouw akkoord.',
  'asked.who_are_you.question': 'Wie ben je?',
  'asked.who_are_you.answer':
    'Ik ben een computerprogramma. Ik help je vertellen wat er gebeurde, en zoek wie kan helpen. Ik ben geen advocaat en geen politie.',
  'asked.human.question': 'Ben je een mens?',
  'asked.human.answer': 'Nee, ik ben een computerprogramma. Liever een mens? Typ "praten".',
  'asked.keeps.question': 'Wat bewaar je van mij?',
  'asked.keeps.answer': 'Alleen wat je hier vertelt, en niet lang. Dit geldt hier:',
  'asked.who_reads.question': 'Wie leest wat ik hier schrijf?',
  'asked.who_reads.answer': 'Geen dienst leest iets zonder jouw ja. Dit geldt hier:',
  'asked.delete.question': 'Kan ik alles wissen?',
  'asked.delete.answer': 'Ja. Typ "wis alles". Wat een dienst al heeft, kan ik niet terughalen.',
  'asked.name.question': 'Moet ik mijn naam geven?',
  'asked.name.answer':
    'Nee, hier hoef je geen naam te geven. Wil je dat een dienst je zaak opvolgt? Dan vraagt die meestal wel je naam. Jij kiest dat later zelf.',
  'asked.must_tell.question': 'Moet ik alles vertellen?',
  'asked.must_tell.answer':
    'Nee, niets is verplicht. Je mag elke vraag overslaan. Je mag ook stoppen wanneer je wil.',
} as const;
