import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import what, by the first folders of a path; the longest prefix that fits decides. */
const RULES: readonly { readonly from: string; readonly may: readonly string[] }[] = [
  {
    from: 'bots',
    may: ['bots', 'dialogs', 'services', 'botbuilder-core', 'botbuilder-dialogs', 'zod', 'node:'],
  },
  {
    // Draws pictures for whoever reviews: nothing that runs for people loads it.
    from: 'bots/commands/map',
    may: ['bots/commands/map', 'dialogs', 'services', '@viz-js/viz'],
  },
  { from: 'bots/http', may: ['bots/http', 'services', 'zod', 'restify', 'node:'] },
  {
    from: 'bots/channels/webchat',
    may: [
      ...['bots/channels/webchat', 'bots/turn', 'bots/limits', 'bots/http', 'bots/widget/shared'],
      ...['dialogs', 'services', 'zod', 'ws', 'altcha-lib', 'node:'],
    ],
  },
  { from: 'bots/limits', may: ['bots/limits', 'services', 'rate-limiter-flexible', 'node:'] },
  {
    // The SDK with its adapter for Azure is loaded only where it is configured.
    from: 'bots/channels/azure',
    may: [
      ...['bots/channels/azure', 'bots/turn', 'bots/limits', 'bots/http', 'bots/widget/shared'],
      ...['dialogs', 'services'],
      ...['botbuilder', 'botbuilder-core', 'botframework-connector', 'jose', 'zod', 'node:'],
    ],
  },
  // What runs in a browser knows nothing but itself; the server shows the same by its shared part.
  { from: 'bots/widget', may: ['bots/widget'] },
  { from: 'bots/widget/shared', may: ['bots/widget/shared', 'dialogs/text'] },
  {
    from: 'dialogs',
    may: ['dialogs', 'services', 'botbuilder-core', 'botbuilder-dialogs', 'zod', 'node:crypto'],
  },
  { from: 'dialogs/text', may: ['dialogs/text', 'services', 'node:crypto'] },
  { from: 'services/domain', may: ['services/domain', 'zod', 'node:fs', 'node:path', 'node:url'] },
  {
    from: 'services/understanding',
    may: ['services/understanding', 'services/domain', 'zod', 'node:fs', 'node:url', 'node:zlib'],
  },
  {
    from: 'services/referral',
    may: ['services/referral', 'services/understanding', 'services/domain', 'zod', 'node:'],
  },
  { from: 'services/storage', may: ['services/storage', 'libsql', 'mongodb', 'zod', 'node:'] },
  {
    from: 'services/statistics',
    may: ['services/statistics', 'services/domain', 'services/storage', 'zod', 'node:crypto'],
  },
  { from: 'services/config.ts', may: ['services/domain', 'zod'] },
  { from: 'services/logger.ts', may: ['services/domain', 'pino'] },
];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

describe('the house', () => {
  const sources = ['bots', 'dialogs', 'services'].flatMap(sourcesIn);

  it('has every import go the way the design says', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports.filter((target) => !isAllowed(path, target)).map((target) => `${path} -> ${target}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('knows the Bot Framework in two rooms only', () => {
    const knowing = sources.filter(({ imports }) =>
      imports.some((name) => name.startsWith('botbuilder')),
    );
    expect(knowing.map(({ path }) => path.split('/')[0])).to.include.members(['bots', 'dialogs']);
    expect(knowing.filter(({ path }) => path.startsWith('services'))).to.deep.equal([]);
  });

  it('knows restify in one file', () => {
    const knowing = sources.filter(({ imports }) => imports.includes('restify'));
    expect(knowing.map(({ path }) => path)).to.deep.equal(['bots/http/server.ts']);
  });

  it('imports only packages that package.json names', () => {
    const named = [...Object.keys(dependencies()), '@viz-js/viz'];
    const used = new Set(
      sources.flatMap(({ imports }) =>
        imports.filter((name) => !/^(node:|bots|dialogs|services)/.test(name)),
      ),
    );
    expect([...used].filter((name) => !named.some((known) => isUnder(name, known)))).to.deep.equal(
      [],
    );
  });

  it('puts the parts together in one file', () => {
    const makers = sources.filter(({ text }) =>
      /new TurnRunner\(|openSqlite\(|openMongo\(/.test(text),
    );
    expect(
      makers.map(({ path }) => path).filter((path) => !path.startsWith('services/storage')),
    ).to.deep.equal(['bots/app.ts']);
  });

  it('has no file that grew past 300 lines, words apart', () => {
    const long = [...sources, ...sourcesIn('tests')]
      .filter(({ path }) => !path.includes('/text/'))
      .filter(({ text }) => text.split('\n').length > 305)
      .map(({ path }) => path);
    expect(long).to.deep.equal([]);
  });

  it('reads the environment only where the program or a command for its operator begins', () => {
    const reading = sources.filter(({ text }) => /process\.env|\bconsole\./.test(text));
    expect(reading.map(({ path }) => path)).to.deep.equal([
      'bots/commands/store.ts',
      'bots/main.ts',
    ]);
  });

  it('never silences the compiler', () => {
    const silenced = [...sources, ...sourcesIn('tests')].filter(
      ({ path, text }) =>
        path !== 'tests/architecture.test.ts' &&
        /@ts-ignore|@ts-expect-error|eslint-disable|\bas any\b|as unknown as/.test(text),
    );
    expect(silenced.map(({ path }) => path)).to.deep.equal([]);
  });

  it('would notice a wrong import', () => {
    expect(isAllowed('services/domain/route.ts', 'botbuilder-core')).to.equal(false);
    expect(isAllowed('services/storage/sqlite.ts', 'services/domain/ids.ts')).to.equal(false);
    expect(isAllowed('dialogs/advice.ts', 'bots/app.ts')).to.equal(false);
  });
});

function isAllowed(path: string, target: string): boolean {
  const rules = RULES.filter(({ from }) => path === from || path.startsWith(`${from}/`));
  const rule = rules.sort((one, other) => other.from.length - one.from.length)[0];
  return rule?.may.some((prefix) => isUnder(target, prefix)) === true;
}

function isUnder(target: string, prefix: string): boolean {
  return (
    target === prefix ||
    target.startsWith(`${prefix}/`) ||
    (prefix.endsWith(':') && target.startsWith(prefix))
  );
}

function sourcesIn(room: string): Source[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => read(join(entry.parentPath, entry.name)))
    .sort((one, other) => one.path.localeCompare(other.path));
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const path = relative(ROOT, file);
  const found = text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)';|import\('([^']+)'\)/gm);
  const imports = [...found].map(([, stated, dynamic]) => resolved(path, stated ?? dynamic ?? ''));
  return { path, text, imports };
}

function resolved(path: string, target: string): string {
  return target.startsWith('.') ? join(dirname(path), target).replace(/\.js$/, '.ts') : target;
}

function dependencies(): Record<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('dependencies' in parsed)) return {};
  const { dependencies: named } = parsed;
  return typeof named === 'object' && named !== null ? { ...named } : {};
}
