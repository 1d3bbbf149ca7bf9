import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../../services/storage/keyRing.js';
import { SealedStore } from '../../services/storage/sealed.js';
import { seal, unseal } from '../../services/storage/sealedBody.js';
import { openSqlite } from '../../services/storage/sqlite.js';
import type { DocumentStore } from '../../services/storage/store.js';
import { BODY_BYTES, EXPIRY, fill, idOf } from './fill.js';
import { median } from './measure.js';

/**
 * What storage costs: reading and writing the document of a turn with few and with a million
 * documents stored, durable writes of one and of fifty writers, and sealing. Everything happens in
 * a temporary folder that is removed at the end; a million documents take about 2 GB there.
 *
 * `node dist/tests/bench/storage.bench.js [documents]`
 */
const SMALL = 1_000;
const LARGE = Number(process.argv[2] ?? 1_000_000);
const STORY = 'x'.repeat(4_000);
const ROUNDS = 150;
const TURNS_A_ROUND = 20;

let later = 0;
const folder = mkdtempSync(join(tmpdir(), 'spreekerover-bench-'));
try {
  await benchGrowth();
  await benchThroughput();
  benchSealing();
} finally {
  rmSync(folder, { recursive: true });
}

/** The two stores take turns, so that whatever else the machine does weighs on both. */
async function benchGrowth(): Promise<void> {
  const stores = [];
  for (const documents of [SMALL, LARGE]) {
    const path = join(folder, `${documents}.db`);
    await (await openSqlite(path)).close();
    fill(path, documents);
    const times: number[] = [];
    stores.push({ documents, store: await openSqlite(path), times });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { documents, store, times } of stores) {
      for (let turn = 0; turn < TURNS_A_ROUND; turn += 1) {
        const id = idOf(Math.floor((turn * ROUNDS + round) * 7919) % documents);
        times.push(await timed(() => readAndWrite(store, id)));
      }
    }
  }
  for (const { documents, times } of stores) {
    const slowest = Math.max(...times).toFixed(1);
    print(
      `turn with ${documents} documents stored`,
      `${median(times).toFixed(3)} ms, slowest ${slowest} ms`,
    );
  }
  for (const [name, figure] of [
    ['median', median],
    ['mean, with checkpoints', mean],
  ] as const) {
    const [few = NaN, many = NaN] = stores.map(({ times }) => figure(times));
    print(`growth from ${SMALL} to ${LARGE}, ${name}`, `${(many / few).toFixed(2)}x`);
  }
  for (const { store } of stores) await store.close();
}

async function readAndWrite(store: DocumentStore, id: string): Promise<void> {
  const found = await store.read(id, 0);
  if (found === undefined) throw new Error('a document is missing');
  const { version, dueAt } = found;
  const body = randomBytes(BODY_BYTES);
  // Whoever speaks gets more time than all who are silent.
  const expiresAt = EXPIRY + LARGE + (later += 1);
  const written = await store.write({ id, version: version + 1, body, expiresAt, dueAt }, 0);
  if (!written) throw new Error('a write was lost');
}

async function benchThroughput(): Promise<void> {
  const engine = await openSqlite(join(folder, 'throughput.db'));
  const store = await SealedStore.open(engine, KeyRing.fromConfig(KeyRing.newEntry()));
  for (const [writers, writes] of [
    [1, 2_000],
    [50, 200],
  ] as const) {
    const each = Array.from({ length: writers }, () => randomBytes(8).toString('hex'));
    const ms = await timed(async () => {
      await Promise.all(each.map((name) => converse(store, `conversation:${name}`, writes)));
    });
    const perSecond = (writers * writes * 1000) / ms;
    print(`sealed durable turns a second, ${writers} at once`, perSecond.toFixed(0));
  }
  await engine.close();
}

async function converse(store: SealedStore, id: string, turns: number): Promise<void> {
  for (let version = 1; version <= turns; version += 1) {
    await store.read(id, 0);
    await store.write({ id, version, value: STORY, expiresAt: EXPIRY, dueAt: null }, 0);
  }
}

function benchSealing(): void {
  const ring = KeyRing.fromConfig(KeyRing.newEntry());
  const to = { id: 'conversation:a', version: 1, expiresAt: EXPIRY, dueAt: null };
  const body = seal(STORY, to, ring);
  print('sealing 4 KB', `${perCall(() => seal(STORY, to, ring)).toFixed(1)} µs`);
  print('opening 4 KB', `${perCall(() => unseal(body, to, ring)).toFixed(1)} µs`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Microseconds. */
function perCall(work: () => unknown): number {
  const calls = 5_000;
  for (let call = 0; call < calls; call += 1) work();
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return ((performance.now() - start) * 1000) / calls;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print(what: string, value: string): void {
  process.stdout.write(`storage: ${what}: ${value}\n`);
}
