import type { KeyItemRead } from "@/kit/api/types";

export const KEY_KINDS: readonly KeyItemRead["kind"][] = ["key", "access_card", "radio", "tool", "other"];
export const KEY_STATES: readonly KeyItemRead["state"][] = ["in", "out", "missing", "withdrawn", "written_off"];

/** What the list shows, as its address has it. `item`: the one that is looked at. */
export interface KeyFilters {
  site: string | null;
  holder: string | null;
  kind: KeyItemRead["kind"] | null;
  state: KeyItemRead["state"] | null;
  overdue: boolean;
  q: string;
}

export function keyFiltersOf(query: URLSearchParams): KeyFilters {
  return {
    site: query.get("site"),
    holder: query.get("holder"),
    kind: KEY_KINDS.find((one) => one === query.get("kind")) ?? null,
    state: KEY_STATES.find((one) => one === query.get("state")) ?? null,
    overdue: query.get("overdue") === "yes",
    q: query.get("q") ?? "",
  };
}

/** Whether the list is narrowed at all. */
export function narrowed({ q, overdue, ...others }: KeyFilters): boolean {
  return q !== "" || overdue || Object.values(others).some((value) => value !== null);
}

/** The filters as the service takes them. */
export function keyQuery(filters: KeyFilters) {
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.holder ? { holder_id: filters.holder } : {}),
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.state ? { state: [filters.state] } : {}),
    ...(filters.overdue ? { overdue: true } : {}),
    ...(filters.q.trim() === "" ? {} : { q: filters.q.trim() }),
  };
}
