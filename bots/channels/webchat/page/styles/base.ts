/**
 * What every page around the chat shares: colours for light and dark, type that grows with the
 * reader's own size, a bar with the way out, and targets of at least 44 pixels. The colours of the
 * city come before it as `--accent-light` and `--accent-dark`.
 */
export const BASE = css`
  :root {
    color-scheme: light dark;
    --paper: #fff;
    --soft: #f2f5f7;
    --ink: #17202a;
    --quiet: #4a5663;
    --rule: #d3dae0;
    --edge: #6b7783;
    --accent: var(--accent-light);
    --on-accent: #fff;
    --exit: #a3260f;
    --on-exit: #fff;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #14181d;
      --soft: #1d232a;
      --ink: #e9eef3;
      --quiet: #b4bfca;
      --rule: #333d48;
      --edge: #8b98a5;
      --accent: var(--accent-dark);
      --on-accent: #14181d;
      --exit: #ffb4a4;
      --on-exit: #3b0900;
    }
  }
  * {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    scroll-padding-top: 5rem;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      1.0625rem/1.6 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3 {
    line-height: 1.2;
    margin: 0 0 0.5em;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem);
    letter-spacing: -0.015em;
  }
  h2 {
    font-size: 1.375rem;
  }
  h3 {
    font-size: 1.0625rem;
  }
  p,
  ul,
  ol,
  dl {
    margin: 0 0 1rem;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    border-radius: 4px;
  }
  img,
  svg {
    max-width: 100%;
  }
  .skip {
    position: absolute;
    left: -999rem;
  }
  .skip:focus {
    left: 0.5rem;
    top: 0.5rem;
    z-index: 9;
    padding: 0.75rem 1rem;
    background: var(--paper);
    color: var(--ink);
  }
  .wide {
    max-width: 70rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2rem);
  }
  .bar {
    position: sticky;
    top: 0;
    z-index: 5;
    background: var(--paper);
    border-bottom: 1px solid var(--rule);
  }
  .bar .wide {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-height: 4rem;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 2.75rem;
    margin-inline-end: auto;
    color: inherit;
    font-weight: 700;
    font-size: 1.125rem;
    text-decoration: none;
  }
  .brand img {
    height: 2.25rem;
    width: auto;
  }
  .plain,
  .alone > a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  .exit,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 2px solid transparent;
    border-radius: 0.5rem;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }
  .exit {
    padding-inline: 0.875rem;
    background: var(--exit);
    color: var(--on-exit);
  }
  .button {
    background: var(--accent);
    color: var(--on-accent);
  }
  .exit:hover,
  .button:hover {
    text-decoration: underline;
  }
  .ribbon {
    background: #ffd166;
    color: #17202a;
    font-size: 0.9375rem;
  }
  .ribbon .wide {
    padding-block: 0.5rem;
  }
  .ribbon a {
    color: inherit;
  }
  .box {
    padding: clamp(1rem, 3vw, 1.5rem);
    border-radius: 0.75rem;
    background: var(--soft);
  }
  .box > :last-child,
  .text > section > :last-child {
    margin-bottom: 0;
  }
  .text {
    padding-block: 1rem 3rem;
  }
  .text > section,
  .text > .box {
    margin-top: 2.25rem;
  }
  .text > p:first-child,
  .text > p:first-child + .box {
    margin-block: 0 0.5rem;
  }
  .text > .box + h1 {
    margin-top: 2rem;
  }
  .text > .quiet {
    margin-top: 2.25rem;
  }
  .reading .wide {
    max-width: 48rem;
  }
  .text li {
    margin-bottom: 0.35rem;
  }
  .lead {
    font-size: 1.1875rem;
    color: var(--quiet);
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.875rem;
  }
  .many {
    columns: 20rem 2;
    column-gap: 2rem;
    padding-inline-start: 1.25rem;
  }
  .many li {
    break-inside: avoid;
  }
  .foot {
    margin-top: 3rem;
    border-top: 1px solid var(--rule);
    background: var(--soft);
    font-size: 0.9375rem;
  }
  .foot .wide {
    padding-block: 1.5rem;
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .foot li a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  @media (max-width: 30rem) {
    .bar .wide {
      min-height: 3.5rem;
      font-size: 0.9375rem;
    }
    .brand {
      gap: 0.5rem;
      font-size: 1rem;
    }
    .brand img {
      height: 1.75rem;
    }
  }
  @media (forced-colors: active) {
    .button,
    .exit,
    .box {
      border: 2px solid;
    }
  }
  @media print {
    .bar,
    .skip {
      position: static;
    }
    .exit,
    .skip {
      display: none;
    }
  }
`;

/** Named so that editors know what it is; it takes the space out that nobody sees. */
export function css(strings: TemplateStringsArray): string {
  return strings
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}
