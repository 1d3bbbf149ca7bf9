import type { Facts } from './facts.js';
import type { Code, Conduct } from './ids.js';
import { readAgain, toCheck, verified, type TextSource } from './textSource.js';

/** The parts of the card, in the order in which they are offered. */
export const NEXT_SECTIONS = [
  'steps',
  'duration',
  'proof',
  'enough',
  'limits',
  'protection',
  'cost',
  'helpers',
  'meanwhile',
] as const;
export type NextSection = (typeof NEXT_SECTIONS)[number];

/** What the person chose, if they chose: the names of the choice in the conversation. */
export type NextChoice = 'signal' | 'pseudonym' | 'named' | 'keep' | 'nothing';

/** What a row may look at: the facts told, what was chosen, and whom it is about. */
export interface NextCase {
  readonly facts: Facts;
  readonly choice: NextChoice | undefined;
  readonly bodies: readonly Code[];
}

/**
 * One claim of the card. `our_advice` claims nothing about a law or a body: it is what we would do,
 * and has no page to name.
 */
export interface NextClaim {
  /** The text key is `next.<id>`. */
  readonly id: string;
  readonly key: string;
  readonly section: NextSection;
  when(one: NextCase): boolean;
  readonly from: TextSource | 'our_advice';
}

const UNIA_REPORT = verified('https://www.unia.be/nl/over-unia/wat-gebeurt-er-met-je-melding');
const VMRI_REPORT = verified(
  'https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
);
const UNIA_RETALIATION = verified(
  'https://www.unia.be/nl/artikels/betere-bescherming-represailles',
);
const WORK_REQUEST = verified(
  'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-8',
);

/** Every claim of the card, to be read row by row: when it is said, and on what it rests. */
export const NEXT_CLAIMS: readonly NextClaim[] = [
  // What happens: first in this conversation, then by what was chosen and wished for.
  row('steps', 'next.start', isUntold, 'our_advice'),
  row('steps', 'next.professional', isProfessional, 'our_advice'),
  row('steps', 'next.no_body', hasNoBody, 'our_advice'),
  row('steps', 'next.choice_signal', chose('signal'), 'our_advice'),
  row('steps', 'next.choice_pseudonym', chose('pseudonym'), 'our_advice'),
  row('steps', 'next.choice_named', chose('named'), 'our_advice'),
  row('steps', 'next.choice_keep', chose('keep'), 'our_advice'),
  row('steps', 'next.choice_nothing', chose('nothing'), 'our_advice'),
  row('steps', 'next.wish_talk', wishes('talk'), verified('https://trienelecompte.com')),
  row(
    'steps',
    'next.wish_count',
    both(wishes('count'), isFor('UNIA')),
    verified('https://www.unia.be/de/faq/was-geschieht-mit-ihrer-meldung'),
  ),
  row(
    'steps',
    'next.wish_change',
    both(wishes('change'), isFor('UNIA')),
    verified(
      'https://www.unia.be/nl/actiedomeinen/onderwijs/discriminatie-in-het-onderwijs-melden',
    ),
  ),
  row('steps', 'next.wish_complaint', wishes('complaint'), VMRI_REPORT),
  row('steps', 'next.wish_ask', wishes('ask'), verified('https://aide.igvm-iefh.belgium.be/fr')),

  // How long, what it cannot do, and why it still counts.
  row('duration', 'next.no_term', always, 'our_advice'),
  row('duration', 'next.wrong_body', isFor('UNIA'), UNIA_REPORT),
  row('duration', 'next.counts', always, 'our_advice'),

  // What helps to show what happened, and how to keep it.
  row('proof', 'next.write_down', always, UNIA_REPORT),
  row(
    'proof',
    'next.keep_link',
    isOnline,
    verified('https://www.unia.be/nl/actiedomeinen/media-en-internet/internet/wat-doet-unia'),
  ),
  row(
    'proof',
    'next.doctor',
    did('violence'),
    verified('https://www.unia.be/nl/actiedomeinen/samenleving/geweld-vernielingen/meld-het'),
  ),
  row('proof', 'next.ask_in_writing', did('no_accommodation'), 'our_advice'),
  row('proof', 'next.keep_safe', always, 'our_advice'),

  // Whether there is enough of it.
  row('enough', 'next.without_proof', always, UNIA_REPORT),
  row(
    'enough',
    'next.burden',
    isForEqualityBody,
    verified('https://www.herent.be/meldpunt-discriminatie-op-de-huurmarkt'),
  ),
  row(
    'enough',
    'next.burden_criminal',
    mayBeForPolice,
    verified('https://www.herent.be/meldpunt-discriminatie-op-de-huurmarkt'),
  ),

  // Terms, only those of the case; the sentence that there may be others always.
  row('limits', 'next.limit_any', always, 'our_advice'),
  // `toCheck` with only a site: the page was read, but its address not noted down (domain-2.md A).
  row('limits', 'next.limit_work', isAtWork, toCheck('https://legalworld.wolterskluwer.be')),
  row(
    'limits',
    'next.limit_press',
    isInPress,
    verified(
      'https://www.rvdj.be/nieuws/termijn-om-klacht-te-dienen-wordt-verdubbeld-tot-twee-maanden',
    ),
  ),
  row(
    'limits',
    'next.limit_catholic_school',
    isDutchSchool,
    verified('https://klachten.katholiekonderwijs.vlaanderen/content/ontvankelijkheidsvoorwaarden'),
  ),
  row('limits', 'next.limit_criminal', mayBeForPolice, toCheck('https://www.lexgo.be')),
  row(
    'limits',
    'next.limit_sexual_violence',
    isSexualViolence,
    toCheck('https://www.artsenkrant.com'),
  ),
  row('limits', 'next.limit_none_found', isForEqualityBody, 'our_advice'),

  // Protection against whoever would punish a report.
  row('protection', 'next.protected', isForEqualityBody, UNIA_RETALIATION),
  row(
    'protection',
    'next.protected_flanders',
    isFor('VMRI'),
    toCheck('https://www.commyounity.be', '2021-05-07'),
  ),
  row('protection', 'next.protected_at_work', isHarassedAtWork, WORK_REQUEST),
  row('protection', 'next.keep_receipt', always, 'our_advice'),
  row('protection', 'next.fear_stays', always, 'our_advice'),

  // What it costs, and whether there is money in it.
  row('cost', 'next.free', always, verified('https://www.unia.be/fr/signaler-discrimination')),
  row(
    'cost',
    'next.free_advice',
    always,
    readAgain('https://www.advocaat.be/en/words/first-line-legal-assistance'),
  ),
  row(
    'cost',
    'next.damages',
    always,
    verified('https://www.unia.be/fr/quoi-avec-votre-signalement'),
  ),

  // Who may help.
  row('helpers', 'next.may_assist', always, VMRI_REPORT),
  row(
    'helpers',
    'next.union',
    isAtWork,
    verified('https://www.werk.be/discriminatie-op-de-werkvloer/discriminatie-melden'),
  ),
  row(
    'helpers',
    'next.town_hall',
    isHousingInFlanders,
    verified('https://herselt.be/discriminatie-op-de-huurmarkt'),
  ),
  row('helpers', 'next.interpreter', always, 'our_advice'),
  row('helpers', 'next.mistakes', always, 'our_advice'),

  // What can be done already.
  row('meanwhile', 'next.note_more', always, 'our_advice'),
  row('meanwhile', 'next.no_shame', always, 'our_advice'),
  row('meanwhile', 'next.not_alone', always, 'our_advice'),
];

function row(
  section: NextSection,
  key: string,
  when: (one: NextCase) => boolean,
  from: TextSource | 'our_advice',
): NextClaim {
  return { id: key.replace(/^next\./, ''), key, section, when, from };
}

function always(): boolean {
  return true;
}

/** Nothing is known yet of what happened, or nobody is competent before it is. */
function isUntold({ facts, choice, bodies }: NextCase): boolean {
  if (facts.role === 'professional' || choice !== undefined) return false;
  return facts.domain === undefined && bodies.length === 0;
}

function isProfessional({ facts }: NextCase): boolean {
  return facts.role === 'professional';
}

function hasNoBody({ facts, bodies }: NextCase): boolean {
  return facts.domain !== undefined && bodies.length === 0;
}

function chose(choice: NextChoice): (one: NextCase) => boolean {
  return (one) => one.choice === choice && one.facts.role !== 'professional';
}

function wishes(wish: NonNullable<Facts['wish']>): (one: NextCase) => boolean {
  return ({ facts }) => facts.wish === wish && facts.role !== 'professional';
}

function did(...conducts: readonly Conduct[]): (one: NextCase) => boolean {
  return ({ facts }) => facts.conduct?.some((conduct) => conducts.includes(conduct)) === true;
}

function isOnline({ facts }: NextCase): boolean {
  return facts.domain === 'online' || facts.conduct?.includes('intimate_images') === true;
}

/** Violence, threats, damage or hate, or the police among whom it goes to. */
function mayBeForPolice(one: NextCase): boolean {
  const conduct = did('violence', 'threat', 'property_damage', 'hate_speech', 'intimate_images');
  return conduct(one) || one.bodies.includes('POLITIE') || isSexualViolence(one);
}

function isSexualViolence({ facts }: NextCase): boolean {
  return facts.danger?.kinds.includes('sexual_violence') === true;
}

/** An official has no contract to count from. */
function isAtWork({ facts }: NextCase): boolean {
  return facts.domain === 'work' && facts.details?.['status'] !== 'statutory';
}

function isHarassedAtWork(one: NextCase): boolean {
  const conduct = did('harassment', 'sexual_harassment', 'bullying', 'violence');
  return one.facts.domain === 'work' && conduct(one);
}

function isInPress({ facts, bodies }: NextCase): boolean {
  const isAdvertisement = facts.details?.['medium'] === 'advertisement';
  return bodies.includes('RVDJ') || (facts.domain === 'media' && !isAdvertisement);
}

/** The largest network of schools that teach in Dutch; no other level has its procedure. */
function isDutchSchool({ facts }: NextCase): boolean {
  const language = facts.details?.['schoolLanguage'];
  const level = facts.details?.['schoolLevel'];
  const isOther = language === 'fr' || language === 'de' || level === 'higher';
  return facts.domain === 'education' && !isOther;
}

function isFor(code: Code): (one: NextCase) => boolean {
  return ({ bodies }) => bodies.includes(code);
}

function both(
  one: (given: NextCase) => boolean,
  other: (given: NextCase) => boolean,
): (given: NextCase) => boolean {
  return (given) => one(given) && other(given);
}

function isForEqualityBody({ bodies }: NextCase): boolean {
  return bodies.some((code) => code === 'VMRI' || code === 'UNIA' || code === 'IGVM');
}

function isHousingInFlanders({ facts }: NextCase): boolean {
  const elsewhere = facts.region !== undefined && facts.region !== 'flanders';
  return facts.domain === 'housing' && !elsewhere;
}
