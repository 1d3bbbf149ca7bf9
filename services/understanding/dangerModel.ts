import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Danger } from '../domain/facts.js';
import { DANGER_KINDS, type DangerKind } from '../domain/ids.js';
import { type DangerFeatures, TABLE_SIZE } from './dangerFeatures.js';

/** What the model makes of a text. */
export interface Weighed extends Readonly<Danger> {
  /** It hears danger, whatever the cues say. */
  readonly isDanger: boolean;
  /** It does not rule out a cue that was found: the text is no film, match or manner of speaking. */
  readonly fitsCue: boolean;
}

/**
 * Weighs a text by a linear model, learnt by dangerModel/train.ts: the same text always gives the same.
 * Of kinds there is at least one. Throws an Error when the files of the model are not whole.
 */
export function weighDanger(features: DangerFeatures): Weighed {
  const { weights, tables } = (loaded ??= load());
  const score = scoreOf(features, weights.danger, tables.danger);
  const possible = DANGER_KINDS.filter(
    (kind) => NEEDS[kind]?.some((sign) => hasSign(features, sign)) ?? true,
  );
  const heads = possible.map((kind) => {
    return { kind, score: scoreOf(features, weights.kinds[kind]) };
  });
  const best = Math.max(...heads.map((head) => head.score));
  return {
    isDanger: score >= weights.threshold && saysMore(features),
    fitsCue: score >= weights.thresholdWithCue,
    level:
      scoreOf(features, weights.acute, tables.acute) >= weights.thresholdAcute ? 'acute' : 'soft',
    kinds: heads
      .filter((head) => head.score >= Math.min(SURE_OF_KIND, best))
      .map(({ kind }) => kind),
  };
}

/** Only with such a sign a text can be of the kind, however alike it sounds. */
const NEEDS: Partial<Record<DangerKind, readonly string[]>> = {
  partner_violence: ['s:partner'],
  child: ['s:child', 's:minor_age', 's:school_place'],
  sexual_exploitation_minor: ['s:child', 's:minor_age', 's:school_place'],
  sexual_violence: [
    ...['c:sexual_violence', 's:sex_word', 's:sex_touch', 's:no_consent', 's:undress', 's:mouth'],
    ...['s:night_visit', 's:exposure', 's:image', 's:wash_often', 's:groom', 's:given_away'],
    ...['s:hotel_men', 's:nice_to_me', 's:cleric', 's:too_far', 's:breath_calls'],
  ],
};

/** A sign, or every cue of a kind whatever its level. */
function hasSign({ named }: DangerFeatures, sign: string): boolean {
  return named.has(sign) || [...named.keys()].some((name) => name.startsWith(`${sign}:`));
}

/**
 * Who it was and when it was are no danger by themselves: "yesterday my landlord refused me" sounds like
 * much that is, because whoever tells of danger says such things too.
 */
function saysMore({ named }: DangerFeatures): boolean {
  return [...named.keys()].some((name) => !CIRCUMSTANCES.has(name));
}

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  ['recent', 'past', 'now', 'ongoing', 'partner', 'child', 'kin', 'minor_age', 'school_place']
    .concat(['their_kids', 'address', 'figure', 'group', 'travel', 'money', 'deport'])
    .concat(['carer', 'call_help', 'control', 'extort', 'exploit', 'secret', 'image', 'neglect'])
    .concat(['papers', 'property', 'work_accident', 'sport', 'fiction', 'laughing'])
    .map((sign) => `s:${sign}`)
    .concat('c:idiom'),
);

const SURE_OF_KIND = 0.5;

function scoreOf(
  { named, hashed }: DangerFeatures,
  { bias, named: weights }: Head,
  table?: Table,
): number {
  let score = bias;
  for (const [name, value] of named) score += value * (weights[name] ?? 0);
  if (table === undefined) return score;
  let sum = 0;
  for (const [place, value] of hashed) sum += value * (table.steps[place] ?? 0);
  return score + sum * table.step;
}

/** Hashed weights, in whole steps of `step` each. */
interface Table {
  readonly steps: Int8Array;
  readonly step: number;
}

const Head = z.object({
  bias: z.number(),
  named: z.record(z.string(), z.number()),
  /** The worth of one step of its table of hashed weights; 0 when it has none. */
  step: z.number(),
});
type Head = z.infer<typeof Head>;

const File = z.object({
  /** A text whose score is at least this shows the help lines. */
  threshold: z.number(),
  /** The same where a cue of data/danger.csv was found too. */
  thresholdWithCue: z.number(),
  /** Of a danger: that it is acute. */
  thresholdAcute: z.number(),
  danger: Head,
  acute: Head,
  kinds: z.record(z.string(), Head),
});

interface Weights {
  readonly weights: Omit<z.infer<typeof File>, 'kinds'> & { kinds: Record<DangerKind, Head> };
  readonly tables: { readonly danger: Table; readonly acute: Table };
}
let loaded: Weights | undefined;

const NO_HEAD: Head = { bias: -9, named: {}, step: 0 };

function load(): Weights {
  const file = File.parse(JSON.parse(readFileSync(fileAt('weights.json'), 'utf8')));
  const [danger = '', acute = ''] = readFileSync(fileAt('tables.txt'), 'latin1').split('\n');
  const head = (kind: DangerKind): Head => file.kinds[kind] ?? NO_HEAD;
  const kinds: Record<DangerKind, Head> = {
    acute_danger: head('acute_danger'),
    violence: head('violence'),
    self_harm: head('self_harm'),
    child: head('child'),
    sexual_violence: head('sexual_violence'),
    partner_violence: head('partner_violence'),
    threat: head('threat'),
    sexual_exploitation_minor: head('sexual_exploitation_minor'),
    confinement: head('confinement'),
  };
  const tables = { danger: unpack(danger, file.danger), acute: unpack(acute, file.acute) };
  return { weights: { ...file, kinds }, tables };
}

function unpack(line: string, { step }: Head): Table {
  const steps = new Int8Array(Buffer.from(line, 'base64'));
  if (steps.length !== TABLE_SIZE) throw new Error('dangerModel/tables.txt has another size');
  return { steps, step };
}

function fileAt(name: string): URL {
  return new URL(`./dangerModel/${name}`, import.meta.url);
}
