import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { cityWords } from '../bots/commands/city/words.js';
import { City, SERVICE_MODELS } from '../services/domain/city.js';
import { checkCity } from '../services/domain/cityCheck.js';
import { runForReading } from './runCommand.js';

const TODAY = '2026-11-26';
const YES = 'ja';
const NO = 'nee';
const EMPTY = '';

/** The number of a service model in the list that is asked. */
const model = (name: (typeof SERVICE_MODELS)[number]) => `${SERVICE_MODELS.indexOf(name) + 1}`;
const nothingKnown = [EMPTY, EMPTY, EMPTY, EMPTY];

describe('Somebody who makes the file of a city by answering', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-city-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const make = (name: string, answers: readonly string[]) =>
    runForReading('city', ['new', name, folder], `${answers.join('\n')}\n`);
  const made = (name: string) =>
    City.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

  it('gets one that can be tried at once, with everything unknown left empty', async () => {
    const answers = [EMPTY, '1730', EMPTY, model('contact_point'), EMPTY, ...nothingKnown];
    const { out, errors, status } = await make('asse', [
      ...answers,
      ...[EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, NO],
    ]);
    expect(errors).to.equal('');
    expect(status).to.equal(0);
    expect(out).to.include('npm run chat -- --city asse');
    expect(out).to.include('"localPoint.contact" is null');
    const city = made('asse');
    expect(city).to.deep.include({
      ...{ name: 'Asse', municipalities: ['23002'], serviceModel: 'contact_point', receivers: [] },
      ...{ source: null, checkedOn: null },
    });
    expect(city.localPoint).to.deep.include({ name: 'Meldpunt Asse', contact: null });
  });

  it('describes a warm point with a web chat, and is asked for what the lawyer must write', async () => {
    const each = <Value>(value: Value) => [value, value];
    const answers = [
      ...['Denderstreek', 'Asse', '1745', EMPTY, model('warm_point'), 'Luisterpunt'],
      ...['02 123 45 67', 'punt@asse.test', EMPTY, EMPTY, 'Mo-Fr 09:00-12:00', EMPTY, EMPTY],
      ...[YES, YES],
      ...['Woonloket', 'Zoekt mee naar een woning.', '02 123 45 68', EMPTY, EMPTY, EMPTY],
      ...['https://www.asse.test/woonloket', EMPTY, 'https://www.asse.test', 'en', YES],
      ...['https://www.asse.test', EMPTY, '#ffcc00', '#7a1f5c', EMPTY, ...each('Gezien?')],
      ...[EMPTY, EMPTY, EMPTY, ...each(EMPTY), ...each(EMPTY)],
      ...['https://www.asse.test/toegankelijk', ...each('De bevoegde dienst.')],
    ];
    const { out, errors, status } = await make('dender', answers);
    expect(errors).to.equal('');
    expect(status).to.equal(0);
    expect(out).to.include('1.5').and.to.include('"web.privacy.legalGround.nl"');
    expect(out).not.to.include('"web.accessibility');
    const city = made('dender');
    expect(city.municipalities).to.deep.equal(['23002', '23060']);
    expect(city.localPoint).to.deep.include({ callBack: true, aftercare: true });
    expect(city.receivers[0]).to.deep.include({ id: 'woonloket', kind: 'intermediary' });
    expect(city.languages).to.deep.equal(['nl', 'en']);
    expect(city.web?.look.accent).to.equal('#7a1f5c');
    expect(city.web?.texts.heading.nl).to.equal('Gezien?');
    expect(checkCity(join(folder, 'dender.json'), TODAY).errors).to.deep.equal([]);
  });

  it('is asked again, kindly, whatever cannot be', async () => {
    writeFileSync(join(folder, 'buur.json'), JSON.stringify({ municipalities: ['44021'] }));
    const { out, status } = await make('asse', [
      ...[EMPTY, EMPTY, 'xyzzy', 'Gent', 'Aske', NO, 'Asse', 'Asse', 'Namen', EMPTY],
      ...['9', model('none'), EMPTY, 'geen', EMPTY, 'de', 'nl', 'misschien', NO],
    ]);
    expect(status).to.equal(0);
    for (const said of [
      cityWords.needed,
      cityWords.unknownPlace('xyzzy'),
      cityWords.taken('Gent', 'buur.json'),
      cityWords.already('Asse'),
      cityWords.number(SERVICE_MODELS.length),
      cityWords.badUrl,
      cityWords.yesOrNo,
    ]) {
      expect(out).to.include(said);
    }
    expect(made('asse')).to.deep.include({ localPoint: null, municipalities: ['23002'] });
    expect(made('asse').languages).to.deep.equal(['nl']);
  });

  it('leaves nothing half when they stop', async () => {
    const { errors, status } = await make('asse', [EMPTY, 'Asse']);
    expect(status).to.equal(1);
    expect(errors).to.include(cityWords.stopped);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('never writes over a file, and hears what a name may be', async () => {
    writeFileSync(join(folder, 'asse.json'), 'mine');
    const again = await make('asse', []);
    expect(again.status).to.equal(1);
    expect(again.errors).to.include(cityWords.exists('asse.json'));
    expect(readFileSync(join(folder, 'asse.json'), 'utf8')).to.equal('mine');
    for (const name of ['Asse', '../asse', 'chat', 'all']) {
      expect((await make(name, [])).errors, name).to.include(cityWords.badName);
    }
    expect(existsSync(join(folder, '..', 'asse.json'))).to.equal(false);
  });
});

describe('Somebody who checks the file of a city', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-city-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const whole = {
    ...{ id: 'asse', name: 'Asse', demonstration: false, region: 'flanders' },
    ...{ municipalities: ['23002'], serviceModel: 'warm_point', intakes: [] },
    localPoint: { name: 'Luisterpunt', contact: { phone: '02 123 45 67' }, callBack: true },
    ...{ source: 'https://www.asse.test', checkedOn: TODAY },
  };
  const checked = (more: object = {}, name = 'asse', today = TODAY) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify({ ...whole, ...more }));
    return checkCity(path, today);
  };

  it('reads all that is wrong at once, each by its field', () => {
    const { errors } = checked({
      ...{ name: '', regoin: 'flanders', region: 'holland', source: 'asse', localPoint: {} },
      checkedOn: 'gisteren',
    });
    for (const field of ['name', 'regoin', 'region', 'source', 'localPoint.name', 'checkedOn']) {
      expect(errors.join('\n'), field).to.include(`asse.json: "${field}" `);
    }
    expect(errors.join('\n')).to.include('"localPoint.contact" is missing');
  });

  it('hears which municipality is wrong, and why', () => {
    expect(checked({ municipalities: ['99999'] }).errors.join()).to.include('99999');
    expect(checked({ municipalities: [] }).errors.join()).to.include('"municipalities" is empty');
    expect(checked({ municipalities: ['92094'] }).errors.join()).to.include('not in "flanders"');
    expect(checked({ municipalities: ['44001'] }).errors.join()).to.include('an old code');
    writeFileSync(join(folder, 'buur.json'), JSON.stringify({ ...whole, id: 'buur' }));
    expect(checked().errors.join()).to.include('already belongs to buur.json');
  });

  it('hears of a wrong name, of what is no JSON, and of a file that is not there', () => {
    expect(checked({}, 'anders').errors.join()).to.include('must be called asse.json');
    const path = join(folder, 'asse.json');
    writeFileSync(path, '{ "id": ');
    expect(checkCity(path, TODAY).errors.join()).to.include('not valid JSON');
    expect(checkCity(join(folder, 'none.json'), TODAY).errors.join()).to.include('city -- new');
  });

  it('reads apart what only makes the help less: nobody to call, no check for a year', () => {
    expect(checked().errors).to.deep.equal([]);
    expect(checked().gaps.join()).to.include('"web" is missing');
    expect(checked().warnings.join()).not.to.include('checkedOn');
    expect(checked({}, 'asse', '2027-12-01').warnings.join()).to.include('more than a year ago');
    expect(checked({ checkedOn: null }).warnings.join()).to.include('nobody checked');
    const network = { serviceModel: 'partner_network', localPoint: null };
    expect(checked(network).warnings.join()).to.include('names no partner');
  });

  it('ends with a status that a script can use', async () => {
    checked();
    const path = join(folder, 'asse.json');
    const good = await runForReading('city', ['check', path]);
    expect(good.status).to.equal(0);
    expect(good.out).to.include('npm run chat -- --city asse');
    checked({ region: 'holland' });
    const bad = await runForReading('city', ['check', path]);
    expect(bad.status).to.equal(1);
    expect(bad.out).not.to.include('npm run chat');
    expect((await runForReading('city', ['nonsense'])).status).to.equal(2);
  });

  it('finds nothing wrong with the files that come along', async () => {
    const { out, status } = await runForReading('city', ['check']);
    expect(status, out).to.equal(0);
    expect(out).to.include('demo.json: is ready for the web.');
  });
});
