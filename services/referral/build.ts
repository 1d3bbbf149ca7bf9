import type { City } from '../domain/city.js';
import type { Report } from '../domain/report.js';
import type { RouteAnswer } from '../domain/routeAnswer.js';
import type { MaskedTexts } from '../understanding/masking.js';
import { AS_IT_IS, type Coarseness } from './coarsen.js';
import { FIELDS, type Source } from './fields.js';
import { maskReport, type Masks } from './masks.js';
import { type Disclosure, type Recipient, Referral, REFERRAL_VERSION } from './schema.js';

/** What a referral is made from: one report, for one recipient. */
export interface ReferralRequest {
  readonly report: Report;
  readonly route: RouteAnswer;
  readonly recipient: Recipient;
  readonly name: Disclosure;
  readonly masks: Masks;
  /** What `maskReport` made of this very report and these masks, when the caller has it already. */
  readonly masked?: MaskedTexts;
  /** Only for an anonymous signal; without it nothing is made vaguer than the field table does. */
  readonly coarser?: Coarseness;
  readonly meta: {
    readonly reference: string;
    readonly created: Date;
    readonly botVersion: string;
    readonly city: City;
    /** Only for the own file: whom the person takes it along to. */
    readonly receiver?: string;
  };
  /** What the person agreed to; needed for everything but their own file. */
  readonly consent?: {
    readonly date: Date;
    /** Version of the words they agreed to. */
    readonly textVersion: string;
  };
}

/** A referral that may not be made; `code` is for the log. */
export class ReferralError extends Error {
  override readonly name = 'ReferralError';

  constructor(
    readonly code: 'no_consent' | 'not_for_a_recipient',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The document for one recipient, with only what that recipient may get (fields.ts), and complete
 * for the person's own file (`name: 'keep'`, `recipient: 'own_file'`).
 *
 * @throws ReferralError when it would leave without consent, or when one of the two says "own file"
 * and the other does not.
 */
export function buildReferral(request: ReferralRequest): Referral {
  const source = sourceOf(request);
  const groups: Record<string, Record<string, unknown>> = {
    meta: metaOf(source),
    who: {},
    contact: {},
    facts: {},
    otherParty: {},
    conduct: {},
    ground: {},
    domain: {},
    evidence: {},
    steps: {},
    wishes: {},
    safety: {},
    routing: routingOf(source.route),
  };
  for (const { group, name, give } of FIELDS) {
    const value = give(source);
    const fields = groups[group];
    if (value !== undefined && fields !== undefined) fields[name] = value;
  }
  const { consent } = source;
  return Referral.parse(consent === undefined ? groups : { ...groups, consent });
}

function sourceOf(request: ReferralRequest): Source {
  const { report, route, recipient, name, masks, meta } = request;
  const coarseness = name === 'anonymous' ? (request.coarser ?? AS_IT_IS) : AS_IT_IS;
  let found = request.masked;
  return {
    ...{ report, route, recipient, disclosure: name, coarseness, ...meta },
    consent: consentOf(request),
    mask: (text) => (found ??= maskReport(report, name, coarseness, masks)).masked(text),
    hidden: masks.decisions.hide,
  };
}

function consentOf({ recipient, name, consent }: ReferralRequest): Source['consent'] {
  if ((recipient === 'own_file') !== (name === 'keep')) {
    throw new ReferralError(
      'not_for_a_recipient',
      'Only the own file of a person holds everything.',
    );
  }
  if (recipient === 'own_file') return undefined;
  if (consent === undefined) {
    throw new ReferralError('no_consent', 'A referral leaves only with consent for its recipient.');
  }
  return {
    recipient,
    purpose: name === 'anonymous' ? 'signal' : 'referral',
    date: consent.date.toISOString().slice(0, 10),
    textVersion: consent.textVersion,
  };
}

function metaOf(source: Source): Record<string, unknown> {
  const { report, reference, created, recipient, disclosure, city, botVersion } = source;
  return {
    schemaVersion: REFERRAL_VERSION,
    reportVersion: report.version,
    reference,
    created: `${created.toISOString().slice(0, 13)}:00Z`,
    recipient,
    disclosure,
    demonstration: city.demonstration,
    language: report.language,
    channel: report.channel,
    botVersion,
  };
}

/** No help lines here: which ones were shown would tell of danger that was read from the account. */
function routingOf(route: RouteAnswer): Record<string, unknown> {
  return {
    proposed: route.primary,
    also: route.also,
    noBody: route.noBody,
    rule: route.rule,
    because: route.because,
    confidence: route.confidence,
    openQuestions: route.ask,
    source: route.source,
    checkedOn: route.checkedOn,
  };
}
