import type { Match } from './grammar.js';

/** The values of a match, as numbers and names. */
export class Told {
  constructor(private readonly match: Match) {}

  get argument(): string {
    return this.match.argument;
  }

  number(place = 0): number {
    return Number(this.all('number')[place] ?? 1);
  }

  get numbers(): number {
    return this.all('number').length;
  }

  text(category: string, place = 0): string | undefined {
    return this.all(category)[place];
  }

  value(category: string): number | undefined {
    const text = this.text(category);
    return text === undefined ? undefined : Number(text);
  }

  get unit(): string {
    return this.text('unit') ?? 'day';
  }

  get year(): number | undefined {
    return this.value('year') ?? this.value('apostrophe_year');
  }

  private all(category: string): readonly string[] {
    return this.match.values.get(category) ?? [];
  }
}
