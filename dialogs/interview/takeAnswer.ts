import { isNo, isYes } from './commands.js';
import type { Conversation } from './Conversation.js';
import type { Heard, InterviewView, Journey } from './journey.js';
import type { Question, Reading, Said } from './question.js';
import { isStory } from './readers.js';
import { summary } from './summary.js';

/**
 * Takes words or a button as the answer to the open question. Danger in them is answered first and
 * always. A `greeting` is the first message of a conversation or the first after a "stop": it may be
 * no answer at all, so then it is not called a misunderstanding and nothing but a story is kept.
 */
export function takeAnswer<View extends InterviewView>(
  journey: Journey<View>,
  conversation: Conversation<View>,
  said: Said,
  as: 'greeting' | 'answer',
): void {
  const open = conversation.open();
  const heard = journey.heard(said, conversation.view);
  conversation.say(...heard.say);
  if (heard.offer !== undefined && !conversation.interview.notes.has(heard.offer.note)) {
    conversation.record({ t: 'noted', note: heard.offer.note });
    conversation.say(...heard.offer.say);
  }
  if (open === undefined) return;
  const reading = readingOf(open, conversation, said, heard, as);
  if (reading !== undefined) {
    conversation.apply(open, reading);
    if (reading.told !== undefined && reading.say === undefined) {
      // A story may itself say what was asked.
      const isStillAsked = open.applies(conversation.view);
      conversation.say({
        key: isStillAsked ? 'said.kept_with_account' : 'said.thanks_for_telling',
      });
    }
    if (reading.summary === true) conversation.say(...summary(journey, conversation));
    return;
  }
  if (as === 'greeting' || heard.isAnswered) return;
  if (!conversation.isShown()) {
    conversation.say({ key: 'said.stale' });
    return;
  }
  conversation.record({ t: 'missed' });
  conversation.say(...journey.missed(conversation.interview.misses, open, conversation.view));
}

function readingOf<View extends InterviewView>(
  open: Question<View>,
  conversation: Conversation<View>,
  said: Said,
  heard: Heard,
  as: 'greeting' | 'answer',
): Reading | undefined {
  const story = storyIn(said, open, heard);
  // A button says itself which question it answers; words answer only what was shown.
  const isTyped = said.value === undefined;
  if (isTyped && (as === 'greeting' || !conversation.isShown())) return story;
  const reading = open.read(said, conversation.view);
  if (reading === undefined) return story;
  if (heard.staysOut && isTyped && takesWords(open, reading)) return undefined;
  return reading.narrow === undefined ? reading : { ...story, ...reading };
}

/** Whether the words would be kept: as the story, as an answer, or as what they could have meant. */
function takesWords<View>(open: Question<View>, { set, told, narrow }: Reading): boolean {
  if (told !== undefined || (narrow?.length ?? 0) > 0) return true;
  return open.takesWords === true && set !== undefined;
}

/** A story told at another question is not thrown away: it is kept with the account. */
function storyIn<View>(said: Said, open: Question<View>, heard: Heard): Reading | undefined {
  const keeps = open.keepsStory === true || open.takesWords === true;
  if (!keeps || heard.staysOut || said.value !== undefined || !isStory(said.text)) return undefined;
  if (isYes(said) || isNo(said)) return undefined;
  return { told: said.text };
}
