/** A text as part of an address. Half a character, which a broken keyboard can send, would throw. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
