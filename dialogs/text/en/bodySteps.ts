import type { bodySteps as reference } from '../nl/bodySteps.js';

/** The same about each body in plain English. */
export const bodySteps = {
  'body.VMRI.steps':
    'First the VMRI checks whether it may handle your complaint. Then you get information and advice. After that it mediates between you and the other side. No result? Then it can go to the Geschillenkamer, if you agree.',
  'body.VMRI.long': 'We found no fixed term. Count on months, sometimes more than a year.',
  'body.VMRI.needs': 'The VMRI wants to know your name, because it may go and mediate.',
  'body.VMRI.cannot':
    'The other side does not have to follow the opinion of the Geschillenkamer. You cannot go there directly either.',
  'body.VMRI.cost': 'The VMRI is free.',

  'body.UNIA.steps':
    'First Unia checks whether it may handle your report. If not, they explain and send you on. Then they ask for papers and give advice. Sometimes Unia negotiates: stop, apologise or repair.',
  'body.UNIA.needs': 'Unia asks what happened, which papers you have and what you did already.',
  'body.UNIA.cannot':
    'Unia is no court and does not give you a lawyer. Unia does not handle sex, language and Flemish matters.',
  'body.UNIA.cost': 'Unia is free.',

  'body.IGVM.steps':
    'First the IGVM listens and checks whether it may help. Then you get information and advice. After that it sometimes looks for a solution with the other side.',
  'body.IGVM.needs':
    'Is the form hard to fill in alone? The IGVM helps you by phone. You cannot visit.',
  'body.IGVM.cannot': 'The IGVM does not handle Flemish matters and family quarrels.',
  'body.IGVM.cost': 'The IGVM is free.',

  'body.VMGG.steps':
    'First they listen. Then they explain what you can do. Do you want to tell the organisation? They help you with that.',
  'body.VMGG.needs': 'You do not have to give your name at this point.',

  'body.VSI.steps':
    'You fill in a form on the website. The inspection checks whether it is competent. Then it investigates. If not, it sends your report on and tells you so.',
  'body.VSI.needs': 'You may be a victim or a witness.',

  'body.DGHI.steps':
    'You fill in the form. The service can test whether a landlord treats people differently. A fine can follow.',
  'body.DGHI.needs': 'A witness may report here too.',

  'body.PAPS.steps':
    'First there is a talk. Then you choose: informal, by talking and mediating. Or a formal request: only the prevention adviser takes that.',
  'body.PAPS.long': 'The first talk comes within 10 days.',
  'body.PAPS.needs':
    'A formal request needs the facts, with place, time and name. Add what you ask for, and whether origin, sex, disability or something else matters. Hand it over or send it by registered post: an email does not count.',

  'body.TWW.steps':
    'Go first to the confidential adviser or the prevention adviser. No help? Then you can go to this inspection.',

  'body.POLITIE.steps':
    'The police write down what you tell. Ask them to write down why you were the target. Ask for a copy. Also ask to be registered as an injured person.',
  'body.POLITIE.needs':
    'Tell the police the exact words, the place and the time. Also say who was there.',
  'body.POLITIE.cannot': 'A report to another service is not yet a complaint to the police.',

  'body.COMITE_P.needs': 'Write the facts to the Comité P, as you saw or heard them.',

  'body.AIG.steps':
    'You fill in the form on the website. Unia can also send your complaint on, if you want.',
  'body.AIG.needs': 'Write down the facts, as you saw or heard them.',

  'body.KRC.steps':
    'The complaints line listens and looks at what is possible. Then it mediates, if you agree.',
  'body.KRC.needs': 'It must be about somebody who is not yet eighteen. Adults may call.',

  'body.VCT.cannot': 'The commission only checks whether the language rules were followed.',

  'body.VLO.steps':
    'First complain to the service itself. No result? Then the ombudsman looks at your complaint and mediates.',

  'body.GBA.steps':
    'First ask the other side, and keep proof that you asked. After that the GBA can mediate.',

  'body.TIP.steps': 'You tell the Infopunt. Then you can pass on a complaint together.',

  'body.LOKAAL.steps':
    'The point listens to you. Then it helps you to the service that handles it.',

  'body.NMBS.steps':
    'First complain to NMBS. No good answer after 30 days? Then the ombudsman mediates.',
  'body.NMBS.cost': 'The ombudsman for the train is free.',

  'body.HUURDERSBOND.cost':
    'Membership of the Huurdersbond costs money. Check with your town whether it can be free.',

  'body.CLB.cost': 'The CLB is free.',

  'body.PLATFORM.steps':
    'First keep the link and a screenshot. Then report it on the site or app. No answer? Then complain to the BIPT.',
  'body.PLATFORM.cannot': 'The BIPT does not judge what a message says.',

  'body.OMBUDSMAN_VERZEKERINGEN.steps':
    'You complain in writing. Then the Ombudsman asks the insurer to explain, and looks for a solution.',
  'body.OMBUDSMAN_VERZEKERINGEN.cannot': 'The insurer does not have to follow the advice.',

  'body.RECHTSBIJSTAND.steps': 'A lawyer gives you a first advice. For more help they send you on.',
  'body.RECHTSBIJSTAND.cost': 'A first advice from a lawyer is free.',
} as const satisfies Record<keyof typeof reference, string>;
