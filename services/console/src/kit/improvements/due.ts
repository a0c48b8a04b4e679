import { dayBounds, type Day } from "@/kit/time/days";

const SECOND_MS = 1000;

/** The end of a day by the clock of the site: what is to be done on that day may be done until then. */
export function endOf(day: Day, zone: string): string {
  return new Date(dayBounds(day, zone).to - SECOND_MS).toISOString();
}
