import { inertLines, wrap } from './inertText.js';
import { PARTS } from './renderGroups.js';
import type { Referral } from './schema.js';
import type { GroupName, ReferralWords } from './words.js';

/** Columns of the text: it is read in a mail program, a terminal and on paper. */
export const WIDTH = 76;

/**
 * The referral as plain text for people: labels in the language of `words`, what the person wrote
 * as they wrote it. Each line ends in a line feed and holds at most 76 characters. Whatever was
 * typed cannot pose as a label, hide, or turn the reading direction.
 */
export function renderText(referral: Referral, words: ReferralWords): string {
  const { meta } = referral;
  const title = meta.recipient === 'own_file' ? words.ownFileTitle : words.title;
  const lines = [
    ...(meta.demonstration ? [...wrap(`*** ${words.demonstration} ***`, WIDTH, ''), ''] : []),
    ...[title, '='.repeat(title.length), ''],
    ...wrap(words.explains[meta.disclosure], WIDTH, ''),
    ...GROUPS.flatMap((group) => renderGroup(group, referral, words)),
    ...(meta.demonstration ? ['', ...wrap(`*** ${words.demonstration} ***`, WIDTH, '')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const GROUPS: readonly GroupName[] = [
  'meta',
  'facts',
  'who',
  'ground',
  'domain',
  'conduct',
  'otherParty',
  'evidence',
  'steps',
  'wishes',
  'safety',
  'contact',
  'routing',
  'consent',
];

function renderGroup(group: GroupName, referral: Referral, words: ReferralWords): string[] {
  const lines = PARTS[group](referral, words).flatMap(([label, value]) =>
    value === undefined ? [] : wrap(`${label}: ${value}`, WIDTH, '    '),
  );
  const account = group === 'facts' ? renderAccount(referral, words) : [];
  if (lines.length === 0 && account.length === 0) return [];
  const title = words.groups[group];
  return ['', title, '-'.repeat(title.length), ...account, ...lines];
}

/** Each line is marked, so that nothing in it can look like ours. */
function renderAccount({ facts }: Referral, words: ReferralWords): string[] {
  if (facts.account === undefined) return [];
  const messages = facts.account.map((text) =>
    inertLines(text).flatMap((line) =>
      wrap(line, WIDTH - 2, '').map((part) => `> ${part}`.trimEnd()),
    ),
  );
  return [
    `${words.accountAsTold}:`,
    ...messages.flatMap((lines, n) => (n === 0 ? lines : ['>', ...lines])),
    '',
  ];
}
