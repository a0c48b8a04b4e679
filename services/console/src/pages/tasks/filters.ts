import type { TaskRead } from "@/kit/api/types";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

export const TASK_STATES: readonly TaskRead["state"][] = [
  "open",
  "in_progress",
  "done",
  "verified",
  "skipped",
  "cancelled",
];

/** What the list shows, as its address has it. `from` and `to` are days, both included, of the chosen site's calendar. */
export interface TaskFilters {
  site: string | null;
  shift: string | null;
  post: string | null;
  person: string | null;
  state: TaskRead["state"] | null;
  overdue: boolean;
  from: Day | null;
  to: Day | null;
}

export function taskFiltersOf(query: URLSearchParams): TaskFilters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return {
    site: query.get("site"),
    shift: query.get("shift"),
    post: query.get("post"),
    person: query.get("person"),
    state: TASK_STATES.find((one) => one === query.get("state")) ?? null,
    overdue: query.get("overdue") === "yes",
    from: day("from"),
    to: day("to"),
  };
}

/** Whether the list is narrowed at all. */
export function narrowed(filters: TaskFilters): boolean {
  return Object.values(filters).some((value) => value !== null && value !== false);
}

/** The filters as the service takes them; the zone turns days into instants. */
export function taskQuery(filters: TaskFilters, zone: string) {
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.shift ? { shift_id: filters.shift } : {}),
    ...(filters.post ? { post: filters.post } : {}),
    ...(filters.person ? { staff_id: filters.person } : {}),
    ...(filters.state ? { state: [filters.state] } : {}),
    ...(filters.overdue ? { overdue: true } : {}),
    ...(filters.from ? { from: new Date(dayBounds(filters.from, zone).from).toISOString() } : {}),
    ...(filters.to ? { to: new Date(dayBounds(filters.to, zone).to).toISOString() } : {}),
  };
}
