import type { Act } from './composer.js';
import { type Brought, Connection, type End, type Trouble } from './connection.js';
import { Conversation, type Hears, randomId, type Standing } from './conversation.js';
import { Expiry } from './expiry.js';
import type { Screen } from './Screen.js';
import type { Boot } from './shared/boot.js';
import type { Keeping } from './shared/keeping.js';
import { type Message, messageOf } from './shared/message.js';
import type { Said } from './shared/said.js';
import { type ClientKey, filled } from './shared/words.js';
import { forgetToken, storedToken, storeToken } from './storage.js';
import { LEFT, Stream } from './stream.js';

/** Milliseconds before it is worth saying that something is on its way. */
const SOON = 800;

const ENDS: Readonly<Record<End, ClientKey>> = {
  gone: 'client.gone',
  expired: 'client.expired',
  refused: 'client.refused',
};

/** The conversation from beginning to end: what goes to the server, what comes from it, and how long it lasts. */
export class Session implements Hears {
  private connection: Connection;
  private conversation: Conversation;
  private stream: Stream;
  private readonly expiry: Expiry;
  private readonly seen = new Set<number>();
  private watermark: number;
  private slow: number | undefined;
  private trouble: Trouble = 'none';
  /** It cannot go on here, and yet the server keeps it. */
  private isRefused = false;

  /** @param token That of the page: it belongs to nobody while the page is new. */
  constructor(
    private readonly boot: Boot,
    private readonly token: string,
    private readonly screen: Screen,
  ) {
    this.watermark = boot.isNew ? 0 : boot.watermark;
    this.expiry = new Expiry(boot.keepMinutes, (keeping) => {
      this.onKeeping(keeping);
    });
    const before = boot.isNew ? storedToken() : undefined;
    const standing = boot.isNew ? (before === undefined ? 'new' : 'returning') : 'running';
    this.connection = this.connect(before ?? token);
    this.conversation = this.converse(standing);
    this.stream = this.listen();
    if (standing === 'returning') this.conversation.return();
    if (standing === 'running') {
      storeToken(token);
      this.live();
    }
  }

  /** The person typed or pressed something. */
  act({ text, value }: Act): void {
    // A press answers what is open; while an answer is on its way nobody knows what that is.
    if (value !== undefined && this.conversation.isBusy) {
      this.say('client.working');
      return;
    }
    const press = value === undefined ? {} : { value: { p: this.screen.promptId, v: value } };
    const said: Said = { text, id: randomId(), ...press };
    this.screen.echo(said);
    this.conversation.say(said);
  }

  /** Whether another language is something to say; before anything was said it is another page. */
  get hasBegun(): boolean {
    return this.conversation.hasBegun;
  }

  /** Leaves nothing behind, here or on the server. Only this destroys: all else lets it be erased in time. */
  leave(): void {
    forgetToken();
    this.close(LEFT);
    // A socket may look open long after its line broke: the server is told by both ways.
    if (this.conversation.isKept || this.isRefused) this.connection.leave();
    this.conversation.close();
    this.screen.wipe();
  }

  begun(activities: readonly unknown[]): void {
    const messages = this.unseen(activities);
    const asked = messages.filter(({ prompt }) => prompt !== undefined).pop()?.prompt?.id;
    // The page shows the same already, unless the conversation is further than it thinks.
    if (asked !== undefined && asked !== this.screen.promptId) this.screen.show(messages, false, 0);
    this.live();
  }

  back(activities: readonly unknown[], first: number): void {
    this.screen.clear();
    this.take(activities, false, first);
    this.live();
  }

  notBack(end: End, unsent: readonly Said[]): void {
    forgetToken();
    this.connection.stop();
    this.connection = this.connect(this.token);
    this.conversation = this.converse('new');
    this.stream = this.listen();
    this.screen.status.show(this.screen.word(ENDS[end]));
    for (const said of unsent) this.conversation.say(said);
  }

  answered(said: Said, activities: readonly unknown[]): void {
    this.expiry.heard();
    // It stands before what it brought, also if the server does not say so.
    const brought = activities.flatMap((activity) => messageOf(activity)?.sequence ?? []);
    this.screen.settle(said.id, Math.min(...brought, this.watermark + 1) - 0.5);
    this.take(activities, true);
    // The same words again may count as heard before, and then they bring nothing.
    this.screen.askAgain(this.watermark + 0.75);
  }

  notTaken(said: Said): void {
    this.screen.notTaken(said, () => {
      this.conversation.say(said);
    });
  }

  over(end: End): void {
    this.close();
    this.isRefused = end === 'refused';
    // Another version of us may still read it: the words stay, and so does the way back by a reload.
    if (this.isRefused) this.screen.openNumbers();
    else {
      forgetToken();
      this.screen.clear();
    }
    this.finish(ENDS[end]);
  }

  busy(isBusy: boolean): void {
    clearTimeout(this.slow);
    if (!isBusy) return;
    this.slow = window.setTimeout(() => {
      this.say('client.working');
    }, SOON);
  }

  private connect(token: string): Connection {
    const onTrouble = (trouble: Trouble) => {
      this.onTrouble(trouble);
    };
    return new Connection(token, () => this.watermark, onTrouble, storeToken);
  }

  private converse(standing: Standing): Conversation {
    const { language } = this.screen;
    return new Conversation(
      this.connection,
      { language, campaign: this.boot.campaign },
      standing,
      this,
    );
  }

  private listen(): Stream {
    return new Stream(this.connection, (brought: Brought) => {
      if (brought.is === 'news') this.take(brought.activities, false);
      else if (brought.is === 'over') this.over(brought.end);
    });
  }

  private live(): void {
    this.expiry.heard();
    this.stream.start();
  }

  /** Shows what was not shown yet. The same may come by two ways. */
  private take(activities: readonly unknown[], asked: boolean, first = 0): void {
    const news = this.unseen(activities).filter(
      ({ own, sentAs, sequence }) => !(own && this.screen.settle(sentAs, sequence)),
    );
    if (news.length === 0) return;
    const ends = news.some((message) => message.ends);
    if (ends) this.screen.clear();
    this.screen.show(news, asked, first);
    const spoken = news.filter(({ own }) => !own).pop()?.locale;
    if (spoken !== undefined) void this.screen.speak(spoken);
    if (!ends) return;
    forgetToken();
    this.close();
    this.conversation.close();
    this.finish('client.ended');
  }

  private unseen(activities: readonly unknown[]): Message[] {
    return activities
      .flatMap((activity) => messageOf(activity) ?? [])
      .sort((one, other) => one.sequence - other.sequence)
      .filter(({ sequence }) => {
        const isNew = !this.seen.has(sequence) && (sequence === 0 || sequence > this.shownBefore);
        this.seen.add(sequence);
        this.watermark = Math.max(this.watermark, sequence);
        return isNew;
      });
  }

  /** What the page of a running conversation showed when we took it over. */
  private get shownBefore(): number {
    return this.boot.isNew ? 0 : this.boot.watermark;
  }

  /** @param code What the server is told by it, as `Stream.stop` has it. */
  private close(code?: number): void {
    clearTimeout(this.slow);
    this.expiry.stop();
    this.stream.stop(code);
    this.connection.stop();
  }

  private finish(words: ClientKey): void {
    this.screen.end();
    this.screen.status.show(this.screen.word(words), {
      label: this.screen.word('client.startAgain'),
      onPress: () => {
        forgetToken();
        location.replace(`chat?taal=${this.screen.language}`);
      },
    });
  }

  private onTrouble(trouble: Trouble): void {
    clearTimeout(this.slow);
    const wasUnheard = this.trouble === 'unheard';
    this.trouble = trouble;
    if (trouble === 'none') {
      this.screen.status.show('');
      if (wasUnheard) this.screen.status.announce([this.screen.word('client.backOnline')]);
    } else if (trouble === 'busy') this.say('client.waiting');
    else if (trouble === 'failing') this.say('client.trouble');
    else this.say('client.offline', 'client.retrying');
  }

  private onKeeping(keeping: Keeping): void {
    if (keeping.is === 'over') this.over('gone');
    else if (keeping.is === 'kept') this.screen.status.show('');
    else {
      const words = filled(this.screen.word('client.warnExpiry'), { minutes: keeping.minutes });
      this.screen.status.show(words, {
        label: this.screen.word('client.stillHere'),
        onPress: () => void this.stay(),
      });
    }
  }

  private async stay(): Promise<void> {
    if (!(await this.connection.stay())) {
      this.say('client.stayFailed');
      return;
    }
    this.expiry.heard();
    const minutes = this.boot.keepMinutes;
    this.screen.status.show(filled(this.screen.word('client.stay'), { minutes }));
  }

  private say(...keys: readonly ClientKey[]): void {
    this.screen.status.show(keys.map((key) => this.screen.word(key)).join(' '));
  }
}
