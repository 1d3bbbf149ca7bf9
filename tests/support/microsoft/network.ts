import { syncBuiltinESMExports } from 'node:module';
import { isIP, type LookupFunction } from 'node:net';
import tls, { type ConnectionOptions, type TLSSocket } from 'node:tls';

export interface Network {
  /** Host names that something in this process wanted to speak TLS with, and may not. */
  readonly refused: readonly string[];
  restore(): void;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * Stands in for the network of this process, as far as it speaks TLS: the host names that `leads`
 * knows end at a port of this machine whose certificate is `ca`; every other host does not exist.
 *
 * It takes the place of `tls.connect`, under all of them: MSAL and the connector's HTTP pipeline each
 * make agents of their own and never look at `https.globalAgent`; node-fetch and `node:https` use that
 * one; `fetch` has neither. What is checked stays checked: the name in the certificate and its signer.
 */
export function standIn(
  leads: (host: string) => boolean,
  to: { readonly port: number; readonly ca: string },
): Network {
  const { connect } = tls;
  const refused: string[] = [];
  put((options: ConnectionOptions, listener?: () => void): TLSSocket => {
    if (typeof options !== 'object')
      throw new Error('connect with options: (port, host) is unknown');
    const host = (options.host ?? 'localhost').toLowerCase();
    const servername = options.servername ?? host;
    if (leads(host)) {
      const { port, ca } = to;
      return connect({ ...options, servername, host: '127.0.0.1', port, ca }, listener);
    }
    if (LOOPBACK.has(host)) return connect(options, listener);
    refused.push(host);
    // An address is never looked up, a name is: it gets one, so that it too fails as a host that is not there.
    const name = isIP(host) === 0 ? host : 'an-address.invalid';
    return connect({ ...options, servername, host: name, lookup: findsNobody }, listener);
  });
  return {
    refused,
    restore: () => {
      put(connect);
    },
  };
}

/** Imports by name are copies: they follow only when they are told. */
function put(connect: unknown): void {
  Object.defineProperty(tls, 'connect', { value: connect, writable: true, configurable: true });
  syncBuiltinESMExports();
}

const findsNobody: LookupFunction = (host, _, found) => {
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
  process.nextTick(found, error, '');
};
