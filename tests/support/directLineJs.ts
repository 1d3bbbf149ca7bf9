import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { createRequire } from 'node:module';
import { WebSocket } from 'ws';
import { z } from 'zod';

// What a browser has and Node 20 has not: the client looks for these two by their names.
const require = createRequire(import.meta.url);
const XMLHttpRequest: unknown = require('xhr2');
Object.assign(globalThis, { XMLHttpRequest, WebSocket });

const Incoming = z.looseObject({
  id: z.string(),
  channelData: z
    .looseObject({
      key: z.string().optional(),
      clientActivityID: z.string().optional(),
      prompt: z
        .looseObject({
          id: z.string(),
          question: z.string(),
          choices: z.array(z.object({ value: z.string(), label: z.string() })),
        })
        .optional(),
    })
    .optional(),
});
type Incoming = z.infer<typeof Incoming>;

/** A person at the published client, unchanged: everything goes through its own connection. */
export class Conversation {
  readonly seen: Incoming[] = [];
  private sent = 0;

  private constructor(
    private readonly line: DirectLine,
    readonly token: string,
  ) {
    // An end is an error to this client, also one that it made itself.
    const ended = () => undefined;
    line.activity$.subscribe((activity) => {
      this.seen.push(Incoming.parse(activity));
    }, ended);
    line.connectionStatus$.subscribe((status) => {
      this.status = status;
    }, ended);
  }

  private status: ConnectionStatus = ConnectionStatus.Uninitialized;

  static async begin(options: {
    readonly domain: string;
    readonly token: string;
    readonly webSocket: boolean;
  }): Promise<Conversation> {
    const { domain, token, webSocket } = options;
    const line = new DirectLine({ domain, token, webSocket, pollingInterval: 200 });
    const conversation = new Conversation(line, token);
    await conversation.wait(() => conversation.status === ConnectionStatus.Online, 'to be online');
    return conversation;
  }

  get conversation(): string {
    return this.token.split('.')[0] ?? '';
  }

  get ids(): string[] {
    return this.seen.map(({ id }) => id);
  }

  async say(text: string): Promise<void> {
    await this.post(text, {});
  }

  /** Presses the button with this value on the question that stands open. */
  async press(value: string): Promise<void> {
    const { prompt } = this;
    const label = prompt?.choices.find((choice) => choice.value === value)?.label ?? value;
    await this.post(label, { value: { p: prompt?.id ?? '', v: value } });
  }

  async until(keyOrId: string, what = keyOrId): Promise<void> {
    await this.wait(
      () =>
        this.seen.some(
          ({ channelData }) =>
            channelData?.key === keyOrId || channelData?.clientActivityID === keyOrId,
        ),
      what,
    );
  }

  async untilOpen(question: string): Promise<void> {
    await this.wait(() => this.prompt?.question === question, `question ${question}`);
  }

  end(): void {
    this.line.end();
  }

  private get prompt() {
    return this.seen
      .map(({ channelData }) => channelData?.prompt)
      .findLast((prompt) => prompt !== undefined);
  }

  private async post(text: string, more: { readonly value?: object }): Promise<void> {
    const clientActivityID = `d${(this.sent += 1)}`;
    await new Promise<string>((resolve, reject) => {
      this.line
        .postActivity({
          type: 'message',
          text,
          from: { id: 'somebody' },
          channelData: { clientActivityID },
          ...more,
        })
        .subscribe(resolve, reject);
    });
    await this.until(clientActivityID, 'the echo');
  }

  private async wait(holds: () => boolean, what: string): Promise<void> {
    for (let tries = 0; tries < 900; tries += 1) {
      if (holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const said = this.seen.flatMap(({ channelData }) => channelData?.key ?? []);
    throw new Error(`waited in vain for ${what}; it said: ${said.slice(-8).join(' ')}`);
  }
}
