import { ConversationState, MemoryStorage, TestAdapter, type TurnContext } from 'botbuilder';
import {
  ChoicePrompt,
  ComponentDialog,
  type Dialog,
  type DialogState,
  runDialog,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { TURN_DRAFT, type TurnDraft } from '../../dialogs/turnDraft.js';

/** One message of one conversation, done the SDK's way. */
export interface SdkWay {
  turn(conversation: string, text: string): Promise<void>;
}

/**
 * Our interview as the SDK would run it: its runDialog, its ConversationState, its MemoryStorage.
 * Nothing is durable and nothing is encrypted.
 */
export function sameInterview(
  dialog: Dialog,
  draftFor: (state: unknown, text: string) => TurnDraft,
): SdkWay {
  const state = new ConversationState(new MemoryStorage());
  const stack = state.createProperty<DialogState>('DialogState');
  const log = state.createProperty<unknown>('log');
  return sdkWay(async (context) => {
    const draft = draftFor(await log.get(context), context.activity.text);
    context.turnState.set(TURN_DRAFT, draft);
    await runDialog(dialog, context, stack);
    await log.set(context, draft.state);
    await state.saveChanges(context);
  });
}

/** A waterfall of prompts with as many steps as our shortest report, as the SDK's samples write one. */
export function waterfall(): SdkWay {
  const state = new ConversationState(new MemoryStorage());
  const stack = state.createProperty<DialogState>('DialogState');
  const dialog = new SampleDialog();
  return sdkWay(async (context) => {
    await runDialog(dialog, context, stack);
    await state.saveChanges(context);
  });
}

/** The adapter alone: a message in, a message out. */
export function bareAdapter(): SdkWay {
  return sdkWay(async (context) => {
    await context.sendActivity('ok');
  });
}

function sdkWay(logic: (context: TurnContext) => Promise<void>): SdkWay {
  const adapter = new TestAdapter(logic);
  return {
    async turn(conversation, text) {
      const address = { id: conversation, name: '', isGroup: false, conversationType: '' };
      await adapter.processActivity({ type: 'message', text, conversation: address }, logic);
      adapter.activeQueue.length = 0;
    },
  };
}

class SampleDialog extends ComponentDialog {
  constructor() {
    super('sample');
    this.addDialog(new TextPrompt('text'));
    this.addDialog(new ChoicePrompt('choice', undefined, 'nl-nl'));
    const ask = (prompt: string) => (step: WaterfallStepContext) => step.prompt('text', { prompt });
    const choose = (prompt: string) => (step: WaterfallStepContext) =>
      step.prompt('choice', { prompt, choices: ['een', 'twee', 'drie'] });
    this.addDialog(
      new WaterfallDialog('waterfall', [
        choose('Voor wie ben je hier?'),
        ask('Vertel in je eigen woorden wat er gebeurde.'),
        ask('Is dit alles?'),
        ask('Klopt dit?'),
        choose('Wat wil je nu doen?'),
        choose('Mag dit weg?'),
        choose('Mag ik tellen?'),
      ]),
    );
    this.initialDialogId = 'waterfall';
  }
}
