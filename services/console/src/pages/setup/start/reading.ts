import type { SeriesState } from "@/kit/api/types";
import type { UnknownSeries } from "../forms";

/**
 * How far the readings of a site are. `kept`: this is the newest one. `unknown`: one was sent and handed back, because no
 * series takes it yet. `ready`: a series is set up and waits for its next reading.
 */
export type Heard =
  | { state: "nothing" }
  | { state: "unknown"; newest: UnknownSeries }
  | { state: "ready"; series: SeriesState }
  | { state: "kept"; series: SeriesState; value: number; at: string };

/** Pure. */
export function heardOf(series: readonly SeriesState[], unknown: readonly UnknownSeries[]): Heard {
  const told = series.flatMap((one) => (one.last ? [{ series: one, ...one.last }] : []));
  const kept = told.toSorted((one, other) => Date.parse(other.received_at) - Date.parse(one.received_at))[0];
  if (kept) return { state: "kept", series: kept.series, value: kept.value, at: kept.received_at };
  const newest = unknown.toSorted((one, other) => Date.parse(other.last_seen_at) - Date.parse(one.last_seen_at))[0];
  if (newest) return { state: "unknown", newest };
  return series[0] ? { state: "ready", series: series[0] } : { state: "nothing" };
}
