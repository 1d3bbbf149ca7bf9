import { randomUUID } from 'node:crypto';
import { type Language, toLanguage, translate, webWords } from '../../../dialogs/text/catalogue.js';
import type { Input } from '../../../dialogs/turnDraft.js';
import { ConversationQueue } from '../../turn/ConversationQueue.js';
import type { Message } from '../../turn/record.js';
import type { TurnResult, TurnRunner } from '../../turn/TurnRunner.js';
import type { Address } from './Address.js';
import type { Identities } from './Identities.js';
import type { Happening, Incoming } from './incoming.js';
import type { Line, Lines, OpenCard } from './Lines.js';
import type { Mouth } from './Mouth.js';
import type { News } from './News.js';
import { closedCard, pressedLabel } from './show/shownOn.js';

interface ChatParts {
  readonly runner: Pick<TurnRunner, 'run'>;
  readonly identities: Identities;
  readonly lines: Lines;
  readonly mouth: Mouth;
  readonly news: News;
  readonly limits: {
    /** 0 when a message of this conversation may pass, or the seconds after which one may. */
    pass(conversation: string): Promise<number>;
  };
  /** Where the conversation can go on without anybody reading along. */
  readonly privateUrl: string;
  readonly defaultLanguage: Language;
}

/** `unsent`: what was said is kept, but the answer did not reach the channel. The same again sends it. */
export type Taken = 'taken' | 'unsent';

/** A message for the runner. */
interface Came {
  readonly id: string;
  readonly input: Input;
}

type Done = Extract<TurnResult, { readonly outcome: 'done' }>;

/** The channel opens a conversation once, however often it says so. */
const OPENING = 'azure/opened';

/** Things that were mentioned, so that they are not again when a channel says them twice. */
const MOST_MENTIONED = 5_000;

/** People in the channels of Azure: what they say goes in, and what the bot answers goes out. */
export class AzureChat {
  readonly #parts: ChatParts;
  readonly #queue = new ConversationQueue();
  readonly #mentioned = new Set<string>();

  constructor(parts: ChatParts) {
    this.#parts = parts;
  }

  /** Resolves when what was said is kept and what was answered is sent. @throws StorageError */
  async take({ address, id, language, happening }: Incoming): Promise<Taken> {
    const { identities, lines, limits } = this.#parts;
    const name = identities.conversation(address);
    const spoken = toLanguage(language ?? this.#parts.defaultLanguage);
    if (happening.kind === 'left') {
      lines.drop(name);
      return 'taken';
    }
    // Where others read along nothing is kept, not even the way there.
    const line = happening.kind === 'in_group' ? undefined : lines.meet(name, address);
    const known = toLanguage(line?.language ?? spoken);
    if (line === undefined || (happening.kind !== 'said' && happening.kind !== 'opened')) {
      const what =
        happening.kind === 'in_group' && happening.opens ? 'opened' : (id ?? randomUUID());
      const said = identities.within(name, `${happening.kind} ${what}`);
      return this.#mentionOnce(address, said, this.#wordsFor(happening, known), known);
    }
    if ((await limits.pass(name)) > 0) return this.#busy(address, known);
    const input: Input = happening.kind === 'said' ? happening.input : { kind: 'opened' };
    // Messenger says that it was opened, and then that its first button was pressed.
    const isFirst = happening.kind === 'opened' || (input.kind === 'opened' && !line.hasSpoken);
    line.hasSpoken ||= input.kind !== 'opened';
    const came: Came = {
      id: isFirst ? OPENING : identities.within(name, id ?? randomUUID()),
      input,
    };
    const taken = await this.#queue.add(name, () => this.#turn(line, address, came, spoken));
    return taken ?? this.#busy(address, known);
  }

  /** Tells what was said outside a turn in the conversation of this document, where there is a way to the person. */
  async tell(document: string): Promise<void> {
    const line = this.#parts.lines.of(document);
    if (line === undefined) return;
    // With too many waiting it is told with the first of them.
    await this.#queue.add(line.name, () => this.#tellNews(line));
  }

  async #turn(line: Line, address: Address, came: Came, language: Language): Promise<Taken> {
    const { runner, mouth, news } = this.#parts;
    const result = await runner.run({
      conversation: line.name,
      id: came.id,
      input: came.input,
      channel: address.channel,
      language,
      // What came by itself since then is kept until it is told.
      received: line.last ?? 0,
    });
    const known = toLanguage(line.language ?? language);
    if (result.outcome === 'busy') return this.#busy(address, known);
    if (result.outcome !== 'done') {
      const text = translate(known, 'said.trouble');
      return this.#mention(address, { key: 'said.trouble', text }, known);
    }
    const before = line.card;
    const missed = await this.#lineUp(line, result, known);
    const isSaid = await mouth.sayUnsent(line, address);
    if (isSaid) await news.settle(line.name, missed);
    if (!result.repeated && before !== undefined) {
      await this.#leave(line, before, came.input, result.language);
    }
    return isSaid ? 'taken' : 'unsent';
  }

  /** Puts what must be sent after a turn in order: what could not be sent before, news, replies. @returns the news. */
  async #lineUp(line: Line, result: Done, known: Language): Promise<readonly Message[]> {
    const { mouth, news } = this.#parts;
    const { replies, repeated, language } = result;
    // What was asked to be forgotten is not said any more.
    if (language === null) line.unsent = [];
    else if (!repeated) line.unsent = line.unsent.map(withoutButtons);
    const { last = 0 } = line;
    // A turn of its own is never sent before, also where a conversation that began anew counts from one.
    const fresh = repeated ? replies.filter(({ sequence }) => sequence > last) : replies;
    const [first] = fresh;
    if (first === undefined) return [];
    const after = first.sequence > last ? line.last : first.sequence - 1;
    const missed = await news.claim(line.name, { after, before: first.sequence });
    const spoken = language ?? known;
    line.unsent = [...line.unsent, ...mouth.shown(line.address, [...missed, ...fresh], spoken)];
    line.last = fresh.at(-1)?.sequence;
    line.language = language ?? undefined;
    return missed;
  }

  async #tellNews(line: Line): Promise<void> {
    const { mouth, news } = this.#parts;
    const told = await news.claim(line.name, { after: line.last });
    const last = told.at(-1);
    if (last === undefined) return;
    const language = line.language ?? this.#parts.defaultLanguage;
    line.unsent = [...line.unsent, ...mouth.shown(line.address, told, language)];
    line.last = last.sequence;
    const isSaid = await mouth.sayUnsent(line, { ...line.address, replyTo: undefined });
    if (isSaid) await news.settle(line.name, told);
  }

  /** The card that stood open before a turn: closed when another took its place, or nothing is left to answer. */
  async #leave(line: Line, card: OpenCard, input: Input, language: string | null): Promise<void> {
    if (line.card === card && language !== null) return;
    if (line.card === card) line.card = undefined;
    await this.#parts.mouth.close(line.address, card, chosenOn(card, input, language));
  }

  #busy(to: Address, language: Language): Promise<Taken> {
    return this.#mention(
      to,
      { key: 'said.busy', text: translate(language, 'said.busy') },
      language,
    );
  }

  async #mentionOnce(to: Address, said: string, words: Words, language: Language): Promise<Taken> {
    if (this.#mentioned.has(said)) return 'taken';
    this.#mentioned.add(said);
    for (const oldest of this.#mentioned) {
      if (this.#mentioned.size <= MOST_MENTIONED) break;
      this.#mentioned.delete(oldest);
    }
    const taken = await this.#mention(to, words, language);
    if (taken === 'unsent') this.#mentioned.delete(said);
    return taken;
  }

  async #mention(to: Address, words: Words, language: Language): Promise<Taken> {
    return (await this.#parts.mouth.mention(to, { ...words, language })) ? 'taken' : 'unsent';
  }

  /** What is said to what is no turn: it changes nothing of what was told. */
  #wordsFor({ kind }: Happening, language: Language): Words {
    if (kind === 'too_long') return { key: kind, text: webWords(language)['client.tooLong'] };
    const key =
      kind === 'edited'
        ? 'channel.edited'
        : kind === 'deleted'
          ? 'channel.deleted'
          : 'channel.not_in_group';
    return { key, text: translate(language, key, { url: this.#parts.privateUrl }) };
  }
}

interface Words {
  readonly key: string;
  readonly text: string;
}

/** A question that was never shown and is open no longer is only told. */
function withoutButtons<Shown extends Line['unsent'][number]>(shown: Shown) {
  if (shown.prompt === undefined) return shown;
  return { activity: closedCard(shown.activity, undefined), prompt: undefined };
}

function chosenOn(card: OpenCard, input: Input, language: string | null): string | undefined {
  const isPressed = input.kind === 'choice' || input.kind === 'text';
  if (!isPressed || input.prompt !== card.prompt.id) return undefined;
  return pressedLabel(card.prompt, input, language ?? 'nl');
}
