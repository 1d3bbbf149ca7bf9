import { journeyWith } from '../../../dialogs/ReportDialog.js';
import type { ReportView } from '../../../dialogs/ReportView.js';
import { Conversation } from '../../../dialogs/interview/Conversation.js';
import type { Journey } from '../../../dialogs/interview/journey.js';
import { LOG_VERSION, type LogEvent, readLog } from '../../../dialogs/interview/log.js';
import { isAnswered } from '../../../dialogs/interview/position.js';
import type { Answer, Question, Reading } from '../../../dialogs/interview/question.js';
import type { TurnDraft } from '../../../dialogs/turnDraft.js';
import type { City } from '../../../services/domain/city.js';
import type { Facts } from '../../../services/domain/facts.js';
import { route } from '../../../services/domain/route.js';
import type { Directory } from '../../../services/domain/routing/directory.js';

export type Events = readonly LogEvent[];

/** An answer as a person gives it: a button, some words, or none. */
export type Given =
  | { readonly value: string }
  | { readonly words: string }
  | { readonly declines: 'unknown' | 'skipped' };

/** The engine of the interview, asked what follows on an answer. The same question is worked out once. */
export class Turns {
  readonly #journey: Journey<ReportView>;
  readonly #drafts = new Map<string, TurnDraft>();
  readonly #after = new Map<string, Events | undefined>();

  constructor(
    directory: Directory,
    questions: readonly Question<ReportView>[],
    private readonly city: City = demonstration(directory),
  ) {
    const services = {
      route: (facts: Facts) => route(facts, directory),
      pointOf: (municipality: string) => directory.localPoints.get(municipality),
      botVersion: 'map',
      keepMinutes: 60,
    };
    this.#journey = { ...journeyWith(services), questions };
  }

  /** The question that stands open, and what it may look at. */
  at(events: Events, channel: string): { open: Question<ReportView>; view: ReportView } {
    const conversation = this.#conversation(events, channel);
    const open = conversation.open();
    if (open === undefined) throw new Error('no question stands open');
    return { open, view: conversation.view };
  }

  /** The questions that are still to be asked as things stand: what is ahead depends on nothing else. */
  ahead(view: ReportView): string[] {
    const { questions } = this.#journey;
    return questions
      .filter((one) => !isAnswered(one, view.interview, view) && one.applies(view))
      .map(({ id }) => id);
  }

  /** What was answered once this is answered too; undefined when it is no answer here. */
  after(events: Events, channel: string, given: Given): Events | undefined {
    const key = JSON.stringify([channel, given, events]);
    if (!this.#after.has(key)) this.#after.set(key, this.#answered(events, channel, given));
    return this.#after.get(key);
  }

  #answered(events: Events, channel: string, given: Given): Events | undefined {
    const conversation = this.#conversation(events, channel);
    const open = conversation.open();
    if (open === undefined || ('declines' in given && open.id === this.#journey.last)) {
      return undefined;
    }
    const reading = readingOf(open, conversation.view, given);
    if (reading === undefined) return undefined;
    conversation.apply(open, reading);
    conversation.asksNothing(false);
    conversation.close();
    const log = readLog(conversation.draft.state);
    return typeof log === 'string' ? undefined : log.events;
  }

  #conversation(events: Events, channel: string): Conversation<ReportView> {
    const draft = this.#drafts.get(channel) ?? this.#draft(channel);
    this.#drafts.set(channel, draft);
    draft.state = { version: LOG_VERSION, events };
    const conversation = new Conversation(this.#journey, draft, events);
    if (events.length === 0) conversation.begin();
    return conversation;
  }

  /** One for all turns of a channel, so that what was worked out once is remembered. */
  #draft(channel: string): TurnDraft {
    const nothing = (): void => undefined;
    return {
      input: { kind: 'opened' },
      now: NOW,
      channel,
      city: this.city,
      language: 'nl',
      state: undefined,
      openQuestion: undefined,
      randomId: () => 'the-same-every-time',
      deliveries: [],
      deliver: nothing,
      withdraw: () => [],
      count: nothing,
      countLanguage: nothing,
      forget: nothing,
    };
  }
}

/** It has every kind of recipient. */
function demonstration({ cities }: Directory): City {
  const city = cities.get('demo');
  if (city === undefined) throw new Error('no demonstration among the cities');
  return city;
}

/** Nothing in the interview turns on the day; one day makes the map the same every time. */
const NOW = new Date('2026-11-20T10:00:00+01:00');

function readingOf(
  open: Question<ReportView>,
  view: ReportView,
  given: Given,
): Reading | undefined {
  if ('declines' in given) {
    const answer: Answer = { is: given.declines };
    return open.declined?.(view) ?? { set: { [open.id]: answer } };
  }
  const said =
    'words' in given
      ? { text: given.words, value: undefined, now: NOW }
      : { text: '', value: given.value, now: NOW };
  return open.read(said, view);
}
