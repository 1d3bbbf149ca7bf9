/** What the conversation says differently in each service model, and about whoever is near. The reference language. */
export const serviceModels = {
  'choice.together': 'Samen met iemand melden',
  'choice.frame': 'Wat de wet in grote lijnen zegt',
  'choice.training': 'Een vorming vragen voor mijn organisatie',
  'choice.tools': 'Hulpmiddelen voor mijn organisatie',

  'q.role.ask_organisation':
    'Voor wie ben je hier? Voor jezelf, voor iemand anders, of voor een organisatie?',
  'role.organisation': 'ik kom als professional of voor een organisatie',

  'q.receiver.ask': 'Met wie wil je samen melden?',
  'q.receiver.ask_partner': 'Bij wie voel je je goed? Kies wie in je buurt is.',
  'q.receiver.why': 'Je hoeft het niet alleen te doen. Ik stuur niets naar die persoon of groep.',
  'q.receiver.again': 'Kies uit de lijst. Wil je liever alleen melden? Typ: overslaan.',
  'q.receiver.label': 'Samen met',
  'receiver.line': '{name}: {does}',
  'receiver.own': 'iemand die je zelf kiest',
  'receiver.somebody_else': 'Iemand anders die ik vertrouw',
  'together.may_help': 'Een vriend, familie of organisatie mag je ook helpen.',
  'together.ready':
    'Je verslag is klaar om mee te nemen naar {recipient}. Ik heb het naar niemand gestuurd.',
  'together.bodies': 'Samen kan je hiermee naar: {bodies}.',
  'together.reach': 'Zo bereik je {name}: {ways}.',
  'together.reach_unknown': 'Ik ken nog geen adres van {name}. Vraag ernaar in je gemeentehuis.',
  'together.partners_unknown':
    'Ik ken hier nog geen partners bij naam. Vraag in je gemeentehuis wie meedoet.',
  'preview.together': 'Dit neem je mee naar {recipient}:',
  'q.consent.ask_together': 'Zal ik dit klaarzetten om mee te nemen naar {recipient}?',
  'consent.not_take': 'Nee, toch niet',
  'finish.together':
    'Je verslag voor {recipient} staat hierboven. Jij kiest of en wanneer je het meeneemt.',

  'advice.partners': '{name}. {does} Ik stuur je verhaal niet naar de stad.',
  'advice.point_first':
    'Eerst kan je dicht bij huis terecht. Later kan je naar een dienst, als je dat wil.',
  'advice.bodies_after': 'Deze diensten gaan over jouw verhaal:',
  'point.partner_network.does':
    'Bij organisaties in je buurt kan je melden. Zij geven je melding door aan de juiste dienst.',
  'point.contact_point.does': 'Hier kan je terecht met een vraag, een melding of een afspraak.',
  'point.warm_point.does': 'Hier luistert iemand naar je en praat met je.',
  'point.expertise_point.does':
    'Hier krijgen bewoners en organisaties hulp en uitleg, en hoor je waar je terecht kan.',
  'point.aftercare': 'Ook na je melding kan je daar nog terecht.',

  'q.preferredName.ask': 'Hoe mag ik je noemen? Een naam die je zelf kiest is goed.',
  'q.preferredName.why': 'Dan kan ik je aanspreken. Het moet niet je echte naam zijn.',
  'q.preferredName.again': 'Typ een naam die je zelf kiest. Of typ: overslaan.',
  'q.preferredName.label': 'Hoe ik je noem',
  'said.hello_name': 'Dag {name}. Fijn dat je er bent. Neem gerust je tijd.',

  'q.appointment.ask': 'Wil je een afspraak met {name}?',
  'q.appointment.why': 'Dan kan je er met een mens over praten. Het moet niet.',
  'q.appointment.again': 'Typ ja of nee. Allebei is goed.',
  'q.appointment.label': 'Afspraak',
  'appointment.how': 'Een afspraak maak je zo: {ways}. Je verslag mag je meenemen.',
  'appointment.unknown':
    'Ik weet nog niet hoe je een afspraak maakt. Vraag ernaar in je gemeentehuis.',

  'q.callBack.ask': 'Wil je dat iemand van {name} je belt? Jij zegt wanneer het veilig is.',
  'q.callBack.why': 'Sommige mensen praten liever. Bellen gebeurt alleen als jij dat wil.',
  'q.callBack.again': 'Typ ja of nee. Allebei is goed.',
  'q.callBack.label': 'Terugbellen',

  'warm.account': 'Je hoeft niets te vertellen wat je niet wil. Even stoppen mag altijd.',
  'warm.understood': 'Dank je dat je dit met mij deelt. Dat vraagt moed.',
  'warm.tellMore': 'Je vertelde al veel. Meer hoeft niet.',
  'warm.evidence': 'Dank je. We doen dit rustig, vraag per vraag.',
  'warm.fears': 'De volgende vraag kan moeilijk zijn. Je mag ze overslaan.',
  'warm.contactChannel': 'We zoeken nu samen een manier die voor jou veilig is.',
  'warm.review': 'Neem je tijd om dit na te lezen.',

  'organisation.intro':
    'Ook organisaties kunnen naar {name}. Kies hieronder wat je wil weten of vragen.',
  'organisation.frame':
    'De wet noemt kenmerken, zoals afkomst, geloof, leeftijd, handicap en geslacht. Het gaat over ongelijk behandelen, pesten om een kenmerk, of een aanpassing weigeren. Ook een opdracht daartoe en een regel die sommigen raakt, tellen mee. Meer: {source}',
  'organisation.frame_who':
    'Er zijn Vlaamse en federale regels. Welke telt, hangt af van het onderwerp en de plaats. Ik zeg niet of iets mag van de wet.',
  'organisation.training': '{name} geeft vormingen. Een vorming vraag je zo: {ways}.',
  'organisation.training_unknown':
    '{name} geeft vormingen. Ik ken nog geen adres. Vraag ernaar in het gemeentehuis.',
  'organisation.tools': 'Hulpmiddelen voor organisaties vind je hier: {source}',
  'organisation.tools_unknown':
    'Ik ken nog geen pagina met hulpmiddelen van {name}. Vraag ernaar in het gemeentehuis.',
} as const;
