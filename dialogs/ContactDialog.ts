import { CONTACT_CHANNELS } from '../services/domain/report.js';
import { choiceQuestion, textQuestion, yesNoQuestion } from './interview/builders.js';
import type { Question } from './interview/question.js';
import { callBackQuestion } from './PointDialog.js';
import { idChoices, toldLabel } from './labels.js';
import type { ReportView } from './ReportView.js';

/** Asked only where a human will get in touch: with a name, or with a chosen name at the local point. */
export const contactQuestions: readonly Question<ReportView>[] = [
  textQuestion({ id: 'contactName', applies: (view) => view.told('choice') === 'named' }),
  textQuestion({
    id: 'alias',
    applies: (view) =>
      view.told('choice') === 'pseudonym' && view.told('preferredName') === undefined,
  }),
  callBackQuestion,
  choiceQuestion({
    id: 'contactChannel',
    applies: wantsContact,
    choices: () => idChoices('contactChannel', CONTACT_CHANNELS),
    word: (value) => toldLabel('contactChannel', value),
    undoes: ['contactValue', 'voicemail'],
  }),
  textQuestion({
    id: 'contactValue',
    applies: (view) =>
      wantsContact(view) &&
      view.told('contactChannel') !== undefined &&
      view.told('contactChannel') !== 'in_person',
  }),
  textQuestion({ id: 'safeMoment', applies: hasChannel }),
  yesNoQuestion({
    id: 'voicemail',
    applies: (view) =>
      hasChannel(view) && ['phone', 'sms'].includes(view.told('contactChannel') ?? ''),
  }),
  textQuestion({ id: 'interpreter', applies: wantsMoreContact }),
  textQuestion({ id: 'accessibility', applies: wantsMoreContact }),
  textQuestion({ id: 'trustedPerson', applies: wantsMoreContact }),
];

function wantsContact(view: ReportView): boolean {
  const choice = view.told('choice');
  return choice === 'named' || choice === 'pseudonym';
}

function hasChannel(view: ReportView): boolean {
  return wantsContact(view) && view.told('contactChannel') !== undefined;
}

function wantsMoreContact(view: ReportView): boolean {
  return wantsContact(view) && view.told('tellMore') === true;
}
