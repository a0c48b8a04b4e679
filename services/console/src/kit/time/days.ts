import { timeOfDay } from "@/kit/time/format";
import { offsetMs, wallMs } from "@/kit/time/zone";

/** Calendar days and wall clocks of a site's zone, daylight saving included. Pure. */

/** A calendar day, without a zone: "2026-11-23". */
export type Day = string;
/** A fortnight begins with the week of the day. */
export type Period = "week" | "fortnight" | "month";

const WEEKS = { week: 1, fortnight: 2 } as const;

const DAY_MS = 86_400_000;
export function addDays(day: Day, count: number): Day {
  return dayOfUtc(utcOf(day) + count * DAY_MS);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** The days of the week or the fortnight (from Monday), or of the month that `day` is in. */
export function daysOf(period: Period, day: Day): Day[] {
  if (period !== "month") {
    const monday = addDays(day, -((new Date(utcOf(day)).getUTCDay() + 6) % 7));
    return Array.from({ length: 7 * WEEKS[period] }, (_, index) => addDays(monday, index));
  }
  const first = `${day.slice(0, 8)}01`;
  const count = daysBetween(first, monthAfter(first, 1));
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** A day in the period before (-1) or after (1). */
export function stepped(period: Period, day: Day, by: number): Day {
  return period === "month" ? monthAfter(`${day.slice(0, 8)}01`, by) : addDays(day, 7 * WEEKS[period] * by);
}

export function isDay(text: string | null): text is Day {
  return (
    text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcOf(text)) && dayOfUtc(utcOf(text)) === text
  );
}

/** The same day of another month or year; in a shorter month its last one. */
export function monthsLater(day: Day, by: number): Day {
  const first = monthAfter(`${day.slice(0, 8)}01`, by);
  const last = addDays(monthAfter(first, 1), -1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
}

export function isWeekend(day: Day): boolean {
  return new Date(utcOf(day)).getUTCDay() % 6 === 0;
}

/** What a zone's clock makes of a day and a time: it shows it once, skips it (put forward), or shows it twice (put back). */
type WallTime =
  | { kind: "once"; at: number }
  /** `at`: the moment that would have been; `next`: what the clock shows next instead. */
  | { kind: "skipped"; at: number; next: { day: Day; time: string } }
  | { kind: "twice"; at: number; second: number };

/** `time` may be "24:00". */
export function wallTime(day: Day, time: string, zone: string): WallTime {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wall = utcOf(day) + (hours * 60 + minutes) * 60_000;
  const before = wall - offsetMs(wall - DAY_MS, zone);
  const after = wall - offsetMs(wall + DAY_MS, zone);
  const shown = [before, after].filter((moment) => moment + offsetMs(moment, zone) === wall);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  if (shown.length === 0) {
    const next = firstAfterChange(wall - DAY_MS, wall + DAY_MS, zone);
    return { kind: "skipped", at: before, next: { day: dayIn(next, zone), time: timeOfDay(next, zone) } };
  }
  return first === last ? { kind: "once", at: first } : { kind: "twice", at: first, second: last };
}

/** The moment (ms) when the wall clock of the zone shows day and time. `time` may be "24:00".
 *
 * Where the clock is put forward over it, the moment that would have been; where it is shown twice, the first one.
 */
export function instantOf(day: Day, time: string, zone: string): number {
  return wallTime(day, time, zone).at;
}

/** From the first to the last moment of the day in the zone: 23, 24 or 25 hours. */
export function dayBounds(day: Day, zone: string): { from: number; to: number } {
  return { from: instantOf(day, "00:00", zone), to: instantOf(addDays(day, 1), "00:00", zone) };
}

/** The day on the zone's calendar. */
export function dayIn(at: string | number, zone: string): Day {
  return dayOfUtc(wallMs(at, zone));
}

/** The same wall clock so many days later; a shift over the change of the clock gets longer or shorter by it. */
export function movedByDays(at: number, count: number, zone: string): number {
  return instantOf(addDays(dayIn(at, zone), count), timeOfDay(at, zone), zone);
}

/** How many minutes more (or fewer) pass between two moments than their wall clocks say; 0 on ordinary days. */
export function clockChangeMin(from: number, to: number, zone: string): number {
  return (offsetMs(from, zone) - offsetMs(to, zone)) / 60_000;
}

/** The last moment, not after `now`, at which the wall clock of the zone showed this time. */
export function lastAt(time: string, zone: string, now: number): number {
  const today = instantOf(dayIn(now, zone), time, zone);
  return today <= now ? today : instantOf(addDays(dayIn(now, zone), -1), time, zone);
}

/** The day on which a shift ends that begins on `day` at `from` and ends at the wall clock `to`: the same, or the next. */
export function lastDay(day: Day, from: string, to: string): Day {
  return to > from ? day : addDays(day, 1);
}

/** When it ends. */
export function endOf(day: Day, from: string, to: string, zone: string): number {
  return instantOf(lastDay(day, from, to), to, zone);
}

/** The first minute of the later offset, where the clock is changed once between the two moments. */
function firstAfterChange(from: number, to: number, zone: string): number {
  const later = offsetMs(to, zone);
  let [low, high] = [Math.floor(from / 60_000), Math.ceil(to / 60_000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle * 60_000, zone) === later) high = middle;
    else low = middle;
  }
  return high * 60_000;
}

function monthAfter(first: Day, by: number): Day {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return dayOfUtc(Date.UTC(year, month - 1 + by, 1));
}

function utcOf(day: Day): number {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function dayOfUtc(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}
