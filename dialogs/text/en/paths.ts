/** Words for paths that differ; the same as in Dutch. */
export const paths = {
  'path.head': 'This may be useful in your case:',
  'path.head_professional': 'This is what you can do when somebody tells you:',
  'path.to_check': '{words} Check this yourself: {link}',
  'path.with_link': '{words} More: {link}',

  'path.sexual_violence':
    'After sexual violence, it is best to go to a care centre within 7 days. You can go day and night, with or without a complaint to the police. You may bring somebody. If it was longer ago, you can also talk to 1712.',
  'path.young_hurt':
    'You can chat on nupraatikerover.be, with a name you choose. Look there when the chat is open. You can also call Awel on 102, or 1712. At night too: Tele-Onthaal on 106.',
  'path.home':
    'About violence at home you can talk to 1712 or the CAW. At 1712 you decide, unless you are in danger. Can somebody read along? Type "delete everything" and close this conversation.',
  'path.partner_alarm':
    'For stalking by a partner or ex, there is a mobile alarm. It is meant for when it may become life-threatening. You ask the local police for it; the prosecutor decides. It works with the app 112 BE.',
  'path.partner_home_ban':
    'Also check whether the person can be kept away from home for a time. Ask the local police or 1712.',
  'path.honour':
    'Is it about the honour of the family? Ask 1712 whether there is a Family Justice Center. You do not have to say anything about this to your family.',
  'path.images_minor':
    'Are they nude images of somebody under 18? Call Child Focus: 116000. You may report without a name.',
  'path.images_adult':
    'Were nude images of you shared without your yes? Keep the link and the date. Report it on the site or app itself. The IGVM and the police can help too.',
  'path.young_rights':
    'The Kinderrechtencommissariaat is there for everybody under 18. Call 0800 20 808. They do nothing without your yes.',
  'path.young_more':
    'You can read more on watwat.be. There is a lot about bullying on allesoverpesten.be.',
  'path.for_child':
    'Ask what the child itself wants. Adults may call the Kinderrechtencommissariaat too: 0800 20 808. They do nothing without consent.',

  'path.professional_listen':
    'Listen, thank and believe. Do not question them, and put no label on it. Say beforehand what you cannot keep secret. Ask whether it is safe, and what the person wants.',
  'path.professional_act':
    'Explain the choices, and do nothing without consent, unless there is danger. Write down the exact words, the date and the place. Go along to the next service, and agree to meet again. Take care of yourself too.',
  'path.professional_secrecy':
    'With professional secrecy you may sometimes tell the prosecutor, about a child or weak person. There are conditions. If somebody is in danger, you may have a duty to help. Discuss it without names with a colleague or expert centre.',
  'path.professional_child':
    'Is it about a child? Ask the Vertrouwenscentrum Kindermishandeling for advice. Also look at the Kindreflex, the Meldcode and kimiwa.be yourself.',

  'path.hate_crime':
    'Ask that the PV (the police report) says why you were the target. Give the exact words, the place, the time and witnesses. Ask for a copy, and register as an injured person (benadeelde persoon). Ask a doctor for a certificate, also when the hurt is psychological.',
  'path.police':
    'You can complain about the police to internal oversight, the AIG or the Comité P. Write down facts: who, what, where, when and the exact words. Also note who saw it.',
  'path.police_forward':
    'Unia can pass your report on to internal oversight or the AIG. Unia only does that with your consent.',
  'path.online_save':
    'First keep the link, a screenshot and the date. Then report it on the site or app itself. Are you being threatened? You can go to the police.',
  'path.online_belgium':
    'Unia can help when the author or the site is in Belgium. You may also report it when it is not about you.',
  'path.online_platform':
    'Is there no report button, or does the site not answer? Then you can go to the BIPT. The BIPT does not judge the content itself.',
  'path.media':
    'You can complain about news to the Raad voor de Journalistiek, within 60 days. Keep a copy or the link, with the date. For Flemish media you can also go to the Vlaams Mensenrechteninstituut.',
  'path.football':
    'Tell a steward or the referee. Ask that it is put in the report of the match. Only what is in that report can lead to a sanction. If there is violence, you can go to the police.',

  'path.work_first':
    'First talk to the confidential adviser or the prevention adviser at work. A talk is informal. You do not have the protection of a formal request yet. Only the prevention adviser takes a formal request.',
  'path.work_formal':
    'Bring a formal request yourself, or by registered letter; an e-mail does not count. Protection begins when it arrives. Put in: what, where, when, who, and what you ask of your employer. If origin or gender plays a part, for example, add that.',
  'path.public_staff':
    'You do not have to go to the reporting point of your own city. The prevention adviser or your union can help. The Flemish Social Inspectorate passes your report on when needed. For staff of the Flemish government there is also Spreekbuis.',
  'path.whistle_blowing':
    'The whistle-blower channel is for breaches at work. Ask whether it takes your own case. There it can also be without a name. A confirmation should come within 7 days, an answer within 3 months.',

  'path.language_alone':
    'I found no service that deals with language alone. Your story does count. If you think origin or nationality plays a part too, Unia can look. A lawyer gives a first advice for free.',
  'path.reception_centre':
    'Do you live in a reception centre? First talk to the head of the centre. If that does not help, you can go to the federal ombudsman: 0800 999 61.',
} as const;
