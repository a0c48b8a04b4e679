import type { CorrectionRead } from "@/kit/api/types";
import { addDays, dayIn, monthsLater, type Day } from "@/kit/time/days";

/** What the sheet shows, as its address has it. `month`: "2026-11". */
export interface SheetFilters {
  site: string | null;
  person: string | null;
  month: string;
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
export const CORRECTION_STATES: readonly CorrectionRead["state"][] = ["requested", "approved", "refused", "withdrawn"];

/** Without a month in the address: the one of `now` in the zone. */
export function monthOf(text: string | null, zone: string, now: number): string {
  return text !== null && MONTH.test(text) ? text : dayIn(now, zone).slice(0, 7);
}

/** So many months later, or earlier. */
export function monthStepped(month: string, by: number): string {
  return monthsLater(`${month}-01`, by).slice(0, 7);
}

/** The first and the last day of the month. */
export function daysOfMonth(month: string): { from: Day; to: Day } {
  const from = `${month}-01`;
  return { from, to: addDays(monthsLater(from, 1), -1) };
}

/** Whole minutes, as the figures are shown. */
export function wholeMinutes(seconds: number): number {
  return Math.floor(seconds / 60) * 60;
}
