/** Whether what stands at `start` is where somebody lives or where a house is: "wij wonen ...", "mijn adres is ...", "the flat on ...". */
export function isAfterDwelling(text: string, start: number): boolean {
  return DWELLING.test(text.slice(Math.max(0, start - 60), start));
}

const DWELLING =
  /(?<!\p{L})(?:huis|appartement|studio|kot|pand|gebouw|flat|woning|huur|huurt|huren|huurde|huurden|verhuis|verhuisd|verhuisde|gelegen|ligt|logement|maison|immeuble|loue|louer|louons|vis|apartment|house|building|rent|rented|moved|wohnung|haus|kamer|adres|adresje|domicilie|gedomicilieerd|domicili[ée]e?|woon|woont|wonen|woonde|woonden|woonachtig|verblijf|verblijven|gevestigd|adresse|situ[ée]e?|habite|habitons|habitent|live|lives|lived|living|address|wohne|wohnt|wohnen|wohnhaft|miete|mieten|wonend|sta ingeschreven)(?!\p{L})[^.!?\n\d]{0,35}$/iu;
