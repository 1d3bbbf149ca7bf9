import type { LineTextKey } from '../bodyKey.js';

/**
 * Lines to talk to and lines for danger: for whom, and how to reach them. Numbers and opening times
 * rest on services/domain/bodies and services/domain/lineSources.ts; opening hours come from the directory
 * (dialogs/openInWords.ts). The reference: English says the same.
 */
export const lines = {
  'line.112_101.name': 'Noodnummers 112 en 101',
  'line.112_101.how':
    'Voor direct gevaar, dag en nacht. Bel 101 voor de politie, 112 voor ziekenwagen of brandweer.',
  'line.1712.name': '1712',
  'line.1712.how': 'Voor vragen over geweld en misbruik, gratis en zonder naam. Bel 1712.',
  'line.1813.name': 'Zelfmoordlijn 1813',
  'line.1813.how':
    'Als je aan zelfmoord denkt, of je zorgen maakt over iemand. Bel 1813, dag en nacht, gratis en zonder naam.',
  'line.CPS.name': 'Centre de Prévention du Suicide',
  'line.CPS.how':
    'In het Frans, als je aan zelfmoord denkt. Bel 0800 32 123, dag en nacht, gratis en zonder naam.',
  'line.TELE_ONTHAAL.name': 'Tele-Onthaal',
  'line.TELE_ONTHAAL.how':
    'Voor iedereen die wil praten. Bel 106, dag en nacht, gratis en zonder naam.',
  'line.TELE_ACCUEIL.name': 'Télé-Accueil',
  'line.TELE_ACCUEIL.how':
    'In het Frans, voor iedereen die wil praten. Bel 107, dag en nacht, gratis en zonder naam.',
  'line.AWEL.name': 'Awel',
  'line.AWEL.how': 'Voor kinderen en jongeren, gratis en zonder naam. Bel 102.',
  'line.ECOUTE_ENFANTS.name': 'Écoute-Enfants',
  'line.ECOUTE_ENFANTS.how':
    'In het Frans, voor kinderen en jongeren, gratis en zonder naam. Bel 103.',
  'line.TELEFONHILFE.name': 'Telefonhilfe',
  'line.TELEFONHILFE.how':
    'In het Duits, voor iedereen die wil praten. Bel 108, dag en nacht, zonder naam.',
  'line.NUPRAATIKEROVER.name': 'Nupraatikerover',
  'line.NUPRAATIKEROVER.how':
    'Chat voor jongeren over geweld of misbruik. Je kiest zelf een naam. Kijk de uren na op nupraatikerover.be.',
  'line.CHILD_FOCUS.name': 'Child Focus',
  'line.CHILD_FOCUS.how':
    'Voor een kind dat weg is, en voor seksueel misbruik of naaktbeelden van een kind. Bel 116000, dag en nacht, gratis.',
  'line.ZSG.name': 'Zorgcentrum na Seksueel Geweld',
  'line.ZSG.how':
    'Voor iedereen na seksueel geweld, gratis, dag en nacht. Het kan met of zonder klacht bij de politie. Zoek een centrum op zsg.belgium.be.',
  'line.SOS_VIOL.name': 'SOS Viol',
  'line.SOS_VIOL.how': 'In het Frans, na seksueel geweld. Bel gratis 0800 98 100.',
  'line.EVC.name': 'Écoute violences conjugales',
  'line.EVC.how':
    'In het Frans, bij geweld door een partner. Bel gratis 0800 30 030. Het is geen noodnummer.',
  'line.CAW.name': 'CAW (Centrum Algemeen Welzijnswerk)',
  'line.CAW.how': 'Voor hulp na geweld en bij andere problemen. Bel 0800 13 500.',
  'line.JAC.name': 'JAC, jongerenaanbod van het CAW',
  'line.JAC.how': 'Voor jongeren van 12 tot 25 jaar met vragen. Kijk op caw.be.',
  'line.VK.name': 'Vertrouwenscentrum Kindermishandeling',
  'line.VK.how':
    'Advies voor wie met kinderen werkt. Zoek een centrum op vertrouwenscentrum-kindermishandeling.be. Ben je geen professional, bel dan 1712.',
  'line.PAYOKE.name': 'Payoke',
  'line.PAYOKE.how':
    'Voor wie uitgebuit wordt of mensenhandel meemaakt. Praten is gratis en kan zonder naam. Kijk op payoke.be.',
} as const satisfies Record<LineTextKey, string>;
