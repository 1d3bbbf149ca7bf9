/**
 * Words of the map of the conversation (`npm run map`), for officers who review what is asked and where
 * a report goes. They are no part of the conversation, and stand in Dutch only.
 */
export const map = {
  'map.title': 'Kaart van het gesprek',
  'map.intro':
    'Deze kaart is getekend uit het programma zelf. De tekst onder elke tekening zegt hetzelfde als de tekening.',
  'map.contents': 'Inhoud',
  'map.interview': 'De vragen',
  'map.routing': 'Wie bevoegd is',
  'map.anytime': 'Op elk moment',
  'map.commands': 'Wat je altijd kan typen',
  'map.danger': 'Bij gevaar: welke hulp eerst komt',
  'map.changes': 'Wat daarna nog kan veranderen',
  'map.changesIntro': 'Na de tabel kunnen deze regels de bevoegde dienst veranderen. Gezien bij:',

  'map.stage.role': 'Begin en verhaal',
  'map.stage.domain': 'Waar het was en waarover het ging',
  'map.stage.choice': 'Wat je nu wil doen',
  'map.stage.when': 'Meer vertellen',
  'map.stage.contactName': 'Hoe we je bereiken',
  'map.stage.fileHere': 'Nalezen, versturen en afsluiten',

  'map.question.text': 'De vraag',
  'map.question.when': 'Wanneer',
  'map.question.answers': 'Antwoorden',
  'map.question.several': 'meer dan een antwoord mag',
  'map.question.next': 'Daarna',
  'map.question.undoes': 'Een ander antwoord wist',
  'map.question.why': 'Waarom we dit vragen',
  'map.always': 'altijd',
  'map.later': 'hangt af van eerdere antwoorden',
  'map.every': 'elk antwoord',
  'map.stays': 'deze vraag blijft open',
  'map.of': 'van de',
  'map.answers': 'antwoorden',
  'map.special':
    'alleen soms: als het verhaal zelf al veel zegt, of in een kanaal waar anderen meelezen',

  'map.words': 'een antwoord in eigen woorden',
  'map.declines.unknown': 'weet ik niet',
  'map.declines.skipped': 'overslaan',

  'map.axis.role': 'Wie het vertelt',
  'map.axis.domain': 'Waar in het leven',
  'map.axis.choice': 'Wat je wil doen',
  'map.axis.tellMore': 'Meer vertellen',
  'map.axis.grounds': 'Kenmerk',
  'map.axis.conduct': 'Wat er gedaan werd',
  'map.axis.age': 'Leeftijd',
  'map.axis.danger': 'Gevaar',
  'map.axis.language': 'Taal van de persoon',
  'map.axis.region': 'Regio',
  'map.not': 'alles behalve',
  'map.or': 'of',

  'map.tellMore.yes': 'ja',
  'map.tellMore.no': 'nee',
  'map.grounds.other': 'een ander kenmerk dan geslacht of taal',
  'map.grounds.gender': 'geslacht, gender, zwangerschap of gezin',
  'map.grounds.both': 'geslacht en nog een ander kenmerk',
  'map.grounds.language': 'alleen taal',
  'map.grounds.none': 'geen enkel kenmerk',
  'map.grounds.unknown': 'niet verteld',
  'map.conduct.nothing': 'niet verteld',
  'map.age.adult': '18 of ouder, of niet verteld',
  'map.age.minor': 'jonger dan 18',
  'map.danger.none': 'geen',
  'map.danger.sexual_violence': 'seksueel geweld',
  'map.language.nl': 'Nederlands',
  'map.language.fr': 'een andere taal',

  'map.row.otherwise': 'in alle andere gevallen',
  'map.row.primary': 'Bevoegd',
  'map.row.nobody': 'geen dienst: wel iemand om mee te praten',
  'map.row.also': 'Ook genoemd',
  'map.row.because': 'Wat de persoon leest',
  'map.row.source': 'Bron',
  'map.row.checked': 'nagekeken op',
  'map.row.confidence': 'Zekerheid',
  'map.row.rule': 'Regel',
  'map.row.first': 'De eerste regel die past, telt.',
  'map.row.domainUnknown': 'Niet bekend waar in het leven',
  'map.confidence.high': 'hoog',
  'map.confidence.medium': 'middelmatig',
  'map.confidence.low': 'laag',
  'map.target.E': 'Unia, of het IGVM als het over geslacht gaat, of allebei',
  'map.target.V': 'Vlaams Mensenrechteninstituut',

  'map.danger.kind.acute_danger': 'nu in gevaar',
  'map.danger.kind.violence': 'geweld',
  'map.danger.kind.self_harm': 'gedachten aan zelfdoding',
  'map.danger.kind.child': 'een kind in gevaar',
  'map.danger.kind.partner_violence': 'geweld door een partner of ex',
  'map.danger.kind.threat': 'bedreiging',
  'map.danger.kind.sexual_violence': 'seksueel geweld',
  'map.danger.kind.sexual_exploitation_minor': 'seksuele uitbuiting van een minderjarige',
  'map.danger.kind.confinement': 'opgesloten zijn',
} as const;

export type MapKey = keyof typeof map;

/** A word of the map, or the id itself where there is none: a new id shows itself. */
export function mapWord(key: string): string {
  const words: Readonly<Record<string, string>> = map;
  return words[key] ?? key.split('.').at(-1) ?? key;
}
