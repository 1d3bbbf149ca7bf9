/** Reads fields of what came over the network: nothing is believed to have the shape it should have. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

export function textIn(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}

export function numberIn(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function flagIn(value: unknown, name: string): boolean {
  return field(value, name) === true;
}

export function listIn(value: unknown, name: string): readonly unknown[] {
  const found: unknown = field(value, name);
  return Array.isArray(found) ? found : [];
}

/** The strings of a list; anything else in it is left out. */
export function textsIn(value: unknown, name: string): readonly string[] {
  return listIn(value, name).flatMap((item) => (typeof item === 'string' ? [item] : []));
}
