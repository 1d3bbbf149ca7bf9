/** The values that each axis may have. */
export type Axes = Readonly<Record<string, readonly string[]>>;

/** One value for each axis. */
export type Point = Readonly<Record<string, string>>;

/** All of it holds; an axis that does not matter is left out. */
export type Box = Readonly<Record<string, readonly string[]>>;

/**
 * Says for which points something holds, in as few "this and that, or that" as a simple search finds:
 * every point for which it holds is in a box, and none for which it does not. `[{}]` when it always
 * holds, `[]` when never. What is not among the points decides nothing.
 */
export function boxesOf(
  axes: Axes,
  points: readonly Point[],
  holds: (point: Point) => boolean,
): Box[] {
  const yes = points.filter(holds);
  const no = points.filter((point) => !holds(point));
  const names = Object.keys(axes).filter((axis) => matters(axis, yes, no));
  const found = divide(names, distinct(names, yes), distinct(names, no));
  return withoutCovered(
    found.map((box) => widened(box, no, axes)),
    yes,
  );
}

/** All points of some axes. */
export function pointsOf(axes: Axes): Point[] {
  return Object.entries(axes).reduce<Point[]>(
    (points, [axis, values]) =>
      points.flatMap((point) => values.map((value) => ({ ...point, [axis]: value }))),
    [{}],
  );
}

/** Whether two points that differ on this axis alone differ in whether it holds. */
function matters(axis: string, yes: readonly Point[], no: readonly Point[]): boolean {
  const others = new Set(no.map((point) => JSON.stringify({ ...point, [axis]: '' })));
  return yes.some((point) => others.has(JSON.stringify({ ...point, [axis]: '' })));
}

function distinct(axes: readonly string[], points: readonly Point[]): Point[] {
  const fewer = points.map((point) =>
    Object.fromEntries(axes.map((axis) => [axis, point[axis] ?? ''])),
  );
  return [...new Map(fewer.map((point) => [JSON.stringify(point), point])).values()];
}

/** One box when nothing else is in it; else split along the axis that gives the fewest boxes. */
function divide(axes: readonly string[], yes: readonly Point[], no: readonly Point[]): Box[] {
  if (yes.length === 0) return [];
  const box: Box = Object.fromEntries(
    axes.map((axis) => [axis, [...new Set(yes.map((point) => point[axis] ?? ''))]]),
  );
  const inside = no.filter((point) => isIn(point, box));
  if (inside.length === 0) return [box];
  const tries = axes
    .filter((axis) => (box[axis]?.length ?? 0) > 1)
    .map((axis) => split(axis, box, axes, yes, inside));
  return tries.reduce((best, next) => (next.length < best.length ? next : best), tries[0] ?? [box]);
}

/** Values of an axis with the same boxes are said together. */
function split(
  axis: string,
  box: Box,
  axes: readonly string[],
  yes: readonly Point[],
  no: readonly Point[],
): Box[] {
  const rest = axes.filter((other) => other !== axis);
  const groups = new Map<string, { values: string[]; part: Box }>();
  for (const value of box[axis] ?? []) {
    const has = (point: Point): boolean => point[axis] === value;
    for (const part of divide(rest, yes.filter(has), no.filter(has))) {
      const group = groups.get(JSON.stringify(part)) ?? { values: [], part };
      group.values.push(value);
      groups.set(JSON.stringify(part), group);
    }
  }
  return [...groups.values()].map(({ values, part }) => ({ [axis]: values, ...part }));
}

/** Without each axis that can be left out, so that it says no more than it must. */
function widened(box: Box, no: readonly Point[], axes: Axes): Box {
  return Object.keys(axes).reduce<Box>((wider, axis) => {
    const { [axis]: values, ...rest } = wider;
    return values === undefined || no.some((point) => isIn(point, rest)) ? wider : rest;
  }, box);
}

function withoutCovered(boxes: readonly Box[], yes: readonly Point[]): Box[] {
  return boxes.reduceRight<Box[]>((kept, box, index) => {
    const others = [...boxes.slice(0, index), ...kept];
    const isNeeded = yes.some(
      (point) => isIn(point, box) && !others.some((other) => isIn(point, other)),
    );
    return isNeeded ? [box, ...kept] : kept;
  }, []);
}

function isIn(point: Point, box: Box): boolean {
  return Object.entries(box).every(([axis, values]) => values.includes(point[axis] ?? ''));
}
