/** The sentences of a text: it is cut after a full stop, a question mark or an exclamation mark. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!]["”»]?)\s+/);
}

/** The words of a sentence without the marks around them; a site, a number and `{name}` are one word. */
export function wordsOf(sentence: string): string[] {
  return sentence
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}{]+|[^\p{L}\p{N}}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** What is filled in: `city` and `date` of "{city}, {date}". */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
