import { ask, type Outcome } from './http.js';
import { sequenceOf } from './shared/message.js';
import { pauseBefore } from './shared/pauses.js';
import { listIn, textIn } from './shared/reading.js';
import type { Said } from './shared/said.js';
import { proofOf } from './work.js';

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

  /**
   * @param token Belongs to nobody until the conversation has begun.
   * @param watermark Sequence of the last message that this browser has.
   */
  constructor(
    private token: string,
    private readonly watermark: () => number,
    private readonly onTrouble: (trouble: Trouble) => void,
    private readonly onToken: (token: string) => void,
  ) {}

  /** Relative, as every address here: the page stands where its city does. */
  get path(): string {
    return `v3/directline/conversations/${this.token.split('.')[0] ?? ''}`;
  }

  async begin({ language, campaign }: Begin): Promise<Brought> {
    let proof: string | undefined;
    return this.until(async () => {
      const outcome = await this.post('chat/session', {
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

  /** Sends what the person said. What we have need not come again, and the server may forget it. */
  send({ text, value, id }: Said): Promise<Brought> {
    const activity = {
      type: 'message',
      from: { id: 'user' },
      text,
      ...(value === undefined ? {} : { value }),
      channelData: { clientActivityID: id },
    };
    return this.until(() =>
      this.post(`${this.path}/activities?watermark=${this.watermark()}`, activity),
    );
  }

  /** Comes back after a reload: the bot says so, and asks again. */
  join(id: string): Promise<Brought> {
    const activity = {
      type: 'event',
      name: 'webchat/join',
      from: { id: 'user' },
      channelData: { clientActivityID: id },
    };
    return this.until(() => this.post(`${this.path}/activities`, activity));
  }

  /** Asks once for what came since. @returns undefined when nothing was heard. */
  async poll(): Promise<Brought | undefined> {
    return brought(await this.get(`${this.path}/activities?watermark=${this.watermark()}`));
  }

  /**
   * Asks once for the address of a new socket, which brings by itself what came since.
   *
   * @returns undefined when nothing was heard.
   */
  async reconnect(): Promise<Brought | undefined> {
    const outcome = await this.get(`${this.path}?watermark=${this.watermark()}`);
    this.streamUrl = outcome.is === 'answered' ? textIn(outcome.body, 'streamUrl') : undefined;
    return brought(outcome);
  }

  /** Keeps the conversation for another while. */
  async stay(): Promise<boolean> {
    const outcome = await this.post('chat/stay', {});
    if (outcome.is === 'answered') this.hold(outcome.body);
    return outcome.is === 'answered';
  }

  /** Asks and sends nothing any more; the server keeps what it has as long as it said. */
  stop(): void {
    this.leaving.abort();
  }

  /** Has the server destroy everything at once, also when this page is gone before it heard. */
  leave(): void {
    this.stop();
    const headers = { Authorization: `Bearer ${this.token}` };
    fetch('chat/leave', { method: 'POST', keepalive: true, headers, credentials: 'omit' }).catch(
      () => undefined,
    );
  }

  /** Goes on with the token, and the address of a socket, that an answer gave. */
  private hold(answer: unknown): void {
    this.token = textIn(answer, 'token') ?? this.token;
    this.streamUrl = textIn(answer, 'streamUrl') ?? this.streamUrl;
    this.onToken(this.token);
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
