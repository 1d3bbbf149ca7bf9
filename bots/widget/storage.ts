/** The only thing that ever stays in the browser, and only as long as the tab does: one for each city at this address. */
const KEY = `spreekerover${location.pathname.replace(/\/chat\/?$/, '')}`;

/** A browser may refuse storage to a page in a frame: then a reload begins anew, and nothing else is lost. */
export function storedToken(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function storeToken(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // See above.
  }
}

export function forgetToken(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}
