import type { Facts } from '../services/domain/facts.js';
import { brussels, gender, language, origin, tell } from './support/routing.js';

const untold: Facts = { region: 'flanders', conduct: ['no_accommodation'] };
const work = (facts: Facts): Facts => ({
  ...facts,
  domain: 'work',
  details: { employer: 'private' },
});
const bus = (facts: Facts): Facts => ({
  ...facts,
  domain: 'transport',
  details: { operator: 'de_lijn' },
});
const club = (facts: Facts): Facts => ({
  ...facts,
  domain: 'leisure',
  details: { venue: 'sport_club' },
});
const shop = (facts: Facts): Facts => ({
  ...facts,
  domain: 'commerce',
  details: { venue: 'shop' },
});
const home = (facts: Facts): Facts => ({
  ...facts,
  domain: 'housing',
  details: { tenure: 'sale' },
});
const partner = (facts: Facts): Facts => ({ ...facts, domain: 'private_sphere' });
const street = (facts: Facts): Facts => ({ ...facts, domain: 'public_space' });

describe('What was done', () => {
  tell(
    [
      'violence by a landlord: police first, and the federal pair',
      home({ ...gender, conduct: ['violence'] }),
      { primary: 'VMRI', also: 'POLITIE IGVM', rule: 'R5/12' },
    ],
    [
      'sexual violence told as danger counts as an offence',
      home({ ...origin, danger: { level: 'soft', kinds: ['sexual_violence'] } }),
      { also: 'POLITIE UNIA', help: 'ZSG' },
    ],
    [
      'a threat on the bus: the hate crime goes first',
      bus({ ...origin, conduct: ['threat'] }),
      { primary: 'UNIA VMRI', also: 'POLITIE DE_LIJN', rule: 'R2/27', confidence: 'high' },
    ],
    [
      'a threat on the bus, ground not told',
      bus({ ...untold, conduct: ['threat'] }),
      { primary: 'VMRI', also: 'POLITIE DE_LIJN UNIA', rule: 'R7/19', confidence: 'low' },
    ],
    [
      'a threat on the bus, about language',
      bus({ ...language, conduct: ['threat'] }),
      { primary: 'VMRI', also: 'POLITIE DE_LIJN' },
    ],
    [
      'violence in a club takes the lower confidence',
      club({ ...gender, conduct: ['violence'] }),
      { primary: 'IGVM VMRI', also: 'POLITIE VMGG', rule: 'R2/27', confidence: 'medium' },
    ],
    [
      'violence at home, about a faith',
      partner({ ...origin, grounds: ['religion'], conduct: ['violence'] }),
      { primary: 'UNIA', also: 'POLITIE', noBody: false, rule: 'R2/27', confidence: 'high' },
    ],
    [
      'violence at home, about age',
      partner({ ...origin, grounds: ['age'], conduct: ['violence'] }),
      { primary: '', also: 'POLITIE', noBody: true },
    ],
    [
      'intimate images by a former partner',
      partner({ ...untold, conduct: ['intimate_images'] }),
      { primary: 'IGVM', also: 'POLITIE', noBody: false, rule: 'R2/27' },
    ],
    [
      'sexual harassment at home stays outside',
      partner({ ...untold, conduct: ['sexual_harassment'] }),
      { primary: '', also: '', noBody: true, rule: 'R1/35' },
    ],
    [
      'hate speech in a club',
      club({ ...origin, conduct: ['hate_speech'] }),
      { primary: 'VMRI', also: 'POLITIE UNIA' },
    ],
    [
      'hate speech on the bus',
      bus({ ...origin, conduct: ['hate_speech'] }),
      { also: 'DE_LIJN UNIA' },
    ],
    [
      'sexual harassment on the bus',
      bus({ ...untold, conduct: ['sexual_harassment'] }),
      { primary: 'VMRI', also: 'POLITIE DE_LIJN', help: 'CAW TELE_ONTHAAL' },
    ],
    [
      'sexual harassment in a club at night',
      {
        ...untold,
        domain: 'commerce',
        details: { venue: 'nightlife' },
        conduct: ['sexual_harassment'],
      },
      { primary: 'VMRI IGVM', also: 'POLITIE VMGG' },
    ],
    [
      'sexual harassment in a shop',
      shop({ ...untold, conduct: ['sexual_harassment'] }),
      { also: '' },
    ],
    [
      'harassment in the street',
      street({ ...origin, conduct: ['harassment'] }),
      { also: 'POLITIE' },
    ],
    [
      'harassment at work: the adviser first',
      work({ ...gender, conduct: ['harassment'] }),
      { primary: 'IGVM', also: 'PAPS TWW VMGG VAKBOND TSW' },
    ],
    [
      'a threat at work: the police before the adviser',
      work({ ...gender, conduct: ['threat'] }),
      { also: 'POLITIE PAPS TWW VMGG VAKBOND TSW' },
    ],
    [
      'bullying at a federal employer',
      { ...origin, domain: 'work', details: { employer: 'federal' }, conduct: ['bullying'] },
      { also: 'PAPS TWW VAKBOND' },
    ],
    [
      'intimate images of a child',
      { ...origin, domain: 'online', age: '12_17', conduct: ['intimate_images'] },
      { help: 'CHILD_FOCUS AWEL' },
    ],
    [
      'intimate images of a child in danger',
      {
        ...origin,
        domain: 'online',
        age: '12_17',
        conduct: ['intimate_images'],
        danger: { level: 'acute', kinds: ['self_harm', 'threat'] },
      },
      { help: '112_101 1813 CHILD_FOCUS AWEL' },
    ],
    [
      'exploitation',
      work({ ...origin, conduct: ['exploitation'] }),
      { also: 'POLITIE VAKBOND TSW MYRIA', help: 'PAYOKE TELE_ONTHAAL' },
    ],
    [
      'exploitation by the police names no police',
      { ...origin, domain: 'police', conduct: ['exploitation'] },
      { also: 'COMITE_P AIG MYRIA' },
    ],
    [
      'retaliation in a training',
      { ...origin, domain: 'work', details: { through: 'training' }, conduct: ['retaliation'] },
      { primary: 'VMRI', also: 'VSI VLO VAKBOND', rule: 'R4/7' },
    ],
  );
});

describe('Somebody without a name, about an organisation', () => {
  const bullied = { conduct: ['bullying'], name: 'anonymous' } as const satisfies Facts;

  tell(
    [
      'in a school',
      { ...origin, domain: 'education', details: { schoolLanguage: 'nl' }, ...bullied },
      {
        primary: 'VMGG VMRI',
        also: 'ALLESOVERPESTEN',
        rule: 'R15',
        because: 'because.R15',
        confidence: 'high',
      },
    ],
    [
      'in a club that was violent',
      club({ ...origin, ...bullied, conduct: ['violence'] }),
      { primary: 'VMGG UNIA VMRI', also: 'POLITIE', rule: 'R15' },
    ],
    [
      'in a rest home',
      { ...origin, domain: 'health', details: { care: 'welfare' }, ...bullied },
      { primary: 'VMGG VMRI' },
    ],
    [
      'in a newsroom',
      { ...origin, domain: 'media', details: { medium: 'broadcast' }, ...bullied },
      { primary: 'VMGG VMRI' },
    ],
    [
      'at a Flemish service',
      { ...origin, domain: 'public_service', details: { matter: 'flemish' }, ...bullied },
      { primary: 'VMGG VMRI' },
    ],
    [
      'not in a gym',
      { ...origin, domain: 'leisure', details: { venue: 'commercial_gym' }, ...bullied },
      { primary: 'UNIA VMRI' },
    ],
    [
      'not in a hospital',
      { ...origin, domain: 'health', details: { care: 'medical' }, ...bullied },
      { primary: 'UNIA' },
    ],
    [
      'not in Brussels',
      work({ ...origin, ...brussels, ...bullied }),
      { primary: 'UNIA', also: 'PAPS TWW VAKBOND TSW' },
    ],
    [
      'not in a French-language school',
      { ...origin, domain: 'education', details: { schoolLanguage: 'fr' }, ...bullied },
      { primary: 'UNIA' },
    ],
  );
});
