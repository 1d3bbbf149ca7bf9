import { fold, readLog, type Interview } from '../../dialogs/interview/log.js';
import type { Answer } from '../../dialogs/interview/question.js';
import type { Talk } from './Talk.js';

/** What is kept of a conversation, as the next turn will read it. */
export function interviewOf({ state }: Talk): Interview {
  const log = readLog(state);
  if (log === 'new' || log === 'foreign') throw new Error(`no log but ${log}`);
  return fold(log.events);
}

export function answersOf(talk: Talk): Record<string, Answer> {
  return Object.fromEntries(interviewOf(talk).answers);
}
