import type { components } from "@/kit/api/schemas/monitoring";
import { breaks } from "@/kit/chart/breaks";

export type Bucket = components["schemas"]["Bucket"];

/** A point of the line; null where the line is broken. */
interface Point {
  at: number;
  min: number | null;
  avg: number | null;
  max: number | null;
}

/** The buckets as a line that is broken where nothing was measured. */
export function points(buckets: readonly Bucket[], widthS: number): Point[] {
  const times = buckets.map(({ at }) => Date.parse(at));
  const broken = breaks(times, widthS * 1000);
  return buckets.flatMap(({ min, avg, max }, index) => {
    const point: Point = { at: times[index] ?? 0, min, avg, max };
    return broken(index) ? [{ at: (times[index - 1] ?? 0) + 1, min: null, avg: null, max: null }, point] : [point];
  });
}
