import { dayBounds, isDay, type Day } from "@/kit/time/days";

export const KINDS = [
  "manual",
  "correction",
  "shift",
  "attendance",
  "incident",
  "meeting",
  "handover",
  "presence_check",
  "away_pass",
  "task",
  "lone_work",
  "key_item",
  "duty",
  "inspection",
] as const;

/** What the log shows. `from` and `to` are days of the chosen site's calendar or else the reader's, both included. */
export interface Filters {
  q: string | null;
  site: string | null;
  shift: string | null;
  kind: (typeof KINDS)[number] | null;
  tag: string | null;
  person: string | null;
  follow: "true" | null;
  /** Whether it shows what is told of shifts that have not begun. */
  ahead: "true" | null;
  from: Day | null;
  to: Day | null;
}

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  const day = (name: string): Day | null => {
    const text = query.get(name);
    return isDay(text) ? text : null;
  };
  return {
    q: query.get("q"),
    site: query.get("site"),
    shift: query.get("shift"),
    kind: KINDS.find((one) => one === query.get("kind")) ?? null,
    tag: query.get("tag"),
    person: query.get("person"),
    follow: query.get("follow") === "true" ? "true" : null,
    ahead: query.get("ahead") === "true" ? "true" : null,
    from: day("from"),
    to: day("to"),
  };
}

export function narrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** The filters as the service takes them. */
export function queryOf({ q, site, shift, kind, tag, person, follow, ahead, from, to }: Filters, zone: string) {
  const words = q?.trim() ?? "";
  return {
    ...(words ? { q: words } : {}),
    ...(site ? { site_id: [site] } : {}),
    ...(shift ? { shift_id: shift } : {}),
    ...(kind ? { kind: [kind] } : {}),
    ...(tag ? { tag: [tag] } : {}),
    ...(person ? { person } : {}),
    ...(follow ? { follow_up: true } : {}),
    ...(ahead || shift ? {} : { upcoming: false }),
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}
