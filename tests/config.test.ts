import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Config, ConfigError, readConfig, VARIABLES } from '../services/config.js';

describe('the settings', () => {
  it('have a default each, so that nothing needs to be set', () => {
    expect(readConfig({ PATH: '/bin', HOME: '/root' })).to.deep.equal(readConfig({}));
    expect(readConfig({})).to.deep.include({ city: 'demo', keepMinutes: 60, language: 'nl' });
  });

  it('are taken from the environment', () => {
    const config = readConfig({
      SPREEKEROVER_CITY: 'sint-niklaas',
      SPREEKEROVER_KEEP_MINUTES: '5',
      SPREEKEROVER_LANGUAGE: 'en',
      NODE_ENV: 'production',
    });
    const wanted: Partial<Config> = {
      city: 'sint-niklaas',
      keepMinutes: 5,
      language: 'en',
      production: true,
    };
    expect(config).to.deep.include(wanted);
  });

  it('of the web chat let in nobody from outside unless somebody says so', () => {
    const wanted: Partial<Config> = {
      clientOrigins: [],
      host: '127.0.0.1',
      port: 3978,
      production: false,
      proxies: 0,
      publicUrl: undefined,
    };
    expect(readConfig({})).to.deep.include(wanted);
  });

  it('of the web chat are taken from the environment', () => {
    const config = readConfig({
      SPREEKEROVER_CLIENT_ORIGINS: ' https://een.be,https://twee.be:8443\nhttp://localhost:3000 ',
      SPREEKEROVER_HOST: '::1',
      SPREEKEROVER_PORT: '0',
      SPREEKEROVER_PROXIES: '2',
      SPREEKEROVER_PUBLIC_URL: 'https://meld.stad.be',
    });
    const wanted: Partial<Config> = {
      clientOrigins: ['https://een.be', 'https://twee.be:8443', 'http://localhost:3000'],
      host: '::1',
      port: 0,
      proxies: 2,
      publicUrl: 'https://meld.stad.be',
    };
    expect(config).to.deep.include(wanted);
  });

  it('that are set to nothing count as not set', () => {
    expect(readConfig({ SPREEKEROVER_KEYS: '', NODE_ENV: '' })).to.deep.equal(readConfig({}));
  });

  const unusable: [name: string, value: string][] = [
    ['SPREEKEROVER_CITY', '../demo'],
    ['SPREEKEROVER_KEEP_MINUTES', '0'],
    ['SPREEKEROVER_KEEP_MINUTES', '1e3'],
    ['SPREEKEROVER_KEEP_MINUTES', '1441'],
    ['SPREEKEROVER_KEYS', 'one:short'],
    ['SPREEKEROVER_LANGUAGE', 'klingon'],
    ['SPREEKEROVER_LOG_LEVEL', 'chatty'],
    ['SPREEKEROVER_KEEP_MINUTE', '60'],
    ['NODE_ENV', 'prod'],
    ['SPREEKEROVER_CLIENT_ORIGINS', '*'],
    ['SPREEKEROVER_CLIENT_ORIGINS', 'null'],
    ['SPREEKEROVER_CLIENT_ORIGINS', 'https://een.be/'],
    ['SPREEKEROVER_CLIENT_ORIGINS', 'https://een.be,https://*.twee.be/pagina'],
    ['SPREEKEROVER_CLIENT_ORIGINS', 'javascript:alert(1)'],
    ['SPREEKEROVER_PORT', '65536'],
    ['SPREEKEROVER_PORT', '-1'],
    ['SPREEKEROVER_PORT', '80 '],
    ['SPREEKEROVER_PROXIES', '6'],
    ['SPREEKEROVER_PROXIES', 'all'],
    ['SPREEKEROVER_PUBLIC_URL', 'praat.stad.be'],
    ['SPREEKEROVER_PUBLIC_URL', 'https://praat.stad.be/'],
    ['SPREEKEROVER_PUBLIC_URL', 'https://geheim:wachtwoord@praat.stad.be'],
    ['SPREEKEROVER_PUBLIC_URL', 'ftp://meld.stad.be'],
  ];
  for (const [name, value] of unusable) {
    it(`stop the start with a sentence that names ${name} and not its value`, () => {
      const refusal = refusalOf({ [name]: value });
      expect(refusal.code).to.equal('config_invalid');
      expect(refusal.message).to.match(new RegExp(`^${name} .*\\.$`));
      if (value.length > 4) expect(refusal.message).not.to.contain(value);
    });
  }

  it('name every variable that is wrong at once', () => {
    const { message } = refusalOf({
      SPREEKEROVER_CITY: 'A',
      SPREEKEROVER_TYPO: 'x',
      NODE_ENV: 'y',
    });
    expect(message).to.contain('SPREEKEROVER_CITY').and.contain('SPREEKEROVER_TYPO');
    expect(message).to.contain('NODE_ENV');
  });

  it('refuse keys in two places', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    expect(readConfig({ SPREEKEROVER_KEYS: `a:${key},b:${key}` }).keys).to.equal(
      `a:${key},b:${key}`,
    );
    const both = { SPREEKEROVER_KEYS: `a:${key}`, SPREEKEROVER_KEY_FILE: './k' };
    expect(refusalOf(both).message).to.contain('SPREEKEROVER_KEY_FILE').and.not.to.contain(key);
  });

  it('take a MongoDB server only by an address of one, and never repeat it', () => {
    expect(readConfig({}).mongodbUri).to.equal(undefined);
    const uri = 'mongodb://bot:geheim-wachtwoord@db.voorbeeld.be/meld';
    expect(readConfig({ MONGODB_URI: uri }).mongodbUri).to.equal(uri);
    const wrong = refusalOf({ MONGODB_URI: uri.replace('mongodb:', 'postgres:') });
    expect(wrong.message).to.contain('MONGODB_URI').and.not.to.contain('geheim-wachtwoord');
  });

  describe('of Azure', () => {
    const id = '11111111-2222-3333-4444-555555555555';
    const whole = {
      SPREEKEROVER_AZURE_APP_ID: id,
      SPREEKEROVER_AZURE_TENANT_ID: id,
      SPREEKEROVER_AZURE_CHANNELS: 'msteams, facebook',
      SPREEKEROVER_AZURE_APP_PASSWORD: 'geheim-wachtwoord',
    };

    it('are none until somebody gives them', () => {
      expect(readConfig({}).azure).to.equal(undefined);
    });

    it('are taken whole', () => {
      expect(readConfig(whole).azure).to.deep.equal({
        appId: id,
        tenantId: id,
        appPassword: 'geheim-wachtwoord',
        channels: ['msteams', 'facebook'],
      });
    });

    it('are refused when one is missing, since half of them would let everybody in', () => {
      for (const name of Object.keys(whole)) {
        const refusal = refusalOf({ ...whole, [name]: '' });
        expect(refusal.message, name).to.contain(name).and.not.to.contain('geheim-wachtwoord');
      }
    });

    it('have no secret with a managed identity, and refuse one', () => {
      const managed = { ...whole, SPREEKEROVER_AZURE_APP_TYPE: 'UserAssignedMSI' };
      expect(refusalOf(managed).message).to.contain('APP_PASSWORD');
      const { azure } = readConfig({ ...managed, SPREEKEROVER_AZURE_APP_PASSWORD: '' });
      expect(azure?.appPassword).to.equal(undefined);
    });

    it('are refused for a channel that nobody described, and for ids that are none', () => {
      const channel = refusalOf({ ...whole, SPREEKEROVER_AZURE_CHANNELS: 'msteams slack' });
      expect(channel.message).to.contain('AZURE_CHANNELS');
      const app = refusalOf({ ...whole, SPREEKEROVER_AZURE_APP_ID: 'spreekerover' });
      expect(app.message).to.contain('AZURE_APP_ID');
    });
  });

  it('stand in .env.example, all of them and no other, in order and with their defaults', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const shown = lines.flatMap((line) => [/^#([A-Z_]+)=(.*)$/.exec(line) ?? []].filter(isMatch));
    const names = shown.map(([, name = '']) => name);
    expect(names).to.have.members(VARIABLES);
    const ours = names.filter((name) => name.startsWith('SPREEKEROVER_'));
    expect(ours).to.deep.equal(ours.toSorted((a, b) => words(a).localeCompare(words(b), 'en')));
    const asShown = Object.fromEntries(shown.map(([, name = '', value = '']) => [name, value]));
    // What has no default is off; keys and a key file exclude each other.
    const off = [
      ...['AZURE_APP_ID', 'AZURE_TENANT_ID', 'AZURE_CHANNELS', 'AZURE_APP_PASSWORD'],
      ...['CLIENT_ORIGINS', 'KEYS', 'PUBLIC_URL'],
    ].map((name) => `SPREEKEROVER_${name}`);
    off.push('MONGODB_URI');
    expect(readConfig(asShown)).to.deep.equal(readConfig({}));
    for (const [name, value] of Object.entries(asShown)) {
      expect(value === '', name).to.equal(off.includes(name));
    }
  });
});

function refusalOf(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

/** So that KEY_FILE stands before KEYS. */
function words(name: string): string {
  return name.replaceAll('_', ' ');
}

function isMatch(found: RegExpExecArray | never[]): found is RegExpExecArray {
  return found.length > 0;
}
