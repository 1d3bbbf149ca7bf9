import { MongoServerError } from 'mongodb';
import { queries, type Reach, writeOver, WrittenRow } from './mongoDocuments.js';
import { failureOf, isDuplicate, outcomeUnknown, unreachable } from './mongoErrors.js';
import { Mark, stands, type Stamp } from './mongoMark.js';
import { insist, OutOfPatience, patiently } from './mongoPatience.js';
import type { ListedDocument, StoredDocument } from './store.js';

/**
 * Writes a document durably if the version before it is the one that a reader sees at `now`. When an
 * answer got lost, the same is written again under the same mark: it cannot be done twice, since each
 * version is written once. And when it then finds nothing to replace, the document tells whose the
 * version is.
 *
 * That holds too for a try that was given up and arrives after all, over a client that serves no more:
 * either it is the one that stands, or it finds nothing to replace.
 *
 * A write that finds nothing to replace waits for the majority as well, for what it has seen; so a
 * mark that is found afterwards was not only seen on one server.
 *
 * @returns whether it stands; `false` when somebody else was first.
 * @throws StorageError `outcome_unknown` when it was sent and nobody can tell what became of it;
 * any other code says that nothing was written.
 */
export async function writeDurably(
  reach: Reach,
  document: StoredDocument,
  now: number,
): Promise<boolean> {
  const mark = new Mark();
  return settled(mark, async () => {
    if (await wrote(reach, document, now, mark.stamp())) return true;
    // Nothing came between: then it was somebody else who was first.
    if (mark.sent === 1) return false;
    const found = await reach((documents) =>
      documents.findOne({ _id: document.id }, { projection: { version: 1, by: 1 } }),
    );
    const written = found === null ? undefined : WrittenRow.parse(found);
    const stood = stands(mark.text, document.version, written);
    if (stood === undefined) throw outcomeUnknown(new Error('overtaken too often to tell'));
    return stood;
  });
}

/**
 * Removes a document durably if it is as it was listed. A removal leaves nothing in which one could
 * read whose it was. So it is looked first whether the document is there: if it was, and is gone
 * after an answer got lost, it was removed as asked.
 *
 * @throws StorageError, as for a write.
 */
export async function removeDurably(reach: Reach, listed: ListedDocument): Promise<boolean> {
  const isThere = async () => {
    const there = queries.listed(listed, listed.id);
    const found = await reach((documents) => documents.findOne(there, { projection: { _id: 1 } }));
    return found !== null;
  };
  if (!(await patiently(isThere))) return false;
  const mark = new Mark(listed.id);
  return settled(mark, async () => {
    const asListed = queries.listed(listed, mark.stamp());
    const { deletedCount } = await reach((documents) => documents.deleteOne(asListed));
    return deletedCount === 1 || (mark.sent > 1 && !(await isThere()));
  });
}

async function wrote(
  reach: Reach,
  document: StoredDocument,
  now: number,
  stamp: Stamp,
): Promise<boolean> {
  try {
    return await reach((documents) => writeOver(documents, document, now, stamp));
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** An error says that nothing happened only where that is certain. */
async function settled(mark: Mark, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await insist(work);
  } catch (error) {
    mark.withdraw();
    const isLate = error instanceof OutOfPatience;
    const cause = isLate ? error.cause : error;
    if (mark.sent === 0) throw isLate ? unreachable(cause) : failureOf(cause);
    const wasRefused = !isLate && mark.sent === 1 && cause instanceof MongoServerError;
    throw wasRefused ? failureOf(cause) : outcomeUnknown(cause);
  }
}
