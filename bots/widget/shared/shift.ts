/** Milliseconds within which the next press must come; every press starts them anew. */
export const SHIFT_WINDOW = 5000;

/** What a key means for somebody who wants to leave by pressing Shift three times. */
export type ShiftStep = 'nothing' | 'press2' | 'press1' | 'exit' | 'reset';

/**
 * Counts presses of Shift alone, to the pattern of GOV.UK's "exit this page". Shift that was held
 * for a capital or a selection is not a press, in whatever order the keys come up: people type
 * capitals in a chat, and nobody may be thrown out for that.
 */
export class ShiftPresses {
  private presses = 0;
  private held = false;
  private usedAsModifier = false;
  /** GOV.UK's rule for keyboards that send no keydown: the last key came up while Shift was down. */
  private lastWasModified = false;

  /** A key or a pointer went down. */
  down(key: string): void {
    if (key !== 'Shift') {
      if (this.held) this.usedAsModifier = true;
    } else if (!this.held) {
      this.held = true;
      this.usedAsModifier = false;
    }
  }

  /** A key came up; `shiftKey` as the event says it. */
  up(key: string, shiftKey: boolean): ShiftStep {
    const alone = key === 'Shift' && !this.usedAsModifier && !this.lastWasModified;
    this.lastWasModified = key !== 'Shift' && shiftKey;
    if (key === 'Shift') this.held = this.usedAsModifier = false;
    if (!alone) return this.reset();
    this.presses += 1;
    if (this.presses === 1) return 'press2';
    if (this.presses === 2) return 'press1';
    this.presses = 0;
    return 'exit';
  }

  /** Forgets the presses: another key came, or the time is over. */
  reset(): ShiftStep {
    const counted = this.presses > 0;
    this.presses = 0;
    return counted ? 'reset' : 'nothing';
  }
}
