/**
 * The pages behind the routing table, as domain.md 1.1 to 1.5 and domain-2.md A and B name them.
 * One name a page, so that a moved page is mended in one place.
 */
export const PAGES = {
  uniaFlanders: 'https://unia.be/nl/faq/is-unia-actief-in-vlaanderen',
  uniaNotDone: 'https://unia.be/nl/faq/wat-doet-unia-niet',
  uniaGerman: 'https://unia.be/de/diskriminierung-melden',
  uniaViolence: 'https://unia.be/nl/actiedomeinen/samenleving/geweld-vernielingen/meld-het',
  uniaHate: 'https://unia.be/nl/actiedomeinen/samenleving/haatboodschappen/meld-het',
  uniaOnline: 'https://unia.be/nl/actiedomeinen/media-en-internet/internet/wat-doet-unia',
  igvm: 'https://igvm-iefh.belgium.be/nl/faq',
  igvmHelp: 'https://igvm-iefh.belgium.be/nl/info-en-hulp',
  vvsgUnia: 'https://vvsg.be/nieuws/lokale-werking-van-unia-na-oprichting-vmri',
  vvsgVmri: 'https://vvsg.be/nieuws/het-vlaams-mensenrechteninstituut-is-gestart',
  vsi: 'https://vlaanderen.be/werken/discriminatie-op-het-werk-herkennen-en-melden/voorwaarden-en-procedure-meldpunt-werkgerelateerde-discriminatie',
  chamber: 'https://tijd.mensenrechten.be/?p=1308',
  heist: 'https://heist-op-den-berg.be/discriminatie-melden',
  lint: 'https://lint.be/vlaams-mensenrechten-instituut',
  woonwinkel: 'https://woonwinkelwest.be/',
  brusselsHousing:
    'https://be.brussels/fr/logement/location/discrimination-au-logement/plainte-ou-signalement-pour-discrimination-au-logement',
  germanCommunity: 'https://brf.be/regional/1911230',
  press: 'https://rvdj.be/index.php/pagina/hoe-een-klacht-indienen',
  police: 'https://besafe.be/nl/node/655',
  brusselsDutch:
    'https://one.brussels/bestuur/vlaams-mensenrechteninstituut-en-de-impact-op-brussel',
  line1712: 'https://1712.be/nl/over-1712',
  vmgg: 'https://vlaanderen.be/vlaams-meldpunt-grensoverschrijdend-gedrag/over-het-meldpunt',
  /** A public checked list (V2): the decree's own page was not readable. */
  payDecree: 'Vlaams decreet van 12 juni 2026, art. 6 (gelijke beloning)',
  wetwijzer: 'https://taalwetwijzer.be/terminologie/instanties.html',
  bwr: 'https://bwr.be/nieuws.php?mfm=detail&id=1515',
} as const;

/** Several pages on one line, the deciding one first. */
export function pages(...names: readonly (keyof typeof PAGES)[]): string {
  return names.map((name) => PAGES[name]).join(' ; ');
}
