/**
 * Hosts of the connectors to which a bot may answer (security.md 2.1): Teams, and the channels that
 * Azure runs under its own name. An answer carries our access token, so that any other host would be
 * given it.
 */
const SERVICE =
  /^https:\/\/(?:smba\.trafficmanager\.net|(?:[a-z0-9-]+\.)+botframework\.com)(?:\/[\w.~-]+)*\/?$/;

/** Whether this is where a connector of Microsoft is: https, no port, no user, no query. */
export function isServiceUrl(url: string): boolean {
  return url.length <= LONGEST && SERVICE.test(url) && !url.includes('..');
}

const LONGEST = 300;
