import { z } from 'zod';

const Activity = z.looseObject({
  id: z.string(),
  timestamp: z.string(),
  text: z.string().optional(),
  from: z.object({ id: z.string(), role: z.string() }),
  channelData: z
    .looseObject({
      key: z.string().optional(),
      clientActivityID: z.string().optional(),
      prompt: z
        .looseObject({
          id: z.string(),
          question: z.string(),
          multiple: z.boolean(),
          choices: z.array(z.object({ value: z.string(), label: z.string() })),
        })
        .optional(),
    })
    .optional(),
});
export type Activity = z.infer<typeof Activity>;

export const Answer = z.looseObject({
  id: z.string().optional(),
  conversationId: z.string().optional(),
  token: z.string().optional(),
  expires_in: z.number().optional(),
  streamUrl: z.string().optional(),
  watermark: z.string().optional(),
  activities: z.array(Activity).optional(),
  error: z.looseObject({ code: z.string(), challenge: z.unknown().optional() }).optional(),
});
export type Answer = z.infer<typeof Answer>;

/** One call, with its status and its body read. */
export async function call(
  url: string,
  init: RequestInit & { readonly token?: string; readonly json?: unknown } = {},
): Promise<{ status: number; headers: Headers; body: Answer }> {
  const { token, json, ...rest } = init;
  const response = await fetch(url, {
    ...rest,
    method: rest.method ?? (json === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(new Headers(rest.headers)),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: Answer.parse(parsed) };
}

/** A person at a Direct Line client that polls: says things, and sees what the bot says. */
export class Caller {
  token = '';
  conversation = '';
  seen: Activity[] = [];
  private watermark = '';
  private sent = 0;

  constructor(readonly base: string) {}

  get api(): string {
    return `${this.base}/v3/directline`;
  }

  async start(): Promise<this> {
    const { body } = await call(`${this.api}/conversations`, { method: 'POST' });
    this.token = body.token ?? '';
    this.conversation = body.conversationId ?? '';
    await this.poll();
    return this;
  }

  async say(text: string, id = `c${(this.sent += 1)}`) {
    return await this.post({ type: 'message', text, channelData: { clientActivityID: id } });
  }

  /** Presses the button with this value on the question that stands open. */
  async press(value: string, id = `c${(this.sent += 1)}`) {
    const label = this.prompt?.choices.find((choice) => choice.value === value)?.label ?? value;
    return await this.post({
      type: 'message',
      text: label,
      value: { p: this.prompt?.id ?? '', v: value },
      channelData: { clientActivityID: id },
    });
  }

  async post(activity: Record<string, unknown>) {
    const answer = await call(`${this.api}/conversations/${this.conversation}/activities`, {
      token: this.token,
      json: { from: { id: 'somebody' }, ...activity },
    });
    await this.poll();
    return answer;
  }

  async poll(): Promise<Activity[]> {
    const { body } = await call(
      `${this.api}/conversations/${this.conversation}/activities?watermark=${this.watermark}`,
      { token: this.token },
    );
    this.watermark = body.watermark ?? this.watermark;
    this.seen.push(...(body.activities ?? []));
    return body.activities ?? [];
  }

  get prompt() {
    return this.seen
      .map(({ channelData }) => channelData?.prompt)
      .findLast((prompt) => prompt !== undefined);
  }

  get open(): string | undefined {
    return this.prompt?.question;
  }

  get keys(): string[] {
    return this.seen.flatMap(({ channelData }) => channelData?.key ?? []);
  }
}
