import type { statements as reference } from '../nl/statements.js';

/** The two statements of a city in plain English. */
export const statements = {
  'statement.demonstration':
    'This is a demonstration. {city} does not exist. Do not tell anything real here.',
  'statement.checkedOn': 'This page was checked on {date}.',
  'statement.sameTab': 'Did you come from the conversation? Close this tab to go on.',

  'privacy.title': 'Privacy',
  'privacy.head': 'What happens with what you tell?',
  'privacy.intro':
    'This is about the conversation on this site. It is for whoever went through something or saw it.',

  'privacy.shortHead': 'In short',
  'privacy.short.program': 'You talk with a computer program. It decides nothing about you.',
  'privacy.short.yes': 'Nothing leaves without your yes. You first see what would leave.',
  'privacy.short.kept':
    'After {minutes} minutes without a message, we delete your conversation. You can do that too.',
  'privacy.short.ip': 'We do not keep your IP address. On this site no other company reads along.',

  'privacy.channelsHead': 'Do you talk in Teams or Messenger?',
  'privacy.channels': 'You are not anonymous there. What is said above is about our own copy.',
  'privacy.channels.msteams':
    'In Teams, whoever manages Teams at your work or school can see who you are. They can read and keep what you write.',
  'privacy.channels.facebook':
    'In Messenger, Meta can know who you are. What you write passes through Meta and stays in your Messenger.',
  'privacy.channels.azure':
    'What you write there also passes through Microsoft. We do not keep who you are there.',

  'privacy.whoHead': 'Who is responsible?',
  'privacy.controller': 'Responsible',
  'privacy.contact': 'Contact',
  'privacy.officer': 'Data protection officer',

  'privacy.groundHead': 'Why is this allowed?',
  'privacy.consent': 'We pass a report on to a body only with your yes. You say so for each body.',
  'privacy.consentBack': 'As long as nothing was sent, you can still say no.',

  'privacy.keptHead': 'What do we keep, and how long?',
  'privacy.kept.what': 'What you tell and what you choose',
  'privacy.kept.whatLong':
    'We keep that in secret code. After {minutes} minutes without a message we delete it. You do not want to wait? Type "delete everything".',
  'privacy.kept.sent': 'A report that was sent',
  'privacy.kept.sentLong': 'The body that got it keeps it itself. Ask that body for how long.',
  'privacy.kept.counts': 'Numbers',
  'privacy.kept.countsLong':
    'We count conversations and subjects, without your words. We never show a number under 10.',
  'privacy.kept.ip': 'Your IP address',
  'privacy.kept.ipLong':
    'We do not keep that. We use it briefly to stop abuse, and write it down nowhere.',
  'privacy.kept.browser': 'On your device',
  'privacy.kept.browserLong':
    'We set no cookies. Only while this conversation runs, your tab holds a key. With it you can go on after a reload.',
  'privacy.kept.history':
    'Your browser history does show this site. At work or school, the network sees it too.',

  'privacy.hostHead': 'Where is it kept?',

  'privacy.recipientsHead': 'Who can get a report?',
  'privacy.recipients':
    'Only a body that you choose, and only what you chose. That also holds for a report without a name.',
  'privacy.recipientsSent': 'To these bodies the program can send your report:',
  'privacy.recipientsDemonstration':
    'In this demonstration, nobody gets anything. All of it goes to a folder of whoever tries this out.',
  'privacy.recipientsReady':
    'For these bodies the program makes your report ready. You then send it yourself:',
  'privacy.recipientsAfter': 'What a body got then falls under the privacy rules of that body.',

  'privacy.othersHead': 'About other people',
  'privacy.others':
    'Data about the people in your story are protected too. A role is enough, such as "a landlord". A name is not needed.',

  'privacy.rightsHead': 'What can you ask?',
  'privacy.rights.see': 'To see your data: type "summary" in the conversation.',
  'privacy.rights.change': 'To correct them: type "change" and the number of the answer.',
  'privacy.rights.delete': 'To delete them: type "delete everything".',
  'privacy.rights.after': 'Is your conversation deleted? Then we cannot look anything up for you.',
  'privacy.rights.write': 'Do you still have a question or an objection? Write to {contact}.',
  'privacy.complaintHead': 'Not satisfied?',
  'privacy.complaint':
    'Ask us first. Does that not help? Then you can go to the Data Protection Authority (GBA).',
  'privacy.complaintLink': 'Website of the GBA',

  'privacy.termsHead': 'What else holds here',

  'accessibility.title': 'Accessibility',
  'accessibility.head': 'How accessible is this conversation?',
  'accessibility.intro':
    'This is about the conversation on this site and the pages around it. The Flemish Bestuursdecreet of 7 December 2018 asks for this statement.',
  'accessibility.levelHead': 'Which rules do we follow?',
  'accessibility.built': 'We built this to WCAG 2.2, level AA.',
  'accessibility.declared': 'We declare WCAG 2.1, level AA. That is what the law asks.',
  'accessibility.basis': 'We say so on the basis of our own tests. There is no study by others.',

  'accessibility.testedHead': 'What did a program test?',
  'accessibility.tested.axe':
    'Every kind of question, with axe-core. On a narrow and a wide screen, light and dark, and in high contrast.',
  'accessibility.tested.keyboard': 'A whole conversation with only the keyboard.',
  'accessibility.tested.live': 'Whether a screen reader is told of every message once.',
  'accessibility.tested.plain': 'A whole conversation without script, as a plain form.',
  'accessibility.tested.limits': 'A program does not find every problem. People find more.',

  'accessibility.readersHead': 'Screen readers',
  'accessibility.readersNone': 'No screen reader was tried by a person yet.',
  'accessibility.readersTried': 'A person tried the conversation with:',
  'accessibility.readersOther': 'It was not tried with other screen readers.',

  'accessibility.shortcomingsHead': 'What does not work yet?',
  'accessibility.shortcomingsNone':
    'So far we know of nothing that does not work. That does not mean that everything works.',

  'accessibility.otherWaysHead': 'Does it not work for you this way?',
  'accessibility.otherWays':
    'The conversation also works without script. Rather talk to a person? Call 1712. In danger you call 112 or 101.',
  'accessibility.contactHead': 'Let us know',
  'accessibility.contact': 'Does something not work for you? Write to {contact}.',
  'accessibility.complaintsHead': 'Does our answer not help?',
} as const satisfies Record<keyof typeof reference, string>;
