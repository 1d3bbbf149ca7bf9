import { City, SERVICE_MODELS } from '../../../services/domain/city.js';

/** A city of each service model that arranged everything its model can, so that all of it is drawn. */
export function modelCities(): City[] {
  return SERVICE_MODELS.map((serviceModel) =>
    City.parse({
      id: 'kaart',
      name: 'Voorbeeldstad',
      demonstration: false,
      region: 'flanders',
      municipalities: [],
      serviceModel,
      localPoint:
        serviceModel === 'none' ? null : { ...POINT, callBack: serviceModel === 'warm_point' },
      receivers: serviceModel === 'partner_network' ? [PARTNER] : [],
      intakes: [],
      source: null,
      checkedOn: null,
    }),
  );
}

const POINT = { name: 'het meldpunt', contact: { email: 'meldpunt@voorbeeldstad.example' } };
const PARTNER = {
  id: 'partner',
  kind: 'partner',
  name: 'een partner',
  does: { nl: 'Luistert naar je.' },
  contact: null,
};
