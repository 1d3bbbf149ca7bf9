import type { Facts } from '../services/domain/facts.js';
import type { DangerKind } from '../services/domain/ids.js';
import { brussels, german, origin, tell, wallonia } from './support/routing.js';

const street: Facts = { ...origin, domain: 'public_space' };
const partner: Facts = { ...origin, domain: 'private_sphere' };
const soft = (...kinds: DangerKind[]) => ({ danger: { level: 'soft' as const, kinds } });
const acute = (...kinds: DangerKind[]) => ({ danger: { level: 'acute' as const, kinds } });
const child = { age: '12_17' } as const;
const adult = { age: '26_64' } as const;

describe('Lines for somebody in danger', () => {
  tell(
    ['nothing told, nothing shown', street, { help: '' }],
    [
      'acute danger: 112 and 101 first',
      { ...street, ...acute('violence') },
      { help: '112_101 CAW' },
    ],
    ['suicidal', { ...street, ...soft('self_harm') }, { help: '1813' }],
    ['sexual violence', { ...street, ...soft('sexual_violence') }, { help: 'ZSG' }],
    [
      'sexual violence against a child',
      { ...street, ...child, ...soft('sexual_violence') },
      { help: 'ZSG NUPRAATIKEROVER AWEL' },
    ],
    [
      'a child tells of itself',
      { ...street, ...child, ...soft('child') },
      { help: 'NUPRAATIKEROVER AWEL TELE_ONTHAAL 1712' },
    ],
    [
      'an adult tells of a child',
      { ...street, ...child, role: 'for_other', ...soft('child') },
      { help: '1712 AWEL TELE_ONTHAAL' },
    ],
    [
      'a professional tells of a child',
      { ...street, ...child, role: 'professional', ...soft('child') },
      { help: 'VK 1712 TELE_ONTHAAL AWEL' },
    ],
    [
      'a professional tells of a child in Wallonia',
      { ...street, ...wallonia, ...child, role: 'professional', ...soft('child') },
      { help: 'ECOUTE_ENFANTS TELE_ACCUEIL' },
    ],
    [
      'a minor is sexually exploited',
      { ...street, ...child, ...soft('sexual_exploitation_minor') },
      { help: 'CHILD_FOCUS AWEL' },
    ],
    [
      'partner violence',
      { ...partner, ...adult, ...soft('partner_violence') },
      { help: '1712 CAW TELE_ONTHAAL' },
    ],
    ['locked up', { ...partner, ...soft('confinement') }, { help: '1712 CAW TELE_ONTHAAL' }],
    ['a soft threat', { ...street, ...soft('threat') }, { help: '112_101' }],
    [
      'several kinds: each its own line first',
      { ...street, ...child, ...soft('threat', 'child', 'sexual_violence') },
      { help: 'ZSG NUPRAATIKEROVER 112_101 AWEL 1712' },
    ],
    [
      'a hurt child at home counts as a child in danger',
      { ...partner, ...child, conduct: ['violence'] },
      { help: 'NUPRAATIKEROVER AWEL TELE_ONTHAAL 1712 CAW' },
    ],
    ['an adult at home', { ...partner, ...adult }, { help: '1712 CAW TELE_ONTHAAL' }],
    [
      'violence without danger told',
      { ...street, conduct: ['violence'] },
      { help: 'CAW TELE_ONTHAAL' },
    ],
    [
      'violence with danger told',
      { ...street, conduct: ['violence'], ...soft('threat') },
      { help: '112_101' },
    ],
    ['somebody under 18', { ...street, age: 'under_18' }, { help: 'AWEL TELE_ONTHAAL' }],
    ['somebody who wants to talk', { ...street, wish: 'talk' }, { help: 'TELE_ONTHAAL' }],
    ['exploited', { ...street, conduct: ['exploitation'] }, { help: 'PAYOKE TELE_ONTHAAL' }],
  );
});

describe('Lines in French', () => {
  const french = { language: 'fr' } as const;
  const walloon = { ...street, ...wallonia };

  tell(
    ['suicidal', { ...walloon, ...soft('self_harm') }, { help: 'CPS' }],
    ['suicidal in Flanders', { ...street, ...french, ...soft('self_harm') }, { help: 'CPS' }],
    ['sexual violence', { ...walloon, ...soft('sexual_violence') }, { help: 'ZSG SOS_VIOL' }],
    [
      'a child',
      { ...walloon, ...child, ...soft('child') },
      { help: 'ECOUTE_ENFANTS TELE_ACCUEIL' },
    ],
    [
      'a child in Flanders',
      { ...street, ...french, ...child, ...soft('child') },
      { help: 'ECOUTE_ENFANTS 1712 TELE_ACCUEIL' },
    ],
    [
      'partner violence',
      { ...partner, ...wallonia, ...adult, ...soft('partner_violence') },
      { help: 'EVC TELE_ACCUEIL' },
    ],
    [
      'partner violence in Flanders',
      { ...partner, ...french, ...adult, ...soft('partner_violence') },
      { help: 'EVC 1712 TELE_ACCUEIL CAW' },
    ],
    ['violence outside Flanders', { ...walloon, conduct: ['violence'] }, { help: 'TELE_ACCUEIL' }],
    [
      'violence in Flanders',
      { ...street, ...french, conduct: ['violence'] },
      { help: 'CAW TELE_ACCUEIL' },
    ],
    ['a wish to talk', { ...walloon, wish: 'talk' }, { help: 'TELE_ACCUEIL' }],
    [
      'exploited in Flanders',
      { ...street, ...french, conduct: ['exploitation'] },
      { help: 'PAYOKE TELE_ACCUEIL' },
    ],
    ['exploited in Wallonia', { ...walloon, conduct: ['exploitation'] }, { help: '' }],
    [
      'exploited in Brussels',
      { ...street, ...brussels, ...french, conduct: ['exploitation'] },
      { help: '' },
    ],
    [
      'exploited in Brussels, in Dutch',
      { ...street, ...brussels, language: 'nl', conduct: ['exploitation'] },
      { help: 'PAYOKE TELE_ONTHAAL' },
    ],
    [
      'the language wins over the region',
      { ...walloon, language: 'nl-BE', ...soft('self_harm') },
      { help: '1813' },
    ],
    [
      'another language in Brussels: both, French first',
      { ...street, ...brussels, language: 'tr', ...soft('self_harm') },
      { help: 'CPS 1813' },
    ],
    [
      'another language in Flanders',
      { ...street, language: 'ar', ...soft('self_harm') },
      { help: '1813' },
    ],
    [
      'no language and no region',
      { grounds: ['origin'], domain: 'public_space', ...soft('self_harm') },
      { help: '1813' },
    ],
  );
});

describe('Lines in German', () => {
  const eastern = { ...street, ...german };

  tell(
    ['suicidal', { ...eastern, ...soft('self_harm') }, { help: 'TELEFONHILFE' }],
    ['a child', { ...eastern, ...child, ...soft('child') }, { help: 'TELEFONHILFE' }],
    ['sexual violence', { ...eastern, ...soft('sexual_violence') }, { help: 'ZSG' }],
    [
      'exploited as a minor',
      { ...eastern, ...soft('sexual_exploitation_minor') },
      { help: 'CHILD_FOCUS TELEFONHILFE' },
    ],
    [
      'acute danger at home',
      { ...partner, ...german, ...acute('partner_violence') },
      { help: '112_101 TELEFONHILFE' },
    ],
    ['in Flanders', { ...street, language: 'de', wish: 'talk' }, { help: 'TELEFONHILFE' }],
  );
});
