import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { TURN_DRAFT, type TurnDraft } from '../../dialogs/turnDraft.js';

const Kept = z.object({ said: z.array(z.string()), open: z.int() });

/**
 * A real dialog of a few lines, to try turns with: it keeps what somebody says, one question after
 * the other. `+…` is kept without going to the next question. `send`, `withdraw`, `forget`, `break`
 * and `finish` do what they say.
 */
export class Guestbook extends Dialog {
  constructor() {
    super('guestbook');
  }

  override async beginDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const draft = draftOf(dialogs);
    draft.count({ what: 'started' });
    return this.take(dialogs, draft, { said: [], open: 1 });
  }

  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const draft = draftOf(dialogs);
    return this.take(dialogs, draft, Kept.parse(draft.state));
  }

  private async take(
    dialogs: DialogContext,
    draft: TurnDraft,
    kept: z.infer<typeof Kept>,
  ): Promise<DialogTurnResult> {
    const text = draft.input.kind === 'text' ? draft.input.text : '';
    if (text === 'break') throw new Error(`cannot take: ${kept.said.join()}`);
    if (text === 'forget') {
      draft.count({ what: 'dropped', question: `q${kept.open}` });
      draft.forget();
      await dialogs.context.sendActivity('forgotten');
      return Dialog.EndOfTurn;
    }
    const reply = this.done(draft, text) ?? `heard ${text} at q${kept.open}`;
    const known = ['send', 'withdraw', 'finish', ''].includes(text);
    const said = known ? kept.said : [...kept.said, text];
    const open = known || text.startsWith('+') ? kept.open : kept.open + 1;
    if (open !== kept.open) draft.count({ what: 'question', question: `q${open}` });
    draft.state = { said, open };
    draft.openQuestion = text === 'finish' ? undefined : `q${open}`;
    await dialogs.context.sendActivities([
      { type: 'message', text: reply },
      { type: 'message', text: `q${open}?`, channelData: { key: `q${open}` } },
    ]);
    return Dialog.EndOfTurn;
  }

  private done(draft: TurnDraft, text: string): string | undefined {
    if (text === 'send') {
      const id = draft.randomId();
      draft.deliver({
        id,
        recipient: 'LOKAAL',
        name: 'named',
        document: '{"a":1}',
        text: 'secret',
      });
      draft.count({ what: 'sent', recipient: 'LOKAAL', name: 'named' });
      return `sending ${draft.deliveries.length}`;
    }
    if (text === 'withdraw') {
      const withdrawn = draft.withdraw();
      return `withdrawn ${withdrawn.length}: ${draft.deliveries.map(({ status }) => status).join()}`;
    }
    if (text === 'finish') {
      draft.count({ what: 'finished' });
      return 'finished';
    }
    return undefined;
  }
}

function draftOf(dialogs: DialogContext): TurnDraft {
  const draft: unknown = dialogs.context.turnState.get(TURN_DRAFT);
  if (!isDraft(draft)) throw new Error('no draft');
  return draft;
}

function isDraft(value: unknown): value is TurnDraft {
  return typeof value === 'object' && value !== null && 'forget' in value;
}
