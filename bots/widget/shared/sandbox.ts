/**
 * What a frame of the chat must be allowed, in a sandbox, and nothing else (security.md 4.3). The key
 * is the name under which catalogues and findings say why.
 */
export const SANDBOX_WORDS = [
  { word: 'allow-top-navigation-by-user-activation', key: 'exit' },
  { word: 'allow-scripts', key: 'scripts' },
  { word: 'allow-same-origin', key: 'origin' },
  { word: 'allow-forms', key: 'forms' },
  { word: 'allow-popups', key: 'popups' },
  { word: 'allow-popups-to-escape-sandbox', key: 'escape' },
  { word: 'allow-downloads', key: 'downloads' },
] as const;

/** The value of the attribute. */
export const SANDBOX = SANDBOX_WORDS.map(({ word }) => word).join(' ');
