import type {
  Age,
  Code,
  Conduct,
  DetailName,
  DETAILS,
  Domain,
  Ground,
  Region,
  Role,
  Wish,
} from '../domain/ids.js';
import type { SERVICE_MODELS } from '../domain/city.js';
import type { AskedFact } from '../domain/routeAnswer.js';
import type { ContactChannel, Evidence, Fear, OtherParty, Relation } from '../domain/report.js';
import type { PlaceholderWords } from '../understanding/masking.js';
import type { Disclosure, Purpose, Referral } from './schema.js';

type Groups = Omit<Referral, 'consent'> & { consent: NonNullable<Referral['consent']> };
export type GroupName = keyof Groups;

/** The answers that a detail may have in any domain. */
type DetailValue<Name extends DetailName> = {
  [D in keyof typeof DETAILS]: (typeof DETAILS)[D] extends Record<Name, readonly (infer Value)[]>
    ? Value
    : never;
}[keyof typeof DETAILS];

type Labels<Id extends string> = Readonly<Record<Id, string>>;

/** Every word of a referral for people, in one language. The rendering has none of its own. */
export interface ReferralWords {
  /** BCP 47, for dates and names of languages: `nl-BE`. */
  readonly locale: string;
  readonly title: string;
  readonly ownFileTitle: string;
  /** Says that the recipient does not exist and that nobody was sent anything. */
  readonly demonstration: string;
  /** What this kind of document is and is not, for whoever reads it. */
  readonly explains: Labels<Disclosure>;
  readonly accountAsTold: string;
  readonly groups: Labels<GroupName>;
  readonly fields: { readonly [Group in GroupName]: Labels<keyof Groups[Group] & string> };
  readonly notTold: { readonly unknown: string; readonly withheld: string };
  readonly yes: string;
  readonly no: string;
  readonly ongoing: string;
  /** Stands for the words about earlier steps, which a signal does not hold. */
  readonly stepsLeftOut: string;
  readonly nobody: string;
  /** What stands in the place of a masked piece. */
  readonly placeholders: PlaceholderWords;
  readonly bodies: Labels<Code | 'own_file'>;
  readonly disclosures: Labels<Disclosure>;
  readonly purposes: Labels<Purpose>;
  readonly serviceModels: Labels<(typeof SERVICE_MODELS)[number]>;
  readonly confidence: Labels<'high' | 'medium' | 'low'>;
  readonly askedFacts: Labels<Exclude<AskedFact, `details.${string}`>>;
  readonly roles: Labels<Role>;
  readonly relations: Labels<Relation>;
  readonly ages: Labels<Age>;
  readonly contactChannels: Labels<ContactChannel>;
  readonly regions: Labels<Region>;
  readonly otherParties: Labels<OtherParty>;
  readonly conducts: Labels<Conduct>;
  readonly patterns: Labels<'incident' | 'repeated' | 'policy'>;
  readonly grounds: Labels<Ground>;
  readonly domains: Labels<Domain>;
  readonly details: Labels<DetailName>;
  readonly detailValues: {
    readonly [Name in DetailName]: Labels<Extract<DetailValue<Name>, string> | 'unknown'>;
  };
  readonly evidence: Labels<Evidence>;
  readonly wishes: Labels<Wish>;
  readonly fears: Labels<Fear>;
}
