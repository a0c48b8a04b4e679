export const KINDS = ["pre_shift", "post_shift", "weekly"] as const;
export const STATES = ["open", "finished", "dropped"] as const;

/** Which meetings are listed. */
export interface Filters {
  site: string | null;
  kind: (typeof KINDS)[number] | null;
  state: (typeof STATES)[number] | null;
  /** Whether meetings are listed that are due later than `AHEAD_MS` from now: a month of them stands in the roster. */
  ahead: boolean;
}

const HOUR_MS = 3_600_000;
const AHEAD_MS = 12 * HOUR_MS;

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    site: query.get("site"),
    kind: KINDS.find((one) => one === query.get("kind")) ?? null,
    state: STATES.find((one) => one === query.get("state")) ?? null,
    ahead: query.get("ahead") === "1",
  };
}

/** The filters as the service takes them. `now` in ms: it turns over with the hour; what was held is all there. */
export function queryOf({ site, kind, state, ahead }: Filters, now: number) {
  const until = Math.ceil(now / HOUR_MS) * HOUR_MS + AHEAD_MS;
  return {
    ...(site ? { site_id: site } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(ahead || state === "finished" ? {} : { to: new Date(until).toISOString() }),
  };
}
