import type { PersonalDataType } from './personalData.js';
import { bareName } from './personalData/mentionsOfThings.js';
import { fold, tokensOf } from './personalData/tokens.js';

/** What may be hidden: personal data, and whatever else the person chose to hide. */
export type MaskType = PersonalDataType | 'CHOSEN';

/** The word inside a placeholder, in the language of the reader: `PERSOON` gives `[PERSOON-1]`. */
export type PlaceholderWords = Readonly<Record<MaskType, string>>;

/** One person, number, address … of a report, with every way in which it was written. */
export interface Entity {
  readonly type: MaskType;
  /** As first written. */
  readonly words: string;
  readonly placeholder: string;
  /** Folded. */
  readonly mentions: Set<string>;
}

/** Keeps apart who and what a report names, in the order in which it names them. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byWritten = new Map<string, Entity>();
  private readonly byMention = new Map<string, Entity>();
  private readonly persons = new Map<string, { entity: Entity; names: Set<string> }[]>();
  private readonly counts = new Map<MaskType, number>();

  constructor(private readonly words: PlaceholderWords) {}

  /** Whom or what this mention means: one that was named before, or a new one. */
  of(type: MaskType, mention: string): Entity {
    const written = `${type} ${mention}`;
    const entity = this.byWritten.get(written) ?? this.read(type, mention);
    this.byWritten.set(written, entity);
    return entity;
  }

  private read(type: MaskType, mention: string): Entity {
    const folded = fold(mention);
    const key = `${type} ${type === 'PERSON' ? folded : bare(type === 'ORG' ? withoutKind(mention) : folded)}`;
    const known = this.byMention.get(key) ?? (type === 'PERSON' ? this.person(mention) : undefined);
    const entity = known ?? this.add(type, mention);
    entity.mentions.add(folded);
    this.byMention.set(key, entity);
    if (type === 'PERSON') this.rememberNames(entity, mention);
    return entity;
  }

  /** The same person when all words of one mention stand in the other. */
  private person(mention: string): Entity | undefined {
    const names = namesIn(mention);
    const candidates = names.flatMap((name) => this.persons.get(name) ?? []);
    return candidates.find(
      (one) =>
        names.every((name) => one.names.has(name)) ||
        [...one.names].every((name) => names.includes(name)),
    )?.entity;
  }

  private rememberNames(entity: Entity, mention: string): void {
    const names = namesIn(mention);
    const known = names.flatMap((name) => this.persons.get(name) ?? []);
    const person = known.find((one) => one.entity === entity) ?? { entity, names: new Set() };
    for (const name of names) {
      if (person.names.has(name)) continue;
      person.names.add(name);
      this.persons.set(name, [...(this.persons.get(name) ?? []), person]);
    }
  }

  private add(type: MaskType, mention: string): Entity {
    const number = (this.counts.get(type) ?? 0) + 1;
    this.counts.set(type, number);
    const placeholder = `[${this.words[type]}-${number}]`;
    const entity = { type, words: mention, placeholder, mentions: new Set<string>() };
    this.all.push(entity);
    return entity;
  }
}

function namesIn(mention: string): string[] {
  return tokensOf(mention).map(({ folded }) => folded);
}

/** "De Zonnepit" is "basisschool De Zonnepit". */
function withoutKind(mention: string): string {
  return bareName(tokensOf(mention))
    .map(({ folded }) => folded)
    .join(' ');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
