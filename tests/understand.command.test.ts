import { expect } from 'chai';
import { z } from 'zod';
import { Facts } from '../services/domain/facts.js';
import { Conduct, DangerKind, Domain, Ground, Region } from '../services/domain/ids.js';
import { runCommand } from './runCommand.js';

const LOCAL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;

/** A line of `understand`, to the letter of interfaces.md. */
const Out = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  language: z.string(),
  when: z.nullable(
    z.strictObject({
      start: z.string().regex(LOCAL),
      end: z.string().regex(LOCAL),
      precision: z.enum(['minute', 'hour', 'daypart', 'day', 'week', 'month', 'season', 'year']),
      ongoing: z.boolean(),
      span: z.tuple([z.number(), z.number()]),
    }),
  ),
  where: z.nullable(
    z.strictObject({
      municipality: z.strictObject({ nis: z.string(), name: z.string() }).optional(),
      region: Region,
    }),
  ),
  grounds: z.array(Ground),
  notGrounds: z.array(Ground),
  domains: z.array(Domain).max(2),
  details: z.record(z.string(), z.string()),
  conduct: z.array(Conduct),
  danger: z.nullable(
    z.strictObject({ level: z.enum(['acute', 'soft']), kinds: z.array(DangerKind) }),
  ),
});

const Refused = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});

const STORY =
  'gisteravond op de lijn 3 in gent zei een vrouw tegen mij ga terug naar uw land en ze trok aan mijn hoofddoek';

describe('npm run -s understand', () => {
  it('hears in one message what would else be asked', async () => {
    const { lines, status, errors } = await understood([
      { id: 'a', text: STORY, now: '2026-03-18T14:30' },
    ]);
    const [told] = lines.map((line) => Out.parse(line));
    expect(told).to.deep.include({
      id: 'a',
      language: 'nl',
      where: { municipality: { nis: '44021', name: 'Gent' }, region: 'flanders' },
      details: { operator: 'de_lijn' },
    });
    expect(told?.domains[0]).to.equal('transport');
    expect(told?.when?.start.slice(0, 10)).to.equal('2026-03-17');
    expect(told?.grounds).to.include('religion');
    expect([status, errors]).to.deep.equal([0, '']);
  });

  it('answers each line in order with all fields in the order of interfaces.md', async () => {
    const { lines } = await understood([
      { id: 1, text: '' },
      { id: null, text: 'Bonjour, on m’a refusé un appartement à Namur', language: 'fr' },
      { text: '😀' },
    ]);
    const told = lines.map((line) => Out.parse(line));
    expect(told.map(({ id }) => id)).to.deep.equal([1, null, null]);
    for (const line of told) expect(Object.keys(line)).to.deep.equal(Object.keys(Out.shape));
    expect(told[0]).to.deep.include({ language: 'und', when: null, where: null, danger: null });
  });

  it('keeps the language that is given, and finds it where it is not', async () => {
    const { lines } = await understood([
      { id: 1, text: 'ok', language: 'fr' },
      { id: 2, text: 'ok', language: 'nl-BE' },
      { id: 3, text: 'They did not let me in because of my scarf' },
      { id: 4, text: 'ok', language: null, now: null },
    ]);
    expect(lines.map((line) => Out.parse(line).language)).to.deep.equal(['fr', 'nl', 'en', 'und']);
  });

  it('answers a bad line in its place, goes on, and ends with status 1', async () => {
    const { lines, status } = await runCommand(
      'understand',
      [
        'not json',
        '[]',
        '{"id":"no text"}',
        '{"id":"more","text":"a","colour":"red"}',
        '{"id":"now","text":"a","now":"yesterday"}',
        '{"id":"no such day","text":"a","now":"2026-02-30T10:00"}',
        '{"id":"language","text":"a","language":"not one"}',
        '{"id":"good","text":"a"}',
      ].join('\n'),
    );
    const bad = lines.slice(0, -1).map((line) => Refused.parse(line));
    expect(bad.map(({ id, error }) => [id, error.code])).to.deep.equal([
      [null, 'not_json'],
      [null, 'not_valid'],
      ['no text', 'not_valid'],
      ['more', 'not_valid'],
      ['now', 'not_valid'],
      ['no such day', 'not_valid'],
      ['language', 'not_valid'],
    ]);
    expect(Out.parse(lines.at(-1)).id).to.equal('good');
    expect(status).to.equal(1);
  });

  it('never repeats in an error what somebody wrote', async () => {
    const { lines } = await understood([{ id: 1, text: 5, language: 'CANARY?', now: 'CANARY' }]);
    expect(JSON.stringify(lines)).not.to.include('CANARY');
  });

  it('gives what `route` reads', async () => {
    const { lines } = await understood([
      { id: 1, text: STORY },
      { id: 2, text: 'Le propriétaire à Liège refuse de louer aux Marocains' },
      { id: 3, text: 'My manager at the bank in Brussels threatened me' },
    ]);
    for (const line of lines) {
      const { domains, grounds, where, details, conduct, danger, language } = Out.parse(line);
      const facts = {
        ...{ grounds, details, conduct, danger, language },
        ...(domains[0] && { domain: domains[0] }),
        ...(where?.municipality && { municipality: where.municipality.name }),
        ...(where && { region: where.region }),
      };
      expect(Facts.safeParse(facts).success, JSON.stringify(facts)).to.equal(true);
    }
  });

  it('answers a thousand lines, each once and in order', async () => {
    const sent = Array.from({ length: 1000 }, (_, id) => ({ id, text: `${STORY} ${id}` }));
    const { lines, status } = await understood(sent);
    expect(lines.map((line) => Out.parse(line).id)).to.deep.equal(sent.map(({ id }) => id));
    expect(status).to.equal(0);
  });
});

function understood(lines: readonly object[]) {
  return runCommand('understand', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
