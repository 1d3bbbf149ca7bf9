/** What a check lets pass, each with the reason why. */
export type Exceptions = Readonly<Record<string, string>>;

/** The exceptions that are needed no more: an exception goes when its reason does. */
export function unneeded(exceptions: Exceptions, isNeeded: (name: string) => boolean): string[] {
  return Object.keys(exceptions).filter((name) => !isNeeded(name));
}
