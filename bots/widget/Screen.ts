import { type Act, Composer, type Hindrance } from './composer.js';
import { find } from './dom.js';
import { otherPage } from './language.js';
import { type Echo, Log } from './log.js';
import type { Boot } from './shared/boot.js';
import { type Message, ownMessage } from './shared/message.js';
import { asHeard, type Showing } from './shared/messageTree.js';
import type { Said } from './shared/said.js';
import type { ClientKey } from './shared/words.js';
import { Scroll } from './scroll.js';
import { Status } from './status.js';

const HINDRANCES: Readonly<Record<Hindrance, ClientKey>> = {
  empty: 'client.empty',
  tooLong: 'client.tooLong',
  nothingChosen: 'client.chooseFirst',
};

/** Everything that the person sees and hears of the conversation. It knows nothing of the network. */
export class Screen {
  readonly status = new Status();
  private words: Boot;
  private readonly log: Log;
  private readonly composer: Composer;
  private readonly scroll: Scroll;
  private readonly echoes = new Map<string, Echo>();
  /** The question that a press answers: the last that was put. */
  private prompt: string;
  /** The question that was open when the person said something that nothing came of yet. */
  private unanswered: Message | undefined;

  constructor(boot: Boot, form: HTMLFormElement, list: HTMLElement, onAct: (act: Act) => void) {
    this.words = boot;
    this.prompt = boot.open?.prompt?.id ?? '';
    this.log = new Log(list);
    this.scroll = new Scroll(form);
    this.composer = new Composer(form, boot.open, onAct, (hindrance) => {
      this.status.show(this.word(HINDRANCES[hindrance]));
    });
  }

  get language(): string {
    return this.words.language;
  }

  get promptId(): string {
    return this.prompt;
  }

  word(key: ClientKey): string {
    return this.words.word(key);
  }

  /** Shows what the person said, before anybody heard it. */
  echo(said: Said): void {
    this.status.show('');
    this.unanswered = this.moveQuestion() ?? this.unanswered;
    this.log.retire();
    this.echoes.set(said.id, this.log.echo(ownMessage(said.text), this.showing));
    this.scroll.follow(undefined, false);
  }

  /** What the person said was heard. @returns Whether it was shown here before. */
  settle(id: string | undefined, sequence: number): boolean {
    const echo = this.echoes.get(id ?? '');
    echo?.settle(sequence);
    return echo !== undefined;
  }

  notTaken({ id }: Said, onAgain: () => void): void {
    this.echoes.get(id)?.fail(this.word('client.notSent'), this.word('client.sendAgain'), onAgain);
  }

  /**
   * Shows what came, and reads it out once, in one go.
   *
   * @param asked Whether it is the answer to something that was just said.
   * @param first What came before this was heard already, in the same page before a reload.
   */
  show(messages: readonly Message[], asked: boolean, first: number): void {
    const wasAtEnd = this.scroll.atEnd();
    const question = [...messages].reverse().find(({ prompt }) => prompt !== undefined);
    const others = messages.filter((message) => message !== question);
    if (question !== undefined) this.moveQuestion();
    if (messages.some(({ own }) => !own)) this.unanswered = undefined;
    const isNew = ({ sequence }: Message) => sequence >= first;
    const shown = others.map((message) =>
      this.log.add(message, { ...this.showing, live: isNew(message) }),
    );
    if (question !== undefined) this.prompt = question.prompt?.id ?? '';
    const asking = question && this.composer.put(question, this.showing);
    const begin = shown[others.findIndex(isNew)] ?? asking;
    const heard = messages.filter((message) => !message.own && isNew(message));
    if (asked) this.status.announce([this.word('client.sent')]);
    this.status.announce(heard.map(asHeard), heard[0]?.locale);
    if (wasAtEnd) this.scroll.follow(begin, true);
    else if (heard.length > 0) this.scroll.hintAt(begin, this.word('client.newMessages'));
  }

  /**
   * Puts the question again that what was said took away, if nothing came of that.
   *
   * @param sequence Its place from now on, behind what was said.
   */
  askAgain(sequence: number): void {
    if (this.unanswered === undefined || this.composer.ask !== undefined) return;
    this.show([{ ...this.unanswered, sequence }], true, 0);
  }

  /** Everything that is shown is old. */
  clear(): void {
    this.unanswered = undefined;
    find(HTMLElement, '#welcome')?.remove();
    this.composer.close();
    this.log.clear();
    this.echoes.clear();
  }

  /** Shows whom one can call instead. */
  openNumbers(): void {
    const numbers = find(HTMLDetailsElement, '#now');
    if (numbers !== undefined) numbers.open = true;
  }

  /** Nothing can be said here any more. */
  end(): void {
    this.log.retire();
    this.composer.end();
  }

  /** Empties everything that a person typed or read. */
  wipe(): void {
    this.unanswered = undefined;
    this.composer.wipe();
    this.log.clear();
    this.status.clear();
  }

  /** Puts the page in another language; what was said stays as it was said. */
  async speak(language: string): Promise<void> {
    if (language === this.language) return;
    const page = await otherPage(language);
    if (page === undefined || page.language === this.language) return;
    this.log.keepLanguage(this.language);
    this.words = page;
    this.composer.renew(this.showing);
    this.composer.reword(this.showing);
  }

  private get showing(): Showing {
    return { word: (key) => this.word(key), language: this.language, live: true };
  }

  /** What was asked stands in the log from now on. */
  private moveQuestion(): Message | undefined {
    const asked = this.composer.close();
    if (asked !== undefined) this.log.add(asked, { ...this.showing, live: false });
    return asked;
  }
}
