import type { nextSteps as reference } from '../nl/nextSteps.js';

/** The same card in plain English. */
export const nextSteps = {
  'next.section.steps': 'What happens now',
  'next.section.duration': 'How long it takes, and what is not possible',
  'next.section.proof': 'What helps to show it',
  'next.section.enough': 'Whether there is enough proof',
  'next.section.limits': 'Until when it is possible',
  'next.section.protection': 'Protection against punishment',
  'next.section.cost': 'What it costs',
  'next.section.helpers': 'Who may help',
  'next.section.meanwhile': 'What you can do already',
  'next.enough_read': 'Enough, back to the conversation',
  'next.about': '{name}: {words}',
  'next.sources': 'Source: {sources} (checked on {date}).',
  'next.sources_to_check': 'This is not certain: check it yourself at {sources}.',
  'next.file_head': 'What can happen after this',
  'next.how_more':
    'Read more? Type "about time", "about proof", "about enough proof" or "about deadlines". Or type "about protection", "about costs", "about helpers" or "about now".',

  'next.start':
    'First you tell what happened. Then I show who can help. After that you choose. Nothing leaves without your yes.',
  'next.professional':
    'Does your client want to report? That can be done together with you. Take no step without consent, unless there is danger.',
  'next.no_body':
    'I found no service that makes a file about this. You can talk about what happened.',
  'next.choice_signal':
    'A signal without a name is counted. It shows what happens often. There will be no answer.',
  'next.choice_pseudonym':
    'The reporting point knows only the name you chose. A file about discrimination needs your real name.',
  'next.choice_named':
    'After your yes the service gets your name and story. I do not know how fast they answer.',
  'next.choice_keep':
    'You keep everything yourself. You can often report later, but some time limits are short.',
  'next.choice_nothing':
    'Nothing leaves. You can often report later, but some time limits are short.',
  'next.wish_talk': 'You can talk without a name, day and night: Tele-Onthaal on 106.',
  'next.wish_count':
    'You may tell Unia that you want no answer. Then they write it down. Your name is needed.',
  'next.wish_change': 'Unia does not speak with the other side unless you agree.',
  'next.wish_complaint':
    'For a complaint about discrimination the service wants to know your name.',
  'next.wish_ask': 'You may ask a question. You do not have to be sure.',

  'next.no_term': 'Not every service has a fixed term. Ask the service how long it can take.',
  'next.wrong_body': 'Is it the wrong service? Then Unia tells you who can help.',
  'next.counts': 'A report counts, even if no solution comes. It shows what happens often.',

  'next.write_down':
    'Write down: when, where, which words and who was there. Keep messages, emails, photos and papers.',
  'next.keep_link': 'Keep the link and a screenshot, with the date.',
  'next.doctor': 'Hurt, also in your mind? Ask a doctor for a certificate.',
  'next.ask_in_writing': 'Ask for the adjustment in writing, and keep your request.',
  'next.keep_safe':
    'Keep a copy where the other person cannot look. Somebody you trust can keep it too.',

  'next.without_proof': 'You may report without proof. It is harder to show it then.',
  'next.burden':
    'For discrimination, you need not prove everything before a civil judge. Show facts that point to it. Then the other side must explain.',
  'next.burden_criminal': 'That is not so in a criminal case, after a complaint to the police.',

  'next.limit_any': 'Some time limits are short. Ask today at your union, a lawyer or the service.',
  'next.limit_work':
    'About your contract: until one year after it ended. And no later than five years after the facts. Have it checked.',
  'next.limit_press':
    'At the Raad voor de Journalistiek: until 60 days after the message. Have it checked.',
  'next.limit_catholic_school':
    'Is it a Catholic school? Its network takes complaints until six months after the facts. Have it checked.',
  'next.limit_criminal':
    'With the police it depends on the facts. Often it is now ten years, but old facts may have lapsed. Have it checked.',
  'next.limit_sexual_violence':
    'A Sexual Assault Care Centre helps with or without a complaint. Go within seven days if you can.',
  'next.limit_none_found':
    'For VMRI, Unia and IGVM we found no last day. Still, report as soon as you can.',

  'next.protected':
    'If you report discrimination, the law forbids punishing you for it. The same goes for witnesses and whoever helps you.',
  'next.protected_flanders': 'The Flemish rules too protect you and whoever supports you.',
  'next.protected_at_work': 'With a formal request at work, protection begins when it is received.',
  'next.keep_receipt': 'Keep proof that you reported, with the date.',
  'next.fear_stays': 'That does not take fear away. You choose how far you go.',

  'next.free': 'Reporting is free at VMRI, Unia and IGVM.',
  'next.free_advice': 'A first advice from a lawyer can be free too.',
  'next.damages':
    'First they mostly look for a way out: to stop it, say sorry or repair. Sometimes a judge gives money.',

  'next.may_assist':
    'At VMRI: family, a friend, a lawyer or an organisation. At Unia you may report for somebody close. Ask other services first.',
  'next.union': 'Your union can help too.',
  'next.town_hall': 'Your town sometimes helps with the form. Ask at your town hall.',
  'next.interpreter': 'Do you need an interpreter or easy language? Tell the service.',
  'next.mistakes': 'Spelling mistakes do not matter.',

  'next.note_more': 'Does something else happen? Write it down, with the date.',
  'next.no_shame': 'You do not need to be ashamed. Many people find it hard to talk about this.',
  'next.not_alone': 'You do not have to do this alone. You may also talk without reporting.',

  'q.next.ask': 'What do you want to read more about?',
  'q.next.why': 'So you read only what you want to know now.',
  'q.next.again': 'Choose from the list. Read enough? Choose the last one.',
  'q.next.label': 'What happens now',
  'after.next': 'Read what happens now',
} as const satisfies Record<keyof typeof reference, string>;
