import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DANGER_KINDS, DangerKind } from '../../domain/ids.js';
import { dangerFeatures } from '../dangerFeatures.js';
import { toldOutright } from '../dangerTold.js';
import { read } from '../lexicon.js';
import { type Example, learn, type Learnt, scoreOf } from './learn.js';

/**
 * Learns the danger model. `node dist/services/understanding/dangerModel/train.js FOLDER FILE…` reads
 * texts as JSON lines ({text, danger: null or {level, kinds}}), writes weights.json and tables.txt into
 * FOLDER and prints what was found, with its n, on texts that were left out. A file named danger.jsonl
 * was written to teach, half of it is danger: it does not count for the thresholds.
 */
function train(folder: string, files: readonly string[]): void {
  const texts = files.flatMap(textsOf);
  const thresholds = chooseThresholds(texts);
  const whole = learn(inProportion(texts));
  const hurt = texts.filter(isDanger);
  const acute = learn(examplesOf(hurt, isAcute));
  const model = {
    ...thresholds,
    thresholdAcute: THRESHOLD_ACUTE,
    danger: { ...named(whole), step: stepOf(whole) },
    acute: { ...named(acute), step: stepOf(acute) },
    kinds: Object.fromEntries(
      DANGER_KINDS.map((kind) => {
        const learnt = learn(examplesOfKind(hurt, kind), { words: false });
        return [kind, { ...named(learnt), step: 0 }];
      }),
    ),
  };
  writeFileSync(`${folder}/weights.json`, `${JSON.stringify(model, null, 2)}\n`);
  writeFileSync(`${folder}/tables.txt`, `${packed(whole)}\n${packed(acute)}\n`);
}

const Line = z.object({
  language: z.string(),
  text: z.string(),
  danger: z.object({ level: z.enum(['acute', 'soft']), kinds: z.array(DangerKind) }).nullable(),
});

interface Text extends z.infer<typeof Line>, Pick<Example, 'features'> {
  readonly hasCue: boolean;
  readonly isToTeach: boolean;
}

function textsOf(file: string): Text[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const text = Line.parse(JSON.parse(line));
    const reading = read(text.text);
    return {
      ...text,
      features: dangerFeatures(reading),
      hasCue: toldOutright(reading) !== null,
      isToTeach: file.endsWith('danger.jsonl'),
    };
  });
}

const isDanger = ({ danger }: Text): boolean => danger !== null;
/**
 * In every language danger is to be as rare as in the lives that people tell, lest the model take a
 * language for a sign of it.
 */
function inProportion(texts: readonly Text[]): Example[] {
  const weights = new Map<string, number>();
  for (const { language } of texts) {
    const same = texts.filter((text) => text.language === language);
    const hurt = same.filter(isDanger).length;
    const fit = (CALM_FOR_EACH_DANGER * hurt) / Math.max(1, same.length - hurt);
    weights.set(language, Math.min(MOST_WEIGHT, Math.max(1, fit)));
  }
  return texts.map((text) => {
    const is = isDanger(text);
    return { features: text.features, is, weight: is ? 1 : (weights.get(text.language) ?? 1) };
  });
}

const CALM_FOR_EACH_DANGER = 3;
const MOST_WEIGHT = 4;

const isAcute = ({ danger }: Text): boolean => danger?.level === 'acute';

function examplesOf(texts: readonly Text[], is: (text: Text) => boolean): Example[] {
  return texts.map((text) => ({ features: text.features, is: is(text) }));
}

/** These exclude one another, more or less. */
const APART: ReadonlySet<DangerKind> = new Set<DangerKind>([
  'self_harm',
  'sexual_violence',
  'sexual_exploitation_minor',
  'confinement',
]);

/** A text to teach names one kind only, and may be of others too. */
function examplesOfKind(hurt: readonly Text[], kind: DangerKind): Example[] {
  const isOf = ({ danger }: Text): boolean => danger?.kinds.includes(kind) === true;
  const telling = hurt.filter((text) => !text.isToTeach || isOf(text) || APART.has(kind));
  return examplesOf(telling, isOf);
}

/** Below 0: who may be hurt now is rather helped too soon. */
const THRESHOLD_ACUTE = -0.3;
const FOLDS = 5;
/** Of the texts without danger so many may show help. */
const FALSE_ALARMS = 0.1;

interface Thresholds {
  readonly threshold: number;
  readonly thresholdWithCue: number;
}

/** The two that find most danger in texts that the model has not seen. */
function chooseThresholds(texts: readonly Text[]): Thresholds {
  const scored = texts.map((text, place) => ({ text, fold: place % FOLDS, score: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = scored.filter((one) => one.fold !== fold).map(({ text }) => text);
    const learnt = learn(inProportion(seen));
    for (const one of scored) {
      if (one.fold === fold) one.score = scoreOf(learnt, one.text.features);
    }
  }
  const counted = scored.filter(({ text }) => !text.isToTeach);
  const calm = counted.filter(({ text }) => !isDanger(text));
  const hurt = counted.filter(({ text }) => isDanger(text));
  let best = { threshold: 0, thresholdWithCue: 0, found: -1, alarms: 0 };
  for (let threshold = -3; threshold <= 3; threshold += 0.1) {
    for (
      let thresholdWithCue = threshold - 4;
      thresholdWithCue <= threshold;
      thresholdWithCue += 0.25
    ) {
      const shows = ({ text, score }: (typeof scored)[number]): boolean =>
        score >= threshold || (text.hasCue && score >= thresholdWithCue);
      const alarms = calm.filter(shows).length / calm.length;
      const found = hurt.filter(shows).length / hurt.length;
      if (alarms <= FALSE_ALARMS && found > best.found) {
        best = { threshold, thresholdWithCue, found, alarms };
      }
    }
  }
  process.stdout.write(
    `found ${best.found.toFixed(3)} of ${hurt.length}, false alarms ${best.alarms.toFixed(3)} of ${calm.length}\n`,
  );
  return { threshold: best.threshold, thresholdWithCue: best.thresholdWithCue };
}

function stepOf({ table }: Learnt): number {
  return table.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
}

function packed(learnt: Learnt): string {
  const step = stepOf(learnt);
  const steps = Int8Array.from(learnt.table, (weight) => Math.round(weight / step));
  return Buffer.from(steps.buffer).toString('base64');
}

function named({ bias, named: weights }: Learnt): {
  bias: number;
  named: Record<string, number>;
} {
  const rounded = [...weights]
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return { bias: Number(bias.toFixed(2)), named: Object.fromEntries(rounded) };
}

const [folder, ...files] = process.argv.slice(2);
if (folder !== undefined) train(folder, files);
