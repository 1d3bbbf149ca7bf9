import { asked } from './asked.js';
import { because } from './because.js';
import { bodySteps } from './bodySteps.js';
import { bodies } from './bodies.js';
import { channels } from './channels.js';
import { cities } from './cities.js';
import { conversation } from './conversation.js';
import { labels } from './labels.js';
import { lines } from './lines.js';
import { nextSteps } from './nextSteps.js';
import { open } from './open.js';
import { paths } from './paths.js';
import { questions } from './questions.js';
import { serviceModels } from './serviceModels.js';

/** Every text of the conversation in French. */
export const fr = {
  ...asked,
  ...because,
  ...bodies,
  ...bodySteps,
  ...channels,
  ...cities,
  ...conversation,
  ...labels,
  ...lines,
  ...nextSteps,
  ...open,
  ...paths,
  ...questions,
  ...serviceModels,
};
