import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { z } from 'zod';

const command = fileURLToPath(new URL('../bots/commands/anonymise.js', import.meta.url));

const Out = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  text: z.string().optional(),
  spans: z
    .array(
      z.strictObject({
        start: z.number(),
        end: z.number(),
        type: z.string(),
        placeholder: z.string(),
      }),
    )
    .optional(),
  error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
});

describe('npm run -s anonymise', () => {
  it('masks with one placeholder per person and says where, in UTF-16 units', async () => {
    const text = '😀 Meneer Peeters belde 0485 12 34 56. peeters riep.';
    const { lines, status, errors } = await run([{ id: 'a', text }]);
    expect(lines[0]?.text).to.equal('😀 Meneer [PERSOON-1] belde [TELEFOON-1]. [PERSOON-1] riep.');
    expect(
      lines[0]?.spans?.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
    ).to.deep.equal(['PERSON Peeters', 'PHONE 0485 12 34 56', 'PERSON peeters']);
    expect(Object.keys(lines[0] ?? {})).to.deep.equal(['id', 'text', 'spans']);
    expect([status, errors]).to.deep.equal([0, '']);
  });

  it('masks what is known, and organisations only when asked', async () => {
    const text = 'Ik ben zwaluw en werk bij Colruyt.';
    const { lines } = await run([
      { id: 1, text, known: ['Zwaluw'] },
      { id: 2, text, organisations: true, known: null, language: 'nl' },
    ]);
    expect(lines.map((line) => line.text)).to.deep.equal([
      'Ik ben [PERSOON-1] en werk bij Colruyt.',
      'Ik ben zwaluw en werk bij [ORGANISATIE-1].',
    ]);
  });

  it('starts counting anew in each line and never masks public bodies and lines', async () => {
    const { lines } = await run([
      { id: 1, text: 'Mevrouw Claes zei nee.' },
      { id: 2, text: 'Mevrouw Maes zei nee.' },
      { id: 3, text: 'Ik belde Unia op 0800 12 800, Child Focus op 116000 en Awel op 102.' },
    ]);
    expect(lines.map((line) => line.text)).to.deep.equal([
      'Mevrouw [PERSOON-1] zei nee.',
      'Mevrouw [PERSOON-1] zei nee.',
      'Ik belde Unia op 0800 12 800, Child Focus op 116000 en Awel op 102.',
    ]);
  });

  it('answers a bad line in its place, goes on, and ends with status 1', async () => {
    const { lines, status } = await run([
      { id: 'none' },
      { id: 'more', text: 'x', colour: 'red' },
      { id: 'kind', text: 5 },
      { id: 'known', text: 'x', known: 'Jan' },
      { id: 'good', text: '' },
    ]);
    expect(lines.map(({ id, error }) => [id, error?.code])).to.deep.equal([
      ['none', 'not_valid'],
      ['more', 'not_valid'],
      ['kind', 'not_valid'],
      ['known', 'not_valid'],
      ['good', undefined],
    ]);
    expect(lines[4]).to.deep.equal({ id: 'good', text: '', spans: [] });
    expect(status).to.equal(1);
  });
});

async function run(input: readonly object[]) {
  const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdin.end(input.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const ended: unknown[] = await once(child, 'close');
  const lines = out
    .split('\n')
    .slice(0, -1)
    .map((line) => Out.parse(JSON.parse(line)));
  return { lines, status: ended[0], errors };
}
