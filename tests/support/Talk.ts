import { fileURLToPath } from 'node:url';
import { ReportDialog } from '../../dialogs/ReportDialog.js';
import type { MessageData, Row } from '../../dialogs/interview/prompt.js';
import type { Delivery, DeliveryStatus, Input, TurnDraft } from '../../dialogs/turnDraft.js';
import type { City } from '../../services/domain/city.js';
import { route } from '../../services/domain/route.js';
import { loadDirectory } from '../../services/domain/routing/directory.js';
import type { CountEvent } from '../../services/statistics/countEvent.js';

const directory = loadDirectory(
  fileURLToPath(new URL('../../../deployment/cities', import.meta.url)),
);

const dialog = new ReportDialog({
  route: (facts) => route(facts, directory),
  pointOf: (municipality) => directory.localPoints.get(municipality),
  botVersion: 'test',
  keepMinutes: 60,
});

interface TalkOptions {
  /** A city that ships with the bot, or one of a test's own. */
  readonly city?: string | City;
  readonly language?: string;
  readonly now?: Date;
  readonly channel?: string;
  /** A log as it was stored, to go on with. */
  readonly state?: unknown;
  /** Whether the person opens the conversation first; without it they say something at once. */
  readonly opened?: boolean;
}

/**
 * A person who talks with the interview, without a turn or a store round it: what they say goes in,
 * and the keys of what the bot says come out. The verbs are those of a person.
 */
export class Talk {
  state: unknown;
  readonly deliveries: Delivery[] = [];
  readonly counts: CountEvent[] = [];
  /** What the bot said last. */
  said: { readonly text: string; readonly data: MessageData }[] = [];
  forgotten = 0;
  private readonly city: City;
  private readonly language: string;
  private readonly channel: string;
  private ids = 0;
  now: Date;

  constructor(options: TalkOptions = {}) {
    const { city = 'demo', language = 'nl', channel = 'terminal', opened = true } = options;
    const found = typeof city === 'string' ? directory.cities.get(city) : city;
    if (found === undefined) throw new Error('no such city');
    this.city = found;
    this.language = language;
    this.channel = channel;
    this.now = options.now ?? new Date('2026-11-20T10:00:00+01:00');
    this.state = options.state;
    if (opened) this.take({ kind: 'opened' });
  }

  say(...texts: readonly string[]): this {
    for (const text of texts) this.take({ kind: 'text', text });
    return this;
  }

  /** Presses the button with this value, on the question that stands open. */
  press(value: string): this {
    return this.take({ kind: 'choice', prompt: this.prompt()?.id ?? '', value });
  }

  /** Presses a button of a prompt that was shown before. */
  pressOld(prompt: string, value: string): this {
    return this.take({ kind: 'choice', prompt, value });
  }

  /** Types words on a page that showed this prompt. */
  sayOn(prompt: string, text: string): this {
    return this.take({ kind: 'text', text, prompt });
  }

  sendPhoto(): this {
    return this.take({ kind: 'attachment' });
  }

  comeBack(): this {
    return this.take({ kind: 'opened' });
  }

  /** The question that stands open. */
  get open(): string | undefined {
    return this.prompt()?.question;
  }

  prompt(): MessageData['prompt'] {
    return this.said.map(({ data }) => data.prompt).findLast((prompt) => prompt !== undefined);
  }

  /** Lines that were said last, with a button beside each. */
  get rows(): readonly Row[] {
    return this.said.flatMap(({ data }) => data.rows ?? []);
  }

  /** Presses the first button beside the line with these words in it. */
  pressBeside(words: string): this {
    const row = this.rows.find(({ label, words: said }) => `${label} ${said}`.includes(words));
    const action = row?.actions[0];
    if (action === undefined) throw new Error(`no button beside ${words}`);
    return this.press(action.value);
  }

  /** Texts that were said last, those inside others included. */
  get keys(): string[] {
    return this.said.flatMap(({ data }) => [data.key, ...(data.uses ?? [])]);
  }

  get text(): string {
    return this.said.map(({ text }) => text).join('\n');
  }

  private take(input: Input): this {
    const draft = this.draft(input);
    this.said = dialog.respond(draft).map((activity) => ({
      text: activity.text ?? '',
      data: dataOf(activity.channelData),
    }));
    this.state = draft.state === undefined ? undefined : JSON.parse(JSON.stringify(draft.state));
    return this;
  }

  private draft(input: Input): TurnDraft {
    return {
      input,
      now: this.now,
      channel: this.channel,
      city: this.city,
      language: this.language,
      state: this.state,
      openQuestion: undefined,
      randomId: () => `random-${(this.ids += 1)}`,
      deliveries: this.deliveries.map(({ id, recipient, name }): DeliveryStatus => ({
        id,
        recipient,
        name,
        status: 'delivered',
      })),
      deliver: (delivery) => void this.deliveries.push(delivery),
      withdraw: () => [],
      count: (event) => void this.counts.push(event),
      countLanguage: () => undefined,
      forget: () => void (this.forgotten += 1),
    };
  }
}

function dataOf(data: unknown): MessageData {
  if (isMessageData(data)) return data;
  throw new Error('a message without its key');
}

function isMessageData(data: unknown): data is MessageData {
  return typeof data === 'object' && data !== null && 'key' in data;
}
