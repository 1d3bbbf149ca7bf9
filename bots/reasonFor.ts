/**
 * The sentence for the operator of an error that stopped the start. Our own errors carry one; of any
 * other only the name is told, since its message may hold anything.
 */
export function reasonFor(error: unknown): string {
  if (!(error instanceof Error)) return 'Spreekerover could not start.';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined && isOurs(error)) return error.message;
  return `Spreekerover could not start: ${error.name}${code === undefined ? '' : ` (${code})`}.`;
}

const OURS = [
  'ConfigError',
  'CityFileError',
  'StorageError',
  'FolderError',
  'ScriptError',
  'TypeError',
];

function isOurs(error: Error): boolean {
  return OURS.includes(error.name);
}
