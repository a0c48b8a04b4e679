import type { AnomalyRead, IncidentRead, Severity } from "@/kit/api/types";
import type { SiteState } from "@/kit/sites/states";
import { isLive, real } from "@/kit/incidents/live";
import { gravestOf, placeOf } from "@/kit/severity/severities";

/** Whether a site has ever sent anything; "unknown": not heard yet. */
type Data = "came" | "never" | "unknown";

/**
 * How a site is: its gravest live incident, and what its machines say. `rank` is higher where it is worse. It is well
 * only where data came and nothing is open.
 */
export interface Health {
  worst: Severity | null;
  incidents: number;
  anomalies: number;
  silent: number;
  data: Data;
  rank: number;
}

/** Of the site's own incidents and active anomalies, and of whether it has sent anything. */
export function healthOf(incidents: readonly IncidentRead[], active: readonly AnomalyRead[], data: Data): Health {
  const own = real(incidents).filter(isLive);
  const worst = gravestOf(own.map(({ severity }) => severity));
  const silent = active.filter(({ kind }) => kind === "no_data").length;
  const rank = placeOf(null) - placeOf(worst) + (active.length > 0 ? 0.5 : 0);
  return {
    worst,
    incidents: own.length,
    anomalies: active.length - silent,
    silent,
    data,
    rank,
  };
}

/** Whether the site has ever sent anything, by what is known of all sites. */
export function dataOf(siteId: string, states: Map<string, SiteState> | undefined): Data {
  if (states === undefined) return "unknown";
  return states.get(siteId)?.last_received_at ? "came" : "never";
}
