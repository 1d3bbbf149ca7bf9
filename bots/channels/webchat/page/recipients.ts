import { isTextKey, type Language, translate } from '../../../../dialogs/text/catalogue.js';
import { anonymityOf, DIRECTORY_OF_BODIES } from '../../../../services/domain/bodies.js';
import type { City } from '../../../../services/domain/city.js';
import { BODIES, type Code, PARTNERS } from '../../../../services/domain/ids.js';

/** Everybody who could ever get a report from somebody in this city, by name. */
export interface Recipients {
  /** The city agreed on a way in: the program sends, after a yes. */
  readonly sent: readonly string[];
  /** The program makes the report ready, and the person sends it. */
  readonly ready: readonly string[];
}

/**
 * Whom a report of this city may go to. A notice must name them before the first question, also for
 * reports without a name (CJEU C-413/23 P, security.md 3.1), so it looks at who could get one at all
 * and not at one report: every body, everybody near the person whom the city names, every partner that
 * takes reports without a name, and whoever the city agreed with.
 */
export function recipientsOf(city: City, language: Language): Recipients {
  const agreed = new Set(city.intakes.map(({ recipient }) => recipient));
  const possible = new Set<Code>([...BODIES, ...PARTNERS.filter(takesSignals), ...agreed]);
  if (city.localPoint === null || city.serviceModel === 'partner_network') {
    possible.delete('LOKAAL');
  }
  const named = (codes: readonly Code[]) =>
    codes.map((code) => nameOf(code, city, language)).sort(new Intl.Collator(language).compare);
  return {
    sent: named([...possible].filter((code) => agreed.has(code))),
    ready: [
      ...named([...possible].filter((code) => !agreed.has(code))),
      ...city.receivers.map(({ name }) => name),
    ],
  };
}

function takesSignals(code: Code): boolean {
  return ['yes', 'signal'].includes(anonymityOf(code, undefined));
}

function nameOf(code: Code, { localPoint }: City, language: Language): string {
  if (code === 'LOKAAL' && localPoint !== null) return localPoint.name;
  const key = `body.${code}.name`;
  return isTextKey(key) ? translate(language, key) : DIRECTORY_OF_BODIES[code].name.nl;
}
