import { join } from 'node:path';
import { z } from 'zod';
import type { Scenario, Says, Step } from './scenario.js';

/**
 * Two people at once at the real program. One tells a whole report: over several messages, with a
 * change of mind and a way back, for two recipients, and takes the file. The other lets one referral
 * go, and deletes everything while the second is still in the house.
 */
export const reportScenario: Scenario = {
  name: 'report',
  host: join(import.meta.dirname, 'reportHost.js'),
  steps: [
    { conversation: 'a', input: { kind: 'opened' }, open: 'role' },
    { conversation: 'b', input: { kind: 'opened' }, open: 'role' },
    ...says('a', ['victim', 'account']),
    { conversation: 'a', input: { kind: 'attachment' }, open: 'account' },
    ...says(
      'a',
      ['Ik werk in een fabriek in Aalst. Mijn baas gaf mij geen promotie.', 'account'],
      ['Hij zei dat ik te oud ben, en toen kanariegeel over mijn hoofddoek.', 'account'],
      ['klaar', 'understood'],
      ['ja'],
    ),
    ...says(
      'b',
      ['victim', 'account'],
      [`Op mijn werk in Gent zei de baas muskaatnoot.`, 'account'],
    ),
    { conversation: 'a', until: 'choice' },
    ...says(
      'a',
      ['overzicht', 'choice'],
      ['wijzig grounds', 'grounds'],
      ['age, religion', 'choice'],
      ['named', 'recipients'],
      ['terug', 'choice'],
      ['named', 'recipients'],
      ['UNIA, LOKAAL', 'tellMore'],
      ['waarom', 'tellMore'],
      ['ja'],
    ),
    { conversation: 'b', until: 'choice' },
    ...says('b', ['named', 'recipients'], ['UNIA, LOKAAL', 'tellMore'], ['nee']),
    { conversation: 'a', until: 'review' },
    { conversation: 'b', until: 'consent' },
    { conversation: 'b', press: 'send', open: 'consent' },
    { conversation: 'a', press: 'yes', open: 'consent' },
    'drain',
    { conversation: 'a', press: 'send', open: 'consent' },
    { conversation: 'a', press: 'send', open: 'countConsent' },
    'drain',
    { conversation: 'b', press: 'send', open: 'countConsent' },
    ...says('b', ['verwijder alles'], ['ja']),
    ...says('a', ['ja', 'after'], ['file', 'after']),
    'drain',
  ],
  answers: {
    understood: 'ja',
    account: 'klaar',
    domain: 'work',
    employer: 'private',
    municipality: 'Gent',
    grounds: 'age',
    conduct: 'refusal',
    through: 'direct',
    age: '26_64',
    when: 'vorige maand',
    otherParty: 'employer',
    organisation: 'De Korenmolen',
    pattern: 'repeated',
    evidence: 'messages, witnesses',
    wish: 'complaint',
    hope: 'dat het stopt',
    fears: 'retaliation',
    stillAtRisk: 'nee',
    contactName: 'Amina Verlinden',
    contactChannel: 'phone',
    contactValue: '0470 12 34 56',
    safeMoment: 'na 18 uur',
    voicemail: 'nee',
    review: 'ja',
  },
  otherwise: 'sla over',
  canaries: ['kanariegeel', 'muskaatnoot', 'Korenmolen', 'Verlinden', '0470 12 34 56'],
  normalise: (state) =>
    z.json().parse(JSON.parse(withoutDigests(withoutReferences(JSON.stringify(state))))),
  normaliseText: withoutReferences,
  expectAllowed: expectConsentFirst,
};

/** Texts of one person, each with the question that must stand open afterwards. */
function says(conversation: string, ...said: readonly (readonly [string, string?])[]): Step[] {
  return said.map(([text, open]): Says => ({
    conversation,
    input: { kind: 'text', text },
    ...(open === undefined ? {} : { open }),
  }));
}

/** Each report gets a reference of its own, from letters that no word of ours has so. */
function withoutReferences(text: string): string {
  return text.replace(/\b[BCDFGHJKMNPRTWXZ]{3}(?:-[BCDFGHJKMNPRTWXZ]{3}){2}\b/g, 'REF');
}

/** Digests of what was shown, which had the reference in it. */
function withoutDigests(state: string): string {
  return state
    .replace(/("prompt":"\w+)#[\w-]+"/g, '$1"')
    .replace(/("shown":)"[\w-]{16}"/g, '$1""')
    .replace(/("review":\{"is":"told","value":)"[\w-]{16}"/g, '$1""');
}

const Referral = z.object({ meta: z.object({ reference: z.string(), recipient: z.string() }) });
const Log = z.object({ events: z.array(z.looseObject({ t: z.string() })) });
const Shown = z.object({ t: z.literal('shown'), prompt: z.string() });
const Decisions = z.record(z.string(), z.object({ send: z.boolean() }));
const Consent = z.object({
  t: z.literal('answered'),
  set: z.object({ consent: z.object({ value: Decisions }) }),
});

/** Invariant I3 of security.md 5: a referral has a yes for its recipient, to what was shown last, its preview. */
function expectConsentFirst(referral: string, states: readonly unknown[]): void {
  const { reference, recipient } = Referral.parse(JSON.parse(referral)).meta;
  const { events } = Log.parse(states.find((state) => JSON.stringify(state).includes(reference)));
  const yes = events.findIndex(
    (event) => Consent.safeParse(event).data?.set.consent.value[recipient]?.send === true,
  );
  const shown = events
    .slice(0, Math.max(0, yes))
    .flatMap((event) => Shown.safeParse(event).data ?? []);
  if (shown.at(-1)?.prompt.startsWith('consent#') !== true) {
    throw new Error(`a referral to ${recipient} left without a preview and a yes`);
  }
}
