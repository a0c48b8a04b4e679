import type { InspectionKind, InspectionRead } from "@/kit/api/types";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { addDays, dayBounds, isDay, type Day } from "@/kit/time/days";

export const INSPECTION_STATES: readonly InspectionRead["state"][] = [
  "open",
  "in_progress",
  "completed",
  "missed",
  "cancelled",
];
const SHOWN_DAYS = 7;

/** What the list shows, as its address has it. `from` and `to` are days, both included, of the chosen site's calendar. */
export interface InspectionFilters {
  site: string | null;
  shift: string | null;
  schedule: string | null;
  kind: InspectionKind | null;
  post: string | null;
  state: InspectionRead["state"] | null;
  overdue: boolean;
  from: Day | null;
  to: Day | null;
}

/** The list goes back a week where the address does not say how far; a shift's and a schedule's are shown whole. */
export function inspectionFiltersOf(query: URLSearchParams, today: Day): InspectionFilters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const shift = query.get("shift");
  const schedule = query.get("schedule");
  return {
    site: query.get("site"),
    shift,
    schedule,
    kind: INSPECTION_KINDS.find((one) => one === query.get("kind")) ?? null,
    post: query.get("post"),
    state: INSPECTION_STATES.find((one) => one === query.get("state")) ?? null,
    overdue: query.get("overdue") === "yes",
    from: day("from") ?? (shift === null && schedule === null ? addDays(today, 1 - SHOWN_DAYS) : null),
    to: day("to"),
  };
}

/** Whether the list is narrowed by more than how far it goes back. */
export function narrowed(filters: InspectionFilters): boolean {
  return Object.entries(filters).some(([name, value]) => name !== "from" && value !== null && value !== false);
}

/** The filters as the service takes them; the zone turns days into instants. */
export function inspectionQuery(filters: InspectionFilters, zone: string) {
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.shift ? { shift_id: filters.shift } : {}),
    ...(filters.schedule ? { schedule_id: filters.schedule } : {}),
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.post ? { post: filters.post } : {}),
    ...(filters.state ? { state: [filters.state] } : {}),
    ...(filters.overdue ? { overdue: true } : {}),
    ...bounds(filters, zone),
  };
}

/** The days of the filters as instants. */
export function bounds({ from, to }: Pick<InspectionFilters, "from" | "to">, zone: string) {
  return {
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}
