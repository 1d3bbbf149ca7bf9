import type { Facts } from '../services/domain/facts.js';
import { both, brussels, gender, language, origin, tell, wallonia } from './support/routing.js';

describe('Somebody tells about transport', () => {
  const by = (operator: string, facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'transport',
    details: { operator },
  });

  tell(
    [
      'by De Lijn',
      by('de_lijn', both),
      { primary: 'VMRI', also: 'DE_LIJN', rule: 'R7/19', confidence: 'high' },
    ],
    [
      'by De Lijn in Brussels',
      by('de_lijn', { ...origin, ...brussels }),
      { primary: 'VMRI', rule: 'R7/19', confidence: 'medium' },
    ],
    ['by train', by('nmbs'), { primary: 'UNIA', also: 'NMBS', rule: 'R7/20', confidence: 'high' }],
    [
      'by metro, about gender',
      by('mivb', { ...gender, ...brussels }),
      { primary: 'IGVM', also: '', rule: 'R7/20' },
    ],
    [
      'by TEC, about language',
      by('tec', { ...language, ...wallonia }),
      { primary: 'VCT', rule: 'R7/20' },
    ],
    ['by taxi', by('taxi'), { primary: 'UNIA', rule: 'R7', because: 'because.R7' }],
    ['by plane', by('airline'), { primary: 'UNIA', rule: 'R7' }],
    [
      'by a bus of somebody in Flanders',
      by('unknown', gender),
      {
        primary: 'VMRI IGVM',
        rule: 'R7',
        because: 'because.R7.unknown',
        confidence: 'low',
        ask: 'details.operator',
      },
    ],
    [
      'by a bus of somebody in Flanders, about language',
      by('unknown', language),
      { primary: 'VMRI', confidence: 'low' },
    ],
    [
      'by a bus of somebody in Wallonia',
      by('unknown', { ...origin, ...wallonia }),
      { primary: 'UNIA', confidence: 'low', ask: 'details.operator' },
    ],
    [
      'by a bus of somebody in Wallonia, about language',
      by('unknown', { ...language, ...wallonia }),
      { primary: 'UNIA', confidence: 'low', noBody: false },
    ],
  );
});

describe('Somebody tells about free time', () => {
  const at = (details: Facts['details'], facts: Facts = origin): Facts => ({
    ...facts,
    domain: 'leisure',
    details: { ...details },
  });

  tell(
    [
      'in a club',
      at({ venue: 'sport_club' }, both),
      { primary: 'VMRI', also: '', rule: 'R9/21', confidence: 'medium' },
    ],
    [
      'in a football club, as a child',
      at({ venue: 'sport_club', sport: 'football' }, { ...origin, age: 'under_18' }),
      { primary: 'VMRI', also: 'VOETBAL_VL KRC' },
    ],
    ['in a municipal pool', at({ venue: 'public_facility' }), { primary: 'VMRI', rule: 'R9/21' }],
    [
      'in a Dutch-language club in Brussels',
      at(
        { venue: 'sport_club', serviceLanguage: 'nl', sport: 'football' },
        { ...origin, ...brussels, age: 'under_12' },
      ),
      { primary: 'VMRI', also: 'KRC', rule: 'R9/21', confidence: 'medium' },
    ],
    [
      'in a club in Wallonia',
      at({ venue: 'sport_club', sport: 'football' }, { ...origin, ...wallonia, age: 'under_12' }),
      { primary: 'UNIA', also: '', rule: 'R9/21', confidence: 'medium' },
    ],
    [
      'in youth work',
      at({ venue: 'culture_youth' }, { ...gender, age: '12_17' }),
      { primary: 'VMRI', also: 'KRC', rule: 'R9/23', confidence: 'medium' },
    ],
    [
      'in a Dutch-language theatre in Brussels',
      at({ venue: 'culture_youth', serviceLanguage: 'nl' }, { ...origin, ...brussels }),
      { primary: 'VMRI', rule: 'R9/23' },
    ],
    [
      'in a library in Wallonia',
      at({ venue: 'culture_youth' }, { ...gender, ...wallonia }),
      { primary: 'IGVM', rule: 'R9/23' },
    ],
    [
      'in a gym',
      at({ venue: 'commercial_gym' }),
      { primary: 'UNIA VMRI', rule: 'R9/22', confidence: 'low' },
    ],
    [
      'in a gym, about gender',
      at({ venue: 'commercial_gym' }, gender),
      { primary: 'VMRI IGVM', rule: 'R9/22', confidence: 'low' },
    ],
    [
      'in a gym, about gender and origin',
      at({ venue: 'commercial_gym' }, both),
      { primary: 'UNIA VMRI IGVM', rule: 'R9/22' },
    ],
    [
      'in a gym, about language',
      at({ venue: 'commercial_gym' }, language),
      { primary: 'VMRI', rule: 'R9/22' },
    ],
    [
      'in a gym in Brussels',
      at({ venue: 'commercial_gym' }, { ...gender, ...brussels }),
      { primary: 'IGVM', rule: 'R9/22', confidence: 'low' },
    ],
  );
});
