import { dayBounds, isDay, type Day } from "@/kit/time/days";
import type { Stretch } from "./bands";

const HOUR = 3_600_000;
const LAST = { "24h": 24 * HOUR, "7d": 7 * 24 * HOUR } as const;
export type Last = keyof typeof LAST;
const STEP = 60_000;

/** What the timeline shows. `live`: it ends now, whenever now is. */
export interface DutyPeriod extends Stretch {
  live: boolean;
  last: Last | null;
  day: Day | null;
}

/** The period an address asks for: `day=2026-11-23` of the site's calendar, or `last=7d`; else the last 24 hours. */
export function periodOf(query: URLSearchParams, zone: string, now: number): DutyPeriod {
  const day = query.get("day");
  if (isDay(day)) {
    const { from, to } = dayBounds(day, zone);
    return { start: from, end: to, live: from <= now && now < to, last: null, day };
  }
  const last: Last = query.get("last") === "7d" ? "7d" : "24h";
  const end = Math.ceil(now / STEP) * STEP;
  return { start: end - LAST[last], end, live: true, last, day: null };
}
