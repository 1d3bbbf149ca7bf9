import { Html } from './html.js';

/** The drawings of the demonstration's home page. They say nothing that the words do not, so nobody reads them out. */
export const skyline = Html.ours(
  `<svg class="skyline" viewBox="0 0 600 230" aria-hidden="true" focusable="false">
<g class="far"><path d="M20 230V120h60v110zM92 230V86h44v144zM150 230v-96l34-26 34 26v96zM470 230V98h52v132zM536 230V140h50v90zM404 230V76l24-30 24 30v154z"/></g>
<g class="near"><path d="M232 230V92l14-14V40l18-34 18 34v38l14 14v138zM312 230v-88h76v88zM120 230v-64l40-28 40 28v64zM452 230v-60h84v60z"/><path d="M306 146l44-30 44 30z"/></g>
<g class="door"><path d="M254 230v-34a10 10 0 0 1 20 0v34zM338 230v-32h24v32zM150 230v-30h20v30z"/></g>
<g class="lit"><circle cx="264" cy="62" r="9"/><path d="M248 112h12v20h-12zM270 112h12v20h-12zM248 148h12v20h-12zM270 148h12v20h-12zM324 158h14v16h-14zM364 158h14v16h-14zM142 176h12v14h-12zM168 176h12v14h-12zM466 184h12v14h-12zM488 184h12v14h-12zM510 184h12v14h-12z"/></g>
</svg>`,
);

export const tick = Html.ours(
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12l6 6L20 6"/></svg>',
);

const ICONS = {
  card: 'M3 5h18v14H3zM7 15c0-3 4-3 4 0M9 9.5v.1M14 9h4M14 13h4',
  house: 'M3 11l9-8 9 8M6 9v11h12V9M10 20v-6h4v6',
  bin: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  child: 'M12 7.5a2.3 2.3 0 1 0-.1 0M12 10v6M6 9c2 2 4 2.500 6 2.5s4-.5 6-2.5M9 21l3-5 3 5',
  car: 'M4 17v-5l2-5h12l2 5v5zM4 12h16M7 17v2M17 17v2',
  ball: 'M12 3a9 9 0 1 0 .1 0M12 8l4 3-1.5 4.5h-5L8 11zM12 3v5M21 12l-5-1M3 12l5-1M7 19.5l2.5-4M17 19.5l-2.5-4',
} as const;

export function icon(drawn: keyof typeof ICONS): Html {
  return Html.ours(
    `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${ICONS[drawn]}"/></svg>`,
  );
}
