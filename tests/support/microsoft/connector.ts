import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from 'botbuilder';

/** What a bot asked of the connector, in the order in which it came. */
export interface Sent {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** The service that was asked, as a serviceUrl names it: host, and what goes before `/v3/`. */
  readonly serviceUrl: string;
  readonly conversationId: string;
  /** In the address: the activity that is answered, replaced or removed. */
  readonly activityId: string | undefined;
  /** Empty for a removal. */
  readonly activity: Partial<Activity>;
  /** The id under which it stands with the person: new for a POST. */
  readonly id: string;
  /** Bytes of the body. */
  readonly size: number;
  /** Milliseconds on the machine's clock. */
  readonly at: number;
}

/** Somebody's client: shows, replaces or removes an activity, and gives the id of a new one. */
export type Client = (asked: Omit<Sent, 'id'>) => Promise<Answer & { readonly id?: string }>;

/** What the connector does with a request instead of serving it. */
export type Fault = Trouble & {
  /** Waits for a request of this method; without one it is for the next, whatever that is. */
  readonly on?: Sent['method'];
};

type Trouble =
  /** Answers with this status and does nothing. `retryAfter` in seconds. */
  | { readonly status: number; readonly retryAfter?: number; readonly code?: string }
  /** The line is cut, before the activity was shown or after it was: nobody was told which. */
  | { readonly cut: 'before' | 'after' }
  /** Served, but only after these milliseconds. */
  | { readonly slow: number };

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** 'cut' closes the connection without a word. */
export type Outcome = Answer | 'cut';

const PATH = /^(.*\/)v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** The connector of the small Microsoft: it shows what a bot sends to nobody, and remembers it. */
export class Connector {
  readonly sent: Sent[] = [];
  /** Also what was answered with a fault. */
  asked = 0;
  /** A client that shows it; what it answers is the answer. Without one everything is taken. */
  client: Client | undefined;
  private readonly faults: Fault[] = [];
  private readonly listeners = new Set<(sent: Sent) => void>();

  /** One fault for each of the next requests that they fit, in this order; after them all goes well again. */
  fail(...faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  /** Told of every activity that was taken. Gives back what ends it. */
  on(listener: (sent: Sent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** `path` begins with a slash; `host` is the one that was asked. */
  async serve(method: string, host: string, path: string, body: string): Promise<Outcome> {
    this.asked += 1;
    const place = this.faults.findIndex(({ on = method }) => on === method);
    const [fault] = place < 0 ? [] : this.faults.splice(place, 1);
    if (fault !== undefined && 'status' in fault) return refusal(fault);
    if (fault !== undefined && 'cut' in fault && fault.cut === 'before') return 'cut';
    if (fault !== undefined && 'slow' in fault) await wait(fault.slow);
    const answer = await this.take(method, host, path, body);
    return fault !== undefined && 'cut' in fault ? 'cut' : answer;
  }

  private async take(method: string, host: string, path: string, body: string): Promise<Answer> {
    const [, prefix, conversation, activityId] = PATH.exec(path) ?? [];
    if (prefix === undefined || conversation === undefined) return refusal({ status: 404 });
    if (method !== 'POST' && method !== 'PUT' && method !== 'DELETE')
      return refusal({ status: 405 });
    if (method !== 'POST' && activityId === undefined) return refusal({ status: 405 });
    const activity: unknown = body === '' ? {} : JSON.parse(body);
    if (!isActivity(activity)) return refusal({ status: 400, code: 'BadSyntax' });
    const sent = {
      method,
      serviceUrl: `https://${host}${prefix}`,
      conversationId: decodeURIComponent(conversation),
      activityId: activityId === undefined ? undefined : decodeURIComponent(activityId),
      activity,
      size: Buffer.byteLength(body),
      at: Date.now(),
    } as const;
    const answer = await (this.client ?? takes)(sent);
    if (answer.status >= 300) return answer;
    const shown = { ...sent, id: answer.id ?? sent.activityId ?? '' };
    this.sent.push(shown);
    for (const listener of this.listeners) listener(shown);
    return answer;
  }
}

const takes: Client = ({ method, activityId }) => {
  const id = method === 'POST' ? `1:${randomUUID()}` : (activityId ?? '');
  const body = method === 'DELETE' ? {} : { body: { id } };
  return Promise.resolve({ status: method === 'POST' ? 201 : 200, id, ...body });
};

function refusal(fault: { status: number; retryAfter?: number; code?: string }): Answer {
  const { status, retryAfter, code = 'ServiceError' } = fault;
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { status, headers, body: { error: { code, message: 'Said by the small Microsoft.' } } };
}

function isActivity(value: unknown): value is Partial<Activity> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
