/** What went wrong, for a log and for whoever handles it. */
export type StorageErrorCode =
  /** The file is no database of ours. */
  | 'foreign_file'
  /** The file is ours and broken: truncated, overwritten, or a part of it is missing. */
  | 'damaged_file'
  /** The file was written by a newer release. */
  | 'newer_file'
  /** Another process kept the file locked for too long. */
  | 'busy'
  /** Disk full, read-only, unreachable: nothing was written. */
  | 'unwritable'
  | 'closed'
  /** The server stopped answering during a write: it may have happened or not. Nothing may be acknowledged. */
  | 'outcome_unknown'
  /** A database server that was tried and is not fit to be trusted with reports; the message says why. */
  | 'unfit_server'
  /** The engine failed in another way; the cause says which. */
  | 'engine'
  /** There are documents, but the key file that opens them is gone. */
  | 'keys_missing'
  /** The keys are readable but do not open what is stored. */
  | 'keys_do_not_fit'
  | 'keys_invalid'
  | 'keys_open_to_others'
  /** A document is sealed with a key that is not in the ring. */
  | 'unknown_key'
  /** A document was changed, cut, or moved to another id or version since it was sealed. */
  | 'damaged_document';

/**
 * Whatever storage refuses or cannot do. The message is one sentence for the operator and never
 * holds a word of a document; `cause` is for the developer.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
