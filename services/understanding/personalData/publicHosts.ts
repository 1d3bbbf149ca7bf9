import { isBodySite } from './directory.js';
import { isIn, isPlace } from './words.js';

/** A page of a public body names nobody; on a social network only the bare site does not. */
export function isPublicSite(url: string): boolean {
  const [host = '', ...path] = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/');
  if (isBodySite(host) || isOfState(host)) return true;
  const isBare = path.join('') === '';
  if (!isIn('public sites', host) && !isIn('public sites', domainOf(host))) return false;
  return isBare || !SOCIAL.test(domainOf(host));
}

/** The general desk of a public body ("info@gent.be"): it leads to nobody in particular. Of a firm it may be one person's. */
export function isDesk(email: string): boolean {
  const [desk = '', host = ''] = email.toLowerCase().replace('mailto:', '').split('@');
  if (!DESK.test(desk)) return false;
  if (isBodySite(host) || isOfState(host)) return true;
  return isIn('public sites', host) || isIn('public sites', domainOf(host));
}

const SOCIAL =
  /^(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|whatsapp|google|immoweb|zimmo|hln|vrt|vinted|2dehands|2ememain|marktplaats|airbnb)\./;
const DESK =
  /^(?:info|contact|onthaal|accueil|balie|helpdesk|support|service|services|klantendienst|klantenservice|secretariaat|secretariat|sekretariat|administratie|administration|directie|direction|hr|jobs|vacatures|sollicitatie|rekrutering|recruitment|meldpunt|melding|diversiteit|gelijkekansen|discriminatie|ombudsdienst|ombudsman|klachten|klacht|plainte|plaintes|complaints|vragen|commune|gemeente|stad|ville|privacy|dpo|gdpr|noreply|no-reply|press|pers|communicatie|communication|webmaster|office|school|hallo|hello|mail|post|reservatie|reservaties|booking|verhuur|verkoop|sales)$/;

/** A municipality, its police or welfare office, or a government: "gent.be", "stad.gent", "lokalepolitie.be", "x.fgov.be". */
function isOfState(host: string): boolean {
  if (
    /(?:^|\.)(?:vlaanderen|belgium|fgov|gov|brussels|wallonie|ostbelgienlive|europa|politie|police)\.(?:be|eu)$/.test(
      host,
    )
  )
    return true;
  if (/^stad\.(?:gent|brussels)$|\.stad\.gent$/.test(host)) return true;
  const label = labelOf(host);
  if (
    /^(?:stad|gemeente|ocmw|cpas|commune|ville|politie|police|lokalepolitie|zorgraad|lokaalbestuur)-?\p{L}{3,}/u.test(
      label,
    )
  )
    return true;
  return host.endsWith('.be') && isPlace(label);
}

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function labelOf(host: string): string {
  return host.split('.').at(-2) ?? '';
}
