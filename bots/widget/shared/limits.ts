/** Characters that fit in one message: far more than anybody types at once, and less than a body may hold. */
export const LONGEST_TEXT = 16_000;
