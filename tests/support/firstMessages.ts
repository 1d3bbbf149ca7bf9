/** What somebody says before anything was asked, and all that is in it: none of that is asked again. */
export interface FirstMessage {
  readonly language: 'nl' | 'en';
  readonly words: string;
  /** For whom they are here: pressed when it is asked, for few people say it outright. */
  readonly role: 'victim' | 'witness' | 'for_other';
  /** Values of answers after one yes; of several grounds the first, of a moment its day or month. */
  readonly said: Readonly<Record<string, string>>;
}

export const FIRST_MESSAGES: readonly FirstMessage[] = [
  {
    language: 'nl',
    words:
      'gisteravond op de lijn 3 in gent zei een vrouw tegen mij ga terug naar uw land en ze trok aan mijn hoofddoek',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'transport', operator: 'de_lijn', grounds: 'religion' },
      ...{ conduct: 'harassment', municipality: '44021', when: '2026-11-19' },
    },
  },
  {
    language: 'nl',
    words:
      'vorige week dinsdag zei mijn baas in de fabriek in genk dat ik te oud ben en ik mocht niet mee op opleiding',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'work', employer: 'private', grounds: 'age' },
      ...{ municipality: '71016', when: '2026-11-10' },
    },
  },
  {
    language: 'nl',
    words: 'Ik werd zaterdag geweigerd in een café in Aalst omdat ik in een rolstoel zit.',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'commerce', venue: 'hospitality', grounds: 'disability' },
      ...{ conduct: 'refusal', municipality: '41002', when: '2026-11-14' },
    },
  },
  {
    language: 'nl',
    words:
      'ik heb dinsdag in mechelen een appartement gebeld en zodra de eigenaar mijn naam hoorde was het plots al verhuurd, ik ben marokkaans',
    role: 'victim',
    said: {
      ...{ domain: 'housing', tenure: 'private_rental', grounds: 'origin' },
      ...{ conduct: 'refusal', municipality: '12025', when: '2026-11-17' },
    },
  },
  {
    language: 'nl',
    words:
      'Sinds ik in mei zei dat ik zwanger ben krijg ik geen uren meer in de winkel in Kortrijk waar ik werk, mijn contract van bepaalde duur wordt niet verlengd.',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'work', employer: 'private', status: 'contract' },
      ...{ grounds: 'pregnancy', municipality: '34022', when: '2026-05' },
    },
  },
  {
    language: 'nl',
    words:
      'mijn dochter van 9 zit in een rolstoel en de lagere school in hasselt wil haar vorige maand niet inschrijven, ze zeggen dat ze geen aanpassingen doen',
    role: 'for_other',
    said: {
      ...{ domain: 'education', schoolLevel: 'primary', grounds: 'disability', age: 'under_12' },
      ...{ conduct: 'refusal', municipality: '71072', when: '2026-10' },
    },
  },
  {
    language: 'nl',
    words:
      'vannacht rond 2 uur hebben twee jongens aan het station van Leuven mij en mijn vriend uitgescholden voor vuile homo’s en ze gaven mij een duw',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'public_space', grounds: 'sexual_orientation' },
      ...{ conduct: 'harassment', municipality: '24062', when: '2026-11-20' },
    },
  },
  {
    language: 'nl',
    words:
      'ik ben 58 en heb gisteren een mail gekregen van een uitzendkantoor in Antwerpen dat ze voor die job in een magazijn enkel jonge mensen zoeken',
    role: 'victim',
    said: {
      ...{ domain: 'work', employer: 'private', through: 'temp_agency', grounds: 'age' },
      ...{ age: '26_64', municipality: '11002', when: '2026-11-19' },
    },
  },
  {
    language: 'nl',
    words:
      'ik zag zaterdag in de sporthal van oostende hoe een trainer van de voetbalclub een zwarte jongen een aap noemde',
    role: 'witness',
    said: {
      ...{ domain: 'leisure', sport: 'football', grounds: 'race' },
      ...{ conduct: 'harassment', municipality: '35013', when: '2026-11-14' },
    },
  },
  {
    language: 'nl',
    words:
      'verleden week kreeg ik telefoon van de verzekering, ze nemen mij niet omdat ik 3 jaar geleden kanker had. ik woon in Roeselare',
    role: 'victim',
    said: {
      ...{ role: 'victim', domain: 'commerce', venue: 'insurance', grounds: 'health' },
      ...{ conduct: 'refusal', when: '2026-11' },
    },
  },
  {
    language: 'en',
    words:
      'Yesterday afternoon a security guard at a clothing shop in Ghent followed me around and told me to leave because I am black',
    role: 'victim',
    said: {
      ...{ domain: 'commerce', venue: 'shop', grounds: 'race' },
      ...{ municipality: '44021', when: '2026-11-19' },
    },
  },
  {
    language: 'en',
    words:
      'I am a trans woman and last week at the town hall in Bruges the clerk kept calling me sir and laughed in front of everybody',
    role: 'victim',
    said: {
      ...{ domain: 'public_service', matter: 'municipal', grounds: 'gender_identity' },
      ...{ conduct: 'harassment', municipality: '31005', when: '2026-11' },
    },
  },
  {
    language: 'en',
    words:
      'Three weeks ago my landlord in Leuven told me he won’t renew my lease because I now live on benefits',
    role: 'victim',
    said: {
      ...{ domain: 'housing', tenure: 'private_rental', grounds: 'wealth' },
      ...{ conduct: 'refusal', municipality: '24062', when: '2026-10' },
    },
  },
];
