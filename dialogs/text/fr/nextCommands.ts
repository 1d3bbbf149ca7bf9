import type { nextCommands as nl } from '../nl/nextCommands.js';

export const nextCommands = {
  next: [
    'et maintenant',
    'et apres',
    'que se passe-t-il maintenant',
    'que se passe-t-il ensuite',
    "qu'est-ce qui se passe maintenant",
    "qu'est-ce qui se passe apres",
    'que va-t-il se passer',
    'que devient mon signalement',
    'la suite',
    'quelle est la suite',
    'prochaines etapes',
    'sur les etapes',
  ],
  nextDuration: ['sur la duree'],
  nextProof: ['sur les preuves'],
  nextEnough: ['sur assez de preuves'],
  nextLimits: ['sur les delais'],
  nextProtection: ['sur la protection'],
  nextCost: ['sur le cout', 'sur les couts'],
  nextHelpers: ["sur l'aide"],
  nextMeanwhile: ['sur maintenant'],
} as const satisfies Record<keyof typeof nl, readonly string[]>;
