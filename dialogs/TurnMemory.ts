import type { RouteAnswer } from '../services/domain/routeAnswer.js';
import type { Understood } from '../services/understanding/understand.js';
import type { OwnFile, Preview } from './referralOf.js';
import type { TurnDraft } from './turnDraft.js';

/** Values by their key, each made once. */
class Remembered<Value extends object> {
  private readonly values = new Map<string, Value>();

  get(key: string, make: () => Value): Value {
    const found = this.values.get(key);
    if (found !== undefined) return found;
    const made = make();
    this.values.set(key, made);
    return made;
  }
}

/**
 * What was worked out in this turn, by what it was worked out from. A view is made anew after every
 * event of a turn, and most events change none of this. It goes when the draft of the turn goes: no
 * word of a person outlives their turn.
 */
export class TurnMemory {
  readonly understood = new Remembered<Understood>();
  readonly routes = new Remembered<RouteAnswer>();
  readonly previews = new Remembered<Preview>();
  readonly files = new Remembered<OwnFile>();

  private static readonly ofDrafts = new WeakMap<TurnDraft, TurnMemory>();

  static of(draft: TurnDraft): TurnMemory {
    const found = TurnMemory.ofDrafts.get(draft);
    if (found !== undefined) return found;
    const made = new TurnMemory();
    TurnMemory.ofDrafts.set(draft, made);
    return made;
  }
}
