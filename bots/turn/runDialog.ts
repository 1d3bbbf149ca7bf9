import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';
import type { Dialog } from 'botbuilder-dialogs';
// The parts alone, as in dialogs/interview/InterviewDialog.ts.
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogContextError } from 'botbuilder-dialogs/lib/dialogContextError.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { TURN_DRAFT, type TurnDraft } from '../../dialogs/turnDraft.js';

/**
 * Runs a dialog for one turn and gives what it said, as plain message activities without any
 * address. Our own short run, because the SDK's `runDialog` keeps a dialog stack of its own and
 * sends a trace that holds the person's words: here a dialog without state begins, any other
 * continues, and nothing is kept but the draft.
 */
export class DialogRun {
  readonly #set = new DialogSet();
  readonly #id: string;
  /** The SDK's own list of memory scopes: made anew it costs 45 µs a turn, and it holds nothing of a turn. */
  #scopes: unknown;

  constructor(dialog: Dialog) {
    this.#set.add(dialog);
    this.#id = dialog.id;
  }

  /** @throws whatever the dialog throws; then the draft is worthless. */
  async run(draft: TurnDraft): Promise<Partial<Activity>[]> {
    const adapter = new CollectingAdapter();
    const context = new TurnContext(adapter, inboundActivity(draft));
    context.turnState.set(TURN_DRAFT, draft);
    if (this.#scopes !== undefined) context.turnState.set(SCOPES, this.#scopes);
    const isNew = draft.state === undefined;
    const dialogStack = isNew ? [] : [{ id: this.#id, state: {} }];
    const dialogs = new DialogContext(this.#set, context, { dialogStack });
    this.#scopes ??= context.turnState.get(SCOPES);
    try {
      if (isNew) await dialogs.beginDialog(this.#id);
      else await dialogs.continueDialog();
    } catch (error) {
      throw thrownByDialog(error);
    }
    return adapter.messages;
  }
}

/** Where the SDK looks for scopes made before (botbuilder-dialogs 4.23, memory/dialogStateManager). */
const SCOPES = 'DialogStateManagerConfiguration';

/** The SDK wraps what a dialog throws in an error of its own, whose stack knows only places in the SDK. */
function thrownByDialog(error: unknown): unknown {
  return error instanceof DialogContextError && error.error instanceof Error ? error.error : error;
}

/** Just enough for the SDK to work on: what came in is in the draft. */
function inboundActivity(draft: TurnDraft): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    channelId: draft.channel,
    conversation: { id: 'conversation', name: '', isGroup: false, conversationType: '' },
    from: { id: 'person', name: '' },
    recipient: { id: 'bot', name: '' },
    text: draft.input.kind === 'text' ? draft.input.text : '',
  };
}

/** Keeps what the dialogs say instead of sending it: nothing leaves before the turn is written. */
class CollectingAdapter extends BotAdapter {
  readonly messages: Partial<Activity>[] = [];

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type === ActivityTypes.Message) this.messages.push(withoutAddress(activity));
    }
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(unsupported());
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(unsupported());
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(unsupported());
  }
}

function unsupported(): Error {
  return new Error('a turn can only send messages');
}

const ADDRESS: readonly string[] = [
  'id',
  'channelId',
  'conversation',
  'from',
  'recipient',
  'replyToId',
  'serviceUrl',
] satisfies (keyof Activity)[];

/** Each channel puts its own ids and addresses on a message; those of the turn would only be wrong. */
function withoutAddress(activity: Partial<Activity>): Partial<Activity> {
  const kept = Object.entries(activity).filter(
    ([name, value]) => value !== undefined && !ADDRESS.includes(name),
  );
  return Object.fromEntries(kept);
}
