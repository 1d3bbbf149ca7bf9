import type { SERVICE_MODELS } from '../../services/domain/city.js';
import type {
  Age,
  Anonymity,
  Conduct,
  DetailName,
  DETAILS,
  Domain,
  Ground,
  NameChoice,
  Region,
  Role,
  Wish,
} from '../../services/domain/ids.js';
import type {
  ContactChannel,
  Evidence,
  Fear,
  OtherParty,
  Relation,
} from '../../services/domain/report.js';

/** The names of labels follow from the ids, so that a new id without its words does not compile. */
export type LabelKey =
  | `ground.${Ground}`
  | `domain.${Domain}`
  | `detailName.${DetailName}`
  | DetailKey
  | 'detail.unknown'
  | `region.${Region}`
  | `conduct.${Conduct}`
  | `pattern.${'incident' | 'repeated' | 'policy'}`
  | `role.${Role}`
  | `relation.${Relation}`
  | `age.${Age}`
  | `wish.${Wish}`
  | `name.${NameChoice}`
  | `otherParty.${OtherParty}`
  | `evidence.${Evidence}`
  | `fear.${Fear}`
  | `contactChannel.${ContactChannel}`
  | `serviceModel.${(typeof SERVICE_MODELS)[number]}`
  | `anonymity.${Anonymity}`;

type Details = typeof DETAILS;
type DetailKey = {
  [D in Domain]: DetailKeyOf<Details[D]>;
}[Domain];
type DetailKeyOf<Values> = {
  [Name in keyof Values & string]: Values[Name] extends readonly (infer Value extends string)[]
    ? `detail.${Name}.${Value}`
    : never;
}[keyof Values & string];
