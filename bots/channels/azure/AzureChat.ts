import { randomUUID } from 'node:crypto';
import { type Language, type TextKey, toLanguage } from '../../../dialogs/text/catalogue.js';
import type { Input } from '../../../dialogs/turnDraft.js';
import { ConversationQueue } from '../../turn/ConversationQueue.js';
import { dataOf } from '../../turn/messageData.js';
import type { Message } from '../../turn/record.js';
import type { TurnResult, TurnRunner } from '../../turn/TurnRunner.js';
import type { Address } from './Address.js';
import type { Identities } from './Identities.js';
import type { Incoming } from './incoming.js';
import type { Line, Lines, OpenCard } from './Lines.js';
import type { Listener, Mentions } from './Mentions.js';
import type { Mouth } from './Mouth.js';
import type { News } from './News.js';
import type { Recall } from './Recall.js';
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

/** The answer to a button of a question that is open no more. */
const STALE: TextKey = 'said.stale';

/** People in the channels of Azure: what they say goes in, and what the bot answers goes out. */
export class AzureChat {
  readonly #parts: ChatParts;
  readonly #queue = new ConversationQueue();

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
    if (!(await this.#mayPass(name, input, listener.language))) return this.#busy(listener);
    // Messenger says that it was opened, and then that its first button was pressed.
    const isFirst = happening.kind === 'opened' || (input.kind === 'opened' && !line.hasSpoken);
    line.hasSpoken ||= input.kind !== 'opened';
    const came: Came = {
      id: isFirst ? OPENING : identities.within(name, id),
      input,
      onlyIfBegun: happening.kind === 'said' && happening.on?.begins === false,
    };
    const taken = await this.#queue.add(name, () => this.#turn(line, address, came, spoken));
    return taken ?? this.#busy(listener);
  }

  /** Tells what was said outside a turn in the conversation of this document, where there is a way to the person. */
  async tell(document: string): Promise<void> {
    const line = this.#parts.lines.of(document);
    if (line === undefined) return;
    // With too many waiting it is told with the first of them.
    await this.#queue.add(line.name, () => this.#tellNews(line));
  }

  async #mayPass(name: string, input: Input, language: string): Promise<boolean> {
    const { limits, urgent } = this.#parts;
    return (await limits.pass(name)) === 0 || urgent.passes(name, input, language);
  }

  async #turn(line: Line, address: Address, came: Came, language: Language): Promise<Taken> {
    const { runner, mouth, mentions, news } = this.#parts;
    const [unsent] = line.unsent;
    const result = await runner.run({
      conversation: line.name,
      ...came,
      channel: address.channel,
      language,
      // What could not be sent, or came by itself since then, is kept until it is told.
      received: unsent === undefined ? (line.last ?? 0) : unsent.of.sequence - 1,
    });
    const listener = { to: address, language: toLanguage(line.language ?? language) };
    if (result.outcome === 'busy') return this.#busy(listener);
    if (result.outcome === 'gone') return this.#gone(line, { to: address, language }, came);
    if (result.outcome !== 'done') return sentOr(await mentions.say(listener, 'said.trouble'));
    const before = line.card;
    const missed = await this.#lineUp(line, result, listener.language);
    const isSaid = await mouth.sayUnsent(line, address);
    if (isSaid) await news.settle(line.name, missed);
    if (!result.repeated && before !== undefined) {
      await this.#leave(line, before, came.input, result);
    }
    return sentOr(isSaid);
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
    line.unsent = forgotten ? [] : await recall.unsentOf(line);
    if (!repeated) line.unsent = line.unsent.map(withoutButtons);
    if (first === undefined) return [];
    const after = first.sequence > last ? line.last : first.sequence - 1;
    const missed = await news.claim(line.name, { after, before: first.sequence });
    const language = result.language ?? known;
    const shown = mouth.shown(line.address, [...missed, ...fresh], { language, open });
    line.unsent = [...line.unsent, ...shown];
    line.last = fresh.at(-1)?.sequence;
    line.language = result.language ?? undefined;
    return missed;
  }

  async #tellNews(line: Line): Promise<void> {
    const { mouth, news, recall } = this.#parts;
    const told = await news.claim(line.name, { after: line.last });
    const last = told.at(-1);
    if (last === undefined) return;
    const language = line.language ?? this.#parts.defaultLanguage;
    line.unsent = await recall.unsentOf(line);
    line.unsent = [...line.unsent, ...mouth.shown(line.address, told, { language })];
    line.last = last.sequence;
    const isSaid = await mouth.sayUnsent(line, { ...line.address, replyTo: undefined });
    if (isSaid) await news.settle(line.name, told);
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
