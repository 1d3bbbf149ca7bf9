import { DIRECTORY_OF_BODIES } from '../bodies.js';
import { type ContactStatus, type Entry, type Hours } from '../bodies/entry.js';
import { LOCAL_POINTS } from '../bodies/localPoints.js';
import { OTHERS } from '../bodies/others.js';

/**
 * Everybody in the pages we read, by code: those whom routing may name, whoever stands beside them, and
 * local points. What of it may be shown is what its type does not call unsure.
 */
export const WHOLE_DIRECTORY: Readonly<Record<string, Entry>> = {
  ...DIRECTORY_OF_BODIES,
  ...OTHERS,
  ...LOCAL_POINTS,
};

/** One thing that an officer can look up again. */
export interface Claim {
  readonly code: string;
  readonly what: string;
  readonly value: string;
  readonly status: ContactStatus | 'V-old' | 'to_verify';
  readonly source: string;
  readonly sourceDate: string | null;
  readonly checkedOn: string;
}

/** Every claim about how to reach somebody, in the order of the directory. */
export function claimsOf(directory = WHOLE_DIRECTORY): Claim[] {
  return Object.entries(directory).flatMap(([code, entry]) => claimsOfEntry(code, entry));
}

function claimsOfEntry(code: string, entry: Entry): Claim[] {
  const { phone, link, ways = [], unsure = [] } = entry;
  return [
    ...(link === null
      ? []
      : [{ code, what: 'link', value: link, status: 'V', ...originOf(entry) } as const]),
    ...(phone === null
      ? []
      : [
          {
            code,
            what: 'phone',
            value: phone.number,
            status: phone.status,
            ...originOf(phone.from ?? entry),
          },
          ...hoursOf(code, 'hours of phone', phone.hours),
        ]),
    ...ways.flatMap((way) => [
      { code, what: way.by, value: way.value, status: way.status, ...originOf(way) },
      ...hoursOf(code, `hours of ${way.by}`, way.hours),
    ]),
    ...unsure.map((claim) => ({
      code,
      what: 'unsure',
      value: claim.what,
      status: claim.status,
      ...originOf(claim),
    })),
  ];
}

function hoursOf(code: string, what: string, hours: Hours | undefined): Claim[] {
  if (hours === undefined) return [];
  return [{ code, what, value: hours.open, status: hours.status, ...originOf(hours) }];
}

function originOf({
  source,
  sourceDate,
  checkedOn,
}: Omit<Claim, 'code' | 'what' | 'value' | 'status'>) {
  return { source, sourceDate, checkedOn };
}
