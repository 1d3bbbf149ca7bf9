/** Days that a text names, as they stand in it: "3 maart 2026", "12/3". A signal knows the month and no more. */
export function daysNamedIn(text: string): string[] {
  return [AS_FIGURES, IN_WORDS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([day]) => day),
  );
}

const AS_FIGURES = /\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/gu;
const IN_WORDS =
  /\b\d{1,2}(?:e|ste|de|th|st|nd|rd|er)? (?:of )?(?:jan|feb|f[eé]v|maa|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|ao[uû]|sep|okt|oct|nov|dec|d[eé]c)\p{L}{0,9}(?: \d{4})?/giu;
