import type { CountDimensions, CountEvent } from './countEvent.js';

/** One number of the statistics, by what it counts and the dimensions within a city and a week. */
export interface Cell {
  /** Kind of count, as `question` or `ground`. */
  readonly what: string;
  /** Which one of that kind; empty where there is only one. */
  readonly detail: string;
  readonly channel: string;
  readonly language: string;
  readonly campaign: string;
}

/** Stands for whatever a counter had no room for. */
export const REST = 'other';

/** The cells that an event adds one to. A profile is split, so that no cell joins what could show a person. */
export function cellsOf(event: CountEvent, by: CountDimensions): Cell[] {
  const { channel, language, campaign } = by;
  return kindsOf(event).map(([what, detail]) => ({ what, detail, channel, language, campaign }));
}

/** A cell as the key of a counter. */
export function keyOf(cell: Cell): string {
  return JSON.stringify([cell.what, cell.detail, cell.channel, cell.language, cell.campaign]);
}

function kindsOf(event: CountEvent): [what: string, detail: string][] {
  switch (event.what) {
    case 'started':
    case 'finished':
    case 'kept':
      return [[event.what, '']];
    case 'question':
    case 'dropped':
      return [[event.what, event.question]];
    case 'sent':
      return [[event.what, `${event.recipient}/${event.name}`]];
    case 'profile':
      return [
        ...event.grounds.map((ground): [string, string] => ['ground', ground]),
        ['domain', event.domain],
        ['municipality', event.municipality],
        ['wish', event.wish],
      ];
  }
}
