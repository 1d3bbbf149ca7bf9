import type { OtherParty } from '../domain/report.js';
import { told } from '../domain/report.js';
import { findPersonalData } from '../understanding/personalData.js';
import { daysNamedIn } from './days.js';
import type { Referral } from './schema.js';

export const IDENTIFIERS = ['place', 'time', 'organisation'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** What in a signal narrows down who it can be about, and whether together it could show who told it. */
export interface SmallCell {
  readonly risky: boolean;
  readonly because: readonly Identifier[];
}

/**
 * Whether municipality, month and organisation together could show who they are, for the warning
 * before an anonymous signal leaves (issue 4, point 4). Looks at what would really leave: the fields
 * and the masked account. Errs on the side of warning.
 */
export function smallCell(signal: Referral): SmallCell {
  const account = signal.facts.account ?? [];
  const found: Record<Identifier, boolean> = {
    place: told(signal.facts.municipality)?.municipality !== undefined,
    time: told(signal.facts.when)?.month !== undefined || account.some(namesADay),
    organisation:
      told(signal.otherParty.organisation) !== undefined ||
      isOneOfFew(told(signal.otherParty.type)) ||
      account.some(namesAnOrganisation),
  };
  const because = IDENTIFIERS.filter((identifier) => found[identifier]);
  return { risky: because.length === IDENTIFIERS.length, because };
}

/** A municipality has one of these, or a handful: the kind alone then says which one. */
const ONE_OR_FEW_A_MUNICIPALITY: readonly OtherParty[] = ['city', 'police', 'school'];

function isOneOfFew(type: OtherParty | undefined): boolean {
  return type !== undefined && ONE_OR_FEW_A_MUNICIPALITY.includes(type);
}

function namesAnOrganisation(text: string): boolean {
  return findPersonalData(text, { organisations: true }).some(({ type }) => type === 'ORG');
}

function namesADay(text: string): boolean {
  return daysNamedIn(text).length > 0;
}
