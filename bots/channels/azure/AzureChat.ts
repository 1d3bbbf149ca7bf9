import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Language, type TextKey, toLanguage } from '../../../dialogs/text/catalogue.js';
import type { Input } from '../../../dialogs/turnDraft.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { Inbound, TurnResult, TurnRunner } from '../../turn/TurnRunner.js';
import type { Address } from './Address.js';
import type { Identities } from './Identities.js';
import type { Incoming } from './incoming.js';
import { LineQueue } from './LineQueue.js';
import type { Line, Lines, OpenCard } from './Lines.js';
import type { Listener, Mentions } from './Mentions.js';
import type { Mouth } from './Mouth.js';
import type { News } from './News.js';
import type { Recall } from './Recall.js';
import { shortened } from './shortened.js';
import { closedCard, pressedLabel } from './show/shownOn.js';
import type { Urgent } from './Urgent.js';

interface ChatParts {
  readonly runner: Pick<TurnRunner, 'run' | 'keeps'>;
  readonly identities: Identities;
  readonly lines: Lines;
  readonly mouth: Mouth;
  readonly mentions: Mentions;
  readonly news: News;
  readonly recall: Recall;
  readonly urgent: Urgent;
  readonly limits: {
    /** 0 when a message of this conversation may pass, or the seconds after which one may. */
    pass(conversation: string): Promise<number>;
  };
  readonly defaultLanguage: Language;
}

/** `unsent`: what was said is kept, but the answer did not reach the channel. The same again sends it. */
export type Taken = 'taken' | 'unsent';

/** A message for the runner. */
interface Came {
  readonly id: string;
  readonly input: Input;
  /** It was pressed on a card in the middle of a conversation: without that it begins none. */
  readonly onlyIfBegun: boolean;
}

type Done = Extract<TurnResult, { readonly outcome: 'done' }>;

/** The channel opens a conversation once, however often it says so. */
const OPENING = 'azure/opened';

/** Milliseconds after which somebody hears that it takes long. */
const SLOW = 4_000;

/** The answer to a button of a question that is open no more. */
const STALE: TextKey = 'said.stale';

/** People in the channels of Azure: what they say goes in, and what the bot answers goes out. */
export class AzureChat {
  readonly #parts: ChatParts;
  readonly #queue = new LineQueue();
  /** Of each conversation at most one look for news that has not begun. */
  readonly #asked = new Map<string, { version: number | undefined; told: Promise<void> }>();
  readonly #telling = new Set<Promise<void>>();
  #isClosed = false;

  constructor(parts: ChatParts) {
    this.#parts = parts;
  }

  /** Resolves when what was said is kept and what was answered is sent. @throws RecordError, StorageError */
  async take({ address, id = randomUUID(), language, happening }: Incoming): Promise<Taken> {
    const { identities, lines } = this.#parts;
    const name = identities.conversation(address);
    const spoken = toLanguage(language ?? this.#parts.defaultLanguage);
    switch (happening.kind) {
      case 'left':
        lines.drop(name);
        return 'taken';
      case 'edited':
      case 'deleted': {
        const known = toLanguage(lines.known(name)?.language ?? spoken);
        return this.#changed({ to: address, language: known }, happening.kind, name);
      }
      case 'in_group': {
        // Where others read along nothing is kept, not even the way there.
        const what = identities.within(name, `in_group ${happening.opens ? 'opened' : id}`);
        return this.#mention({ to: address, language: spoken }, 'in_group', what);
      }
    }
    const line = lines.meet(name, address);
    const listener = { to: address, language: toLanguage(line.language ?? spoken) };
    if (happening.kind === 'too_long') {
      return this.#mention(listener, 'too_long', identities.within(name, `too_long ${id}`));
    }
    const input: Input = happening.kind === 'said' ? happening.input : { kind: 'opened' };
    const turn = (isLetIn: boolean) => async () => {
      // Whoever waits for the limit waits in line: words keep the order in which they came.
      if (!isLetIn && !(await this.#mayPass(name, input, listener.language))) {
        return this.#busy(listener);
      }
      // Messenger says that it was opened, and then that its first button was pressed.
      const isFirst = happening.kind === 'opened' || (input.kind === 'opened' && !line.hasSpoken);
      line.hasSpoken ||= input.kind !== 'opened';
      const came: Came = {
        id: isFirst ? OPENING : identities.within(name, id),
        input,
        onlyIfBegun: happening.kind === 'said' && happening.on?.begins === false,
      };
      return this.#turn(line, address, came, spoken);
    };
    const taken = await this.#queue.turn(name, turn(false));
    if (taken !== undefined) return taken;
    const isUrgent = await this.#parts.urgent.passes(name, input, listener.language);
    return isUrgent ? this.#queue.beside(name, turn(true)) : this.#busy(listener);
  }

  /**
   * Tells what was said outside a turn in the conversation of this document, where there is a way to
   * the person. However often it is asked, one look waits for each conversation.
   *
   * @param version Of the document, where it is known: what a turn here has seen is not looked at again.
   * @throws RecordError, StorageError
   */
  async tell(document: string, version?: number): Promise<void> {
    const line = this.#parts.lines.of(document);
    if (line === undefined || this.#isClosed) return;
    const { name } = line;
    const waiting = this.#asked.get(name);
    if (waiting !== undefined) {
      waiting.version = version;
      return waiting.told;
    }
    const told = this.#queue.beside(name, async () => {
      const asked = this.#asked.get(name);
      this.#asked.delete(name);
      await this.#tellNews(line, asked?.version);
    });
    this.#asked.set(name, { version, told });
    this.#telling.add(told);
    try {
      await told;
    } finally {
      this.#telling.delete(told);
    }
  }

  /** Tells no more news by itself, and waits for what is under way. What is not told comes with the next message. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#telling);
  }

  async #mayPass(name: string, input: Input, language: string): Promise<boolean> {
    const { limits, urgent } = this.#parts;
    return (await limits.pass(name)) === 0 || urgent.passes(name, input, language);
  }

  async #turn(line: Line, address: Address, came: Came, language: Language): Promise<Taken> {
    const { mouth, mentions, news } = this.#parts;
    const [unsent] = line.unsent;
    const last = unsent === undefined ? (line.last ?? 0) : unsent.of.sequence - 1;
    const inbound: Inbound = {
      conversation: line.name,
      ...came,
      channel: address.channel,
      language,
      // What could not be sent, or came by itself since then, is kept until it is told.
      received: Math.min(last, line.newsFrom),
    };
    const before = line.card;
    const spoken = { to: address, language: toLanguage(line.language ?? language) };
    const { result, isAskedToWait } = await this.#run(inbound, spoken);
    if (result.outcome === 'busy') return isAskedToWait ? 'taken' : this.#busy(spoken);
    if (result.outcome === 'gone') return this.#gone(line, { to: address, language }, came);
    if (result.outcome !== 'done') return sentOr(await mentions.say(spoken, 'said.trouble'));
    const claimed = await this.#lineUp(line, result, spoken.language);
    line.version = result.version;
    const isSaid = await mouth.sayUnsent(line, address);
    await news.settle(line, claimed);
    if (!result.repeated && before !== undefined) {
      await this.#leave(line, before, came.input, result);
    }
    return sentOr(isSaid);
  }

  /** Runs the turn; whoever waits long for it is told so in the meantime, before anything that it answers. */
  async #run(inbound: Inbound, listener: Listener) {
    const stop = new AbortController();
    const isSlow = setTimeout(SLOW, true, { signal: stop.signal, ref: false }).catch(() => false);
    const { runner, mentions } = this.#parts;
    const word = isSlow.then((slow) => slow && mentions.say(listener, 'said.slow'));
    const result = await runner.run(inbound);
    stop.abort();
    return { result, isAskedToWait: await word };
  }

  /** Puts what must be sent after a turn in order: what could not be sent before, news, replies. @returns the news. */
  async #lineUp(line: Line, result: Done, known: Language): Promise<readonly Message[]> {
    const { mouth, news, recall } = this.#parts;
    const { replies, repeated, forgotten } = result;
    const { last = 0 } = line;
    // A turn of its own is never sent before, also where a conversation that began anew counts from one.
    const fresh = repeated ? replies.filter(({ sequence }) => sequence > last) : replies;
    const [first] = fresh;
    const open =
      forgotten || first === undefined ? undefined : await recall.openBefore(line, first);
    // What was asked to be forgotten is not said any more.
    line.unsent = forgotten ? [] : await recall.unsentOf(line, first?.sequence);
    if (!repeated) line.unsent = shortened(line.unsent).map(withoutButtons);
    // From here on nothing fails but what is sent: what is claimed is told, or left for the next time.
    const claimed = await news.claim(line, first?.sequence);
    const language = result.language ?? known;
    line.unsent = [...line.unsent, ...mouth.news(line.address, claimed, language)];
    if (first === undefined) return claimed;
    const shown = mouth.shown(line.address, fresh, { language, open });
    line.unsent = [...line.unsent, ...shown];
    line.last = fresh.at(-1)?.sequence;
    if (line.newsFrom === first.sequence - 1) line.newsFrom = line.last ?? line.newsFrom;
    line.language = result.language ?? undefined;
    return claimed;
  }

  async #tellNews(line: Line, version: number | undefined): Promise<void> {
    const { lines, mouth, news, recall } = this.#parts;
    // What could not be told has its own moment to be tried again.
    const isSeen =
      version !== undefined && (version === line.version || line.retryAt !== undefined);
    if (isSeen || lines.known(line.name) !== line) return;
    line.unsent = await recall.unsentOf(line);
    const claimed = await news.claim(line);
    line.version = version ?? line.version;
    if (claimed.length === 0) return;
    const language = line.language ?? this.#parts.defaultLanguage;
    line.unsent = [...line.unsent, ...mouth.news(line.address, claimed, language)];
    await mouth.sayUnsent(line, { ...line.address, replyTo: undefined });
    await news.settle(line, claimed);
  }

  /** The card that stood open before a turn: closed when another took its place, or nothing is left to answer. */
  async #leave(line: Line, card: OpenCard, input: Input, result: Done): Promise<void> {
    const isOver = result.forgotten || result.language === null;
    if (line.card === card && !isOver) return;
    if (line.card === card) line.card = undefined;
    const isStale = result.replies.some((message) => dataOf(message)?.key === STALE);
    const chosen = isOver || isStale ? undefined : chosenOn(card, input);
    await this.#parts.mouth.close(line.address, card, chosen);
  }

  /** A button of a conversation that is there no more: it is said so in the language of its card, and nothing begins. */
  async #gone(line: Line, listener: Listener, came: Came): Promise<Taken> {
    const { mouth, identities, recall } = this.#parts;
    const { card } = line;
    // That all was erased may still have to be said.
    line.unsent = await recall.unsentOf(line);
    const isSaid = await mouth.sayUnsent(line, listener.to);
    line.card = undefined;
    if (card !== undefined) await mouth.close(listener.to, card, undefined);
    const taken = await this.#mention(
      listener,
      'gone',
      identities.within(line.name, `gone ${came.id}`),
    );
    return isSaid ? taken : 'unsent';
  }

  /** A change in the channel changes nothing of what is kept: said now and then, and only where something is. */
  async #changed(listener: Listener, kind: 'edited' | 'deleted', name: string): Promise<Taken> {
    const { runner, identities, mentions } = this.#parts;
    const what = identities.within(name, kind);
    return sentOr(await mentions.sayOnce(listener, kind, what, () => runner.keeps(name)));
  }

  async #mention(...said: Parameters<Mentions['sayOnce']>): Promise<Taken> {
    return sentOr(await this.#parts.mentions.sayOnce(...said));
  }

  async #busy(listener: Listener): Promise<Taken> {
    return sentOr(await this.#parts.mentions.say(listener, 'said.busy'));
  }
}

function sentOr(isSent: boolean): Taken {
  return isSent ? 'taken' : 'unsent';
}

/** A question that was never shown and is open no longer is only told. */
function withoutButtons<Shown extends Line['unsent'][number]>(shown: Shown) {
  if (shown.asks === undefined) return shown;
  return { ...shown, activity: closedCard(shown.activity, undefined), asks: undefined };
}

function chosenOn({ asks }: OpenCard, input: Input): string | undefined {
  const isPressed = input.kind === 'choice' || input.kind === 'text';
  if (!isPressed || input.prompt !== asks.prompt.id) return undefined;
  return pressedLabel(asks, input);
}
