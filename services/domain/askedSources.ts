/**
 * Where the answer to a question that people ask comes from. `verified`: read in the page named;
 * `to_check`: read in somebody else's list, so that the answer says to check it; `own`: what this
 * program itself does.
 */
export type AskedSource =
  | {
      readonly status: 'verified' | 'to_check';
      /** The pages, the one to show first. */
      readonly sources: readonly string[];
      /** Date the page itself shows, as YYYY, YYYY-MM or YYYY-MM-DD; null when it shows none. */
      readonly sourceDate: string | null;
      /** Day on which it was last read, as YYYY-MM-DD. */
      readonly checkedOn: string;
    }
  | { readonly status: 'own' };

const CHECKED = '2026-11-21';
const VMRI_HELP = 'https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding';
const VMRI_WHAT = 'https://www.vlaamsmensenrechteninstituut.be/hoe-helpt-het-vmri-jou/';
const VMRI_GROUNDS = 'https://www.vlaamsmensenrechteninstituut.be/mensenrechten-en-discriminatie';
const CHAMBER = 'https://www.vlaamsmensenrechteninstituut.be/geschillenkamer';
const UNIA_NEXT = 'https://www.unia.be/nl/over-unia/wat-gebeurt-er-met-je-melding';
const UNIA_NEXT_FR = 'https://www.unia.be/fr/quoi-avec-votre-signalement';
const UNIA_REPORT = 'https://www.unia.be/fr/signaler-discrimination';
const IGVM_FAQ = 'https://igvm-iefh.belgium.be/nl/faq';
const IGVM_HELP = 'https://aide.igvm-iefh.belgium.be/fr';
const IN_FLANDERS = 'https://unia.be/nl/faq/is-unia-actief-in-vlaanderen';
const KRC =
  'https://www.vlaanderen.be/cultuur-sport-en-vrije-tijd/jeugdwerking/kinderrechtencommissariaat';
const OWN: AskedSource = { status: 'own' };

/**
 * The pages behind every text `asked.<id>.answer`, in the order in which the questions are numbered.
 * Pages were read in stored copies, mostly their top part (domain pages of the project).
 */
const SOURCES = {
  costs: verified([VMRI_HELP, UNIA_REPORT, IGVM_FAQ]),
  is_this: verified([VMRI_GROUNDS, IGVM_HELP]),
  anonymous: verified([VMRI_HELP, 'https://www.unia.be/nl/faq/wat-doet-unia-niet']),
  proof: verified([UNIA_NEXT]),
  report_happens: verified([UNIA_NEXT, VMRI_WHAT, IGVM_FAQ]),
  sacked: verified(['https://www.unia.be/nl/artikels/betere-bescherming-represailles']),
  who_reads: OWN,
  who_does_what: verified([IN_FLANDERS, IGVM_FAQ]),
  name: OWN,
  keeps: OWN,
  delete: OWN,
  who_are_you: OWN,
  human: OWN,
  must_tell: OWN,
  discrimination: verified([VMRI_GROUNDS]),
  why_name: verified([VMRI_HELP]),
  anonymous_means: verified(['https://1712.be/nl/over-1712', VMRI_HELP]),
  witness: verified([VMRI_WHAT, IGVM_HELP]),
  helper: verified([VMRI_HELP]),
  spelling: verified([UNIA_REPORT]),
  burden: verified(['https://herent.be/meldpunt-discriminatie-op-de-huurmarkt']),
  other_knows: verified([
    'https://www.unia.be/nl/actiedomeinen/onderwijs/discriminatie-in-het-onderwijs-melden',
    IGVM_FAQ,
  ]),
  unia: verified([UNIA_NEXT, UNIA_NEXT_FR]),
  vmri: verified([VMRI_WHAT]),
  igvm: verified([IGVM_HELP, IGVM_FAQ]),
  chamber: verified([CHAMBER]),
  binding: verified([CHAMBER]),
  duration: verified([VMRI_WHAT]),
  // That terms can be short is read for single matters only, so the answer says to ask.
  deadline: toCheck(['https://www.advocaat.be/en/words/first-line-legal-assistance']),
  count_only: verified(['https://www.unia.be/de/faq/was-geschieht-mit-ihrer-meldung']),
  money: verified([UNIA_NEXT_FR]),
  police: verified([UNIA_NEXT]),
  police_conduct: verified(['https://besafe.be/nl/node/655']),
  bullied_work: verified([
    'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-3',
  ]),
  benefit_rent: toCheck(['https://herent.be/meldpunt-discriminatie-op-de-huurmarkt']),
  housing_help: verified(['https://herent.be/meldpunt-discriminatie-op-de-huurmarkt']),
  transport: verified([IN_FLANDERS, IGVM_FAQ]),
  school: verified([KRC, IN_FLANDERS]),
  online: verified([
    'https://www.unia.be/nl/actiedomeinen/media-en-internet/internet/wat-doet-unia',
  ]),
  nude_photo: verified([IGVM_HELP]),
  sexual: toCheck(['https://zsg.belgium.be']),
  unia_keeps: verified(['https://unia.be/en/privacy-statement']),
  line_1712: verified(['https://1712.be/nl/over-1712']),
  talk_only: toCheck(['https://www.tele-onthaal.be']),
  reception: verified(['https://queerin.be/violations']),
  parents: verified([KRC]),
} as const satisfies Readonly<Record<string, AskedSource>>;

export type AskedId = keyof typeof SOURCES;

/** Every question that has a reviewed answer; its place, from 1, is the number that a person types. */
export const ASKED_IDS: readonly AskedId[] = Object.keys(SOURCES).filter(isAskedId);

/** The pages behind the answer to a question. */
export function askedSource(id: AskedId): AskedSource {
  return SOURCES[id];
}

export function isAskedId(id: string): id is AskedId {
  return Object.hasOwn(SOURCES, id);
}

function verified(sources: readonly string[], sourceDate: string | null = null): AskedSource {
  return { status: 'verified', sources, sourceDate, checkedOn: CHECKED };
}

function toCheck(sources: readonly string[], sourceDate: string | null = null): AskedSource {
  return { status: 'to_check', sources, sourceDate, checkedOn: CHECKED };
}
