import type { lines as reference } from '../nl/lines.js';

/** The same lines in plain Belgian French; most answer in Dutch, so the others say their language. */
export const lines = {
  'line.112_101.name': 'Numéros d’urgence 112 et 101',
  'line.112_101.how':
    'Pour un danger immédiat, jour et nuit. Appelez le 101 pour la police, le 112 pour l’ambulance ou les pompiers.',
  'line.1712.name': '1712',
  'line.1712.how':
    'Pour des questions sur la violence ou les abus, gratuit et sans nom. Appelez le 1712.',
  'line.1813.name': 'Zelfmoordlijn 1813 (prévention du suicide)',
  'line.1813.how':
    'Si vous pensez au suicide, ou si quelqu’un vous inquiète. Appelez le 1813, jour et nuit, gratuit et sans nom.',
  'line.CPS.name': 'Centre de Prévention du Suicide',
  'line.CPS.how':
    'En français, si vous pensez au suicide. Appelez le 0800 32 123, jour et nuit, gratuit et sans nom.',
  'line.TELE_ONTHAAL.name': 'Tele-Onthaal',
  'line.TELE_ONTHAAL.how':
    'Pour toute personne qui veut parler. Appelez le 106, jour et nuit, gratuit et sans nom.',
  'line.TELE_ACCUEIL.name': 'Télé-Accueil',
  'line.TELE_ACCUEIL.how':
    'En français, pour toute personne qui veut parler. Appelez le 107, jour et nuit, gratuit et sans nom.',
  'line.AWEL.name': 'Awel',
  'line.AWEL.how': 'Pour les enfants et les jeunes, gratuit et sans nom. Appelez le 102.',
  'line.ECOUTE_ENFANTS.name': 'Écoute-Enfants',
  'line.ECOUTE_ENFANTS.how':
    'En français, pour les enfants et les jeunes, gratuit et sans nom. Appelez le 103.',
  'line.TELEFONHILFE.name': 'Telefonhilfe',
  'line.TELEFONHILFE.how':
    'En allemand, pour toute personne qui veut parler. Appelez le 108, jour et nuit, sans nom.',
  'line.NUPRAATIKEROVER.name': 'Nupraatikerover',
  'line.NUPRAATIKEROVER.how':
    'Chat pour les jeunes sur la violence ou les abus. Vous choisissez un nom. Vérifiez les heures sur nupraatikerover.be.',
  'line.CHILD_FOCUS.name': 'Child Focus',
  'line.CHILD_FOCUS.how':
    'Pour un enfant disparu, un abus sexuel ou des images intimes d’un enfant. Appelez le 116000, jour et nuit, gratuit.',
  'line.ZSG.name': 'Centre de prise en charge des violences sexuelles (CPVS)',
  'line.ZSG.how':
    'Pour chaque personne après une violence sexuelle, gratuit, jour et nuit. Avec ou sans plainte à la police. Cherchez un centre sur zsg.belgium.be.',
  'line.SOS_VIOL.name': 'SOS Viol',
  'line.SOS_VIOL.how':
    'En français, après une violence sexuelle. Appelez gratuitement le 0800 98 100.',
  'line.EVC.name': 'Écoute violences conjugales',
  'line.EVC.how':
    'En français, pour la violence dans un couple. Appelez gratuitement le 0800 30 030. Ce n’est pas un numéro d’urgence.',
  'line.CAW.name': 'CAW (centre d’aide générale en Flandre)',
  'line.CAW.how':
    'Pour de l’aide après une violence et pour d’autres problèmes. Appelez le 0800 13 500.',
  'line.JAC.name': 'JAC, le service jeunes du CAW',
  'line.JAC.how': 'Pour les jeunes de 12 à 25 ans qui ont des questions. Regardez sur caw.be.',
  'line.VK.name':
    'Vertrouwenscentrum Kindermishandeling (centre contre la maltraitance des enfants)',
  'line.VK.how':
    'Conseils pour qui travaille avec des enfants. Cherchez un centre sur vertrouwenscentrum-kindermishandeling.be. Ce n’est pas pour votre travail ? Appelez le 1712.',
  'line.PAYOKE.name': 'Payoke',
  'line.PAYOKE.how':
    'Pour les victimes d’exploitation ou de traite. Parler est gratuit et possible sans nom. Regardez sur payoke.be.',
} as const satisfies Record<keyof typeof reference, string>;
