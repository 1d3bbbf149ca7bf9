import { ask, type Outcome } from './http.js';
import { sequenceOf } from './shared/message.js';
import { pauseBefore } from './shared/pauses.js';
import { listIn, numberIn, textIn } from './shared/reading.js';
import type { Said } from './shared/said.js';
import { proofOf } from './work.js';

/** Seconds before a renewal that was not heard is tried again. */
const RENEW_AGAIN = 60;

/** How things stand with the server, for the line that says so. */
export type Trouble = 'none' | 'busy' | 'unheard' | 'failing';

/** Why a conversation cannot go on. */
export type End = 'gone' | 'expired' | 'refused';

/** What a start or an answer brought. */
export type Brought =
  | {
      readonly is: 'news';
      readonly activities: readonly unknown[];
      /** Sequence of the first message that answers; those before it came along. */
      readonly first: number;
    }
  /** This one message is not taken, and sending it again will not help. */
  | { readonly is: 'not taken' }
  | { readonly is: 'over'; readonly end: End }
  /** The person has left: nobody waits for this. */
  | { readonly is: 'left' };

export interface Begin {
  readonly language: string;
  readonly campaign: string | undefined;
}

/**
 * The conversation as the server knows it. Everything that is posted is tried until it is heard, under
 * the same id, so that nothing is lost and nothing counts twice.
 */
export class Connection {
  /** Address of the socket, as the last start or reconnect gave it. */
  streamUrl: string | undefined;
  private readonly leaving = new AbortController();
  private renewal: number | undefined;

  /** @param token Belongs to nobody until the conversation has begun. */
  constructor(
    private token: string,
    private readonly onTrouble: (trouble: Trouble) => void,
    private readonly onToken: (token: string) => void,
  ) {}

  get path(): string {
    return `/v3/directline/conversations/${this.token.split('.')[0] ?? ''}`;
  }

  async begin({ language, campaign }: Begin): Promise<Brought> {
    let proof: string | undefined;
    return this.until(async () => {
      const outcome = await this.post('/chat/session', {
        token: this.token,
        language,
        ...(campaign === undefined ? {} : { campaign }),
        ...(proof === undefined ? {} : { proof }),
      });
      if (outcome.is === 'answered') this.hold(outcome.body);
      if (outcome.is === 'refused' && outcome.code === 'work') {
        this.onTrouble('busy');
        proof = await proofOf(outcome.challenge, this.leaving.signal);
        if (proof !== undefined) return 'at once';
      }
      return outcome;
    });
  }

  /** Sends what the person said. */
  send({ text, value, id }: Said): Promise<Brought> {
    return this.postActivity({
      type: 'message',
      from: { id: 'user' },
      text,
      ...(value === undefined ? {} : { value }),
      channelData: { clientActivityID: id },
    });
  }

  /** Comes back after a reload: the bot says so, and asks again. */
  join(id: string): Promise<Brought> {
    return this.postActivity({
      type: 'event',
      name: 'webchat/join',
      from: { id: 'user' },
      channelData: { clientActivityID: id },
    });
  }

  /** Asks once for what came since, and for a new socket. @returns undefined when nothing was heard. */
  async poll(watermark: number): Promise<Brought | undefined> {
    return brought(await this.get(`${this.path}/activities?watermark=${watermark}`));
  }

  /** @returns Whether there is an address for a socket now. */
  async reconnect(watermark: number): Promise<Brought | undefined> {
    const outcome = await this.get(`${this.path}?watermark=${watermark}`);
    this.streamUrl = outcome.is === 'answered' ? textIn(outcome.body, 'streamUrl') : undefined;
    return brought(outcome);
  }

  /** Keeps the conversation for another while. */
  async stay(): Promise<boolean> {
    const outcome = await this.post('/chat/stay', {});
    if (outcome.is === 'answered') this.hold(outcome.body);
    return outcome.is === 'answered';
  }

  /** Stops everything. Without an open socket the server has to be told that the draft may go. */
  leave(tell: boolean): void {
    this.leaving.abort();
    clearTimeout(this.renewal);
    const headers = { Authorization: `Bearer ${this.token}` };
    this.token = '';
    if (!tell) return;
    fetch('/chat/leave', { method: 'POST', keepalive: true, headers, credentials: 'omit' }).catch(
      () => undefined,
    );
  }

  /** Takes a token that is known already, as the one of a page that goes on. */
  hold(answer: unknown): void {
    this.token = textIn(answer, 'token') ?? this.token;
    this.streamUrl = textIn(answer, 'streamUrl') ?? this.streamUrl;
    this.onToken(this.token);
    const seconds = numberIn(answer, 'expires_in');
    // setTimeout knows no more than 24 days; half an hour is the usual.
    if (seconds !== undefined) this.renewIn(Math.min(seconds / 2, 86_400));
  }

  private renewIn(seconds: number): void {
    clearTimeout(this.renewal);
    this.renewal = window.setTimeout(() => void this.renew(), seconds * 1000);
  }

  /** A token lives shorter than the conversation; long before it dies there is time to try again. */
  private async renew(): Promise<void> {
    const outcome = await this.post('/v3/directline/tokens/refresh', {});
    if (this.leaving.signal.aborted) return;
    if (outcome.is === 'answered') this.hold(outcome.body);
    else if (outcome.is === 'unheard') this.renewIn(RENEW_AGAIN);
  }

  private postActivity(activity: unknown): Promise<Brought> {
    return this.until(() => this.post(`${this.path}/activities`, activity));
  }

  /** Tries until there is an answer or a reason to stop, with growing pauses. */
  private async until(attempt: () => Promise<Outcome | 'at once'>): Promise<Brought> {
    for (let tries = 1; ; tries += 1) {
      const outcome = await attempt();
      if (this.leaving.signal.aborted) return { is: 'left' };
      if (outcome === 'at once') continue;
      const result = brought(outcome);
      if (result !== undefined) {
        this.onTrouble('none');
        return result;
      }
      this.onTrouble(troubleOf(outcome));
      await this.pause(
        (outcome.is === 'refused' ? outcome.pause : undefined) ?? pauseBefore(tries),
      );
    }
  }

  /** Waits, but no longer than until the network is back or the person leaves. */
  private pause(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        window.removeEventListener('online', done);
        this.leaving.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, seconds * 1000);
      window.addEventListener('online', done);
      this.leaving.signal.addEventListener('abort', done);
    });
  }

  private post(path: string, body: unknown): Promise<Outcome> {
    return ask({ path, body, token: this.token, signal: this.leaving.signal });
  }

  private get(path: string): Promise<Outcome> {
    return ask({ path, token: this.token, signal: this.leaving.signal });
  }
}

/** What an outcome comes to, or undefined when trying again may help. */
function brought(outcome: Outcome): Brought | undefined {
  if (outcome.is === 'answered')
    return {
      is: 'news',
      activities: listIn(outcome.body, 'activities'),
      first: sequenceOf(textIn(outcome.body, 'id') ?? ''),
    };
  if (outcome.is === 'unheard') return undefined;
  const { status } = outcome;
  if (status === 404) return { is: 'over', end: 'gone' };
  if (status === 401 || status === 403) return { is: 'over', end: 'expired' };
  if (status === 409) return { is: 'over', end: 'refused' };
  return status === 429 || status >= 500 ? undefined : { is: 'not taken' };
}

function troubleOf(outcome: Outcome): Trouble {
  if (outcome.is !== 'refused') return 'unheard';
  return outcome.status === 429 || outcome.status === 503 ? 'busy' : 'failing';
}
