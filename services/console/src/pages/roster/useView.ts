import { useMemo } from "react";
import { useAddress } from "@/kit/address";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { dayIn, daysOf, isDay, stepped, type Day, type Period } from "@/kit/time/days";
import { ownZone } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";

export const PERIODS: readonly Period[] = ["week", "fortnight", "month"];

/** What of the roster is on the screen; it stands in the address. */
export interface View {
  period: Period;
  rows: "sites" | "people";
  /** A day of the period. */
  day: Day;
  days: Day[];
  /** Today at the site that is shown; where there are several, where the reader is. */
  today: Day;
  siteId: string | null;
}

export function useView() {
  const { query, change } = useAddress();
  const siteId = query.get("site");
  const sites = useSites();
  const today = dayIn(useMinute(), siteId !== null && sites.has(siteId) ? zoneOf(sites, siteId) : ownZone());
  const period = PERIODS.find((one) => one === query.get("period")) ?? "week";
  const asked = query.get("day");
  const day = isDay(asked) ? asked : today;
  const rows = query.get("rows") === "people" ? "people" : "sites";
  const view = useMemo<View>(
    () => ({ period, rows, day, days: daysOf(period, day), today, siteId }),
    [period, rows, day, today, siteId],
  );
  return { view, change, step: (by: number) => change({ day: stepped(period, day, by) }) };
}
