import type { City } from '../services/domain/city.js';
import type { Facts } from '../services/domain/facts.js';
import type { Report } from '../services/domain/report.js';
import type { RouteAnswer } from '../services/domain/routeAnswer.js';
import { localTimeIn } from '../services/understanding/localTime.js';
import { understand, type Understood } from '../services/understanding/understand.js';
import { type QuestionId, type Value, valueOf } from './answers.js';
import type { InterviewView } from './interview/journey.js';
import type { Interview } from './interview/log.js';
import { render } from './interview/prompt.js';
import type { Say } from './interview/question.js';
import type { ReportServices } from './ReportServices.js';
import { factsOf, reportOf } from './reportOf.js';
import type { Language } from './text/catalogue.js';
import type { DeliveryStatus, TurnDraft } from './turnDraft.js';
import { TurnMemory } from './TurnMemory.js';
import { type UnderstoodItem, understoodItems } from './understoodItems.js';

/**
 * Everything a question may look at: the answers, and what follows from them. Each part is worked
 * out when it is first asked for and lives no longer than the turn.
 */
export class ReportView implements InterviewView {
  readonly city: City;
  readonly channel: string;
  readonly now: Date;
  readonly deliveries: readonly DeliveryStatus[];
  readonly memory: TurnMemory;

  constructor(
    readonly interview: Interview,
    readonly language: Language,
    draft: TurnDraft,
    readonly services: ReportServices,
  ) {
    this.memory = TurnMemory.of(draft);
    this.city = draft.city;
    this.channel = draft.channel;
    this.now = draft.now;
    this.deliveries = draft.deliveries;
  }

  render(say: Say): string {
    return render(say, this.language);
  }

  /** The value that was told, or undefined when it was not told, whatever the reason. */
  told<Id extends QuestionId>(id: Id): Value<Id> | undefined {
    return valueOf(this.interview.answers, id);
  }

  /** Whether the person answered at all: "I don't know" is an answer too. */
  has(id: QuestionId): boolean {
    return this.interview.answers.has(id);
  }

  get account(): string {
    return this.interview.account.join('\n');
  }

  get understood(): Understood {
    const key = `${this.language} ${this.account}`;
    return this.memory.understood.get(key, () =>
      understand(this.account, this.language, localTimeIn(this.now)),
    );
  }

  get items(): readonly UnderstoodItem[] {
    return (this.memoItems ??= this.findItems());
  }

  get facts(): Facts {
    return (this.memoFacts ??= factsOf(this));
  }

  get route(): RouteAnswer {
    return (this.memoRoute ??= this.memory.routes.get(JSON.stringify(this.facts), () =>
      this.services.route(this.facts),
    ));
  }

  get report(): Report {
    return (this.memoReport ??= reportOf(this));
  }

  /** Whether everything that the account seemed to say was settled, and nothing was told since. */
  get isReadBack(): boolean {
    const { answers, toldMoreSince } = this.interview;
    const answer = answers.get('understood');
    if (answer?.is !== 'told') return answer !== undefined;
    return this.told('understood')?.open !== true && !toldMoreSince.has('understood');
  }

  /**
   * Whether the story says for whom somebody is here, so that it is read back instead of asked; not
   * once that was called wrong, or left without an answer, and not of a professional, who is told
   * before they go on to write nothing about a client.
   */
  get offersRole(): boolean {
    const { role } = this.understood;
    return (
      this.account !== '' &&
      role !== undefined &&
      role !== 'professional' &&
      this.told('understood')?.wrong.includes(`role:${role}`) !== true &&
      !this.isReadBack
    );
  }

  private memoItems: readonly UnderstoodItem[] | undefined;
  private memoFacts: Facts | undefined;
  private memoRoute: RouteAnswer | undefined;
  private memoReport: Report | undefined;

  /** Whether routing still needs this fact: of an unknown one, some value would change who is competent. */
  needs(fact: RouteAnswer['ask'][number]): boolean {
    return this.route.ask.includes(fact);
  }

  private findItems(): readonly UnderstoodItem[] {
    if (!this.has('account') || this.account === '') return [];
    const wrong = this.told('understood')?.wrong ?? [];
    return understoodItems(this.understood, this.language, this.interview.answers, wrong);
  }
}
