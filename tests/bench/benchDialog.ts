import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ReportDialog } from '../../dialogs/ReportDialog.js';
import type { TurnDraft } from '../../dialogs/turnDraft.js';
import type { City } from '../../services/domain/city.js';
import { route } from '../../services/domain/route.js';
import { loadDirectory } from '../../services/domain/routing/directory.js';
import { inputOf } from './ours.js';

const directory = loadDirectory(
  fileURLToPath(new URL('../../../deployment/cities', import.meta.url)),
);
const city = demo(directory.cities);

/** Our interview, for whoever runs it another way. */
export function benchDialog(): ReportDialog {
  return new ReportDialog({
    route: (facts) => route(facts, directory),
    pointOf: (municipality) => directory.localPoints.get(municipality),
    botVersion: 'bench',
    keepMinutes: 60,
  });
}

/** A turn as the dialogs see it, with nothing behind it. */
export function benchDraft(state: unknown, text: string): TurnDraft {
  return {
    input: inputOf(text),
    now: new Date(),
    channel: 'terminal',
    city,
    language: 'nl',
    state,
    openQuestion: undefined,
    randomId: randomUUID,
    deliveries: [],
    deliver: () => undefined,
    withdraw: () => [],
    count: () => undefined,
    countLanguage: () => undefined,
    forget: () => undefined,
  };
}

function demo(cities: ReadonlyMap<string, City>): City {
  const found = cities.get('demo');
  if (found === undefined) throw new Error('the demonstration city is gone');
  return found;
}
