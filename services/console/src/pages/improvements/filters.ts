import type { ImprovementRead } from "@/kit/api/types";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

/** What is waited for: the views of the ledger. */
export const VIEWS = ["open", "decide", "work", "check", "late", "all"] as const;
type View = (typeof VIEWS)[number];
export const SOURCES: readonly ImprovementRead["source"][] = ["meeting", "by_hand"];

const STATES: Record<View, readonly ImprovementRead["state"][]> = {
  open: ["proposed", "approved", "done"],
  decide: ["proposed"],
  work: ["approved"],
  check: ["done"],
  late: [],
  all: [],
};

/** What the list shows, as its address has it. `from` and `to` are days, both included, of the chosen site's calendar. */
export interface ImprovementFilters {
  view: View;
  site: string | null;
  source: ImprovementRead["source"] | null;
  meeting: string | null;
  mine: boolean;
  q: string | null;
  from: Day | null;
  to: Day | null;
}

export function improvementFiltersOf(query: URLSearchParams): ImprovementFilters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const meeting = query.get("meeting");
  return {
    view: VIEWS.find((one) => one === query.get("view")) ?? (meeting === null ? "open" : "all"),
    site: query.get("site"),
    source: SOURCES.find((one) => one === query.get("source")) ?? null,
    meeting,
    mine: query.get("mine") === "yes",
    q: query.get("q"),
    from: day("from"),
    to: day("to"),
  };
}

/** Whether anything but the view narrows the list. */
export function narrowed(filters: ImprovementFilters): boolean {
  return Object.entries(filters).some(([name, value]) => name !== "view" && value !== null && value !== false);
}

/** The filters, but for the view, as the service takes them; the zone turns days into instants. */
export function improvementQuery(filters: ImprovementFilters, zone: string) {
  const { site, source, meeting, mine, q, from, to } = filters;
  return {
    ...(site ? { site_id: site } : {}),
    ...(source ? { source } : {}),
    ...(meeting ? { meeting_id: meeting } : {}),
    ...(mine ? { mine } : {}),
    ...(q ? { q } : {}),
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}

/** The view as the service takes it. */
export function viewQuery(view: View) {
  const state = STATES[view];
  return { ...(state.length > 0 ? { state: [...state] } : {}), ...(view === "late" ? { overdue: true } : {}) };
}

type Counts = Record<ImprovementRead["state"], number> & { overdue: number };

/** How many improvements a view has. */
export function countOf(view: View, counts: Counts): number {
  if (view === "late") return counts.overdue;
  const states = view === "all" ? (["proposed", "approved", "done", "verified", "rejected"] as const) : STATES[view];
  return states.reduce((sum, state) => sum + counts[state], 0);
}
