import type { lines as reference } from '../nl/lines.js';

/** The same lines in plain English; most answer in Dutch, so the other languages are named. */
export const lines = {
  'line.112_101.name': 'Emergency numbers 112 and 101',
  'line.112_101.how':
    'For immediate danger, day and night. Call 101 for the police, 112 for ambulance or fire brigade.',
  'line.1712.name': '1712',
  'line.1712.how': 'For questions about violence and abuse, free and without a name. Call 1712.',
  'line.1813.name': 'Zelfmoordlijn 1813 (suicide line)',
  'line.1813.how':
    'If you think about suicide, or worry about somebody. Call 1813, day and night, free and without a name.',
  'line.CPS.name': 'Centre de Prévention du Suicide (suicide line)',
  'line.CPS.how':
    'In French, if you think about suicide. Call 0800 32 123, day and night, free and without a name.',
  'line.TELE_ONTHAAL.name': 'Tele-Onthaal',
  'line.TELE_ONTHAAL.how':
    'For anyone who wants to talk. Call 106, day and night, free and without a name.',
  'line.TELE_ACCUEIL.name': 'Télé-Accueil',
  'line.TELE_ACCUEIL.how':
    'In French, for anyone who wants to talk. Call 107, day and night, free and without a name.',
  'line.AWEL.name': 'Awel',
  'line.AWEL.how': 'For children and young people, free and without a name. Call 102.',
  'line.ECOUTE_ENFANTS.name': 'Écoute-Enfants',
  'line.ECOUTE_ENFANTS.how':
    'In French, for children and young people, free and without a name. Call 103.',
  'line.TELEFONHILFE.name': 'Telefonhilfe',
  'line.TELEFONHILFE.how':
    'In German, for anyone who wants to talk. Call 108, day and night, without a name.',
  'line.NUPRAATIKEROVER.name': 'Nupraatikerover',
  'line.NUPRAATIKEROVER.how':
    'Chat for young people about violence or abuse. You choose a name yourself. Check the hours at nupraatikerover.be.',
  'line.CHILD_FOCUS.name': 'Child Focus',
  'line.CHILD_FOCUS.how':
    'For a missing child, and for sexual abuse or nude images of a child. Call 116000, day and night, free.',
  'line.ZSG.name': 'Zorgcentrum na Seksueel Geweld (care centre after sexual violence)',
  'line.ZSG.how':
    'For anyone after sexual violence, free, day and night. With or without a complaint to the police. Find a centre at zsg.belgium.be.',
  'line.SOS_VIOL.name': 'SOS Viol',
  'line.SOS_VIOL.how': 'In French, after sexual violence. Call 0800 98 100 for free.',
  'line.EVC.name': 'Écoute violences conjugales',
  'line.EVC.how':
    'In French, for violence by a partner. Call 0800 30 030 for free. It is not an emergency number.',
  'line.CAW.name': 'CAW (centre for general welfare)',
  'line.CAW.how': 'For help after violence and with other problems. Call 0800 13 500.',
  'line.JAC.name': 'JAC, the youth service of CAW',
  'line.JAC.how': 'For young people from 12 to 25 years with questions. Look on caw.be.',
  'line.VK.name': 'Vertrouwenscentrum Kindermishandeling (centre against child abuse)',
  'line.VK.how':
    'Advice for people who work with children. Find a centre at vertrouwenscentrum-kindermishandeling.be. If you are not a professional, call 1712.',
  'line.PAYOKE.name': 'Payoke',
  'line.PAYOKE.how':
    'For anyone who is exploited or trafficked. Talking is free and possible without a name. Look on payoke.be.',
} as const satisfies Record<keyof typeof reference, string>;
