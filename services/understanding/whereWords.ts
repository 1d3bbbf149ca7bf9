import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The words of data/where-words.json, in small letters without accents. */
export interface WhereWords {
  /** Words of place that stand before a name. */
  here: ReadonlySet<string>;
  /** Those of them after which a misspelt name may be one. */
  strongHere: ReadonlySet<string>;
  /** Where somebody lives is not always where it happened. */
  living: ReadonlySet<string>;
  /** Where somebody was born hardly ever is. */
  born: ReadonlySet<string>;
  /** From, to and between. */
  elsewhere: ReadonlySet<string>;
  /** Organisations and buildings that bear the name of their place. */
  institutions: ReadonlySet<string>;
  /** Dutch words that end so are among them: "Kerstmarkt Brugge". */
  institutionEndings: ReadonlySet<string>;
  /** Clubs do so too, but play and have supporters everywhere. */
  clubs: ReadonlySet<string>;
  /** After these a name is a person's. */
  titles: ReadonlySet<string>;
  /** Words after a name that make it the name of something else. */
  notBefore: ReadonlySet<string>;
  /** Names that are words too, but hardly right after "in": "in halle". */
  smallAfterIn: ReadonlySet<string>;
  /** Who supports a club lives anywhere: "fan van Genk". */
  fans: ReadonlySet<string>;
  /** What is eaten and drunk is called after where it was made: "bier van Chimay". */
  foods: ReadonlySet<string>;
  /** Roads bear the name of where they go: "chaussée de Wavre". */
  streets: ReadonlySet<string>;
  /** Who has a degree got it elsewhere: "a diploma from KU Leuven". */
  studied: ReadonlySet<string>;
  /** After these comes somebody's name. */
  called: ReadonlySet<string>;
  /** Towns have no article: "du Chimay" is a drink. */
  articles: ReadonlySet<string>;
  /** What stands on a sign is far away. */
  signs: ReadonlySet<string>;
  /** Small words behind a hyphen that leave a town a town: "Gent-centrum", not "Gent-supporter". */
  afterHyphen: ReadonlySet<string>;
  /** "Bij ons op Winterslag". */
  ownBefore: ReadonlySet<string>;
  /** Names of provinces that are those of a municipality too. */
  notPlaces: ReadonlySet<string>;
  /** What goes to a town is not there: "de trein naar Oostende", "ga terug naar Molenbeek". */
  bound: ReadonlySet<string>;
  /** A team that is played against is anywhere. */
  against: ReadonlySet<string>;
  /** "Bij ons in Halle" places more than where others work. */
  own: ReadonlySet<string>;
  /** Who was moved from one town to another is in the other. */
  moved: ReadonlySet<string>;
  /** Behind these a town is where somebody or something is from ("uit Gent"), or what is spoken of ("over Gent"). */
  /** What somebody will do is not what happened: "a house I will buy in Bruges". */
  planning: ReadonlySet<string>;
  /** Buy and move, which are planned long before. */
  acquiring: ReadonlySet<string>;
  origins: ReadonlySet<string>;
  /** Who they are is said with a town: "ne gast van Gent"; an officer of a town is at work there. */
  people: ReadonlySet<string>;
  /** Who "is of" a town comes from it: "k ben van Oostende". */
  coming: ReadonlySet<string>;
  /** What may stand between: "ik ben zelf van Gent". */
  betweenComing: ReadonlySet<string>;
  /** The word of place of a question. */
  where: ReadonlySet<string>;
  /** That somebody does not, or rather not. */
  not: ReadonlySet<string>;
  /** Say: "zeg ik liever niet waar". */
  telling: ReadonlySet<string>;
  /** Somewhere else. */
  elsewhereAt: ReadonlySet<string>;
  /** Be and happen. */
  happening: ReadonlySet<string>;
  /** What goes from town to town with its passengers. */
  vehicles: ReadonlySet<string>;
  /** How one is in it. */
  aboard: ReadonlySet<string>;
  /** Newspapers are called after a town: "Gazet van Antwerpen". */
  papers: ReadonlySet<string>;
}

/** Read once, when first asked. Throws when the file is damaged. */
export function whereWords(): WhereWords {
  return (words ??= File.parse(
    JSON.parse(readFileSync(new URL('./data/where-words.json', import.meta.url), 'utf8')),
  ));
}

let words: WhereWords | undefined;

const List = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const File = z.strictObject({
  here: List,
  strongHere: List,
  living: List,
  born: List,
  elsewhere: List,
  institutions: List,
  institutionEndings: List,
  clubs: List,
  titles: List,
  notBefore: List,
  smallAfterIn: List,
  fans: List,
  foods: List,
  streets: List,
  studied: List,
  called: List,
  articles: List,
  signs: List,
  afterHyphen: List,
  ownBefore: List,
  notPlaces: List,
  bound: List,
  against: List,
  own: List,
  moved: List,
  planning: List,
  acquiring: List,
  origins: List,
  people: List,
  coming: List,
  betweenComing: List,
  where: List,
  not: List,
  telling: List,
  elsewhereAt: List,
  happening: List,
  vehicles: List,
  aboard: List,
  papers: List,
});
