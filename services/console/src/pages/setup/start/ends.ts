import { dayIn, endOf } from "@/kit/time/days";
import { timeOfDay } from "@/kit/time/format";

const HOUR_MS = 3_600_000;
/** Where watches usually change, on the site's clock. */
const CHANGES: readonly string[] = ["08:00", "20:00"];

/** When a watch that begins now can end: at the full hours of the site's clock that are an hour away or more. Pure. */
export function endsFrom(now: number, zone: string): number[] {
  const clock = timeOfDay(now, zone);
  const hour = Number(clock.slice(0, 2));
  const times = Array.from({ length: 23 }, (_, ahead) => `${String((hour + ahead + 1) % 24).padStart(2, "0")}:00`);
  return times.map((time) => endOf(dayIn(now, zone), clock, time, zone)).filter((end) => end - now >= HOUR_MS);
}

/** Which of them it usually is. */
export function usualEnd(ends: readonly number[], zone: string): number | undefined {
  return ends.find((end) => CHANGES.includes(timeOfDay(end, zone))) ?? ends[0];
}
