import type { FindingKind, FindingRead, Severity } from "@/kit/api/types";
import { FINDING_KINDS } from "@/kit/findings/kinds";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

export const FINDING_STATES: readonly FindingRead["state"][] = [
  "received",
  "reported",
  "acknowledged",
  "promoted",
  "resolved",
  "rejected",
];
export const FINDING_SOURCES: readonly FindingRead["source"][] = ["on_duty", "office", "visitor"];

/** What the list shows, as its address has it. `from` and `to` are days, both included, of the chosen site's calendar. */
export interface FindingFilters {
  site: string | null;
  kind: FindingKind | null;
  severity: Severity | null;
  state: FindingRead["state"] | null;
  source: FindingRead["source"] | null;
  mine: boolean;
  from: Day | null;
  to: Day | null;
}

export function findingFiltersOf(query: URLSearchParams): FindingFilters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((one) => one === query.get(name)) ?? null;
  return {
    site: query.get("site"),
    kind: oneOf("kind", FINDING_KINDS),
    severity: oneOf("severity", GRAVEST_FIRST),
    state: oneOf("state", FINDING_STATES),
    source: oneOf("source", FINDING_SOURCES),
    mine: query.get("mine") === "yes",
    from: day("from"),
    to: day("to"),
  };
}

export function narrowed(filters: FindingFilters): boolean {
  return Object.values(filters).some((value) => value !== null && value !== false);
}

/** The filters as the service takes them; the zone turns days into instants. */
export function findingQuery(filters: FindingFilters, zone: string) {
  const { site, kind, severity, state, source, mine, from, to } = filters;
  return {
    ...(site ? { site_id: site } : {}),
    ...(kind ? { kind } : {}),
    ...(severity ? { severity } : {}),
    ...(state ? { state: [state] } : {}),
    ...(source ? { source } : {}),
    ...(mine ? { mine } : {}),
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}
