import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Compiled files are in dist/bots/commands/texts: the sources are beside dist. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Texts and families of texts that nothing says yet, each with the reason why it stays. */
export const NOT_SAID_YET: Readonly<Record<string, string>> = {
  'because.row2':
    'a row of domain.md 1.5 that never decides (routing.md 1); every row has its words',
  'because.row36':
    'a row of domain.md 1.5 that never decides (routing.md 1); every row has its words',
  detailName: 'LabelKey asks for a name for every kind of id; the summary says q.<detail>.label',
  name: 'LabelKey asks for a name for every kind of id; the choice says choice.<choice>',
  serviceModel: 'LabelKey asks for a name for every kind of id; the directory comes with its issue',
};

/** Whether a text may be said by nothing yet. */
export function isNotSaidYet(key: string): boolean {
  return Object.keys(NOT_SAID_YET).some((family) => isInFamily(key, family));
}

export function isInFamily(key: string, family: string): boolean {
  return key === family || key.startsWith(`${family}.`);
}

/** The code that says something, and the rules that name the reason for a body. */
export function sources(): string {
  return ['dialogs', 'bots', 'services/domain']
    .flatMap((room) =>
      readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${ROOT}${room}/${name}`,
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.startsWith(`${ROOT}dialogs/text/`))
    .filter((path) => !path.startsWith(`${ROOT}bots/commands/texts`))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/**
 * Whether code says a text: by its whole key, by a template (`q.${id}.why`), or by the kind of a
 * label, as in `toldLabel('wish', wish)`.
 */
export function saidBy(code: string): (key: string) => boolean {
  const literals = new Set([...code.matchAll(/(['"`])([\w.]+)\1/g)].map(([, , key]) => key));
  const templates = [...code.matchAll(/`([a-zA-Z]+\.(?:[\w.]|\$\{[^}]*\})*)`/g)]
    .map(([, template = '']) => template)
    .filter((template) => template.includes('${'));
  const kinds = [...code.matchAll(/\b(?:toldLabel|idChoices)\(\s*['`]([^'`]+)['`]/g)].map(
    ([, kind = '']) => `${kind}.\${id}`,
  );
  const patterns = [...templates, ...kinds].map(asPattern);
  return (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** Keys that code says and no catalogue has: whole keys of a family that there is. */
export function missingIn(code: string, keys: readonly string[]): string[] {
  const families = new Set(keys.map((key) => key.split('.', 1)[0]));
  const said = [...code.matchAll(/\bkey: '([\w.]+)'|\btextKey\('([\w.]+)'\)/g)];
  const named = said.map(([, key, other]) => key ?? other ?? '');
  return [...new Set(named)].filter(
    (key) => families.has(key.split('.', 1)[0]) && !keys.includes(key),
  );
}

/** Whether code fills in something of this name: `{ city: … }`, `{ city }`, or as words in quotes. */
export function fillsIn(code: string): (name: string) => boolean {
  const names = new Set([...code.matchAll(/\b(\w+)(?=\s*[:,}]|'?\])/g)].map(([, name]) => name));
  return (name) => names.has(name);
}

function asPattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}
