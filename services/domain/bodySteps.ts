import type { BODIES, Code, PARTNERS } from './ids.js';
import { readAgain, toCheck, verified, type TextSource } from './textSource.js';

/** What may be told of a body beside what it does: only what a page supports. */
export const BODY_ASPECTS = ['steps', 'long', 'needs', 'cannot', 'cost'] as const;
export type BodyAspect = (typeof BODY_ASPECTS)[number];

type Aspects = { readonly [Aspect in BodyAspect]?: TextSource };

const VMRI_REPORT = verified(
  'https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
);
const VMRI_CHAMBER = verified('https://www.vlaamsmensenrechteninstituut.be/geschillenkamer');
const UNIA_REPORT = verified('https://www.unia.be/nl/over-unia/wat-gebeurt-er-met-je-melding');
const IGVM_FAQ = verified('https://igvm-iefh.belgium.be/nl/faq');
const VMGG = verified(
  'https://www.vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
);
const VSI = verified(
  'https://www.vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
);
const DGHI = verified(
  'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
);
const UNIA_VIOLENCE = verified(
  'https://www.unia.be/nl/actiedomeinen/samenleving/geweld-vernielingen/meld-het',
);
const POLICE_COMPLAINTS = verified('https://besafe.be/nl/node/655');
const OMBUDSMAN_INSURANCE = readAgain(
  'https://www.ombudsman-insurance.be/nl/opdracht/onze-werking',
);

/**
 * The page behind every sentence of `body.<code>.steps` (what it does, in order), `.long` (how long),
 * `.needs` (what it asks), `.cannot` and `.cost`. What no page supports is not there, and then the
 * general sentences of nextStepsData.ts stand alone.
 */
const ASPECTS = {
  VMRI: {
    steps: verified('https://www.vlaamsmensenrechteninstituut.be/hoe-helpt-het-vmri-jou/'),
    // No term was found; the months follow from the dates in one ruling (domain.md 2.1).
    long: toCheck('https://www.vlaamsmensenrechteninstituut.be/geschillenkamer'),
    needs: VMRI_REPORT,
    cannot: VMRI_CHAMBER,
    cost: VMRI_REPORT,
  },
  UNIA: {
    steps: UNIA_REPORT,
    needs: UNIA_REPORT,
    cannot: verified('https://www.unia.be/nl/faq/wat-doet-unia-niet'),
    cost: verified('https://www.unia.be/fr/signaler-discrimination'),
  },
  IGVM: { steps: IGVM_FAQ, needs: IGVM_FAQ, cannot: IGVM_FAQ, cost: IGVM_FAQ },
  VMGG: { steps: VMGG, needs: VMGG },
  VSI: { steps: VSI, needs: VSI },
  DGHI: { steps: DGHI, needs: DGHI },
  PAPS: {
    steps: verified(
      'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-8',
    ),
    long: readAgain(
      'https://emploi.belgique.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-0',
    ),
    needs: verified(
      'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-8',
    ),
  },
  TWW: {
    steps: readAgain(
      'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-3',
    ),
  },
  POLITIE: { steps: UNIA_VIOLENCE, needs: UNIA_VIOLENCE, cannot: UNIA_REPORT },
  COMITE_P: { needs: POLICE_COMPLAINTS },
  AIG: { steps: POLICE_COMPLAINTS, needs: POLICE_COMPLAINTS },
  KRC: {
    steps: verified('https://www.kinderrechten.be/doelgroepen/professional'),
    needs: verified(
      'https://www.vlaanderen.be/cultuur-sport-en-vrije-tijd/jeugdwerking/kinderrechtencommissariaat',
    ),
  },
  VCT: { cannot: verified('https://www.taalwetwijzer.be/terminologie/instanties.html') },
  VLO: { steps: readAgain('https://www.vlaanderen.be/vlaamse-ombudsdienst/uw-klacht') },
  GBA: {
    steps: readAgain(
      'https://www.gegevensbeschermingsautoriteit.be/burger/acties/bemiddeling-aanvragen',
    ),
  },
  TIP: {
    steps: verified(
      'https://transgenderinfo.be/nl/nieuws/vlaams-mensenrechteninstituut-lanceert-nieuwe-campagne',
    ),
  },
  LOKAAL: {
    steps: verified(
      'https://www.vvsg.be/projecten/warm-onthaal-bij-het-melden-van-discriminatie-en-intimidatie-in-vlaanderen',
    ),
  },
  NMBS: {
    steps: readAgain('https://www.ombudsrail.be/nl/wat-doen-we'),
    cost: readAgain('https://www.ombudsrail.be/nl/faq'),
  },
  HUURDERSBOND: { cost: toCheck('https://woonplus-lww.be/advies-en-ondersteuning/') },
  CLB: { cost: readAgain('https://www.vlaanderen.be/centrum-voor-leerlingenbegeleiding-clb') },
  PLATFORM: {
    steps: toCheck('https://www.bipt.be'),
    cannot: toCheck('https://www.bipt.be'),
  },
  OMBUDSMAN_VERZEKERINGEN: { steps: OMBUDSMAN_INSURANCE, cannot: OMBUDSMAN_INSURANCE },
  RECHTSBIJSTAND: {
    steps: readAgain(
      'https://www.departementwvg.be/welzijn-en-samenleving/welzijnswerk/juridische-eerstelijns-bijstand',
    ),
    cost: readAgain('https://www.advocaat.be/en/words/first-line-legal-assistance'),
  },
} as const satisfies Partial<Record<(typeof BODIES)[number] | (typeof PARTNERS)[number], Aspects>>;

/** Which sentences each body has, so that the words can be held to it. */
export type SourcedAspects = typeof ASPECTS;

/** The page behind every sentence about what a body does next; nothing where no page says it. */
export const bodySteps: Readonly<Partial<Record<Code, Aspects>>> = ASPECTS;
