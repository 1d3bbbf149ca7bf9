import { css } from './base.js';

/** The pages with something to fill in: for editors, and for trying settings. */
export const TOOL_STYLE = css`
  .bar {
    position: static;
  }
  .tool main {
    padding-block: clamp(1.5rem, 5vw, 3rem);
  }
  .tool section {
    margin-top: 2.5rem;
  }
  .narrow {
    max-width: 44rem;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    gap: 1rem;
  }
  .ways > div {
    display: flex;
    flex-direction: column;
    padding: 1.25rem;
    border: 1px solid var(--rule);
    border-radius: 0.75rem;
  }
  .ways .code {
    margin-top: auto;
  }
  .code {
    margin: 0;
    padding: 0.875rem;
    border-radius: 0.5rem;
    background: var(--soft);
    font:
      0.875rem/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .copy {
    align-self: start;
    margin-top: 0.5rem;
    min-height: 2.75rem;
    padding: 0.375rem 1rem;
    border: 2px solid var(--accent);
    border-radius: 0.5rem;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .across {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  th,
  td {
    padding: 0.625rem 1rem 0.625rem 0;
    border-top: 1px solid var(--rule);
    text-align: start;
    vertical-align: top;
    min-width: 11rem;
  }
  code {
    font:
      0.875em ui-monospace,
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .field {
    margin-bottom: 1.25rem;
  }
  .field p {
    margin: 0 0 0.375rem;
  }
  input,
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 2px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  textarea {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 0.875rem;
  }
  input[type='color'] {
    width: 5rem;
    padding: 0.25rem;
  }
  #found:not(:empty) {
    margin-top: 1.5rem;
  }
  .after {
    margin-top: 1rem;
  }
  .box .field:last-of-type {
    margin-bottom: 1rem;
  }
  #found ul {
    padding: 0;
    list-style: none;
  }
  #found li {
    padding: 0.75rem 1rem;
    margin-bottom: 0.5rem;
    border-inline-start: 6px solid var(--edge);
    background: var(--soft);
  }
  #found .stops {
    border-color: #d4351c;
  }
  #found .weakens {
    border-color: #f0a202;
  }
  #found .fine {
    border-color: #2e9e5b;
  }
  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem 3rem;
  }
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1rem;
    margin: 0;
  }
  .swatches svg {
    display: block;
    width: 8rem;
    height: 4rem;
    border: 1px solid var(--rule);
    border-radius: 0.5rem;
    margin-bottom: 0.375rem;
  }
  .swatches dd {
    margin: 0;
  }
  .seen {
    display: block;
    width: 100%;
    height: min(44rem, 85vh);
    border: 1px solid var(--edge);
    border-radius: 0.75rem;
    background: var(--paper);
  }
  @media (min-width: 60rem) {
    .try {
      grid-template-columns: minmax(0, 1fr) 26rem;
    }
    .try .beside {
      position: sticky;
      top: 5.5rem;
      align-self: start;
      margin-top: 0;
    }
  }
`;
