import { because } from './because.js';
import { bodies } from './bodies.js';
import { channels } from './channels.js';
import { conversation } from './conversation.js';
import { labels } from './labels.js';
import { lines } from './lines.js';
import { questions } from './questions.js';
import { serviceModels } from './serviceModels.js';

/** Every text of the conversation in Dutch; the keys are the keys of every other language. */
export const nl = {
  ...because,
  ...bodies,
  ...channels,
  ...conversation,
  ...labels,
  ...lines,
  ...questions,
  ...serviceModels,
};
