/** What the conversation says differently in each service model, and about whoever is near. */
export const serviceModels = {
  'choice.together': 'Report together with somebody',
  'choice.frame': 'What the law says in broad lines',
  'choice.training': 'Ask for training for my organisation',
  'choice.tools': 'Tools for my organisation',

  'q.role.ask_organisation':
    'For whom are you here? For yourself, for somebody else, or for an organisation?',
  'role.organisation': 'I come as a professional or for an organisation',

  'q.receiver.ask': 'Together with whom would you like to report?',
  'q.receiver.ask_partner': 'With whom do you feel at ease? Choose somebody near you.',
  'q.receiver.why': 'You need not do it alone. I send nothing to that person or group.',
  'q.receiver.again': 'Choose from the list. Would you rather report alone? Type: skip.',
  'q.receiver.label': 'Together with',
  'receiver.line': '{name}: {does}',
  'receiver.own': 'somebody you choose yourself',
  'receiver.somebody_else': 'Somebody else I trust',
  'together.may_help': 'A friend, family or an organisation may help you too.',
  'together.ready': 'Your report is ready to take along to {recipient}. I sent it to nobody.',
  'together.bodies': 'Together you can go with it to: {bodies}.',
  'together.reach': 'This is how you reach {name}: {ways}.',
  'together.reach_unknown': 'I have no address of {name} yet. Ask at your town hall.',
  'together.partners_unknown':
    'I know no partners here by name yet. Ask at your town hall who takes part.',
  'preview.together': 'This is what you take along to {recipient}:',
  'q.consent.ask_together': 'Shall I make this ready to take along to {recipient}?',
  'consent.not_take': 'No, rather not',
  'finish.together':
    'Your report for {recipient} is above. You choose whether and when to take it along.',

  'advice.partners': '{name}. {does} I do not send your story to the city.',
  'advice.point_first':
    'First you can go to somebody nearby. Later you can go to a service, if you want.',
  'advice.bodies_after': 'These services deal with your story:',
  'point.partner_network.does':
    'You can report at organisations near you. They pass on your report to the right service.',
  'point.contact_point.does': 'You can go here with a question, a report or for an appointment.',
  'point.warm_point.does': 'Here somebody listens to you and talks with you.',
  'point.expertise_point.does': 'Here people and organisations get help, and hear where to go.',
  'point.aftercare': 'You can still go there after your report.',

  'q.preferredName.ask': 'What may I call you? A name that you choose yourself is fine.',
  'q.preferredName.why': 'Then I can address you. It need not be your real name.',
  'q.preferredName.again': 'Type a name that you choose yourself. Or type: skip.',
  'q.preferredName.label': 'What I call you',
  'said.hello_name': 'Hello {name}. Good that you are here. Take your time.',

  'q.appointment.ask': 'Would you like an appointment with {name}?',
  'q.appointment.why': 'Then you can talk about it with a human. You need not.',
  'q.appointment.again': 'Type yes or no. Both are fine.',
  'q.appointment.label': 'Appointment',
  'appointment.how': 'You make an appointment like this: {ways}. You may bring your report.',
  'appointment.unknown': 'I do not know yet how to make an appointment. Ask at your town hall.',

  'q.callBack.ask': 'Would you like somebody of {name} to call you? You say when it is safe.',
  'q.callBack.why': 'Some people would rather talk. They only call if you want it.',
  'q.callBack.again': 'Type yes or no. Both are fine.',
  'q.callBack.label': 'Call back',

  'warm.account': 'You need not tell anything you do not want to. Pausing is always fine.',
  'warm.understood': 'Thank you for sharing this with me. That takes courage.',
  'warm.tellMore': 'You told a lot already. More is not needed.',
  'warm.evidence': 'Thank you. We do this calmly, one question at a time.',
  'warm.fears': 'The next question can be hard. You may skip it.',
  'warm.contactChannel': 'Together we now look for a way that is safe for you.',
  'warm.review': 'Take your time to read this.',

  'organisation.intro':
    'Organisations can also go to {name}. Ask below about the law, training or tools.',
  'organisation.frame':
    'The law names grounds, such as origin, religion, age, disability and sex. It is about unequal treatment, harassment for a ground, or refusing a change somebody needs. Telling others to do it counts too, and so does a rule that harms some. More: {source}',
  'organisation.frame_who':
    'There are Flemish and federal rules. Which one counts depends on the subject and the place. I do not say whether something is allowed by law.',
  'organisation.training': '{name} gives training. You ask for it like this: {ways}.',
  'organisation.training_unknown':
    '{name} gives training. I have no address yet. Ask at the town hall.',
  'organisation.tools': 'You find tools for organisations here: {source}',
  'organisation.tools_unknown': 'I know no page with tools of {name} yet. Ask at the town hall.',
} as const;
