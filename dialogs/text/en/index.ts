import { asked } from './asked.js';
import { because } from './because.js';
import { bodies } from './bodies.js';
import { bodySteps } from './bodySteps.js';
import { channels } from './channels.js';
import { cities } from './cities.js';
import { conversation } from './conversation.js';
import { labels } from './labels.js';
import { lines } from './lines.js';
import { open } from './open.js';
import { paths } from './paths.js';
import { nextSteps } from './nextSteps.js';
import { questions } from './questions.js';
import { serviceModels } from './serviceModels.js';

/** Every text of the conversation in English. */
export const en = {
  ...asked,
  ...because,
  ...bodies,
  ...bodySteps,
  ...channels,
  ...cities,
  ...conversation,
  ...labels,
  ...lines,
  ...open,
  ...paths,
  ...nextSteps,
  ...questions,
  ...serviceModels,
};
