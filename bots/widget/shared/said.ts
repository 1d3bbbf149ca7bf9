/** Something that the person said: typed words, or a press with the words that stood on the button. */
export interface Said {
  readonly text: string;
  /** For a press: which question it answers, and what it means. */
  readonly value?: { readonly p: string; readonly v: string };
  /** Random: sent again, it is the same message. */
  readonly id: string;
}
