import type { Severity, SiteRead } from "@/kit/api/types";
import { GRAVEST_FIRST, placeOf } from "@/kit/severity/severities";
import type { SiteState } from "@/kit/sites/states";

/** The gravest severity of the site's open anomalies; null where there is none. */
export function worst(state: SiteState): Severity | null {
  return GRAVEST_FIRST.find((severity) => state.open_anomalies[severity] > 0) ?? null;
}

export function openAnomalies(state: SiteState): number {
  return GRAVEST_FIRST.reduce((sum, severity) => sum + state.open_anomalies[severity], 0);
}

/** Sites in trouble first, then by name; out of service last. */
export function worseFirst(states: Map<string, SiteState> | undefined) {
  const rank = (site: SiteRead): number => {
    if (!site.active) return GRAVEST_FIRST.length + 1;
    const state = states?.get(site.id);
    return placeOf(state ? worst(state) : null);
  };
  return (one: SiteRead, other: SiteRead): number => rank(one) - rank(other) || one.name.localeCompare(other.name);
}
