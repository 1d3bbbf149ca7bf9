/** A document as an engine keeps it: sealed before it gets here, so an engine never sees a word. */
export interface StoredDocument {
  /** Unique over all documents: a kind, a colon and an opaque key, as `conversation:…`. */
  readonly id: string;
  /** 1 for the first write, then one more for each. */
  readonly version: number;
  readonly body: Uint8Array;
  /** Milliseconds since 1970 from which the document no longer exists for a reader. */
  readonly expiresAt: number;
  /** Milliseconds since 1970 from which work waits in this document; null when none does. */
  readonly dueAt: number | null;
}

/** A document as it stood when it was listed: what it is told from one that was written under the same id since. */
export type ListedDocument = Pick<StoredDocument, 'id' | 'version' | 'expiresAt'>;

/**
 * The one port to storage: documents with compare-and-set and expiry, and the two queries that the
 * outbox and the sweep need. Every engine passes the same contract suite (tests/storage.contract.ts).
 * No transactions over documents: not every engine has them. Every method may reject with a
 * StorageError: `busy`, `unwritable`, `damaged_file`, `closed`, `engine`; then nothing of it happened.
 * Or with `outcome_unknown`: then it may have happened, and whoever asked must be able to ask again.
 */
export interface DocumentStore {
  /** The document, unless there is none or it has expired at `now`. */
  read(id: string, now: number): Promise<StoredDocument | undefined>;
  /**
   * Writes the document durably if the version that a reader sees at `now` is still
   * `document.version - 1` (0: there is none, or only an expired one). Resolves only after the
   * commit; `false` means that somebody else was first.
   */
  write(document: StoredDocument, now: number): Promise<boolean>;
  /**
   * Removes the document, expired or not, if its version and its expiry are still these; its bytes
   * are overwritten, not only unlinked. The version alone would not do: between a listing and the
   * removal another process may remove the document and a person begin anew at version 1.
   */
  remove(listed: ListedDocument): Promise<boolean>;
  /** Ids of documents in which work waits, longest waiting first; an expired document has none. */
  due(now: number, limit: number): Promise<string[]>;
  /** Expired documents, oldest first; the sweep removes them as they are listed here. */
  expired(now: number, limit: number): Promise<ListedDocument[]>;
  /**
   * The versions that a reader sees at `now` of those of these documents that exist: for whoever
   * waits for news of many and wants to read only those that changed.
   */
  versions(ids: readonly string[], now: number): Promise<ReadonlyMap<string, number>>;
  /** Whether it holds nothing at all, not even something expired: only then may new keys be made. */
  isEmpty(): Promise<boolean>;
  /**
   * Takes what was removed or replaced so far out of the engine's journals too. The sweep calls it
   * at its end; `false` means that another process was in the way and the next sweep will do it.
   */
  scrub(): Promise<boolean>;
  /** Waits for the writes under way, scrubs and lets go of the files; afterwards every call rejects with `closed`. */
  close(): Promise<void>;
}

/** What an engine adds that processes on several machines share. */
export interface SharedStore extends DocumentStore {
  /**
   * Counts one more under a name, together with every other process, until `expiresAt`; what was
   * counted longer ago than that begins anew. Only a number is kept, as an expiring document without
   * a body. A lost answer may count one too many.
   */
  tally(name: string, now: number, expiresAt: number): Promise<Tally>;
  /**
   * Calls `listener` with the id of each document that somebody wrote, this process or another, soon
   * after it was written. It may miss some, or all where the server cannot tell: whoever needs to
   * know looks at `versions` as well, less often. Gives the way to stop.
   */
  watch(listener: (id: string) => void): () => void;
}

/** How often something was counted, and until when (milliseconds since 1970). */
export interface Tally {
  readonly count: number;
  readonly expiresAt: number;
}
