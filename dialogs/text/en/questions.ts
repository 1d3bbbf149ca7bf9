import type { questions as reference } from '../nl/questions.js';

/** The same questions in plain English. */
export const questions = {
  'q.role.ask': 'Who are you here for?',
  'q.role.why':
    'I ask other questions if you saw something, or if you come for somebody else. You may also skip.',
  'q.role.again':
    'Choose what fits. Did it happen to you? Choose the first. Did you see it? Choose the second.',
  'q.role.label': 'For whom',

  'q.relation.ask': 'Who is that person to you?',
  'q.relation.why': 'A service helps a parent in another way than a friend.',
  'q.relation.again': 'Is it about your child? Then choose your child. You may also skip.',
  'q.relation.label': 'Who that person is',

  'q.account.ask_victim':
    'Tell in your own words what happened. Start where you like. Mistakes do not matter.',
  'q.account.ask_witness': 'Tell in your own words what you saw or heard. Start where you like.',
  'q.account.ask_for_other':
    'Tell what happened to that person. You do not have to give a name. Start where you like.',
  'q.account.ask_professional':
    'Describe the situation briefly. Do not write the name or details of your client. I make no file about it here.',
  'q.account.more': 'I am listening. Do you want to tell more? You can keep writing.',
  'q.account.done': 'This is everything',
  'q.account.remove_last': 'Delete my last message',
  'q.account.why': 'Your own words say best what happened. I do not change them.',
  'q.account.again':
    'For example, you can say where you were, and what somebody said or did. One sentence is enough.',
  'q.account.label': 'Your story',

  'q.understood.ask': 'Is this right? If something is wrong, type the letter before it.',
  'q.understood.why':
    'This way I do not ask what you already told. Only you know whether it is right.',
  'q.understood.again': 'Type yes if everything is right. Is line b wrong? Then type b.',
  'q.understood.label': 'What I understood',

  'q.domain.ask': 'Where did it happen?',
  'q.domain.why':
    'Each service helps with another part of life. This way I look for the right one.',
  'q.domain.again': 'Choose from the list. Was it your boss or a colleague? Then it is work.',
  'q.domain.label': 'Where in your life',

  'q.employer.ask': 'Who do you work for there?',
  'q.employer.why': 'Your employer helps to decide which service can help you.',
  'q.employer.again':
    'Is it a shop, factory or non-profit (vzw)? Then choose a company or association.',
  'q.employer.label': 'Kind of employer',

  'q.status.ask': 'What kind of job is it?',
  'q.status.why':
    'Do you work for a town or for Flanders? Then your contract decides which service is right.',
  'q.status.again':
    "Did you sign a contract? Then choose an employment contract. You do not know? Type: I don't know.",
  'q.status.label': 'Kind of contract',

  'q.through.ask': 'How do you work there?',
  'q.through.why': 'With a temp agency or service vouchers, another service may be the right one.',
  'q.through.again': 'Does a temp agency (interim) pay you? Then choose through a temp agency.',
  'q.through.label': 'How you work there',

  'q.schoolLanguage.ask': 'In which language does the school teach?',
  'q.schoolLanguage.why': 'The language of the school decides which service can help.',
  'q.schoolLanguage.again': 'It is about the language in class, not the language at home.',
  'q.schoolLanguage.label': 'Language of the school',

  'q.schoolLevel.ask': 'What kind of school is it?',
  'q.schoolLevel.why': 'There is extra help for young pupils.',
  'q.schoolLevel.again': 'Is it a school for children up to twelve? Then choose primary school.',
  'q.schoolLevel.label': 'Kind of school',

  'q.tenure.ask': 'Is it about renting, buying or social housing?',
  'q.tenure.why': 'For renting, buying or social housing, sometimes another service helps.',
  'q.tenure.again':
    'Do you rent from an owner or an agency? Then choose renting from an owner or agency.',
  'q.tenure.label': 'Kind of home',

  'q.venue.ask': 'What kind of place was it?',
  'q.venue.why': 'The kind of business or club decides which service can help.',
  'q.venue.again': "Choose what comes closest. Are you not sure? Type: I don't know.",
  'q.venue.label': 'Kind of place',

  'q.care.ask': 'What kind of care or help was it?',
  'q.care.why': 'For a doctor there is another service than for a rest home.',
  'q.care.again': 'A hospital is medical care. Childcare or home care is other help.',
  'q.care.label': 'Kind of care',

  'q.serviceLanguage.ask': 'In which language does that service work?',
  'q.serviceLanguage.why': 'In Brussels, the language of the service decides who can help.',
  'q.serviceLanguage.again': 'Is it a service that mostly speaks Dutch? Then choose Dutch.',
  'q.serviceLanguage.label': 'Language of the service',

  'q.operator.ask': 'Which transport is it about?',
  'q.operator.why': 'For De Lijn there is another service than for the train.',
  'q.operator.again':
    'A yellow or white bus in Flanders is often from De Lijn. You do not know? That is fine.',
  'q.operator.label': 'Which transport',

  'q.sport.ask': 'Which sport is it about?',
  'q.sport.why': 'Football has its own reporting point.',
  'q.sport.again': 'Is it about football? Choose that. Another sport? Then choose the second.',
  'q.sport.label': 'Which sport',

  'q.medium.ask': 'Where did you see or hear it?',
  'q.medium.why': 'For a newspaper there is another service than for advertising.',
  'q.medium.again': 'A post on a news site counts as a newspaper.',
  'q.medium.label': 'Kind of media',

  'q.scheme.ask': 'Which help or benefit is it about?',
  'q.scheme.why': 'Some help comes from Belgium, other help comes from Flanders.',
  'q.scheme.again':
    'Living allowance (leefloon) or health fund? Choose the first. Child benefit (Groeipakket) or integration? Choose the second.',
  'q.scheme.label': 'Kind of benefit',

  'q.matter.ask': 'Which public authority was it?',
  'q.matter.why': 'Each authority has its own service for complaints.',
  'q.matter.again': 'The desk in your town or city is mostly the municipality.',
  'q.matter.label': 'Kind of authority',

  'q.municipality.ask': 'In which municipality did it happen? You can also give a postcode.',
  'q.municipality.why':
    'In Brussels and Wallonia sometimes another service helps than in Flanders.',
  'q.municipality.again': 'Type the name of a town or city, such as Aalst. Or type only: Flanders.',
  'q.municipality.label': 'Municipality',

  'q.region.ask': 'In which part of the country was it?',
  'q.region.why': 'The part of the country decides which service can help.',
  'q.region.again': 'Ghent and Antwerp are in Flanders. Liège is in Wallonia.',
  'q.region.label': 'Part of the country',

  'q.grounds.ask': 'What do you think it was about? You may choose more than one.',
  'q.grounds.why': 'For sex there is sometimes another service than for origin.',
  'q.grounds.again':
    "Choose one or more answers from the list. You do not know? Type: I don't know.",
  'q.grounds.label': 'What it was about',

  'q.conduct.ask': 'What happened? You may choose more than one.',
  'q.conduct.why': 'What happened helps to decide who can help.',
  'q.conduct.again': 'Choose one or more answers from the list. Does nothing fit? Type: skip.',
  'q.conduct.label': 'What happened',

  'q.age.ask': 'How old are you?',
  'q.age.ask_other': 'How old is the person it happened to?',
  'q.age.why': 'Only because there is other help for young people under 18.',
  'q.age.again': 'Choose from the list. You may also skip this.',
  'q.age.label': 'Age',

  'q.choice.ask': 'What do you want to do now? You can still change this later.',
  'q.choice.why': 'You decide what leaves here, and who gets it. You do not have to do anything.',
  'q.choice.again': 'Choose what you want. Do you want to do nothing? That is fine too.',
  'q.choice.label': 'What you want to do',

  'q.aboutCity.ask': 'Is it about {city} itself, or about somebody who works there?',
  'q.aboutCity.why':
    'The reporting point belongs to the city itself. So you may not want to report there.',
  'q.aboutCity.again': 'Was it somebody who works for the city or municipality? Then type yes.',
  'q.aboutCity.label': 'Is it about the city',

  'q.recipients.ask': 'Who may get your report? You may choose more than one.',
  'q.recipients.why': 'Nobody gets anything without your yes. I ask it for each service.',
  'q.recipients.again': 'Choose one or more services. Do you want to choose nobody? Type: skip.',
  'q.recipients.label': 'Who gets it',

  'q.tellMore.ask': 'Do you want to answer a few more questions? You may skip each question.',
  'q.tellMore.why': 'Then a service understands better what happened. You do not have to.',
  'q.tellMore.again': 'Type yes for more questions. Type no to go on without them.',
  'q.tellMore.label': 'Telling more',

  'q.when.ask': 'When was it? About when is enough.',
  'q.when.why': 'Some steps must be taken in time. A month or a year is enough.',
  'q.when.again': 'Type for example: yesterday, last week, or March 2026.',
  'q.when.label': 'When',

  'q.place.ask': 'Where exactly was it? For example a bus line, a shop or a website.',
  'q.place.why': 'Then a service can see whether it happens there more often.',
  'q.place.again': 'Type for example: on line 3, or at the desk. You may skip.',
  'q.place.label': 'Place',

  'q.otherParty.ask': 'Who did it? I do not ask for a name.',
  'q.otherParty.why': 'A service wants to know what kind of person or organisation it is.',
  'q.otherParty.again': 'Choose what comes closest. You may skip.',
  'q.otherParty.label': 'Who did it',

  'q.organisation.ask': 'What is the name of the organisation or business? You may skip this.',
  'q.organisation.why': 'With the name, a service can see whether there are more reports.',
  'q.organisation.again':
    'Type the name of the business, the school or the service. Or type: skip.',
  'q.organisation.label': 'Organisation',

  'q.pattern.ask': 'Did it happen once, more often, or is it a rule?',
  'q.pattern.why': 'A service looks at a rule in another way than at something that happened once.',
  'q.pattern.again':
    'Once? Choose the first. More often? Choose the second. Is it a rule? Choose the third.',
  'q.pattern.label': 'How often',

  'q.evidence.ask':
    'Do you have something that shows what happened? You may also report without it.',
  'q.evidence.why': 'Then the service knows what there is. You do not have to send anything here.',
  'q.evidence.again': 'Choose one or more answers. Do you have nothing? That is not a problem.',
  'q.evidence.label': 'What you have',

  'q.steps.ask': 'Did you already do something or tell somebody? What was it?',
  'q.steps.why': 'Then a service knows what you already tried.',
  'q.steps.again':
    'For example: I called customer service. Did you do nothing yet? Type: nothing yet.',
  'q.steps.label': 'Already done',

  'q.wish.ask': 'What do you want most?',
  'q.wish.why': 'Some people want to talk. Others want to make a complaint. You choose.',
  'q.wish.again': 'Choose what fits best. You can change it later.',
  'q.wish.label': 'What you want',

  'q.hope.ask': 'What would help you? Say it in your own words.',
  'q.hope.why': 'Then a service knows what is important to you.',
  'q.hope.again': 'For example: that it stops, or that they say sorry.',
  'q.hope.label': 'What would help',

  'q.fears.ask': 'Are you afraid of something if you report?',
  'q.fears.why': 'A service can keep that in mind.',
  'q.fears.again': 'Choose one or more answers. Are you not afraid of anything? Choose that.',
  'q.fears.label': 'What you are afraid of',

  'q.stillAtRisk.ask': 'Do you think it can happen again?',
  'q.stillAtRisk.why': 'Then a service knows whether it is urgent.',
  'q.stillAtRisk.again':
    'For example because you still see that person. Type yes or no. You may skip.',
  'q.stillAtRisk.label': 'Can it happen again',

  'q.residence.ask': 'In which municipality do you live? I do not ask for a street.',
  'q.residence.ask_other':
    'In which municipality does the person it happened to live? I do not ask for a street.',
  'q.residence.why': 'Sometimes a reporting point in that municipality can help.',
  'q.residence.again': 'Type the name or the postcode of the municipality. You may skip.',
  'q.residence.label': 'Where you live',

  'q.personFunction.ask':
    'What is the job of the person who did it? For example director or driver.',
  'q.personFunction.why': 'That often says enough. Then a name is not needed.',
  'q.personFunction.again': 'Type for example: the boss, a teacher, a neighbour. You may skip.',
  'q.personFunction.label': 'Job or function of who did it',

  'q.personName.ask': 'Do you want to give the name of the person who did it? You do not have to.',
  'q.personName.why': 'Only a service that gets your name also gets this name.',
  'q.personName.again': 'Type the name, or type: skip.',
  'q.personName.label': 'Name of who did it',

  'q.contactName.ask': 'What is your name? Only a service that you choose gets your name.',
  'q.contactName.why': 'You chose to report with your name. You can still change that.',
  'q.contactName.again': 'Type your first name and your family name.',
  'q.contactName.label': 'Your name',

  'q.alias.ask':
    'What may the reporting point call you? Choose a name that does not show who you are.',
  'q.alias.why': 'Then the reporting point can talk with you without your real name.',
  'q.alias.again': 'Type a name that you choose yourself, such as Sun or Book.',
  'q.alias.label': 'Chosen name',

  'q.contactChannel.ask': 'How may they reach you?',
  'q.contactChannel.why':
    'Only what you think is safe. Do other people read it too? Then choose something else.',
  'q.contactChannel.again': 'Choose from the list. Do you want no contact? Type: skip.',
  'q.contactChannel.label': 'How to contact you',

  'q.contactValue.ask': 'On which number or address? Only give what is safe for you.',
  'q.contactValue.why': 'Without it they cannot reach you.',
  'q.contactValue.again': 'Type your phone number or your e-mail address. You may skip.',
  'q.contactValue.label': 'Number or address',

  'q.safeMoment.ask': 'When is it safe to reach you?',
  'q.safeMoment.why': 'Perhaps you are not always alone. A service can keep that in mind.',
  'q.safeMoment.again': 'Type for example: on weekdays before 4 pm.',
  'q.safeMoment.label': 'Safe moment',

  'q.voicemail.ask': 'May they leave a message?',
  'q.voicemail.why': 'Sometimes somebody else can hear or read it.',
  'q.voicemail.again': 'Type yes or no.',
  'q.voicemail.label': 'Leaving a message',

  'q.interpreter.ask': 'Do you need an interpreter? For which language?',
  'q.interpreter.why': 'Then the service can look for an interpreter, also for sign language.',
  'q.interpreter.again': 'Type a language, such as Arabic or Flemish Sign Language. Or type: skip.',
  'q.interpreter.label': 'Interpreter',

  'q.accessibility.ask':
    'Do you need anything for a conversation? For example room for a wheelchair.',
  'q.accessibility.why': 'Then the service knows what you need.',
  'q.accessibility.again': 'Type what you need, or type: skip.',
  'q.accessibility.label': 'What you need',

  'q.trustedPerson.ask': 'Do you want somebody to help you or come with you? Who?',
  'q.trustedPerson.why': 'A friend, family or an organisation may help you.',
  'q.trustedPerson.again': 'Type for example: my sister. Or type: skip.',
  'q.trustedPerson.label': 'Who helps you',

  'q.review.ask': 'Is everything right?',
  'q.review.why': 'Nothing leaves here before you have seen everything.',
  'q.review.again': 'Type yes if everything is right. Type "summary" to change something.',
  'q.review.label': 'Checking',

  'q.coarser.ask': 'What may be less exact? You may choose more than one.',
  'q.coarser.why': 'The less exact it is, the harder it is to guess who you are.',
  'q.coarser.again': 'Choose one or more answers. Choose the last to leave everything as it is.',
  'q.coarser.label': 'Less exact',

  'q.consent.ask': 'May this go to {recipient}?',
  'q.consent.ask_ready': 'Shall I make this ready for {recipient}? You then send it yourself.',
  'q.consent.why': 'Without your yes, nothing leaves here.',
  'q.consent.again': 'Type yes to do it. Type no if you do not want this.',
  'q.consent.label': 'Your yes',

  'q.fileHere.ask': 'Shall I still show your own report here?',
  'q.fileHere.why': 'Your report shows everything, names too. Perhaps others read along here.',
  'q.fileHere.again': 'Type yes or no. Both are fine.',
  'q.fileHere.label': 'Show the report here',

  'q.countConsent.ask':
    'May I count what it was about, where it was and what you wanted? Without your words or name.',
  'q.countConsent.why': 'Then a city can see what happens often. It only sees totals.',
  'q.countConsent.again': 'Type yes or no. Both are fine.',
  'q.countConsent.label': 'Counting',

  'q.after.ask': 'Do you want to do anything else?',
  'q.after.why': 'You are done. You may stop whenever you want.',
  'q.after.again': 'Choose from the list, or type "stop".',
  'q.after.label': 'Anything else',
} as const satisfies Record<keyof typeof reference, string>;
