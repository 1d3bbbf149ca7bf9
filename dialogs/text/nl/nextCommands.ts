/**
 * What people type to hear what happens next: `next` in general, the others one part of it.
 */
export const nextCommands = {
  next: [
    'wat gebeurt er nu',
    'wat gebeurt er dan',
    'wat gebeurt er nu dan',
    'wat gebeurt er daarna',
    'wat gebeurt er hierna',
    'wat gebeurt er als ik meld',
    'wat gebeurt er met mijn melding',
    'wat gebeurt er met wat ik vertel',
    'wat gaat er nu gebeuren',
    'wat doen ze met mijn melding',
    'wat nu',
    'en nu',
    'en wat nu',
    'hoe gaat het nu verder',
    'hoe gaat het verder',
    'hoe gaat dit verder',
    'wat zijn de volgende stappen',
    'volgende stappen',
    'over de stappen',
  ],
  nextDuration: ['over de duur'],
  nextProof: ['over bewijs'],
  nextEnough: ['over genoeg bewijs'],
  nextLimits: ['over termijnen', 'over de termijnen'],
  nextProtection: ['over bescherming'],
  nextCost: ['over kosten', 'over de kosten'],
  nextHelpers: ['over hulp'],
  nextMeanwhile: ['over nu'],
} as const;
