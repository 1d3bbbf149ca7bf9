import { expect } from 'chai';
import type { HostOrder, Said } from './protocol.js';
import type { Scenario, Says } from './scenario.js';

type Say = Extract<HostOrder, { do: 'say' }>;

/** More answers than any journey has questions. */
const MOST_ANSWERS = 80;

/** The people of a scenario: what they say next, given what they were asked last. */
export class People {
  readonly #prompts = new Map<string, { id: string; question: string }>();
  readonly #versions = new Map<string, number>();
  #sent = 0;

  constructor(private readonly scenario: Scenario) {}

  /** The orders one after the other; the answer to each must be heard before the next is taken. */
  *orders(): Generator<Say | { readonly do: 'drain' }> {
    for (const [index, step] of this.scenario.steps.entries()) {
      if (step === 'drain') {
        yield { do: 'drain' };
        continue;
      }
      yield* this.#says(step, index);
      const open = 'until' in step ? step.until : step.open;
      if (open !== undefined) {
        expect(this.#openFor(step.conversation), `open after step ${index}`).to.equal(open);
      }
    }
  }

  /** @throws AssertionError when it was not taken, or taken as if nothing had been said before. */
  hear({ inbound }: Say, answer: Said): void {
    const { conversation, id } = inbound;
    expect(answer.outcome, id).to.equal('done');
    if (answer.repeated === false) {
      const before = this.#versions.get(conversation) ?? 0;
      expect(answer.version, `${id}: version`).to.be.greaterThan(before);
    }
    this.#versions.set(conversation, answer.version ?? 0);
    const prompts = (answer.replies ?? []).map(({ activity }) => activity.channelData?.prompt);
    const last = prompts.findLast((prompt) => prompt !== undefined);
    if (last !== undefined) this.#prompts.set(conversation, last);
  }

  *#says(step: Says, index: number): Generator<Say> {
    if ('input' in step) yield this.#order(step, step.input);
    else if ('press' in step) {
      const prompt = this.#prompts.get(step.conversation)?.id ?? '';
      yield this.#order(step, { kind: 'choice', prompt, value: step.press });
    } else {
      for (let answers = 0; this.#openFor(step.conversation) !== step.until; answers += 1) {
        expect(answers, `answers in step ${index}`).to.be.below(MOST_ANSWERS);
        yield this.#order(step, { kind: 'text', text: this.#answer(step.conversation) });
      }
    }
  }

  #answer(conversation: string): string {
    const { answers = {}, otherwise = '' } = this.scenario;
    return answers[this.#openFor(conversation) ?? ''] ?? otherwise;
  }

  #openFor(conversation: string): string | undefined {
    return this.#prompts.get(conversation)?.question;
  }

  #order({ conversation }: Says, input: Say['inbound']['input']): Say {
    const id = `m${(this.#sent += 1)}`;
    return { do: 'say', inbound: { conversation, id, input, channel: 'terminal', language: 'nl' } };
  }
}
