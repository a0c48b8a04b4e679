import { useAddress } from "@/kit/address";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

export const HANDOVER_STATES = ["drafted", "in_review", "signed", "sealed"] as const;
/** What can be chosen: a state, or that nobody carried it out. */
export const CHOICES = [...HANDOVER_STATES, "lapsed"] as const;

/** Which handovers are listed. `from` and `to` are days of the chosen site's calendar or else the reader's, both included. */
export interface Filters {
  site: string | null;
  state: (typeof CHOICES)[number] | null;
  /** Only those that headquarters ordered. */
  forced: boolean;
  from: Day | null;
  to: Day | null;
}

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  const from = query.get("from");
  const to = query.get("to");
  return {
    site: query.get("site"),
    state: CHOICES.find((one) => one === query.get("state")) ?? null,
    forced: query.get("forced") === "1",
    from: isDay(from) ? from : null,
    to: isDay(to) ? to : null,
  };
}

/** The filters as the service takes them. */
export function queryOf({ site, state, forced, from, to }: Filters, zone: string) {
  return {
    ...(site ? { site_id: site } : {}),
    ...(state === null ? {} : state === "lapsed" ? { lapsed: true } : { state, lapsed: false }),
    ...(forced ? { forced } : {}),
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}

export function useHandoverFilters() {
  const { query, change, clear } = useAddress();
  return {
    filters: filtersOf(query),
    any: query.size > 0,
    change: ({ forced, ...part }: Partial<Filters>) =>
      change({ ...part, ...(forced === undefined ? {} : { forced: forced ? "1" : null }) }),
    clear,
  };
}
