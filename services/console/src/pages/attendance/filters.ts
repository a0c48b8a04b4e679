import type { AwayRead, CheckRead, LoneWorkRead } from "@/kit/api/types";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

export const CHECK_STATES: readonly CheckRead["state"][] = ["sent", "answered", "missed"];
export const TRIGGERS: readonly CheckRead["trigger"][] = ["random", "by_hand"];
export const AWAY_STATES: readonly AwayRead["state"][] = [
  "requested",
  "granted",
  "refused",
  "withdrawn",
  "lapsed",
  "ended",
];

export const LONE_STATES: readonly LoneWorkRead["state"][] = ["running", "warned", "silent", "escalated", "ended"];

/** What a list shows, as its address has it. `from` and `to` are days, both included, of the chosen site's calendar. */
export interface Filters {
  site: string | null;
  person: string | null;
  from: Day | null;
  to: Day | null;
}

export interface CheckFilters extends Filters {
  state: CheckRead["state"] | null;
  trigger: CheckRead["trigger"] | null;
}

export interface AwayFilters extends Filters {
  state: AwayRead["state"] | null;
}

export interface LoneFilters extends Filters {
  state: LoneWorkRead["state"] | null;
}

export function checkFiltersOf(query: URLSearchParams): CheckFilters {
  return {
    ...commonOf(query),
    state: CHECK_STATES.find((one) => one === query.get("state")) ?? null,
    trigger: TRIGGERS.find((one) => one === query.get("trigger")) ?? null,
  };
}

export function awayFiltersOf(query: URLSearchParams): AwayFilters {
  return { ...commonOf(query), state: AWAY_STATES.find((one) => one === query.get("state")) ?? null };
}

export function loneFiltersOf(query: URLSearchParams): LoneFilters {
  return { ...commonOf(query), state: LONE_STATES.find((one) => one === query.get("state")) ?? null };
}

/** Whether the list is narrowed at all. */
export function narrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** The filters as the service takes them; the zone turns days into instants. */
export function queryOf(filters: Filters, zone: string) {
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.person ? { staff_id: filters.person } : {}),
    ...(filters.from ? { from: new Date(dayBounds(filters.from, zone).from).toISOString() } : {}),
    ...(filters.to ? { to: new Date(dayBounds(filters.to, zone).to).toISOString() } : {}),
  };
}

function commonOf(query: URLSearchParams): Filters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return { site: query.get("site"), person: query.get("person"), from: day("from"), to: day("to") };
}
