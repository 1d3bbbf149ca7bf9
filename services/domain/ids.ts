import { z } from 'zod';

/**
 * The ids that stand in answers, stored facts, scripts and evaluation sets. They mean the same
 * everywhere and never change; a new one is added, none is renamed.
 */
export const GROUNDS = [
  'origin',
  'race',
  'nationality',
  'religion',
  'disability',
  'health',
  'age',
  'sexual_orientation',
  'gender',
  'gender_identity',
  'pregnancy',
  'family_responsibilities',
  'civil_status',
  'birth',
  'wealth',
  'social_position',
  'political_belief',
  'trade_union',
  'language',
  'physical_trait',
  'none',
] as const;
export const Ground = z.enum(GROUNDS);
export type Ground = z.infer<typeof Ground>;

/** What each area of life still needs to know, and the answers there are; any of them may be `unknown`. */
export const DETAILS = {
  work: {
    employer: ['private', 'federal', 'local_or_flemish', 'education'],
    status: ['contract', 'statutory', 'applicant'],
    through: ['direct', 'temp_agency', 'recruitment', 'training', 'service_vouchers', 'sheltered'],
    schoolLanguage: ['nl', 'fr', 'de'],
  },
  education: {
    schoolLanguage: ['nl', 'fr', 'de'],
    schoolLevel: ['primary', 'secondary', 'higher', 'adult'],
  },
  housing: { tenure: ['private_rental', 'sale', 'social'] },
  commerce: { venue: ['shop', 'hospitality', 'nightlife', 'bank', 'insurance', 'other'] },
  health: { care: ['medical', 'welfare'], serviceLanguage: ['nl', 'fr', 'both'] },
  transport: { operator: ['de_lijn', 'nmbs', 'mivb', 'tec', 'taxi', 'airline'] },
  leisure: {
    venue: ['sport_club', 'public_facility', 'commercial_gym', 'culture_youth'],
    sport: ['football', 'other'],
    serviceLanguage: ['nl', 'fr', 'both'],
  },
  media: { medium: ['press', 'broadcast', 'advertisement'] },
  online: {},
  public_space: {},
  police: {},
  justice: {},
  social_security: { scheme: ['federal', 'flemish'] },
  public_service: { matter: ['municipal', 'federal', 'brussels', 'flemish'] },
  migration: {},
  private_sphere: {},
} as const satisfies Record<string, Record<string, readonly string[]>>;

export const DOMAINS = [
  'work',
  'education',
  'housing',
  'commerce',
  'health',
  'transport',
  'leisure',
  'media',
  'online',
  'public_space',
  'police',
  'justice',
  'social_security',
  'public_service',
  'migration',
  'private_sphere',
] as const satisfies readonly (keyof typeof DETAILS)[];
export const Domain = z.enum(DOMAINS);
export type Domain = z.infer<typeof Domain>;

export const DETAIL_NAMES = [
  'employer',
  'status',
  'through',
  'schoolLanguage',
  'schoolLevel',
  'tenure',
  'venue',
  'care',
  'serviceLanguage',
  'operator',
  'sport',
  'medium',
  'scheme',
  'matter',
] as const;
export const DetailName = z.enum(DETAIL_NAMES);
export type DetailName = z.infer<typeof DetailName>;

export const REGIONS = ['flanders', 'brussels', 'wallonia', 'german_community', 'abroad'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

export const CONDUCTS = [
  'refusal',
  'rule',
  'harassment',
  'sexual_harassment',
  'no_accommodation',
  'instruction',
  'hate_speech',
  'threat',
  'violence',
  'property_damage',
  'bullying',
  'retaliation',
  'unequal_pay',
  'advertisement',
  'intimate_images',
  'exploitation',
] as const;
export const Conduct = z.enum(CONDUCTS);
export type Conduct = z.infer<typeof Conduct>;

export const ROLES = ['victim', 'witness', 'for_other', 'professional'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** `under_18` and `adult` stand where no more is known. */
export const AGES = [
  'under_12',
  '12_17',
  '18_25',
  '26_64',
  '65_plus',
  'under_18',
  'adult',
] as const;
export const Age = z.enum(AGES);
export type Age = z.infer<typeof Age>;

export const WISHES = ['talk', 'count', 'change', 'complaint', 'ask'] as const;
export const Wish = z.enum(WISHES);
export type Wish = z.infer<typeof Wish>;

export const NAMES = ['anonymous', 'pseudonym', 'named'] as const;
export const NameChoice = z.enum(NAMES);
export type NameChoice = z.infer<typeof NameChoice>;

export const DANGER_KINDS = [
  'acute_danger',
  'violence',
  'self_harm',
  'child',
  'sexual_violence',
  'partner_violence',
  'threat',
  'sexual_exploitation_minor',
  'confinement',
] as const;
export const DangerKind = z.enum(DANGER_KINDS);
export type DangerKind = z.infer<typeof DangerKind>;

/** Whoever can do something with a report: equality bodies, inspections, ombudsmen, local points. */
export const BODIES = [
  'VMRI',
  'UNIA',
  'IGVM',
  'VMGG',
  'VSI',
  'DGHI',
  'PAPS',
  'TWW',
  'TSW',
  'POLITIE',
  'COMITE_P',
  'AIG',
  'KRC',
  'DGDE',
  'RVDJ',
  'VCT',
  'MYRIA',
  'VLO',
  'GBA',
  'TIP',
  'LOKAAL',
] as const;

/** Partners and operators: they may stand beside a body, never before it. */
export const PARTNERS = [
  'DE_LIJN',
  'NMBS',
  'HUURDERSBOND',
  'VAKBOND',
  'VOETBAL_VL',
  'CLB',
  'ALLESOVERPESTEN',
  'PLATFORM',
  'OMBUDSMAN_VERZEKERINGEN',
  'RECHTSBIJSTAND',
  'LUMI',
] as const;

/** Lines to talk to, and lines for danger and age. */
export const LINES = [
  '112_101',
  '1712',
  '1813',
  'CPS',
  'TELE_ONTHAAL',
  'TELE_ACCUEIL',
  'AWEL',
  'ECOUTE_ENFANTS',
  'TELEFONHILFE',
  'NUPRAATIKEROVER',
  'CHILD_FOCUS',
  'ZSG',
  'SOS_VIOL',
  'EVC',
  'CAW',
  'JAC',
  'VK',
  'PAYOKE',
] as const;

export const CODES = [...BODIES, ...PARTNERS, ...LINES] as const;
export const Code = z.enum(CODES);
export type Code = z.infer<typeof Code>;

export const ANONYMITY = ['yes', 'signal', 'no', 'unknown'] as const;
export const Anonymity = z.enum(ANONYMITY);
/** Whether a body takes a report without a name: fully, only to count it, not at all, or nobody says. */
export type Anonymity = z.infer<typeof Anonymity>;
