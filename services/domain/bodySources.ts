import type { BODIES, Code, PARTNERS } from './ids.js';
import { readAgain, toCheck, verified, type TextSource } from './textSource.js';

export type { TextSource } from './textSource.js';

interface BodySources {
  readonly does: TextSource;
  readonly next: TextSource;
  /** Only where a body differs from the general sentence about reports without a name. */
  readonly anonymous?: TextSource;
}

/**
 * The page behind every sentence of `body.<code>.does`, `.next` and `.anonymous`. Pages were read in
 * stored copies, mostly their top part; none has been confirmed by the body itself.
 */
const SOURCES = {
  VMRI: {
    does: verified('https://www.vlaamsmensenrechteninstituut.be/hoe-helpt-het-vmri-jou/'),
    next: verified('https://www.vlaamsmensenrechteninstituut.be/geschillenkamer'),
    anonymous: verified(
      'https://www.vlaamsmensenrechteninstituut.be/hoe-helpen-we-jou-met-je-melding',
    ),
  },
  UNIA: {
    does: verified('https://www.unia.be/nl/over-unia/wat-gebeurt-er-met-je-melding'),
    next: verified(
      'https://www.unia.be/nl/actiedomeinen/onderwijs/discriminatie-in-het-onderwijs-melden',
    ),
    // The first half; that no answer may be asked is on /de/faq/was-geschieht-mit-ihrer-meldung.
    anonymous: verified('https://www.unia.be/nl/faq/wat-doet-unia-niet'),
  },
  IGVM: {
    does: verified('https://aide.igvm-iefh.belgium.be/fr'),
    next: verified('https://igvm-iefh.belgium.be/nl/faq'),
  },
  VMGG: {
    does: verified(
      'https://www.vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
    ),
    next: verified(
      'https://www.vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
    ),
  },
  VSI: {
    does: verified(
      'https://www.vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
    ),
    next: verified(
      'https://www.vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
    ),
  },
  DGHI: {
    does: verified(
      'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
    ),
    next: verified(
      'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
    ),
  },
  PAPS: {
    does: readAgain(
      'https://bosa.belgium.be/nl/themas/werken-bij-de-overheid/welzijn-en-preventie/psychosociale-risicos/psychosociale-interventie',
    ),
    next: readAgain(
      'https://emploi.belgique.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-0',
    ),
  },
  TWW: {
    does: verified(
      'https://www.vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
    ),
    next: readAgain(
      'https://employment.belgium.be/en/themes/well-being-workers/psychosocial-risks-work/courses-action-worker-internal-procedure-3',
    ),
  },
  TSW: {
    does: verified(
      'https://www.vlaanderen.be/discriminatie-op-het-werk-herkennen-en-melden/meldpunten-discriminatie-op-het-werk',
    ),
    next: toCheck('https://werk.belgie.be'),
  },
  POLITIE: {
    does: verified('https://www.unia.be/nl/over-unia/wat-gebeurt-er-met-je-melding'),
    next: verified('https://www.unia.be/nl/actiedomeinen/samenleving/geweld-vernielingen/meld-het'),
  },
  COMITE_P: {
    does: readAgain(
      'https://www.politie.be/5429/nieuws/comite-p-extern-toezicht-op-politie-en-handhavingsdiensten',
    ),
    next: readAgain(
      'https://www.politie.be/5429/nieuws/comite-p-extern-toezicht-op-politie-en-handhavingsdiensten',
    ),
  },
  AIG: {
    does: verified('https://besafe.be/nl/node/655'),
    next: verified('https://besafe.be/nl/node/655'),
  },
  KRC: {
    does: verified('https://www.kinderrechten.be/doelgroepen/professional'),
    next: verified(
      'https://www.vlaanderen.be/cultuur-sport-en-vrije-tijd/jeugdwerking/kinderrechtencommissariaat',
    ),
  },
  DGDE: {
    does: toCheck('https://lacode.be/publication/defendre-les-droits-des-enfants-cest-un-metier'),
    next: toCheck('https://www.dgde.cfwb.be/'),
  },
  RVDJ: {
    does: verified('https://www.rvdj.be/index.php/pagina/hoe-een-klacht-indienen'),
    next: verified(
      'https://www.rvdj.be/nieuws/termijn-om-klacht-te-dienen-wordt-verdubbeld-tot-twee-maanden',
    ),
  },
  VCT: {
    does: verified('https://www.taalwetwijzer.be/terminologie/instanties.html'),
    next: readAgain(
      'https://www.ringtv.be/politiek-samenleving/zaventemnaar-sven-vaneycken-waakt-mee-over-naleving-taalwet-nog-werk-aan-de',
      '2025-07',
    ),
    anonymous: toCheck('https://www.taalwetwijzer.be/bestuurszaken/controle.html'),
  },
  MYRIA: {
    does: readAgain('https://www.myria.be/en/about-myria'),
    next: readAgain('https://www.myria.be/en/traff-and-smuggling/shelters-for-victims'),
  },
  VLO: {
    does: readAgain('https://www.vlaanderen.be/vlaamse-ombudsdienst/uw-klacht'),
    next: readAgain('https://www.vlaanderen.be/vlaamse-ombudsdienst/uw-klacht'),
    anonymous: readAgain(
      'https://www.vlaanderen.be/vlaamse-ombudsdienst/uw-klacht/klacht-indienen-bij-de-vlaamse-ombudsdienst',
    ),
  },
  GBA: {
    does: readAgain(
      'https://www.gegevensbeschermingsautoriteit.be/burger/acties/bemiddeling-aanvragen',
    ),
    next: readAgain(
      'https://www.gegevensbeschermingsautoriteit.be/burger/acties/bemiddeling-aanvragen',
    ),
  },
  TIP: {
    does: verified(
      'https://transgenderinfo.be/nl/nieuws/vlaams-mensenrechteninstituut-lanceert-nieuwe-campagne',
    ),
    next: verified('https://transgenderinfo.be/m/praktisch/klacht-neerleggen'),
  },
  LOKAAL: {
    does: verified(
      'https://www.vvsg.be/projecten/warm-onthaal-bij-het-melden-van-discriminatie-en-intimidatie-in-vlaanderen',
    ),
    next: verified(
      'https://www.vvsg.be/projecten/warm-onthaal-bij-het-melden-van-discriminatie-en-intimidatie-in-vlaanderen',
    ),
  },
  DE_LIJN: {
    does: readAgain('https://mobilit.belgium.be/nl/pbm/ik_heb_vragen_over/klachten'),
    next: toCheck('https://www.delijn.be'),
  },
  NMBS: {
    does: readAgain('https://www.ombudsrail.be/nl/faq'),
    next: readAgain('https://www.ombudsrail.be/nl/wat-doen-we'),
  },
  HUURDERSBOND: {
    does: toCheck('https://woonplus-lww.be/advies-en-ondersteuning/'),
    next: toCheck('https://woonplus-lww.be/advies-en-ondersteuning/'),
  },
  VAKBOND: {
    does: verified('https://www.werk.be/discriminatie-op-de-werkvloer/discriminatie-melden'),
    next: verified('https://www.werk.be/discriminatie-op-de-werkvloer/discriminatie-melden'),
  },
  VOETBAL_VL: {
    does: toCheck('https://vvvolkegem.peepl.be/nl/site/discrminatie-en-racisme'),
    next: toCheck('https://nohate.mediawijs.be/dossiers/melden-haatincidenten-voetbal'),
  },
  CLB: {
    does: readAgain('https://www.vlaanderen.be/centrum-voor-leerlingenbegeleiding-clb'),
    next: readAgain('https://www.vlaanderen.be/centrum-voor-leerlingenbegeleiding-clb'),
  },
  ALLESOVERPESTEN: {
    does: verified('https://allesoverpesten.be'),
    next: verified('https://allesoverpesten.be'),
  },
  PLATFORM: {
    does: verified('https://www.unia.be/nl/actiedomeinen/media-en-internet/internet/wat-doet-unia'),
    next: verified('https://www.unia.be/nl/actiedomeinen/media-en-internet/internet/wat-doet-unia'),
  },
  OMBUDSMAN_VERZEKERINGEN: {
    does: readAgain('https://www.ombudsman-insurance.be/nl/opdracht/onze-werking'),
    next: readAgain('https://www.ombudsman-insurance.be/nl/opdracht/onze-werking'),
  },
  RECHTSBIJSTAND: {
    does: readAgain('https://www.advocaat.be/en/words/first-line-legal-assistance'),
    next: readAgain(
      'https://www.departementwvg.be/welzijn-en-samenleving/welzijnswerk/juridische-eerstelijns-bijstand',
    ),
  },
  LUMI: {
    does: toCheck('https://www.info4escorts.be'),
    next: toCheck('https://lumi.be'),
  },
} as const satisfies Record<(typeof BODIES)[number] | (typeof PARTNERS)[number], BodySources>;

/** Which sentences each body has, so that the words can be held to it. */
export type SourcedBodies = typeof SOURCES;

/** The page behind every sentence about a body; nothing for a line, which has its own. */
export const bodySources: Readonly<Partial<Record<Code, BodySources>>> = SOURCES;
