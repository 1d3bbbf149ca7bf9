import { z } from 'zod';
import { Colour, type CityWeb } from '../../../../services/domain/cityWeb.js';

/** Settings that somebody tries, as they stand in an address; what is missing or wrong is not there. */
export interface Preview {
  readonly accent: string | undefined;
  readonly accentDark: string | undefined;
  readonly heading: string | undefined;
  readonly welcome: string | undefined;
}

/** Longest words that are tried. */
export const LONGEST = { heading: 60, welcome: 200 } as const;

const ColourField = z
  .string()
  .transform((text) => text.toLowerCase())
  .pipe(Colour)
  .optional()
  .catch(undefined);

function words(longest: number) {
  return z.string().trim().min(1).max(longest).optional().catch(undefined);
}

const Fields = z.object({
  accent: ColourField,
  accentDark: ColourField,
  heading: words(LONGEST.heading),
  welcome: words(LONGEST.welcome),
});

/** Reads the fields of /voorbeeld and of /chat. Nothing in them can make a page fail. */
export function previewOf(query: URLSearchParams): Preview {
  const { accent, accentDark, heading, welcome } = Fields.parse(Object.fromEntries(query));
  return { accent, accentDark, heading, welcome };
}

/**
 * The settings of a city with those that somebody tries over them. Only for a demonstration: in a real
 * city anybody could make a link that puts their own words above the conversation.
 */
export function withPreview(web: CityWeb, preview: Preview): CityWeb {
  const { accent, accentDark, heading, welcome } = preview;
  return {
    ...web,
    look: {
      ...web.look,
      accent: accent ?? web.look.accent,
      accentDark: accentDark ?? web.look.accentDark,
    },
    texts: {
      heading: heading === undefined ? web.texts.heading : { nl: heading, en: heading },
      welcome: welcome === undefined ? web.texts.welcome : { nl: welcome, en: welcome },
    },
  };
}

/** The address of the chat with these settings. */
export function previewAddress(preview: Preview): string {
  const query = new URLSearchParams({ taal: 'nl' });
  for (const name of ['accent', 'accentDark', 'heading', 'welcome'] as const) {
    const value = preview[name];
    if (value !== undefined) query.set(name, value);
  }
  return `/chat?${query.toString()}`;
}
