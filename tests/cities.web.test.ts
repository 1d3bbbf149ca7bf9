import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { CityFileError, loadCities } from '../services/domain/cities.js';
import type { City } from '../services/domain/city.js';
import { readLogo } from '../services/domain/cityLogo.js';
import { webProblems } from '../services/domain/cityReady.js';
import { CityWeb } from '../services/domain/cityWeb.js';
import {
  contrast,
  ENOUGH_CONTRAST,
  GROUNDS_OF_PAGES,
  inFigures,
} from '../services/domain/contrast.js';
import { directory } from './support/routing.js';

const CITIES = fileURLToPath(new URL('../../deployment/cities', import.meta.url));

describe('The contrast of two colours', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrast('#123456', '#123456')).to.equal(1);
    expect(contrast('#ffffff', '#777777')).to.equal(contrast('#777777', '#ffffff'));
    // The greys on either side of the line, as every checker knows them.
    expect(contrast('#767676', '#ffffff')).to.be.at.least(ENOUGH_CONTRAST);
    expect(contrast('#777777', '#ffffff')).to.be.below(ENOUGH_CONTRAST);
  });

  it('is never rounded up', () => {
    expect(inFigures(4.49)).to.equal('4.4');
    expect(inFigures(21)).to.equal('21.0');
  });
});

describe('The web settings of a city', () => {
  it('of the demonstration can be read, on light and on dark', () => {
    const { look } = demoWeb();
    expect(contrast(look.accent, GROUNDS_OF_PAGES.light)).to.be.at.least(ENOUGH_CONTRAST);
    expect(contrast(look.accentDark, GROUNDS_OF_PAGES.dark)).to.be.at.least(ENOUGH_CONTRAST);
  });

  it('of the demonstration reach nobody real, and say that nobody answers for anything', () => {
    const { privacy, accessibility } = demoWeb();
    expect(privacy.controller).to.match(/verzonnen/);
    for (const contact of [privacy.contact, accessibility.contact]) {
      expect(contact).to.match(/@voorbeeldstad\.example$/);
    }
    expect(accessibility.screenReadersTried).to.deep.equal([]);
  });

  it('are refused by field and figure when a colour cannot be read', () => {
    expect(refusals({ look: { ...demoWeb().look, accent: '#ffcc00' } })).to.deep.equal([
      'look.accent: #ffcc00 stands out from white (#ffffff) by 1.5 to 1, and must by at least 4.5 to 1',
    ]);
    expect(refusals({ look: { ...demoWeb().look, accentDark: '#333333' } })[0]).to.match(
      /^look\.accentDark: #333333 stands out from the dark background \(#14181d\) by 1\.\d to 1/,
    );
  });

  it('are refused once, and not by a crash, when something is no colour or no origin', () => {
    const [colour] = refusals({ look: { ...demoWeb().look, accent: 'red' } });
    expect(colour).to.include('look.accent: must be a colour like #0a5c8f');
    for (const origin of ['stad.be', 'http://www.stad.be', 'https://www.stad.be/hulp']) {
      expect(refusals({ embedOrigins: [origin] })[0], origin).to.match(/^embedOrigins\.0: /);
    }
    expect(refusals({ exitUrl: 'http://www.meteo.be' })[0]).to.match(/^exitUrl: /);
    const logo = { ...demoWeb().look, logo: '../../secret.svg' };
    expect(refusals({ look: logo })[0]).to.match(/^look\.logo: /);
  });

  it('are refused by the name of the file when the city is loaded', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cities-web-'));
    try {
      const web = { ...demoWeb(), look: { ...demoWeb().look, accent: '#ffcc00' } };
      writeFileSync(join(folder, 'demo.json'), JSON.stringify({ ...demo(), web }));
      expect(() => loadCities(folder))
        .to.throw(CityFileError)
        .with.property('message')
        .that.includes('demo.json')
        .and.includes('"web.look.accent"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('An operator who starts the web chat', () => {
  it('needs nothing more for the demonstration', () => {
    expect(webProblems(demo())).to.deep.equal([]);
  });

  it('reads every field that a city lacks', () => {
    const problems = webProblems(leuven({}));
    expect(problems[0]).to.include('leuven.json').and.to.include('web-template.md');
    for (const field of ['privacy.controller', 'privacy.legalGround', 'accessibility.complaints']) {
      expect(problems.join('\n')).to.include(`"web.${field}" is missing`);
    }
  });

  it('needs nothing more for a city that wrote everything', () => {
    expect(webProblems(leuven({ web: written() }))).to.deep.equal([]);
  });

  it('is told of what nobody wrote: empty, of the template, of the demonstration, or nowhere to write to', () => {
    const web = written();
    const told = (privacy: Partial<CityWeb['privacy']>) =>
      webProblems(leuven({ web: { ...web, privacy: { ...web.privacy, ...privacy } } }));
    expect(told({ officer: ' ' })).to.deep.equal(['leuven.json: "web.privacy.officer" is empty.']);
    expect(
      told({ legalGround: { nl: 'Artikel', fr: 'Article', en: '[the same in English]' } }),
    ).to.deep.equal([
      'leuven.json: "web.privacy.legalGround.en" still has the words of the template.',
    ]);
    expect(told({ contact: 'privacy@voorbeeldstad.example' })[0]).to.include(
      '"web.privacy.contact"',
    );
    expect(told({ contact: 'kom langs' })).to.deep.equal([
      'leuven.json: "web.privacy.contact" gives no address, page or number.',
    ]);
    expect(told({ checkedOn: '1970-01-01' })[0]).to.include('"web.privacy.checkedOn"');
    const { complaints, ...rest } = web.accessibility;
    expect(complaints).not.to.equal(undefined);
    expect(webProblems(leuven({ web: { ...web, accessibility: rest } }))).to.deep.equal([
      'leuven.json: "web.accessibility.complaints" is missing.',
    ]);
  });

  it('is told of what is not there in a language that the city offers, and of no other', () => {
    const web = written();
    const inTwo = { nl: 'Artikel', en: 'Article' };
    const told = (languages: City['languages']) =>
      webProblems(leuven({ languages, web: { ...web, privacy: { ...web.privacy, host: inTwo } } }));
    expect(told(['nl', 'en'])).to.deep.equal([]);
    expect(told(['nl', 'fr'])[0]).to.include('"web.privacy.host.fr" is missing');
  });

  it('is told of every place of the template that was left as it was', () => {
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(template()) ?? [];
    const parsed: unknown = JSON.parse(block.replace('[yourcity]', 'leuven'));
    const left = webProblems(leuven({ web: CityWeb.parse(parsed) })).join('\n');
    for (const field of Object.keys(written().privacy).filter((name) => name !== 'terms')) {
      expect(left, field).to.include(`"web.privacy.${field}`);
    }
    for (const field of ['contact', 'complaints.nl', 'checkedOn']) {
      expect(left, field).to.include(`"web.accessibility.${field}`);
    }
  });

  it('finds every field explained in the template', () => {
    for (const field of fieldsOf(written())) expect(template(), field).to.include(`\`${field}\``);
  });
});

describe('The logo of a city', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'logos-'));
    mkdirSync(join(folder, 'logos'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const logo = (file: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, 'logos', file), content);
    return readLogo(folder, file);
  };

  it('travels in the page', () => {
    expect(readLogo(CITIES, demoWeb().look.logo ?? '')).to.match(/^data:image\/svg\+xml,%3Csvg/);
    const png = Buffer.from('89504e470d0a1a0a00', 'hex');
    expect(logo('a.png', png)).to.equal(`data:image/png;base64,${png.toString('base64')}`);
    expect(logo('a.svg', '<svg><path fill="url(#a)"/></svg>')).to.match(/^data:/);
  });

  it('is refused when it is missing, too big, or no picture', () => {
    expect(() => readLogo(folder, 'none.svg')).to.throw(
      CityFileError,
      'logos/none.svg cannot be read',
    );
    expect(() => logo('a.svg', `<svg>${' '.repeat(5000)}</svg>`)).to.throw(CityFileError, '4096');
    expect(() => logo('a.png', '<svg></svg>')).to.throw(CityFileError, 'not a PNG');
    expect(() => logo('a.svg', '<html></html>')).to.throw(CityFileError, 'not an SVG');
  });

  it('is refused when it could run or load something', () => {
    for (const inside of [
      '<script>alert(1)</script>',
      '<path onload="alert(1)"/>',
      '<a href="https://x.be">x</a>',
      '<a xlink:href="javascript:alert(1)">x</a>',
      '<image href="data:,x"/>',
      '<use href="#a"/>',
      '<foreignObject/>',
      '<style>@import "https://x.be"</style>',
      '<path style="fill:url(https://x.be)"/>',
      '<path style="fill:u\\72l(https://x.be)"/>',
      '<a h&#114;ef="x">x</a>',
    ]) {
      expect(() => logo('a.svg', `<svg>${inside}</svg>`), inside).to.throw(CityFileError);
    }
    expect(() => logo('a.svg', '<!DOCTYPE svg [<!ENTITY a "x">]><svg></svg>')).to.throw(
      CityFileError,
    );
  });
});

function demo(): City {
  const city = directory.cities.get('demo');
  if (city === undefined) throw new Error('no demonstration');
  return city;
}

function demoWeb(): CityWeb {
  const { web } = demo();
  if (web === undefined) throw new Error('the demonstration has no web settings');
  return web;
}

function leuven(more: Partial<City>): City {
  const city = directory.cities.get('leuven');
  if (city === undefined) throw new Error('no Leuven');
  return { ...city, ...more };
}

/** As a city would have it that wrote everything. */
function written(): CityWeb {
  const words = {
    nl: 'Wat de jurist schreef.',
    fr: 'Ce que le juriste a écrit.',
    en: 'What the lawyer wrote.',
  };
  return {
    ...demoWeb(),
    privacy: {
      controller: 'Stad Leuven',
      contact: 'privacy@leuven.test',
      officer: 'De functionaris van de stad',
      legalGround: words,
      host: words,
      terms: null,
      checkedOn: '2026-11-25',
    },
    accessibility: {
      contact: 'https://leuven.test/toegankelijk',
      screenReadersTried: [],
      shortcomings: null,
      complaints: words,
      checkedOn: '2026-11-25',
    },
  };
}

function refusals(some: Record<string, unknown>): string[] {
  const read = CityWeb.safeParse({ ...demoWeb(), ...some });
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function template(): string {
  return readFileSync(join(CITIES, 'web-template.md'), 'utf8');
}

/** Names of the settings, as deep as the template explains them: not the languages of a text. */
function fieldsOf(web: CityWeb): string[] {
  return Object.entries(web).flatMap(([name, value]) =>
    typeof value === 'string' || Array.isArray(value)
      ? [name]
      : Object.keys(value).map((inner) => `${name}.${inner}`),
  );
}
