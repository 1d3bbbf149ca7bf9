/** What WCAG 2.2 asks between text and what it stands on (criterion 1.4.3, level AA). */
export const ENOUGH_CONTRAST = 4.5;

/** The two grounds that a colour of a city must stand out from; the pages are drawn on them. */
export const GROUNDS_OF_PAGES = { light: '#ffffff', dark: '#14181d' } as const;

/**
 * How far two colours are apart, from 1 (the same) to 21 (black on white), by the formula of
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 *
 * @param one A colour like `#0a5c8f`, as is the other.
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** The ratio as people write it, cut and never rounded up: 4.49 is not 4.5. */
export function inFigures(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, with the corrected 0.04045. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
