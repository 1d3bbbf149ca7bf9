import { css } from './base.js';

/** The home page of the city that does not exist. */
export const CITY_STYLE = css`
  .bar {
    position: static;
  }
  .bar nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 clamp(0.875rem, 3vw, 1.25rem);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bar nav a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 2.75rem;
    min-height: 2.75rem;
    color: inherit;
    text-decoration: none;
    font-weight: 600;
  }
  .bar nav a:hover {
    text-decoration: underline;
  }
  .hero {
    overflow: hidden;
    background: var(--soft);
  }
  .hero .wide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: end;
    gap: 1.5rem 3rem;
    padding-top: clamp(2rem, 6vw, 4.5rem);
  }
  .hero p {
    font-size: 1.1875rem;
    color: var(--quiet);
    max-width: 32rem;
  }
  .skyline {
    display: block;
    width: 100%;
    height: auto;
  }
  .skyline .far {
    fill: var(--rule);
  }
  .skyline .near {
    fill: var(--accent);
  }
  .skyline .lit {
    fill: #ffd166;
  }
  .skyline .door {
    fill: var(--soft);
  }
  .told {
    margin-block: clamp(1.5rem, 4vw, 2.5rem);
    border: 2px solid var(--accent);
    border-radius: 1rem;
    padding: clamp(1.25rem, 4vw, 2.25rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem 3rem;
  }
  .told h2 {
    font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem);
    letter-spacing: -0.01em;
  }
  .told > div > :last-child {
    margin-bottom: 0;
  }
  .kicker {
    margin: 0 0 0.25rem;
    color: var(--accent);
    font-weight: 700;
    font-size: 0.9375rem;
  }
  .told .button {
    padding: 0.75rem 1.5rem;
    font-size: 1.125rem;
  }
  .ticks {
    list-style: none;
    padding: 0;
    margin-top: 0;
  }
  .ticks li {
    display: flex;
    gap: 0.625rem;
    margin-bottom: 0.5rem;
  }
  .ticks svg {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin-top: 0.2rem;
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
  }
  .danger {
    margin: 0;
  }
  .danger a {
    display: inline-block;
    min-width: 2.75rem;
    padding-block: 0.6rem;
    text-align: center;
    font-weight: 700;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.75rem;
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  .tiles li {
    display: flex;
    gap: 0.875rem;
    padding: 1rem;
    border: 1px solid var(--rule);
    border-radius: 0.75rem;
  }
  .tiles svg {
    flex: none;
    width: 1.75rem;
    height: 1.75rem;
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tiles h3 {
    margin: 0.15rem 0 0.25rem;
    text-wrap: wrap;
  }
  .tiles p {
    margin: 0;
  }
  .tiles p {
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem 3rem;
    margin-top: clamp(2rem, 5vw, 3rem);
  }
  .news article {
    padding-block: 1.125rem;
    border-top: 1px solid var(--rule);
  }
  .news h3 {
    margin-bottom: 0.25rem;
    font-size: 1.1875rem;
  }
  .news p {
    margin: 0.25rem 0 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: 0.5rem 0;
    border-top: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  th {
    padding-inline-end: 1rem;
    font-weight: 600;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (min-width: 48rem) {
    .hero .wide {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .hero .words {
      padding-bottom: 4rem;
    }
    .told {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: center;
    }
    .split {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .skyline {
      display: none;
    }
  }
`;
