/** Questions that people ask, each with its reviewed answer. */
export const asked = {
  'asked.none':
    'I have no checked answer to that. A person is better at this. Type "talk" for people to call.',
  'asked.source': 'More: {source}',
  'asked.check': 'Check this on the site: {source}',
  'asked.which': 'Do you mean one of these questions?',
  'asked.list': 'People often ask this:',
  'asked.how': 'Type "question" with the number, or ask in your own words.',
  'asked.show': 'Answer',

  'asked.costs.question': 'Does reporting cost money?',
  'asked.costs.answer': 'No. It is free at the Flemish Human Rights Institute, Unia and IGVM.',
  'asked.anonymous.question': 'Can I report anonymously?',
  'asked.anonymous.answer':
    'Not a discrimination case: the service wants to know your name. Talking without a name is possible. You can do that at 1712 or the Vlaams Meldpunt Grensoverschrijdend Gedrag.',
  'asked.why_name.question': 'Why can a case not be anonymous?',
  'asked.why_name.answer':
    'The service may talk with the other side, to solve it. For that it must know who you are.',
  'asked.anonymous_means.question': 'What does anonymous mean?',
  'asked.anonymous_means.answer':
    'Anonymous means: without your name. No name is not the same as no trace: devices leave traces. Without a name a service cannot solve your case. It can listen, or count it.',
  'asked.discrimination.question': 'What does discrimination mean?',
  'asked.discrimination.answer':
    'Somebody treats you worse because of who you are. This may be your origin, disability, age or sex.',
  'asked.is_this.question': 'I have doubts: does this count as discrimination?',
  'asked.is_this.answer':
    'I cannot say that. Discrimination means: treated worse because of something like origin or disability. You do not have to be sure. The service looks at it with you.',
  'asked.witness.question': 'I only saw it. May I report it?',
  'asked.witness.answer':
    'Yes, whoever saw something may report it. A case of its own often needs the victim.',
  'asked.helper.question': 'May somebody help me, or report for me?',
  'asked.helper.answer':
    'Yes, at VMRI: family, a friend, a lawyer or an organisation. At Unia you may report for somebody close. Ask other services first.',
  'asked.spelling.question': 'I make spelling mistakes. Does that matter?',
  'asked.spelling.answer': 'No. Just tell what happened. Mistakes do not matter.',
  'asked.proof.question': 'I have no proof. Is it any use to report?',
  'asked.proof.answer':
    'Yes, you may report without proof. Keep what you have: mails, messages, photos, names of witnesses. Without proof it does get harder later.',
  'asked.burden.question': 'Must I prove everything?',
  'asked.burden.answer':
    'In a civil case not everything. You show facts that point to discrimination. Then the other side must explain.',
  'asked.other_knows.question': 'Will the other person know that I reported?',
  'asked.other_knows.answer': 'Unia and IGVM do nothing unless you agree. You choose.',
  'asked.report_happens.question': 'How does a service handle my report?',
  'asked.report_happens.answer':
    'I send nothing without your yes. A service first looks whether it may help. Then you get advice, or it looks for a solution with you. For your own case, type "what now".',
  'asked.who_does_what.question': 'Who does what?',
  'asked.who_does_what.answer':
    'The Flemish Human Rights Institute does housing in Flanders, Dutch-language schools and De Lijn. Unia does work, bars, shops, banks, trains and police. IGVM does women and men, for example at work. Tell me what happened, and I look for who fits.',
  'asked.unia.question': 'What does Unia do with my report?',
  'asked.unia.answer':
    'Unia looks whether it may help and gives information. Sometimes Unia talks with the other side. Going to court is rare. It happens only if you want it.',
  'asked.vmri.question': 'What does the Flemish Human Rights Institute do?',
  'asked.vmri.answer':
    'It looks at your complaint, gives advice and mediates. Does that fail? Then its disputes chamber can give an opinion.',
  'asked.binding.question': 'Must the other side follow the disputes chamber?',
  'asked.binding.answer':
    'No, they do not have to. The opinion does carry weight. You can still go to a judge afterwards.',
  'asked.chamber.question': 'Can I go straight to the disputes chamber?',
  'asked.chamber.answer': 'No, mediation comes first. And you have to agree.',
  'asked.igvm.question': 'What does IGVM do?',
  'asked.igvm.answer':
    'IGVM listens, looks whether it may help, and gives advice. You get a number for your file.',
  'asked.duration.question': 'How long does it take?',
  'asked.duration.answer': 'I found no fixed time. Ask the service when you report.',
  'asked.deadline.question': 'Is there a last date to report?',
  'asked.deadline.answer':
    'Sometimes there is little time. Ask your union, a lawyer or the service today.',
  'asked.count_only.question': 'Can I just have it counted, without an answer?',
  'asked.count_only.answer':
    'Yes. You can tell Unia that you want no answer. Then they write it down. Your name is needed.',
  'asked.police.question': 'Do I have to go to the police?',
  'asked.police.answer':
    'With violence or threats it is advised. A report to a service is no complaint to the police.',
  'asked.police_conduct.question': 'The police treated me badly. Where can I go?',
  'asked.police_conduct.answer':
    'To the internal oversight of the police, AIG or Comité P. For discrimination, Unia can help too, or IGVM for gender.',
  'asked.bullied_work.question': 'I am bullied at work. What first?',
  'asked.bullied_work.answer':
    'Talk to the confidential adviser or the prevention adviser. Hand in a formal request, or send it by registered letter. An ordinary mail does not count for that.',
  'asked.sacked.question': 'Can my boss sack or punish me because I report?',
  'asked.sacked.answer':
    'If you report discrimination, the law forbids that. Witnesses and helpers are protected too. With bullying at work, an informal talk does not protect yet. Keep proof.',
  'asked.benefit_rent.question': 'May a landlord refuse me because I live on benefits?',
  'asked.benefit_rent.answer':
    'A landlord may look whether you can pay the rent. Refused because of where your money comes from? Then you may report it.',
  'asked.housing_help.question': 'Who helps me with a house or a landlord?',
  'asked.housing_help.answer':
    'In Flanders, the Flemish Human Rights Institute. Your town hall or housing desk sometimes helps with the form. In Brussels and Wallonia: Unia or IGVM.',
  'asked.transport.question': 'It happened on the bus or train. Where do I report it?',
  'asked.transport.answer':
    'At De Lijn: the Flemish Human Rights Institute. At NMBS, MIVB or TEC: Unia. About being a woman or a man at NMBS, MIVB or TEC? Then IGVM.',
  'asked.school.question': 'It happened at school. Where can I go?',
  'asked.school.answer':
    'A Dutch-language school: the Flemish Human Rights Institute. A French-language school: Unia, or IGVM for gender. Are you under 18? The Children’s Rights Commissioner can help too: 0800 20 808.',
  'asked.online.question': 'Somebody hates me online. What do I do?',
  'asked.online.answer':
    'Keep the link and a screenshot. Report it to the site and to Unia. Are you threatened? Go to the police.',
  'asked.nude_photo.question': 'Somebody shows my naked photo. Who helps?',
  'asked.nude_photo.answer':
    'That is not allowed unless you agreed. IGVM helps. Are you under 18? Call Child Focus: 116000.',
  'asked.sexual.question': 'I was assaulted or raped. Where can I go?',
  'asked.sexual.answer':
    'To a Care Centre after Sexual Violence, day and night, with or without a complaint. Go soon, within 7 days if you can, and bring somebody along. In danger? Call 112 or 101.',
  'asked.unia_keeps.question': 'How long does Unia keep my data?',
  'asked.unia_keeps.answer':
    'Up to 10 years after your file is closed. Might there be a court case? Then up to 15 years.',
  'asked.line_1712.question': 'Is 1712 a reporting point?',
  'asked.line_1712.answer':
    'No, 1712 is a helpline. They listen and think along. You decide, unless you or somebody else is in danger.',
  'asked.talk_only.question': 'I only want to talk. With whom can I?',
  'asked.talk_only.answer':
    'Call Tele-Onthaal: 106, day and night. Young people call Awel: 102. About lgbti+ you can call Lumi: 0800 99 533.',
  'asked.reception.question': 'I live in a reception centre. Where can I complain?',
  'asked.reception.answer':
    'First talk with the head of the centre. Not satisfied? Then you can go to the Federal Ombudsman: 0800 999 61.',
  'asked.money.question': 'Do I get money?',
  'asked.money.answer':
    'Sometimes a judge gives money. First they mostly look for a way out: to say sorry, stop or repair.',
  'asked.parents.question': 'I am under 18. Do you tell my parents?',
  'asked.parents.answer':
    'No. I tell nothing to your parents or your school. The Children’s Rights Commissioner also does nothing unless you agree.',
  'asked.who_are_you.question': 'Who are you?',
  'asked.who_are_you.answer':
    'I am a computer program. I help you tell what happened, and look for who can help. I am not a lawyer and not the police.',
  'asked.human.question': 'Are you a human?',
  'asked.human.answer': 'No, I am a computer program. Rather a person? Type "talk".',
  'asked.keeps.question': 'What do you keep about me?',
  'asked.keeps.answer': 'Only what you tell here, and not for long. This is how it is here:',
  'asked.who_reads.question': 'Who reads what I write here?',
  'asked.who_reads.answer': 'No service reads anything without your yes. This is how it is here:',
  'asked.delete.question': 'Can I delete everything?',
  'asked.delete.answer':
    'Yes. Type "delete everything". What a service already has, I cannot take back.',
  'asked.name.question': 'Do I have to give my name?',
  'asked.name.answer':
    'No, you do not have to give a name here. Should a service follow up your case? Then it mostly asks for your name. You choose that later.',
  'asked.must_tell.question': 'Do I have to tell everything?',
  'asked.must_tell.answer':
    'No, you do not have to tell anything. You may skip every question. You may also stop when you want.',
} as const;
