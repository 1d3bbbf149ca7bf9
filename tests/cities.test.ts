import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { CityFileError, loadCities } from '../services/domain/cities.js';
import { CODES } from '../services/domain/ids.js';
import { anonymityOf, DIRECTORY_OF_BODIES } from '../services/domain/bodies.js';
import { municipalityByNis } from '../services/domain/places.js';
import { directory } from './support/routing.js';

describe('The city configurations that ship with the bot', () => {
  const PILOTS = {
    roeselare: 'partner_network',
    brugge: 'contact_point',
    'sint-niklaas': 'warm_point',
    dds: 'warm_point',
    leuven: 'expertise_point',
  };
  const WITHOUT_POINT = ['antwerpen', 'gent', 'genk', 'mechelen', 'turnhout', 'hoeilaart'];

  it('are the demonstration, the five pilots, and six cities without a point', () => {
    expect([...directory.cities.keys()]).to.have.members([
      'demo',
      ...Object.keys(PILOTS),
      ...WITHOUT_POINT,
    ]);
  });

  it('have a point in the service model of the pilot, and none where no current source names one', () => {
    for (const [id, model] of Object.entries(PILOTS)) {
      expect(directory.cities.get(id)?.serviceModel, id).to.equal(model);
      expect(directory.cities.get(id)?.localPoint, id).not.to.be.null;
    }
    for (const id of WITHOUT_POINT) {
      expect(directory.cities.get(id)?.serviceModel, id).to.equal('none');
      expect(directory.cities.get(id)?.localPoint, id).to.be.null;
    }
  });

  it('say how to reach somebody only where a page was read that says so', () => {
    for (const { id, localPoint, receivers } of directory.cities.values()) {
      expect(localPoint?.contact ?? null, id).to.be.null;
      expect(localPoint?.appointments ?? null, id).to.be.null;
      for (const { contact, source } of receivers) {
        if (contact !== null) expect(source, id).to.match(/^https:/);
      }
    }
  });

  it('name municipalities that exist, in the region they say', () => {
    expect(directory.localPoints.size).to.equal(12);
    for (const [nis, city] of directory.localPoints) {
      expect(municipalityByNis(nis)?.region, nis).to.equal(city.region);
    }
  });

  it('have an agreed way in only in the demonstration', () => {
    for (const city of directory.cities.values()) {
      expect(city.intakes.length > 0, city.id).to.equal(city.demonstration);
    }
  });
});

describe('An operator with a wrong city configuration', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cities-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const good = {
    id: 'aarde',
    name: 'Aarde',
    demonstration: false,
    region: 'flanders',
    municipalities: ['11001'],
    serviceModel: 'none',
    localPoint: null,
    intakes: [],
    source: null,
    checkedOn: null,
  };
  const write = (file: string, content: unknown) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(join(folder, file), text);
  };
  const refusal = () => {
    try {
      loadCities(folder);
    } catch (error) {
      if (error instanceof CityFileError) return error;
      throw error;
    }
    throw new Error('the folder was taken');
  };

  it('is helped by a good one', () => {
    write('aarde.json', good);
    expect([...loadCities(folder).keys()]).to.deep.equal(['aarde']);
  });

  it('reads which file and which field', () => {
    write('aarde.json', { ...good, serviceModel: 'warm' });
    expect(refusal().code).to.equal('not_valid');
    expect(refusal().message).to.include('aarde.json').and.to.include('"serviceModel"');
  });

  it('is told about broken JSON, a wrong file name, and a missing folder', () => {
    write('aarde.json', '{');
    expect(refusal().code).to.equal('not_json');
    write('aarde.json', { ...good, id: 'maan' });
    expect(refusal().code).to.equal('wrong_name');
    expect(() => loadCities(join(folder, 'nowhere'))).to.throw(CityFileError);
  });

  it('cannot have referrals of real people written to a folder', () => {
    const intakes = [{ recipient: 'VMRI', kind: 'folder', takes: ['named'] }];
    write('aarde.json', { ...good, intakes });
    expect(refusal().message).to.include('"intakes"');
  });

  const point = { name: 'Punt', contact: null };
  const receiver = {
    id: 'huis',
    kind: 'partner',
    name: 'Huis',
    does: { nl: 'Luistert.' },
    contact: null,
  };
  const lokaal = [{ recipient: 'LOKAAL', kind: 'folder', takes: ['named'] }];
  for (const [what, field, own] of [
    ['a point in a city without one', '"localPoint"', { localPoint: point }],
    ['partners in a city without a network', '"receivers"', { receivers: [receiver] }],
    [
      'two receivers with one id',
      '"receivers.1.id"',
      { serviceModel: 'partner_network', localPoint: point, receivers: [receiver, receiver] },
    ],
    [
      'a receiver in a municipality of another city',
      '"receivers.0.municipalities"',
      {
        serviceModel: 'partner_network',
        localPoint: point,
        receivers: [{ ...receiver, municipalities: ['44021'] }],
      },
    ],
    [
      'a contact of which nobody says where it was read',
      '"receivers.0.source"',
      {
        serviceModel: 'partner_network',
        localPoint: point,
        receivers: [{ ...receiver, contact: { phone: '051 00 00 00' } }],
      },
    ],
    [
      'a mailbox in a network of partners',
      '"intakes"',
      {
        ...{ demonstration: true, municipalities: [] },
        ...{ serviceModel: 'partner_network', localPoint: point, intakes: lokaal },
      },
    ],
    [
      'a call back by a point that cannot be reached',
      '"localPoint.callBack"',
      { serviceModel: 'warm_point', localPoint: { ...point, callBack: true } },
    ],
    [
      'a call back or support afterwards by a contact point',
      '"localPoint.aftercare"',
      { serviceModel: 'contact_point', localPoint: { ...point, aftercare: true } },
    ],
    [
      'training by a point without expertise',
      '"expertise"',
      {
        serviceModel: 'warm_point',
        localPoint: point,
        expertise: { training: null, guideUrl: null },
      },
    ],
    [
      'an empty contact',
      '"localPoint.contact"',
      { serviceModel: 'warm_point', localPoint: { ...point, contact: {} } },
    ],
    [
      'hours that nobody can read',
      '"localPoint.hours"',
      { serviceModel: 'warm_point', localPoint: { ...point, hours: 'in de week' } },
    ],
    [
      'appointments with no way to make one',
      '"localPoint.appointments"',
      {
        serviceModel: 'contact_point',
        localPoint: { ...point, appointments: { url: null, phone: null } },
      },
    ],
  ] as const) {
    it(`is told the field of ${what}`, () => {
      write('aarde.json', { ...good, ...own });
      expect(refusal().message).to.include('aarde.json').and.to.include(field);
    });
  }

  it('may give hours as OpenStreetMap writes them', () => {
    for (const hours of ['24/7', 'Mo-Fr 09:00-12:00', 'Mo,We 09:00-12:00,13:00-16:00; PH off']) {
      write('aarde.json', {
        ...good,
        ...{ serviceModel: 'warm_point', localPoint: { ...point, hours } },
      });
      expect(loadCities(folder).get('aarde')?.localPoint?.hours).to.equal(hours);
    }
  });

  it('cannot share a municipality with another', () => {
    write('aarde.json', good);
    write('maan.json', { ...good, id: 'maan' });
    expect(refusal().code).to.equal('shared_municipality');
  });
});

describe('The directory of bodies', () => {
  it('knows everybody whom an answer may name, with a source and the day of the check', () => {
    for (const code of CODES) {
      const { name, source, checkedOn } = DIRECTORY_OF_BODIES[code];
      expect(name.nl, code).not.to.equal('');
      expect(source, code).to.match(/^https:\/\//);
      expect(checkedOn, code).to.equal('2026-11-21');
    }
  });

  it('says honestly who takes a report without a name', () => {
    const leuven = directory.cities.get('leuven');
    const says = (...codes: (typeof CODES)[number][]) =>
      new Set(codes.map((code) => anonymityOf(code, leuven)));
    expect([...says('VMRI', 'UNIA', 'IGVM', 'RVDJ', 'POLITIE')]).to.deep.equal(['no']);
    expect([...says('VMGG', 'LUMI', 'TIP')]).to.deep.equal(['yes']);
    expect([...says('LOKAAL')]).to.deep.equal(['signal']);
    expect([...says('DGHI', 'MYRIA', 'KRC', 'PAPS', 'VAKBOND')]).to.deep.equal(['unknown']);
  });
});
