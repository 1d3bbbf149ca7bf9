import type { Details } from './facts.js';
import type { Age, Conduct, Domain, Ground, Region, Role, Wish } from './ids.js';

/** Version of the shape below; a referral says which one it was made from. */
export const REPORT_VERSION = 1;

/** Not telling is an answer: `unknown` is "I don't know", `withheld` is "I'd rather not say". A missing field was never asked or was skipped. */
export type Told<T> =
  | { readonly is: 'told'; readonly value: T }
  | { readonly is: 'unknown' }
  | { readonly is: 'withheld' };

export const OTHER_PARTIES = [
  'employer',
  'colleague',
  'landlord',
  'agency',
  'school',
  'shop',
  'care',
  'transport',
  'club',
  'authority',
  'city',
  'police',
  'neighbour',
  'stranger',
  'family',
  'online',
  'other',
] as const;
export type OtherParty = (typeof OTHER_PARTIES)[number];

export const EVIDENCE = [
  'messages',
  'mail_or_letter',
  'photo_or_video',
  'screenshot_or_link',
  'contract_or_papers',
  'witnesses',
  'medical_certificate',
  'police_record',
  'other',
  'nothing',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const FEARS = [
  'retaliation',
  'job',
  'home',
  'not_believed',
  'safety',
  'other',
  'none',
] as const;
export type Fear = (typeof FEARS)[number];

export const RELATIONS = ['child', 'relative', 'partner', 'friend', 'client', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

export const CONTACT_CHANNELS = ['phone', 'sms', 'email', 'post', 'in_person'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** A moment in local Belgian time as far as the person told it; `words` is what they said. */
export interface When {
  readonly words: string;
  /** YYYY-MM-DD, when it is known to the day. */
  readonly day?: string;
  /** YYYY-MM, when at least the month is known. */
  readonly month?: string;
  readonly ongoing?: boolean;
}

/** What one person told, as far as they wanted: the input of routing and of every referral. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly language: string;
  readonly channel: string;
  readonly city: string;
  readonly role?: Told<Role>;
  readonly relation?: Told<Relation>;
  readonly age?: Told<Age>;
  readonly wish?: Told<Wish>;
  /** Verbatim, in the order in which it was told. */
  readonly account: readonly string[];
  readonly grounds?: Told<readonly Ground[]>;
  readonly domain?: Told<Domain>;
  /** Values of interfaces' details; `unknown` where the person does not know. */
  readonly details: Details;
  /** Where it happened: NIS code. */
  readonly municipality?: Told<string>;
  readonly region?: Told<Region>;
  /** Where the person lives: NIS code. */
  readonly residence?: Told<string>;
  /** A shop, a line, a web address: as the person wrote it. */
  readonly venue?: Told<string>;
  readonly when?: Told<When>;
  readonly conduct?: Told<readonly Conduct[]>;
  /** One event, or a rule that touches everybody like this person. */
  readonly pattern?: Told<'incident' | 'repeated' | 'policy'>;
  readonly otherParty?: Told<OtherParty>;
  readonly organisation?: Told<string>;
  /** Function of the other person ("de directeur"). */
  readonly personFunction?: Told<string>;
  readonly personName?: Told<string>;
  readonly evidence?: Told<readonly Evidence[]>;
  readonly steps?: Told<string>;
  readonly hope?: Told<string>;
  readonly fears?: Told<readonly Fear[]>;
  readonly stillAtRisk?: Told<boolean>;
  readonly alias?: Told<string>;
  readonly contactName?: Told<string>;
  readonly contactChannel?: Told<ContactChannel>;
  /** Telephone number, address or mail address, for the channel above. */
  readonly contactValue?: Told<string>;
  readonly safeMoment?: Told<string>;
  readonly voicemail?: Told<boolean>;
  /** Somebody of the local point may call at the safe moment. */
  readonly callBack?: Told<boolean>;
  readonly interpreter?: Told<string>;
  readonly accessibility?: Told<string>;
  readonly trustedPerson?: Told<string>;
}

/** The value, if it was told. */
export function told<T>(answer: Told<T> | undefined): T | undefined {
  return answer?.is === 'told' ? answer.value : undefined;
}
