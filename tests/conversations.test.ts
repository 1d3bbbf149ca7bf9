import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createApp } from '../bots/app.js';
import { replay, type StartApp } from '../bots/channels/terminal/replay.js';
import { readScript, ScriptError } from '../bots/channels/terminal/script.js';
import { readConfig } from '../services/config.js';
import { canaryLogger } from './support/canaryLogger.js';

const FOLDER = fileURLToPath(new URL('../../tests/conversations', import.meta.url));
const CONFIG = readConfig({ SPREEKEROVER_LOG_LEVEL: 'silent' });

/** The words of the written conversations that would betray somebody if a log held them. */
const CANARIES = ['Peeters', 'Haddad', 'Samira', 'Mertens', 'Claes', 'Lotte', 'hoofddoek', '0470'];

describe('a written conversation', () => {
  const logger = canaryLogger(CANARIES);
  const start: StartApp = (config, clock) => createApp(config, { clock, logger });

  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    it(`goes as it says: ${file}`, async () => {
      const script = readScript(readFileSync(join(FOLDER, file), 'utf8'));
      expect(script.steps.filter(({ does }) => does === 'expect')).not.to.have.length(0);
      const unmet = await replay(script, CONFIG, start, nowhere());
      expect(unmet, unmet.join('\n')).to.have.length(0);
    });
  }

  it('says by its line what was not so', async () => {
    const script = readScript('> 1\n= open consent\n= says welcome.who\n');
    const unmet = await replay(script, CONFIG, start, nowhere());
    expect(unmet.map((sentence) => /^Line \d+/.exec(sentence)?.[0])).to.deep.equal([
      'Line 2',
      'Line 3',
    ]);
  });

  it('is refused by its line when it cannot be read', () => {
    expect(() => readScript('> 1\nhallo\n')).to.throw(ScriptError, 'Line 2');
    expect(() => readScript('= dances\n')).to.throw(ScriptError, 'Line 1');
    expect(() => readScript('language: klingon\n> 1\n')).to.throw(ScriptError);
  });
});

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
