import { addDays, daysOf, monthsLater, type Day } from "@/kit/time/days";

/** Where a key leads in a calendar; null where it leads nowhere. Weeks begin on Monday. Pure. */
export function dayAfterKey(key: string, shift: boolean, day: Day): Day | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return daysOf("week", day)[0] ?? day;
    case "End":
      return daysOf("week", day)[6] ?? day;
    case "PageUp":
      return monthsLater(day, shift ? -12 : -1);
    case "PageDown":
      return monthsLater(day, shift ? 12 : 1);
    default:
      return null;
  }
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(day: Day): Day[][] {
  const month = daysOf("month", day);
  const last = month.at(-1) ?? day;
  const weeks: Day[][] = [];
  for (let monday = daysOf("week", month[0] ?? day)[0] ?? day; monday <= last; monday = addDays(monday, 7)) {
    weeks.push(daysOf("week", monday));
  }
  return weeks;
}

export const PER_ROW = 4;
/** The times that are offered: each half hour. Others are typed. */
export const TIMES: readonly string[] = Array.from(
  { length: 48 },
  (_, index) => `${String(Math.floor(index / 2)).padStart(2, "0")}:${index % 2 === 0 ? "00" : "30"}`,
);

/** Where a key leads among the times, by their places; it stays within them. */
export function timeAfterKey(key: string, place: number): number | null {
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -PER_ROW,
    ArrowDown: PER_ROW,
    PageUp: -3 * PER_ROW,
    PageDown: 3 * PER_ROW,
    Home: -place,
    End: TIMES.length - 1 - place,
  };
  const step = by[key];
  return step === undefined ? null : Math.max(0, Math.min(TIMES.length - 1, place + step));
}
