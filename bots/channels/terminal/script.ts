import { z } from 'zod';

/** One line of a written conversation. */
export type Step =
  | { readonly does: 'type'; readonly text: string }
  | { readonly does: 'photo' | 'leave' | 'back' }
  | { readonly does: 'wait'; readonly minutes: number }
  | {
      readonly does: 'expect';
      readonly what: Expectation;
      readonly about: readonly string[];
      readonly line: number;
    };

export const EXPECTATIONS = [
  'open',
  'says',
  'silent',
  'sent',
  'lacks',
  'has',
  'nothing-sent',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export interface Script {
  readonly city: string | undefined;
  readonly language: string | undefined;
  /** The moment at which it is set, so that "gisteren" always means the same day. */
  readonly now: Date;
  readonly steps: readonly Step[];
}

/** A written conversation that cannot be read; the message names the line and what is expected there. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  readonly code = 'script_invalid';
}

const Header = z.strictObject({
  city: z.string().optional(),
  language: z.enum(['nl', 'fr', 'en']).optional(),
  now: z.coerce.date().default(new Date('2026-11-20T10:00:00+01:00')),
});

/**
 * Reads a written conversation. Lines: `city: demo` and the like at the top; `# …` explains; `> …` is
 * typed by the person; `@photo`, `@repeat 800 woord`, `@leave` (the program stops and starts again),
 * `@back` (the person opens it again), `@wait 61` (minutes); `= open consent`, `= says danger.acute`,
 * `= silent literal`, `= sent LOKAAL anonymous`, `= lacks Peeters`, `= has Gent`, `= nothing-sent`
 * say what must be so at that point.
 *
 * @throws ScriptError
 */
export function readScript(text: string): Script {
  const header: Record<string, string> = {};
  const steps: Step[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const setting = /^(\w+): (.+)$/.exec(line);
    if (steps.length === 0 && setting?.[1] !== undefined && setting[2] !== undefined) {
      header[setting[1]] = setting[2].trim();
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      steps.push(readStep(line, index + 1));
    }
  }
  const parsed = Header.safeParse(header);
  if (!parsed.success)
    throw new ScriptError(`The lines at the top: ${z.prettifyError(parsed.error)}`);
  return { city: undefined, language: undefined, ...parsed.data, steps };
}

function readStep(line: string, number: number): Step {
  if (line.startsWith('>')) return { does: 'type', text: line.replace(/^> ?/, '') };
  const [verb = '', ...rest] = line.split(' ');
  if (verb === '=') return readExpectation(rest, number);
  if (verb === '@photo') return { does: 'photo' };
  if (verb === '@leave') return { does: 'leave' };
  if (verb === '@back') return { does: 'back' };
  if (verb === '@wait') return { does: 'wait', minutes: Number(rest[0]) };
  if (verb === '@repeat')
    return { does: 'type', text: `${rest.slice(1).join(' ')} `.repeat(Number(rest[0])).trim() };
  throw new ScriptError(`Line ${number} begins with none of > @ = #.`);
}

function readExpectation(words: readonly string[], line: number): Step {
  const [name, ...about] = words;
  const what = EXPECTATIONS.find((expectation) => expectation === name);
  if (what === undefined) {
    throw new ScriptError(`Line ${line} expects one of: ${EXPECTATIONS.join(', ')}.`);
  }
  return { does: 'expect', what, about, line };
}
