import type { Checkpoint, RouteContent } from "@/kit/api/types";

/** What differs between two versions of a route. Pure. */

const OF_ROUTE = ["name_zh", "name_en", "order"] as const;
const OF_CHECKPOINT = ["name_zh", "name_en", "place", "min_min", "by_min"] as const;

export type RouteField = (typeof OF_ROUTE)[number];
export type CheckpointField = (typeof OF_CHECKPOINT)[number];

/** A value that is another one. Null: it is left open. */
export interface Changed<Field extends string> {
  field: Field;
  before: string | number | null;
  after: string | number | null;
}

/** Where a checkpoint stands counts from 1. */
export type Move =
  { what: "added"; to: number } | { what: "removed"; from: number } | { what: "moved"; from: number; to: number };

/** A checkpoint with what became of it; null: it stands where it stood. */
interface CheckpointDifference {
  checkpoint: Checkpoint;
  move: Move | null;
  changed: Changed<CheckpointField>[];
}

export function routeDifferences(before: RouteContent, after: RouteContent): Changed<RouteField>[] {
  return changes(OF_ROUTE, before, after);
}

/** The checkpoints that differ, in the order of the later version; behind them those that it does not have. */
export function checkpointDifferences(before: RouteContent, after: RouteContent): CheckpointDifference[] {
  const old = new Map(before.checkpoints.map((one, place) => [one.key, { one, place }]));
  const left = new Set(after.checkpoints.map(({ key }) => key));
  const kept = after.checkpoints.flatMap(({ key }) => old.get(key)?.place ?? []);
  const unmoved = new Set(longestRising(kept));
  const there = after.checkpoints.map((checkpoint, place): CheckpointDifference => {
    const earlier = old.get(checkpoint.key);
    if (earlier === undefined) return { checkpoint, move: { what: "added", to: place + 1 }, changed: [] };
    const moved = { what: "moved", from: earlier.place + 1, to: place + 1 } as const;
    return {
      checkpoint,
      move: unmoved.has(earlier.place) ? null : moved,
      changed: changes(OF_CHECKPOINT, earlier.one, checkpoint),
    };
  });
  const gone = [...old.values()].flatMap(({ one, place }): CheckpointDifference[] =>
    left.has(one.key) ? [] : [{ checkpoint: one, move: { what: "removed", from: place + 1 }, changed: [] }],
  );
  return [...there, ...gone].filter(({ move, changed }) => move !== null || changed.length > 0);
}

/** The two versions that are compared, of those that there are, the newest first: the newest with the one before. */
export function chosenPair(
  versions: readonly number[],
  earlier: string | null,
  later: string | null,
): readonly [number, number] | null {
  const known = (text: string | null): number | undefined => versions.find((one) => String(one) === text);
  const to = known(later) ?? versions[0];
  const from = known(earlier) ?? versions.find((one) => to !== undefined && one < to) ?? to;
  return from === undefined || to === undefined || versions.length < 2 ? null : [from, to];
}

function changes<Field extends string>(
  fields: readonly Field[],
  before: Partial<Record<Field, string | number | null>>,
  after: Partial<Record<Field, string | number | null>>,
): Changed<Field>[] {
  return fields.flatMap((field) => {
    const one = { field, before: before[field] ?? null, after: after[field] ?? null };
    return one.before === one.after ? [] : [one];
  });
}

/** The longest part that rises: whatever is not of it was moved. One that is put in between moves no other.
 *
 * Of parts that are as long the last counts: of two that change places, the one that goes up was moved.
 */
function longestRising(places: readonly number[]): number[] {
  const endingAt: number[][] = [];
  for (const place of places) {
    endingAt.push([...longest(endingAt.filter((one) => (one.at(-1) ?? 0) < place)), place]);
  }
  return longest(endingAt);
}

function longest(parts: readonly number[][]): number[] {
  return parts.reduce((best, one) => (one.length >= best.length ? one : best), []);
}
