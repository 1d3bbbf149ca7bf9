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
  it('are the demonstration and the five pilots, each with a local point', () => {
    expect([...directory.cities.keys()]).to.have.members([
      'demo',
      'roeselare',
      'brugge',
      'sint-niklaas',
      'dds',
      'leuven',
    ]);
    for (const city of directory.cities.values()) expect(city.localPoint, city.id).not.to.be.null;
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
