import { DETAIL_NAMES, type Domain, type NameChoice } from '../services/domain/ids.js';
import { type Details, detailValues, type Facts } from '../services/domain/facts.js';
import { REPORT_VERSION, type Report, type Told } from '../services/domain/report.js';
import { toldOf } from './answers.js';
import type { Answer } from './interview/question.js';
import type { ReportView } from './ReportView.js';

/** What routing may know: only what the person told or confirmed, and the danger that the account speaks of. */
export function factsOf(view: ReportView): Facts {
  const { answers } = view.interview;
  const choice = view.told('choice');
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = {
    language: view.language,
    city: view.city.id,
    danger: view.account === '' ? null : view.understood.danger,
  };
  const domain = view.told('domain');
  if (domain !== undefined) facts.domain = domain;
  const details = detailsOf(domain, answers);
  if (domain !== undefined) facts.details = details;
  const role = view.told('role');
  if (role !== undefined) facts.role = role;
  const age = view.told('age');
  if (age !== undefined) facts.age = age;
  const grounds = view.told('grounds');
  if (grounds !== undefined) facts.grounds = grounds;
  const municipality = view.told('municipality');
  if (municipality !== undefined) facts.municipality = municipality;
  const region = view.told('region');
  if (region !== undefined) facts.region = region;
  const conduct = view.told('conduct');
  if (conduct !== undefined) facts.conduct = conduct;
  const wish = view.told('wish');
  if (wish !== undefined) facts.wish = wish;
  if (choice !== undefined && choice in NAME_OF) facts.name = nameOf(choice);
  return facts;
}

const NAME_OF = { signal: 'anonymous', pseudonym: 'pseudonym', named: 'named' } as const;

/** How the person is named to a recipient; an own file and nothing at all count as anonymous. */
export function nameOf(choice: string | undefined): NameChoice {
  return choice === 'named' || choice === 'pseudonym' ? NAME_OF[choice] : 'anonymous';
}

/** The report as services know it. */
export function reportOf(view: ReportView): Report {
  const { answers, account } = view.interview;
  return {
    version: REPORT_VERSION,
    language: view.language,
    channel: view.channel,
    city: view.city.id,
    account,
    details: detailsOf(view.told('domain'), answers),
    ...toldFields(answers),
    ...placeField(answers),
  };
}

/** Answers that are a field of the report under the same name. */
const FIELDS = [
  'role',
  'relation',
  'age',
  'wish',
  'grounds',
  'domain',
  'municipality',
  'region',
  'residence',
  'when',
  'conduct',
  'pattern',
  'otherParty',
  'organisation',
  'personFunction',
  'personName',
  'evidence',
  'steps',
  'hope',
  'fears',
  'stillAtRisk',
  'alias',
  'contactName',
  'contactChannel',
  'contactValue',
  'safeMoment',
  'voicemail',
  'interpreter',
  'accessibility',
  'trustedPerson',
] as const;
type Field = (typeof FIELDS)[number];

function toldFields(answers: ReadonlyMap<string, Answer>): Partial<Pick<Report, Field>> {
  let fields: Partial<Pick<Report, Field>> = {};
  for (const field of FIELDS) {
    const answer = toldOf(answers, field);
    if (answer !== undefined) fields = { ...fields, [field]: answer };
  }
  return fields;
}

/** `place` of the interview ("in winkel X, op lijn 3") is the venue of the report: `venue` is a detail there. */
function placeField(answers: ReadonlyMap<string, Answer>): { venue?: Told<string> } {
  const place = toldOf(answers, 'place');
  return place === undefined ? {} : { venue: place };
}

/** Only details of this very domain: a sport club is no answer to what kind of shop it was. */
function detailsOf(domain: Domain | undefined, answers: ReadonlyMap<string, Answer>): Details {
  const details: Details = {};
  if (domain === undefined) return details;
  for (const name of DETAIL_NAMES) {
    const values = detailValues(domain, name);
    const answer = values === undefined ? undefined : toldOf(answers, name);
    if (answer === undefined) continue;
    if (answer.is !== 'told') details[name] = 'unknown';
    else if (values?.includes(answer.value) === true) details[name] = answer.value;
  }
  return details;
}
