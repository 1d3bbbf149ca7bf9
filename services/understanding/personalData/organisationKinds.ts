import { isIn } from './words.js';

/** What firms, schools, clubs and homes are, as one word: "bakkerij", "basisschool", "voetbalclub". */
export function isOrganisationKind(word: string): boolean {
  // "L'Institut": the article stays with a capital.
  const folded = /^[ld]'/.test(word) ? word.slice(2) : word;
  return isIn('organisation words', folded) || KIND.test(folded) || CLUB.test(folded);
}

/** Sounds of a kind at the end of a longer word. */
const KIND =
  /^.{2,}(?:school|huis|centrum|winkel|zaak|kantoor|club|bedrijf|praktijk|fabriek|bureau|college|atheneum|lyceum|instituut|academie|vereniging|beweging|federatie|ploeg|bakkerij|slagerij|garage|groep|immo|service|services|kring|bond|atelier|drukkerij|maatschappij|kliniek|ziekenhuis|opvang|creche|stichting|markt|salon|hotel|restaurant|cafe|bar|pub|uitbating|firma|verein|treff|verband|schule|klinik|heim|praxis|werkstatt|laden|betrieb|kita|erei|werke?|handlung|gmbh)$|^(?:dienstencheques?|verzekeringen|cabinet|etude|bakker|slager|beenhouwer|kapper|traiteur|judo|karate|voetbal|basket|volley|turnkring|zwemclub|fanfare|harmonie|dokterspraktijk|tandarts|notariaat|advocaten|architecten|transport|bouwwerken|schrijnwerkerij|loodgieterij|schoonmaak|poetsdienst|interim|immo|vastgoed|residentie|camping|manege|dansschool|muziekschool|theater|kringloop|apotheek|optiek|juwelier|bloemen|mode|schoenen|kledij|frituur|nachtwinkel|krantenwinkel|boucherie|boulangerie|garage|coiffure|chocolaterie|librairie|entreprise|societe|ets|etablissements|groupe|group|institut|resto|bistro|brasserie|taverne|tearoom|boxclub|gym|maison|residence|home|foyer|club|team|academy|school|college|company|agency|salon|bakery|firma|kita|haus|seniorenheim|altenheim|pflegeheim|baeckerei|backerei|metzgerei|verein|autohaus|gasthaus|gasthof|comite|collectif|association|amicale)$/;

/**
 * Kinds that are trades too: "kapper Karim", "bakker Peeters" may be a person, who is hidden as one.
 */
export const TRADE =
  /^(?:bakker|slager|beenhouwer|kapper|kapster|traiteur|tandarts|juwelier|notaris|team|home|group|groep|groupe|ploeg|club|garage|bureau|judo|karate|voetbal|basket|volley|transport|mode|maison|foyer|salon|firma|bedrijf|winkel|zaak|company|agency|immo|interim|coiffure|coiffeur|service|services|harmonie|fanfare|theater|resto|gym|bond|kring)$/;

/** "VK Sparrenbos", "kfc", "AZ", "BSBO": short forms in front of the name of a club, hospital or school. */
export const CLUB =
  /^(?:kv|ksk|sk|kfc|fc|vc|kvc|sv|ksv|rsc|vk|krc|kaa|kvk|kvv|tk|ttc|bc|bbc|kbbc|rfc|sg|hc|tsv|tus|djk|fsv|vfb|vfl|asv|bsv|hsv|ufc|jsk|kfco|rusg|vbc|uz|az|zna|wzc|rvt|mpi|vti|vtst|vbs|gbs|bsbo|bsgo|bko|kdv|ibo|ksa|klj|chiro|scouts|nv|bv|vzw|asbl|sprl|bvba|cv|cvba|vof)$/;

/** What the names of firms end with: "Peeters Interim", "Cleanup Crew", "Brightwell Logistics". */
export const ENDS_FIRM =
  /^(?:interim|bouw|bau|cleaning|crew|cabs|taxis?|logistics|logistiek|logistique|transport|transports|trans|consulting|consultancy|solutions|services|partners|group|groep|zorg|security|catering|events|jobs|staffing|recruitment|fitness|academy|industries|systems|foods|motors|vastgoed|immo|immobilien|immobilier|nursery|kindergarten|schoonmaak|nettoyage|reinigung|schrijnwerken|dakwerken|projects|projecten|verzekeringen|assurances|bvba|makelaars|advocaten|avocats|architecten|architects|freight|trading|express|electronics|beauty|coiffure|wellness|montessori|facility|facilities|assembly|ministries|nails|tattoo|motors|tyres)$/;
