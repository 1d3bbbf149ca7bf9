import type { DocumentStore } from '../../services/storage/store.js';

/** A store that somebody can break and mend; while it is broken every call of it fails with `words` in its error. */
export function breakable(words: string) {
  let isBroken = false;
  const guarded =
    <Given extends readonly unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> =>
      isBroken ? Promise.reject(new Error(words)) : call(...given);
  return {
    around: (store: DocumentStore): DocumentStore => ({
      read: guarded((id: string, now: number) => store.read(id, now)),
      write: guarded((...given: Parameters<DocumentStore['write']>) => store.write(...given)),
      remove: guarded((...given: Parameters<DocumentStore['remove']>) => store.remove(...given)),
      due: guarded((now: number, limit: number) => store.due(now, limit)),
      expired: guarded((now: number, limit: number) => store.expired(now, limit)),
      versions: guarded((...given: Parameters<DocumentStore['versions']>) =>
        store.versions(...given),
      ),
      isEmpty: guarded(() => store.isEmpty()),
      scrub: guarded(() => store.scrub()),
      close: () => store.close(),
    }),
    break() {
      isBroken = true;
    },
    mend() {
      isBroken = false;
    },
  };
}
