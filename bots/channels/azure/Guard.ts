import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { z } from 'zod';
import { isServiceUrl } from './serviceUrl.js';
import type { SigningKeys } from './SigningKeys.js';

interface GuardParts {
  readonly appId: string;
  /** Channels that are answered, as Azure calls them. */
  readonly channels: readonly string[];
  readonly keys: Pick<SigningKeys, 'find'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A token that Azure Bot Service made for us. What it may post is still to be seen. */
export interface Bearer {
  /** Where the answers to what it posts must go. */
  readonly serviceUrl: string;
  /** Channels that its key may speak for. */
  readonly endorsements: readonly string[];
}

/** What was let in: the activity is as it came, and where to answer is proved. */
export interface Admitted {
  readonly channel: string;
  readonly serviceUrl: string;
  readonly activity: unknown;
}

const LONGEST_HEADER = 8_192;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;
const ISSUER = 'https://api.botframework.com';
const ALGORITHM = 'RS256';

/** Seconds by which clocks may differ. */
const TOLERANCE = 300;

const Header = z.object({ alg: z.literal(ALGORITHM), kid: z.string().min(1).max(200) });
const Claims = z.object({ iss: z.literal(ISSUER), aud: z.string(), serviceurl: z.string() });
const Activity = z.object({ type: z.string(), channelId: z.string(), serviceUrl: z.string() });

/**
 * Who may post an activity: only Azure Bot Service, for our app and a channel that is configured
 * (security.md 2.1). It stands before the SDK's adapter, whose own check lets any tenant in and can
 * be made to eat the machine (finding 1). Nothing is kept of a token, and what no key could have
 * signed is refused before anything is fetched or verified.
 */
export class Guard {
  readonly #parts: GuardParts;

  constructor(parts: GuardParts) {
    this.#parts = parts;
  }

  /**
   * The bearer of an Authorization header; undefined for whatever is no valid token for us.
   *
   * @throws KeysUnavailableError
   */
  async bearerOf(authorization: string | undefined): Promise<Bearer | undefined> {
    const token = formOf(authorization);
    if (token === undefined) return undefined;
    const kid = this.#plausible(token);
    if (kid === undefined) return undefined;
    const key = await this.#parts.keys.find(kid);
    if (key === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, key.key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: this.#parts.appId,
        clockTolerance: TOLERANCE,
        currentDate: new Date(this.#parts.clock()),
        requiredClaims: ['exp', 'serviceurl'],
      });
      const { serviceurl } = Claims.parse(payload);
      return { serviceUrl: serviceurl, endorsements: key.endorsements };
    } catch {
      return undefined;
    }
  }

  /** The activity that a bearer posts; undefined when it may not. */
  admit({ serviceUrl, endorsements }: Bearer, body: unknown): Admitted | undefined {
    const read = Activity.safeParse(body);
    if (!read.success) return undefined;
    const { channelId: channel, serviceUrl: named } = read.data;
    const isOurs = this.#parts.channels.includes(channel) && endorsements.includes(channel);
    if (!isOurs || named !== serviceUrl || !isServiceUrl(serviceUrl)) return undefined;
    return { channel, serviceUrl, activity: body };
  }

  /** The id of the key that is said to have signed it, when all that it says would fit. */
  #plausible(token: string): string | undefined {
    try {
      const { kid } = Header.parse(decodeProtectedHeader(token));
      const { aud } = Claims.parse(decodeJwt(token));
      return aud === this.#parts.appId ? kid : undefined;
    } catch {
      return undefined;
    }
  }
}

function formOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > LONGEST_HEADER) return undefined;
  return BEARER.exec(authorization)?.[1];
}
