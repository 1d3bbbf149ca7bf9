/** Where the web chat is reached, and who may show or use it. */
export interface Place {
  /** Origin that an operator gave, as `https://meld.stad.be`; undefined on a machine where it is only tried. */
  readonly publicUrl: string | undefined;
  readonly port: () => number;
  /** Where on that origin this city stands, as `/leuven`; empty for the first one. */
  readonly base: string;
  /** Origins of pages that may show the chat in a frame. */
  readonly embedOrigins: readonly string[];
  /** Origins of pages that may talk to it with a client of their own. */
  readonly clientOrigins: readonly string[];
}

type Origin = Pick<Place, 'publicUrl' | 'port'>;

const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Our own origin. What a request says of it (`Host`) is believed only where it names this machine:
 * anything else would let a stranger choose where sockets and frames lead.
 */
export function originOf(place: Origin, host: string | undefined): string {
  if (place.publicUrl !== undefined) return place.publicUrl;
  return `http://${host !== undefined && THIS_MACHINE.test(host) ? host : `localhost:${place.port()}`}`;
}

/**
 * Whether a form was sent by a page of ours: a page of somebody else could put people in a
 * conversation of its own and read along. Forms of ours name no origin (`no-referrer`), so that a
 * browser's own word for where it came from counts first.
 */
export function isOwnForm(place: Place, header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = header('origin');
  return origin === undefined || origin === 'null' || origin === originOf(place, header('host'));
}

/** Where a city is reached, without a slash at the end: `https://meld.stad.be/leuven`. */
export function addressOf(place: Place, host: string | undefined): string {
  return originOf(place, host) + place.base;
}

/** Whether pages of this origin may talk to the web chat: our own, and those that an operator named. */
export function isOurs(place: Place, origin: string, host: string | undefined): boolean {
  return origin === originOf(place, host) || place.clientOrigins.includes(origin);
}
