/** The seed that an environment variable names, to see the same again; a new one otherwise. */
export function seedFrom(variable: string): number {
  const named = Number(process.env[variable] ?? '');
  return Number.isInteger(named) && named > 0 ? named : Math.floor(Math.random() * 2 ** 31);
}
