/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word
 * of the other (optimal string alignment). Stops early: anything above `limit` comes back as limit + 1.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [left, right] = withoutSharedEnds(one, other);
  if (left === '' || right === '') return Math.min(left.length + right.length, limit + 1);
  if (limit < 2) return Math.min(isOneSlip(left, right) ? 1 : 2, limit + 1);
  return distanceBetween(left, right, limit);
}

/** What two words begin and end with alike never needs a change. */
function withoutSharedEnds(one: string, other: string): [string, string] {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shortest - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** Of two words that begin and end otherwise: one letter for another, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length === 1 && other.length === 1) return true;
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

function distanceBetween(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, other.length), limit + 1);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
