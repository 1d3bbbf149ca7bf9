import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { z } from 'zod';
import { runCommand } from './runCommand.js';

const command = fileURLToPath(new URL('../bots/commands/route.js', import.meta.url));

const Out = z.looseObject({
  id: z.union([z.string(), z.number(), z.null()]),
  primary: z.array(z.string()).optional(),
  error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
});

describe('npm run -s route', () => {
  it('writes one answer for each line, in order, with the keys of interfaces.md in order', async () => {
    const { lines, status, errors } = await run(
      '{"id":"a","facts":{"domain":"housing","region":"flanders","grounds":["origin"]}}\n' +
        '{"id":7,"facts":{"domain":"police","grounds":["gender"]}}\n{"id":"c"}\n',
    );
    expect(lines.map(({ id }) => id)).to.deep.equal(['a', 7, 'c']);
    expect(lines.map(({ primary }) => primary)).to.deep.equal([['VMRI'], ['IGVM'], ['UNIA']]);
    expect(Object.keys(lines[0] ?? {})).to.deep.equal(KEYS);
    expect([status, errors]).to.deep.equal([0, '']);
  });

  it('answers a bad line in its place, goes on, and ends with status 1', async () => {
    const { lines, status } = await run(
      [
        '{"id":"good","facts":{}}',
        'not json',
        '',
        '[]',
        '{"id":"field","facts":{"colour":"red"}}',
        '{"id":"outer","facts":{},"more":1}',
        '{"id":"value","facts":{"grounds":["zwart"]}}',
        '{"id":"detail","facts":{"domain":"transport","details":{"operator":"flixbus"}}}',
        '{"id":"city","facts":{"city":"atlantis"}}',
        '{"id":{"deep":1},"facts":{}}',
        '{"id":"proto","facts":{"__proto__":{"a":1}}}',
        '{"id":"last","facts":{"domain":"justice"}}',
      ].join('\n'),
    );
    expect(lines.map(({ id, error }) => [id, error?.code])).to.deep.equal([
      ['good', undefined],
      [null, 'not_json'],
      [null, 'empty_line'],
      [null, 'not_valid'],
      ['field', 'not_valid'],
      ['outer', 'not_valid'],
      ['value', 'not_valid'],
      ['detail', 'not_valid'],
      ['city', 'unknown_city'],
      [null, 'not_valid'],
      ['proto', 'not_valid'],
      ['last', undefined],
    ]);
    expect(status).to.equal(1);
  });

  it('never repeats the values somebody sent in an error', async () => {
    const { lines } = await run('{"id":"x","facts":{"domain":"CANARY","city":"CANARY"}}\n');
    expect(JSON.stringify(lines)).not.to.include('CANARY');
  });

  it('reads a byte order mark, carriage returns, null for missing, and bytes that are not UTF-8', async () => {
    const { lines, status } = await run(
      Buffer.concat([
        Buffer.from('\uFEFF{"id":"bom","facts":{"region":null,"danger":null}}\r\n'),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from('{"id":"é","facts":{"municipality":"Liège","domain":"housing"}}\r\n'),
      ]),
    );
    expect(lines.map(({ id, error }) => [id, error?.code])).to.deep.equal([
      ['bom', undefined],
      [null, 'not_utf8'],
      ['é', undefined],
    ]);
    expect(lines[2]?.primary).to.deep.equal(['UNIA']);
    expect(status).to.equal(1);
  });

  it('says nothing and ends well when there is nothing to read', async () => {
    expect(await run('')).to.deep.equal({ lines: [], status: 0, errors: '' });
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'inherit'] });
    for (const id of ['one', 'two']) {
      child.stdin.write(`{"id":"${id}","facts":{}}\n`);
      const chunk = await first(child.stdout, 'data');
      expect(String(chunk)).to.include(`"id":"${id}"`);
    }
    child.stdin.end();
    const status = await first(child, 'close');
    expect(status).to.equal(0);
  });

  it('answers thousands of lines, each once and in order', async () => {
    const sent = Array.from(
      { length: 3000 },
      (_, id) => `{"id":${id},"facts":{"domain":"justice"}}`,
    );
    const { lines } = await run(`${sent.join('\n')}\n`);
    expect(lines.map(({ id }) => id)).to.deep.equal(sent.map((_, id) => id));
  });

  it('stops quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.write('{"id":1,"facts":{"domain":"justice"}}\n'.repeat(5000));
    child.stdin.end();
    await once(child, 'close');
    expect(errors).to.equal('');
  });
});

const KEYS = [
  'id',
  'primary',
  'also',
  'noBody',
  'help',
  'rule',
  'because',
  'source',
  'checkedOn',
  'confidence',
  'anonymous',
  'ask',
];

async function first(emitter: NodeJS.EventEmitter, event: string): Promise<unknown> {
  const values: unknown[] = await once(emitter, event);
  return values[0];
}

interface Ran {
  readonly lines: z.infer<typeof Out>[];
  readonly status: unknown;
  readonly errors: string;
}

async function run(input: string | Buffer): Promise<Ran> {
  const { lines, status, errors } = await runCommand('route', input);
  return { lines: lines.map((line) => Out.parse(line)), status, errors };
}
