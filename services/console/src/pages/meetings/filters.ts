export const KINDS = ["pre_shift", "post_shift", "weekly"] as const;
export const STATES = ["open", "finished", "dropped"] as const;

/** Which meetings are listed. */
export interface Filters {
  site: string | null;
  kind: (typeof KINDS)[number] | null;
  state: (typeof STATES)[number] | null;
}

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    site: query.get("site"),
    kind: KINDS.find((one) => one === query.get("kind")) ?? null,
    state: STATES.find((one) => one === query.get("state")) ?? null,
  };
}

/** The filters as the service takes them. */
export function queryOf({ site, kind, state }: Filters) {
  return { ...(site ? { site_id: site } : {}), ...(kind ? { kind } : {}), ...(state ? { state } : {}) };
}
