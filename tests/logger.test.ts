import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { createLogger } from '../services/logger.js';
import { canaryLogger, expectNoCanary } from './support/canaryLogger.js';

describe('the log', () => {
  function logged(say: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
    let line = '{}';
    say(createLogger('debug', { write: (written) => (line = written) }));
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  }

  it('says what happened with opaque ids, codes and numbers', () => {
    const line = logged((log) => {
      log.info('outbox.delivered', { delivery: 'a1', recipient: 'LOKAAL', attempt: 2 });
    });
    expect(line).to.include({ level: 'info', event: 'outbox.delivered', delivery: 'a1' });
    expect(line).to.have.all.keys('level', 'time', 'event', 'delivery', 'recipient', 'attempt');
  });

  it('refuses words in a field that is meant for a code', () => {
    const line = logged((log) => {
      log.warn('turn.failed', { code: 'my boss Jan said' });
    });
    expect(line).to.include({ code: '(refused)' });
  });

  it('writes no field and no event that it does not know', () => {
    const smuggled = { document: 'd', story: 'kanariegeel', toString: 'kanariegeel' };
    const line = logged((log) => {
      log.info('app.started', smuggled);
    });
    expect(line).to.have.all.keys('level', 'time', 'event', 'document');
  });

  it('tells an error by name, code and place, never by its message', () => {
    const words = 'kanariegeel\n    at Amina (/home/services/kanariegeel.js:1:1)\nand more';
    const error = Object.assign(new Error(words, { cause: new Error(words) }), { code: 'x_y' });
    const line = logged((log) => {
      log.error('turn.failed', {}, error);
    });
    expectNoCanary(JSON.stringify(line), ['kanariegeel', 'Amina']);
    expect(line).to.include({ error: 'Error', code: 'x_y' });
    expect(line['stack']).to.be.an('array').that.is.not.empty;
    expect(String(line['stack'])).to.match(/tests\/logger\.test\.(ts|js):\d+/);
  });

  it('tells something thrown that is no error by its type', () => {
    const line = logged((log) => {
      log.error('turn.failed', {}, 'kanariegeel');
    });
    expect(line).to.include({ error: 'string' });
    expectNoCanary(JSON.stringify(line), ['kanariegeel']);
  });

  it('keeps quiet below its level', () => {
    let lines = 0;
    const log = createLogger('warn', { write: () => (lines += 1) });
    log.info('app.started');
    log.warn('turn.busy');
    expect(lines).to.equal(1);
  });

  it('makes a test fail when a planted word gets into a line', () => {
    const log = canaryLogger(['kanariegeel']);
    log.info('app.started', { city: 'demo' });
    expect(log.lines).to.have.length(1);
    expect(() => {
      log.info('app.started', { city: 'kanariegeel' });
    }).to.throw('canary 0');
    expect(() => {
      expectNoCanary('say=Amina%20Verlinden', ['x', 'Amina Verlinden']);
    }).to.throw('canary 1');
  });

  it('goes to standard error and leaves standard output alone, in a real process', async () => {
    const logger = JSON.stringify(join(import.meta.dirname, '../services/logger.js'));
    const script = `
      const { createLogger } = await import(${logger});
      createLogger('info').error('turn.failed', { code: 'x' }, new Error('kanariegeel'));
      process.stderr.destroy();
      createLogger('info').info('app.stopped');
      process.stdout.write('alive');`;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      script,
    ]);
    expect(stdout).to.equal('alive');
    expect(stderr).to.contain('turn.failed');
    expectNoCanary(stderr, ['kanariegeel']);
  });
});
