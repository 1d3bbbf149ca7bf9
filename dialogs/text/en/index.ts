import { because } from './because.js';
import { bodies } from './bodies.js';
import { conversation } from './conversation.js';
import { labels } from './labels.js';
import { lines } from './lines.js';
import { questions } from './questions.js';

/** Every text of the conversation in English. */
export const en = { ...because, ...bodies, ...conversation, ...labels, ...lines, ...questions };
