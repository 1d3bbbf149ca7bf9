import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Names the network that a request came from, for limits only: a keyed hash of the first 24 bits of
 * an IPv4 address or the first 64 of an IPv6 address. The key changes every
 * day: random and in memory only, or, where several processes count together, made from the key ring.
 * The address goes no further than this (security.md 1.4).
 */
export class Sources {
  #key: Uint8Array = randomBytes(32);
  #day = 0;

  /**
   * @param proxies How many proxies of ours stand in front: the address that the first of them saw
   * is the one that counts, and whatever a client wrote before that is not believed.
   */
  constructor(
    private readonly proxies: number,
    private readonly clock: () => number,
    /** The key of a day where several processes count together; without it each has a random one. */
    private readonly secretOf: (day: number) => Uint8Array = () => randomBytes(32),
  ) {}

  bucketOf(peer: string | undefined, forwarded: string | undefined): string {
    const day = Math.floor(this.clock() / DAY);
    if (day !== this.#day) {
      this.#day = day;
      this.#key = this.secretOf(day);
    }
    const network = networkOf(this.#addressOf(peer, forwarded));
    return createHmac('sha256', this.#key).update(network).digest('base64url').slice(0, 16);
  }

  #addressOf(peer: string | undefined, forwarded: string | undefined): string {
    if (this.proxies === 0) return peer ?? '';
    const hops = (forwarded ?? '').split(',').map((hop) => hop.trim());
    return withoutPort(hops.at(-this.proxies) ?? peer ?? '');
  }
}

/** Some proxies write the port with the address: `1.2.3.4:5678`, `[::1]:5678`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
}

/** The part of an address that a household or an office shares; anything that is no address is one network. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.');
  if (!isIPv6(mapped)) return 'unknown';
  const groups = groupsOf(mapped);
  return groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
    ? networkOf(dotted(groups[6], groups[7]))
    : groups.slice(0, 4).join(':');
}

/** The last two groups of an IPv6 address that stands for an IPv4 address, written as that. */
function dotted(high = '0', low = '0'): string {
  const bits = parseInt(high, 16) * 2 ** 16 + parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}

/** The eight groups of an IPv6 address, with what `::` stands for written out. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].map((group) => parseInt(group, 16).toString(16));
}
