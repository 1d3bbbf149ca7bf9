/** Everything the bot says around the questions. The reference language. */
export const conversation = {
  'welcome.who':
    'Dag. Ik ben een computerprogramma, geen mens. Ik help je vertellen wat er gebeurde.',
  'welcome.kept':
    'Wat je mij vertelt, bewaar ik in geheime code. Na {minutes} minuten zonder bericht wis ik wat ik heb. Ik stuur niets naar een dienst zonder jouw ja.',
  'welcome.danger':
    'Ben je nu in gevaar? Bel 112 of 101. Wil je met iemand praten over geweld? Bel 1712.',
  'welcome.commands':
    'Je mag elke vraag overslaan. Typ "help" voor meer. En français, tapez : français. For English, type: English.',
  'channel.terminal': 'Dit gesprek loopt op deze computer. Wie het scherm ziet, kan meelezen.',
  'channel.webchat':
    'Ik bewaar je woorden in geheime code, op een eigen server. Geen ander bedrijf leest mee. Je IP-adres bewaar ik niet. Na {minutes} minuten zonder bericht wis ik alles. Er gaat niets weg zonder jouw ja. Wie dit toestel gebruikt, kan zien dat deze pagina open was.',
  'channel.other': 'Misschien kunnen anderen dit lezen. Vertel alleen wat je veilig vindt.',
  'demo.notice':
    'Dit is een demonstratie met een verzonnen stad. Geen enkele echte dienst krijgt je melding.',

  'said.thanks_for_telling': 'Dank je dat je dit vertelt. Ik heb je woorden bewaard.',
  'said.added': 'Dank je. Ik heb dit bij je verhaal gezet.',
  'said.kept_with_account': 'Dank je. Ik heb dit bij je verhaal gezet. De vraag staat nog open.',
  'said.removed_last': 'Je laatste bericht is gewist.',
  'said.account_full':
    'Je vertelde al veel. Meer past er hier niet bij. Wat je al vertelde, is bewaard.',
  'said.noted': 'Dank je. Dat is genoteerd.',
  'said.noted_wrong': 'Dank je. Wat niet klopt, heb ik weggelaten.',
  'said.fine': 'Dat is goed.',
  'said.tell_more': 'Goed. Ik vraag nog wat meer. Elke vraag mag je overslaan.',
  'said.did_you_mean': 'Wat bedoel je?',
  'said.not_understood':
    'Dat begreep ik niet goed. Typ het in andere woorden. Staat er een lijst? Kies dan daaruit.',
  'said.talk_instead': 'Lukt het niet zo? Je kan ook met iemand praten.',
  'said.empty': 'Ik zag nog geen antwoord. Neem gerust je tijd.',
  'said.stale': 'Dat was een antwoord op een vorige vraag. Ik heb niets gewijzigd.',
  'said.attachment':
    'Ik kan geen foto bekijken en geen geluid horen. Ik heb het niet bewaard. Kan je het typen?',
  'said.welcome_back':
    'Welkom terug. Ik ben een computerprogramma. Alles wat je vertelde, is er nog.',
  'said.reopened': 'Je antwoord was: {answer}. Geef een nieuw antwoord, of typ "laat zo".',
  'said.reopened_plain': 'Je mag opnieuw antwoorden. Wil je niets wijzigen? Typ "laat zo".',
  'said.no_way_back': 'Je bent bij het begin. Verder terug gaat niet.',
  'said.change_how':
    'Typ "wijzig" en het nummer, zoals "wijzig 2". Typ "overzicht" voor de nummers.',
  'said.at_the_end': 'Je bent aan het einde. Je mag stoppen wanneer je wil.',
  'said.language': 'Goed. We gaan verder in het Nederlands.',
  'said.stopped':
    'Goed. Je mag altijd stoppen. Wil je later verder? Kom dan snel terug: ik bewaar dit niet lang. Wil je alles wissen? Kom terug en typ "wis alles".',
  'said.stopped_webchat':
    'Goed. Je mag altijd stoppen. Dit gesprek sluit nu, en je kan er niet meer naar terug. Na {minutes} minuten wis ik het.',
  'said.sure_delete': 'Wil je echt alles wissen? Dat kan ik niet terugdraaien. Typ ja of nee.',
  'said.sure_restart': 'Wil je echt opnieuw beginnen? Dan wis ik alles. Typ ja of nee.',
  'said.not_deleted': 'Goed. Ik heb niets gewist.',
  'said.deleted': 'Alles wat ik van je had, is gewist.',
  'said.deleted_but_sent':
    'Wat een dienst al heeft, kan ik niet terughalen. Vraag het aan die dienst.',
  'said.foreign':
    'Dit gesprek begon met een nieuwere versie van mij. Ik kan het hier niet lezen. Er is niets gewist. Opnieuw beginnen? Typ "opnieuw".',
  'said.busy': 'Wacht even, alsjeblieft. Je bericht is nog niet bewaard. Stuur het straks opnieuw.',
  'said.slow': 'Dit duurt even. Ik ben er nog.',
  'said.trouble':
    'Er ging bij mij iets mis. Wat je eerder vertelde, is bewaard. Stuur je bericht nog eens.',
  'said.named_gets_all':
    'Met je naam krijgt de dienst al je woorden. Iets weglaten? Typ "overzicht" en wijzig je antwoord.',
  'said.hidden_in_story':
    'In je verhaal is dat nu verborgen. Het staat ook in een antwoord. Typ "overzicht" om dat te wijzigen.',
  'said.leaving_demonstration':
    'Goed. Je melding gaat nu naar de map van deze demonstratie, niet naar {recipient}.',
  'said.reopened_story':
    'Dit vertelde je: {answer}. Schrijf erbij, of wis je laatste bericht. Niets wijzigen? Typ "laat zo".',
  'said.hidden': 'Dat is nu verborgen.',
  'said.shown': 'Dat is nu zichtbaar.',
  'said.leaving': 'Dank je. Ik verstuur je melding nu naar {recipient}.',
  'said.sent': 'Je melding is verstuurd naar {recipient}.',
  'said.sent_demonstration':
    'Je melding voor {recipient} ligt klaar in de map van deze demonstratie.',
  'said.send_failed':
    'Het versturen naar {recipient} lukte niet. Bewaar je melding en stuur ze zelf.',
  'said.ready': 'Je melding is klaar. Je kan ze nu zelf versturen naar {recipient}.',
  'said.ready_local': 'Dit meldpunt heeft hier nog geen adres. Vraag ernaar in je gemeentehuis.',
  'said.not_sent': 'Goed. Er gaat niets naar {recipient}.',
  'said.your_file': 'Dit is je eigen verslag.',
  'said.keep_safe': 'Bewaar dit waar niemand anders het leest.',

  'offer.en': 'Do you prefer English? Type: English.',
  'offer.nl': 'Wil je verder in het Nederlands? Typ: Nederlands.',
  'offer.fr': 'Vous préférez le français ? Tapez : français.',

  'understood.head': 'Ik begreep dit uit je verhaal:',
  'understood.yes': 'Ja, dit klopt',
  'understood.no': 'Nee, niet alles klopt',
  'understood.which': 'Typ de letter van wat niet klopt. Klopt niets? Typ alle letters.',

  'summary.head': 'Dit zijn je antwoorden:',
  'summary.empty': 'Je gaf nog geen antwoorden.',
  'summary.foot': 'Iets wijzigen? Typ bijvoorbeeld "wijzig 2".',
  'row.line': '{label}: {words}',
  'row.change': 'Wijzig',
  'row.wrong': 'Klopt niet',
  'row.hide': 'Verberg',
  'row.show': 'Toon',
  'when.today': 'vandaag',
  'when.yesterday': 'gisteren',
  'when.last_week': 'vorige week',
  'when.last_month': 'vorige maand',
  'answer.unknown': 'dat weet ik niet',
  'answer.withheld': 'dat zeg ik liever niet',
  'answer.skipped': 'overgeslagen',
  yes: 'Ja',
  no: 'Nee',
  'choice.none_of_these': 'Geen van deze',

  'help.head': 'Met wie je nu kan praten:',
  'help.line': '{name}: {how}',
  'help.line_open': '{name}: {how} {open}',
  'help.commands':
    'Je kan altijd typen: terug, overzicht, wijzig 2, overslaan. Of: weet ik niet, liever niet, waarom, herhaal.',
  'help.more':
    'Ook dit kan: wat nu, praten, gevaar, Français, English, stop, wis alles, opnieuw. Bij gevaar bel je 112 of 101.',
  'person.local': 'Je kan ook naar {name}: {ways}.',
  'person.foot': 'Je hoeft daarvoor hier niets te vertellen. Je mag hier ook verdergaan.',
  'danger.head': 'Jouw veiligheid gaat voor. Zoek een veilige plek als dat kan.',
  'danger.foot': 'Je hoeft hier niet verder te gaan. Je gesprek blijft nog even staan.',
  'danger.acute': 'Misschien is er gevaar. Jouw veiligheid gaat voor.',
  'danger.soft': 'Dat klinkt zwaar. Er zijn mensen die naar je willen luisteren.',
  'danger.go_on': 'Jij kiest wat je doet. Verder vertellen mag.',

  'advice.head':
    'Met je verhaal kan je naar deze diensten. Jij beslist. Ik zeg niet of iets mag van de wet.',
  'advice.no_body':
    'Ik vond geen dienst die hierover een dossier maakt. Er zijn wel mensen die willen luisteren.',
  'advice.because': '{because} Bron: {source} (nagekeken op {date}).',
  'advice.uncertain': 'Dit is niet helemaal zeker. Vraag aan de dienst of dit de juiste is.',
  'advice.body_to_check': '{name}. {does} {next} {anonymity} Controleer dit zelf: {source}',
  'advice.body': '{name}. {does} {next} {anonymity} Meer: {source}',
  'advice.local_point': '{name}. {does} {next} {anonymity}',
  'advice.not_anonymous':
    'Voor een dossier over discriminatie is je naam nodig. Een signaal zonder naam wordt alleen geteld.',
  'advice.also': 'Ook deze kunnen helpen:',
  'advice.rest': 'Er zijn ook nog: {bodies}.',
  'advice.local_is_city':
    'Let op: dit meldpunt hoort bij {city} zelf. Je kan ook een andere dienst kiezen.',
  'advice.witness':
    'Je mag melden wat je zag. Voor een eigen dossier is vaak het slachtoffer zelf nodig.',
  'advice.for_other':
    'Je mag voor iemand anders melden. Vraag het eerst aan die persoon, als dat kan.',
  'advice.under_18':
    'Je bent jonger dan 18. Ik vertel niets aan je ouders of je school. Je mag iemand vragen om te helpen.',
  'advice.protection':
    'De wet verbiedt dat iemand je straft omdat je meldt. Jij kiest hoever je gaat. Zonder bewijs mag je ook melden.',
  'advice.professional':
    'Ik maak geen dossier over een cliënt. Wil die zelf melden? Dan kan dat hier, samen met jou.',

  'choice.signal': 'Laten tellen zonder naam (een anoniem signaal)',
  'choice.pseudonym': 'Melden met een naam die ik kies, via het meldpunt',
  'choice.named': 'Melden met mijn naam',
  'choice.keep': 'Zelf bewaren, nu niets versturen',
  'choice.nothing': 'Nu niets doen',
  'choice.talk': 'Met iemand praten',
  'choice.more': 'Eerst meer vertellen',

  'review.head': 'Dit is alles wat je vertelde:',
  'review.yes': 'Ja, alles klopt',
  'review.change': 'Ik wil iets wijzigen',

  'coarser.province': 'alleen de provincie, niet de gemeente',
  'coarser.region': 'alleen Vlaanderen, Brussel of Wallonië',
  'coarser.year': 'alleen het jaar, niet de maand',
  'coarser.as_it_is': 'laten zoals het is',

  'preview.head': 'Dit krijgt {recipient}, en niets anders:',
  'preview.pieces':
    'Dit vond ik in je woorden. Typ "toon b" of "verberg b". Iets anders verbergen? Typ "verberg" en het woord.',
  'preview.no_name': 'Let op: zonder je naam kan {recipient} je misschien niet helpen.',
  'preview.risky':
    'Let op: gemeente, maand en organisatie samen kunnen tonen wie je bent. Je kan het minder precies maken.',
  'mask.hidden': 'verborgen',
  'mask.shown': 'zichtbaar',
  'consent.send': 'Ja, verstuur dit',
  'consent.make_ready': 'Ja, zet dit klaar',
  'consent.coarser': 'Eerst minder precies maken',
  'consent.not_send': 'Nee, niet naar deze dienst',

  'finish.signal':
    '{recipient} krijgt je signaal, om te tellen. Je krijgt geen antwoord, want er is geen naam.',
  'finish.demonstration': 'Dit was een oefening. {recipient} kreeg dit niet.',
  'finish.ready': 'Je melding voor {recipient} staat hierboven. Jij kiest of je ze verstuurt.',
  'finish.will_contact': '{recipient} krijgt je melding. Ik weet niet hoe snel ze antwoorden.',
  'finish.nothing_left': 'Er is niets verstuurd. Dat is ook goed.',
  'finish.after_sending': 'Wat je koos, is gedaan. Meer gaat er niet weg.',
  'finish.kept': 'Dit gesprek wis ik na {minutes} minuten. Nu al wissen? Typ "wis alles".',
  'finish.leave':
    'Veilig weggaan? Typ "wis alles": dan wis ik wat ik heb. Sluit daarna dit gesprek. Wis ook de geschiedenis van je toestel.',
  'after.file': 'Mijn eigen verslag om te bewaren',
  'after.other': 'Toch iets anders kiezen',
  'after.leave': 'Hoe ga ik veilig weg?',

  'said.greeting': 'Dag. Fijn dat je er bent. Neem gerust je tijd.',
  'said.not_in_story':
    'Dit zet ik niet in je verhaal. Hoort het erbij? Vertel dan ook wat er gebeurde.',
  'said.number_sends_nothing':
    'Met een nummer verstuur ik niets. Wil je dit echt? Typ "ja" of druk op de knop.',
  'said.hide_how': 'Typ "verberg" of "toon", en dan de letter.',
  'said.other_language':
    'Ik ken alleen Nederlands, Frans en Engels. Vertellen in je eigen taal mag. Praten met een mens? Typ "praten".',
  'said.in_own_language': '{words}',
  'fileHere.warning':
    'Let op: in je eigen verslag is niets verborgen. Anderen kunnen hier misschien meelezen.',
} as const;
