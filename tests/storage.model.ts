import { expect } from 'chai';
import fc from 'fast-check';
import type { DocumentStore } from '../services/storage/store.js';
import { aDocument } from './support/documents.js';

/**
 * Holds an engine, opened twice, against a few lines that say what it should do, over sequences of
 * calls that nobody thought of. `SEED` runs a failure again.
 */
export async function expectLikeModel({
  store,
  other,
}: {
  readonly store: DocumentStore;
  readonly other: DocumentStore;
}): Promise<void> {
  const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aCall(), { maxLength: 40 }), async (calls) => {
      round += 1;
      const model = new Model();
      for (const call of calls) {
        const expected = model.answer(call);
        expect(await answer(call.second ? other : store, call, `r${round}:`)).to.deep.equal(
          expected,
        );
      }
    }),
    { seed, numRuns: 60 },
  );
}

interface Call {
  readonly kind: 'read' | 'write' | 'remove';
  readonly key: string;
  readonly version: number;
  readonly now: number;
  readonly lives: number;
  readonly second: boolean;
}

function aCall(): fc.Arbitrary<Call> {
  return fc.record({
    kind: fc.constantFrom('read', 'write', 'write', 'remove'),
    key: fc.constantFrom('x', 'y'),
    version: fc.integer({ min: 1, max: 4 }),
    now: fc.integer({ min: 0, max: 10 }),
    lives: fc.integer({ min: 1, max: 8 }),
    second: fc.boolean(),
  });
}

async function answer(store: DocumentStore, call: Call, prefix: string): Promise<unknown> {
  const id = `${prefix}${call.key}`;
  if (call.kind === 'read') return (await store.read(id, call.now))?.version;
  const given = aDocument({ id, version: call.version, expiresAt: call.now + call.lives });
  return call.kind === 'remove' ? store.remove(given) : store.write(given, call.now);
}

/** The port in a few lines, to hold an engine against. */
class Model {
  readonly #kept = new Map<string, { version: number; expiresAt: number }>();

  answer({ kind, key, version, now, lives }: Call): unknown {
    const stored = this.#kept.get(key);
    const visible = stored !== undefined && stored.expiresAt > now ? stored : undefined;
    if (kind === 'read') return visible?.version;
    if (kind === 'remove') {
      const isThis = stored?.version === version && stored.expiresAt === now + lives;
      return isThis && this.#kept.delete(key);
    }
    if ((visible?.version ?? 0) !== version - 1) return false;
    this.#kept.set(key, { version, expiresAt: now + lives });
    return true;
  }
}
