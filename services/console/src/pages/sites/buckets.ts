import type { components } from "@/kit/api/schemas/monitoring";

export type Bucket = components["schemas"]["Bucket"];

/** A point of the line; null where the line is broken. */
interface Point {
  at: number;
  min: number | null;
  avg: number | null;
  max: number | null;
}

const LONGEST_STEPS = 3;

/**
 * The buckets as a line that is broken where nothing was measured: where the distance to the next one is much longer
 * than both a bucket and the usual distance.
 */
export function points(buckets: readonly Bucket[], widthS: number): Point[] {
  const times = buckets.map(({ at }) => Date.parse(at));
  const longest = LONGEST_STEPS * Math.max(widthS * 1000, usualDistance(times));
  return buckets.flatMap(({ min, avg, max }, index) => {
    const at = times[index] ?? 0;
    const before = times[index - 1];
    const broken = before !== undefined && at - before > longest;
    const point: Point = { at, min, avg, max };
    return broken ? [{ at: before + 1, min: null, avg: null, max: null }, point] : [point];
  });
}

function usualDistance(times: readonly number[]): number {
  const distances = times.slice(1).map((at, index) => at - (times[index] ?? at));
  return distances.toSorted((one, other) => one - other)[Math.floor(distances.length / 2)] ?? 0;
}
