import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { citiesOf } from '../bots/citiesOf.js';
import { documentOf } from '../bots/turn/record.js';
import { Records } from '../bots/turn/Records.js';
import { nameOf } from '../bots/channels/webchat/Hub.js';
import { ConfigError, readConfig } from '../services/config.js';
import type { City } from '../services/domain/city.js';
import { readCounts } from '../services/statistics/readCounts.js';
import { isoWeek } from '../services/statistics/week.js';
import { openBrowser } from './support/browser.js';
import { ChatVisitor, untilConsent } from './support/ChatVisitor.js';
import { call, Caller } from './support/directLine.js';
import { directory } from './support/routing.js';
import { until } from './support/until.js';
import { openWebHouse, type WebHouse } from './support/webHouse.js';

const CITIES = fileURLToPath(new URL('../../deployment/cities', import.meta.url));
const NORTH = 'https://www.noord.example';
const ACCENT = '#7a1f5c';

describe('a program with two cities', function () {
  this.timeout(120_000);
  let folder = '';
  let house: WebHouse;
  let north = '';
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cities-'));
    cpSync(CITIES, folder, { recursive: true });
    writeFileSync(join(folder, 'noord.json'), JSON.stringify(second()));
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    house = await openWebHouse({
      citiesFolder: folder,
      env: { SPREEKEROVER_CITY: 'demo, noord' },
    });
    north = `${house.url}/noord`;
  });
  afterEach(async () => {
    await house.close();
  });

  const pageAt = async (address: string, accept = 'text/html') => {
    const response = await fetch(address, { headers: { accept } });
    return { response, text: await response.text() };
  };

  it('shows each with its own colours, words, frame policy and statements', async () => {
    const first = await pageAt(`${house.url}/chat`);
    const other = await pageAt(`${north}/chat`);
    expect(other.text).to.include(ACCENT).and.to.include('Meldpunt Noord');
    expect(first.text).not.to.include(ACCENT);
    const framers = ({ headers }: Response) =>
      /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    expect(framers(other.response)).to.equal(`'self' ${NORTH}`);
    expect(framers(first.response)).not.to.include(NORTH);
    expect((await pageAt(`${north}/privacy`)).text).to.include('Bestuur van Noord');
    expect((await pageAt(`${house.url}/privacy`)).text).not.to.include('Bestuur van Noord');
    const loader = await pageAt(`${north}/embed.js`);
    expect(loader.text).to.include('"base":"/noord"').and.to.include(ACCENT);
  });

  it('leads from every page of a city only to pages of that city', async () => {
    for (const path of ['/chat', '/privacy', '/toegankelijkheid', '/redactie', '/voorbeeld', '']) {
      const { response, text } = await pageAt(north + path);
      expect(response.status, path).to.equal(200);
      const found = [...text.matchAll(/(?:href|action|src)="(\/[^"]*)"/g)].map(([, to]) => to);
      const elsewhere = found.filter((to) => !/^\/(?:noord(?:[/?]|$)|static\/)/.test(to ?? ''));
      expect(elsewhere, path).to.deep.equal([]);
    }
  });

  it('offers each its own languages, on the page and in the conversation', async () => {
    const { text } = await pageAt(`${north}/chat?taal=fr`);
    expect(text).to.include('lang="nl"').and.not.include('data-language="fr"');
    expect((await pageAt(`${house.url}/chat`)).text).to.include('data-language="fr"');
    expect((await pageAt(`${north}/privacy?taal=fr`)).text).not.to.include('hreflang="fr"');
    const there = await new Caller(north).start();
    expect(there.keys).to.include('welcome.commands_here').and.include('offer.en');
    expect(there.keys).not.to.include('offer.fr').and.not.include('welcome.commands');
    await there.say('français');
    expect(there.keys).to.include('said.language_not_here').and.not.include('said.language');
    await there.say('English');
    expect(there.keys).to.include('said.language');
  });

  it('has the first one under its name as well, so that links keep their meaning', async () => {
    const { response, text } = await pageAt(`${house.url}/demo/chat`);
    expect(response.status).to.equal(200);
    expect(text).to.include('action="/demo/chat"');
    const person = await new Caller(`${house.url}/demo`).start();
    const here = `${house.url}/v3/directline/conversations/${person.conversation}/activities`;
    expect((await call(here, { token: person.token })).status).to.equal(200);
  });

  it('tells kindly that a city is none of ours', async () => {
    const { response, text } = await pageAt(`${house.url}/nergens/chat`);
    expect(response.status).to.equal(404);
    expect(text).to.include('href="/chat?taal=nl"');
    expect((await pageAt(`${north}/nergens`)).text).to.include('href="/noord/chat?taal=nl"');
    expect((await pageAt(`${house.url}/nergens/chat`, '*/*')).text).to.include('not_found');
  });

  it('keeps each conversation in the city where it was begun', async () => {
    const here = await new Caller(house.url).start();
    const there = await new Caller(north).start();
    const records = new Records(house.app.store);
    const cityOf = async ({ conversation }: Caller) =>
      (await records.load(documentOf(nameOf(conversation)), 0))?.record.city;
    expect(await cityOf(here)).to.equal('demo');
    expect(await cityOf(there)).to.equal('noord');
    await there.press('victim');
    expect(there.open).to.equal('account');
    expect(await cityOf(there)).to.equal('noord');
  });

  it('opens nothing at one city with what another gave', async () => {
    const there = await new Caller(north).start();
    const { token, conversation } = there;
    const api = `${house.url}/v3/directline`;
    const talk = `${api}/conversations/${conversation}`;
    for (const [address, method] of [
      [`${talk}/activities`, 'GET'],
      [talk, 'GET'],
      [`${api}/tokens/refresh`, 'POST'],
      [`${api}/conversations`, 'POST'],
      [`${house.url}/chat/stay`, 'POST'],
      [`${house.url}/chat/leave`, 'POST'],
    ] as const) {
      expect((await call(address, { token, method })).status, address).to.equal(403);
    }
    const json = { type: 'message', text: 'hallo' };
    expect((await call(`${talk}/activities`, { token, json })).status).to.equal(403);
    expect((await call(`${house.url}/chat/session`, { json: { token } })).status).to.equal(403);
    const body = new URLSearchParams({ t: token, m: 'one', l: 'nl', text: 'hallo' });
    const posted = await fetch(`${house.url}/chat`, { method: 'POST', body });
    expect(await posted.text())
      .to.include('name="new"')
      .and.not.to.include(token);
    expect(await there.poll(), 'nothing of it reached the conversation').to.deep.equal([]);
  });

  it('opens a socket only at the address that its ticket was given for', async () => {
    const there = await new Caller(north).start();
    const again = async () => {
      const address = `${north}/v3/directline/conversations/${there.conversation}`;
      return (await call(address, { token: there.token })).body.streamUrl ?? '';
    };
    const url = await again();
    expect(url).to.include('/noord/v3/directline/');
    expect(await opens(url.replace('/noord/', '/'))).to.equal(false);
    expect(await opens(await again())).to.equal(true);
  });

  it('counts each by itself, and names the recipients of its own city', async () => {
    const there = await new Caller(north).start();
    await there.press('victim');
    await there.say('In een winkel in Gent mocht ik niet binnen met mijn hoofddoek');
    await there.press('done');
    await there.press('yes');
    await there.press('signal');
    await there.press('send');
    await until(async () =>
      (await there.poll()).some(({ channelData }) => channelData?.key === 'delivered'),
    );
    const delivered = there.seen.find(({ channelData }) => channelData?.key === 'delivered');
    expect(delivered?.text).to.include('Meldpunt Noord');
    const [sent = ''] = readdirSync(join(house.folder, 'referrals'));
    const document = readFileSync(join(house.folder, 'referrals', sent, 'referral.json'), 'utf8');
    expect(document).to.include('Noord');
    await call(`${north}/chat/leave`, { token: there.token, method: 'POST' });
    const { store } = house.app;
    const countsOf = (city: string) =>
      readCounts(store, { city, week: isoWeek(Date.now()) }, Date.now());
    await until(async () => (await countsOf('noord')).length > 0);
    expect(await countsOf('demo')).to.deep.equal([]);
  });

  it('serves a person in a browser at the second city, to the end', async () => {
    const visitor = await ChatVisitor.at(browser, `${north}/chat`);
    await untilConsent(visitor);
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visitor.press('Ja, verstuur dit');
    await visitor.sees(/ligt klaar in de map van deze demonstratie/);
    expect(asked).not.to.deep.equal([]);
    expect(asked.filter((path) => !path.startsWith('/noord/'))).to.deep.equal([]);
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.close();
  });
});

describe('An operator who names the cities to serve', () => {
  const cities = directory.cities;
  const served = (city: string) => citiesOf(readConfig({ SPREEKEROVER_CITY: city }), { cities });

  it('gets them in that order, the first one first', () => {
    expect(served('leuven,demo').map(({ id }) => id)).to.deep.equal(['leuven', 'demo']);
  });

  it('gets with "all" every real city that lacks nothing, and never a fictional one instead', () => {
    expect(() => served('all')).to.throw(ConfigError, 'city -- check');
    const ready = new Map(
      [...cities].map(([id, city]) => [id, id === 'leuven' ? complete(city) : city]),
    );
    const both = citiesOf({ city: 'all' }, { cities: ready });
    expect(both.map(({ id }) => id)).to.deep.equal(['leuven']);
  });

  it('is told of a city that is none, of one named twice, and of names beside "all"', () => {
    for (const wrong of ['demo,nergens', 'demo,demo', 'all,demo']) {
      expect(() => served(wrong), wrong).to.throw(ConfigError, 'SPREEKEROVER_CITY');
    }
    for (const wrong of ['demo,', 'Demo', 'demo;leuven']) {
      expect(() => readConfig({ SPREEKEROVER_CITY: wrong }), wrong).to.throw(ConfigError);
    }
  });
});

const Loose = z.record(z.string(), z.unknown());

/** A second demonstration, with words, colours and a site of its own. */
function second(): unknown {
  const demo = Loose.parse(JSON.parse(readFileSync(join(CITIES, 'demo.json'), 'utf8')));
  const web = Loose.parse(demo['web']);
  return {
    ...demo,
    id: 'noord',
    name: 'Noord',
    languages: ['nl', 'en'],
    localPoint: { ...Loose.parse(demo['localPoint']), name: 'Meldpunt Noord (demonstratie)' },
    web: {
      ...web,
      embedOrigins: [NORTH],
      look: { ...Loose.parse(web['look']), accent: ACCENT },
      texts: { heading: { nl: 'Meldpunt Noord', en: 'Report in Noord' }, welcome: null },
      privacy: { ...Loose.parse(web['privacy']), controller: 'Bestuur van Noord (verzonnen)' },
    },
  };
}

/** A city with the settings of the demonstration, in which nobody left a word of a template. */
function complete(city: City): City {
  const web = directory.cities.get('demo')?.web;
  if (web === undefined) throw new Error('the demonstration has no web settings');
  const words = { nl: 'Door de jurist.', fr: 'Par le juriste.', en: 'By the lawyer.' };
  const said = { contact: 'privacy@leuven.test', checkedOn: '2026-11-25' };
  return {
    ...city,
    web: {
      ...web,
      texts: { heading: words, welcome: null },
      privacy: {
        ...web.privacy,
        ...said,
        controller: 'Stad',
        officer: 'Iemand',
        legalGround: words,
        host: words,
        terms: null,
      },
      accessibility: { ...web.accessibility, ...said, shortcomings: null, complaints: words },
    },
  };
}

function opens(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.on('open', () => {
      resolve(true);
      socket.close();
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
