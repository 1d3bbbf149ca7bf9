import { isYes } from './interview/commands.js';
import { chosenRecipients, isAboutCity } from './recipients.js';
import { textQuestion, yesNoQuestion } from './interview/builders.js';
import type { Question, Say } from './interview/question.js';
import { told } from './interview/readers.js';
import { pointName } from './pointWords.js';
import type { ReportView } from './ReportView.js';

const nameQuestion = textQuestion<ReportView>({
  id: 'preferredName',
  applies: (view) =>
    view.city.serviceModel === 'warm_point' && view.told('role') !== 'professional',
});

/** A warm point speaks to somebody by a name, from the start; any name will do. */
export const preferredNameQuestion: Question<ReportView> = {
  ...nameQuestion,
  keepsStory: true,
  read(said, view) {
    // "Ja" and the number of a button are no name, though anything else may be one.
    if (isYes(said) || /^\d+$/u.test(said.text.trim())) return undefined;
    // Somebody who tells their story here gave no name.
    if (said.text.trim().split(/\s+/u).length > LONGEST_NAME) return undefined;
    const reading = nameQuestion.read(said, view);
    const isName = reading?.set?.['preferredName']?.is === 'told';
    if (!isName) return reading;
    return { ...reading, say: [{ key: 'said.hello_name', params: { name: said.text.trim() } }] };
  },
};

const LONGEST_NAME = 4;

/** A contact point is short: whoever wants to talk makes an appointment. */
export const appointmentQuestion: Question<ReportView> = yesNoQuestion({
  id: 'appointment',
  applies: (view) =>
    view.city.serviceModel === 'contact_point' &&
    view.city.localPoint !== null &&
    ['pseudonym', 'named', 'together', 'keep'].includes(view.told('choice') ?? '') &&
    !isAboutCity(view),
  ask: (view) => ({ key: 'q.appointment.ask', params: { name: pointName(view.city) } }),
  take: (yes, view) => ({
    set: { appointment: told(yes) },
    say: yes ? [howToMakeOne(view)] : [{ key: 'said.fine' }],
  }),
});

/** Asked only where somebody of the point really calls, and only of whoever lets the point know. */
export const callBackQuestion: Question<ReportView> = yesNoQuestion({
  id: 'callBack',
  applies: (view) =>
    view.city.localPoint?.callBack === true &&
    ['pseudonym', 'named'].includes(view.told('choice') ?? '') &&
    chosenRecipients(view).includes('LOKAAL'),
  ask: (view) => ({ key: 'q.callBack.ask', params: { name: pointName(view.city) } }),
  take: (yes) => ({
    set: { callBack: told(yes), ...(yes ? { contactChannel: told('phone') } : {}) },
  }),
  undoes: ['contactChannel', 'contactValue', 'voicemail'],
});

function howToMakeOne({ city }: ReportView): Say {
  const { url = null, phone = null } = city.localPoint?.appointments ?? {};
  const ways = [phone, url].filter((way) => way !== null).join(', ');
  return ways === ''
    ? { key: 'appointment.unknown' }
    : { key: 'appointment.how', params: { ways } };
}
