import type { AnomalyRead, IncidentRead, Severity } from "@/kit/api/types";
import { isLive, real } from "@/kit/incidents/live";
import { gravestOf, placeOf } from "@/kit/severity/severities";

/** How a site is: its gravest live incident, and what its machines say. `rank` is higher where it is worse. */
export interface Health {
  worst: Severity | null;
  incidents: number;
  anomalies: number;
  silent: number;
  rank: number;
}

/** Of the site's own incidents and active anomalies. */
export function healthOf(incidents: readonly IncidentRead[], active: readonly AnomalyRead[]): Health {
  const own = real(incidents).filter(isLive);
  const worst = gravestOf(own.map(({ severity }) => severity));
  const silent = active.filter(({ kind }) => kind === "no_data").length;
  const rank = placeOf(null) - placeOf(worst) + (active.length > 0 ? 0.5 : 0);
  return { worst, incidents: own.length, anomalies: active.length - silent, silent, rank };
}
