import type { nextCommands as nl } from '../nl/nextCommands.js';

export const nextCommands = {
  next: [
    'what happens next',
    'what happens now',
    'what happens then',
    'what happens after this',
    'what happens if i report',
    'what happens with my report',
    'what will happen',
    'what will happen next',
    'what now',
    'and now',
    "what's next",
    'what is next',
    'next steps',
    'what are the next steps',
    'about the steps',
  ],
  nextDuration: ['about time'],
  nextProof: ['about proof'],
  nextEnough: ['about enough proof'],
  nextLimits: ['about deadlines'],
  nextProtection: ['about protection'],
  nextCost: ['about costs'],
  nextHelpers: ['about helpers'],
  nextMeanwhile: ['about now'],
} as const satisfies Record<keyof typeof nl, readonly string[]>;
