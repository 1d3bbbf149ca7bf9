import type { Danger } from '../services/domain/facts.js';
import type { DangerKind } from '../services/domain/ids.js';
import type { Path } from '../services/domain/paths/path.js';
import { pathsFor } from '../services/domain/paths.js';
import type { Say } from './interview/question.js';
import type { ReportView } from './ReportView.js';
import { textKey } from './text/catalogue.js';

/** More than this is not read on a telephone. */
const PATHS_SHOWN = 4;

/** Words for what differs in this case, most urgent first and at most four; nothing when nothing does. */
export function pathAdvice(view: ReportView): readonly Say[] {
  const shown = pathsFor(view.facts, view.route).slice(0, PATHS_SHOWN);
  if (shown.length === 0) return [];
  const isForWork = view.told('role') === 'professional';
  return [{ key: isForWork ? 'path.head_professional' : 'path.head' }, ...shown.map(wordsOf)];
}

/**
 * What cannot wait for the end of a story: where to go after sexual violence, and how to leave when
 * the danger is at home. Said once, when the story first speaks of it.
 */
export function pathsAtOnce(found: Danger, view: ReportView): readonly Say[] {
  const before = view.account === '' ? [] : (view.understood.danger?.kinds ?? []);
  const isNew = (...kinds: readonly DangerKind[]) =>
    found.kinds.some((kind) => kinds.includes(kind)) &&
    !before.some((kind) => kinds.includes(kind));
  // Whoever heard it for their work does not live with the danger.
  const isNear = view.told('role') !== 'professional';
  const sexual = pathsFor({ ...view.facts, danger: found }, view.route).find(
    ({ id }) => id === 'sexual_violence',
  );
  return [
    ...(sexual !== undefined && isNew('sexual_violence') ? [wordsOf(sexual)] : []),
    ...(isNear && isNew('partner_violence', 'confinement', 'child')
      ? [{ key: 'finish.leave' } as const]
      : []),
  ];
}

function wordsOf({ says, link, status }: Path): Say {
  const key = textKey(says);
  if (link === null) return { key };
  const how = status === 'to_check' ? 'path.to_check' : 'path.with_link';
  return { key: how, params: { words: { key }, link } };
}
