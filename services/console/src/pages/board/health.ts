import type { AnomalyRead, IncidentRead, Severity } from "@/kit/api/types";
import { isLive } from "./incidents";

/** How a site is: its gravest live incident, and what its machines say. `rank` is higher where it is worse. */
export interface Health {
  worst: Severity | null;
  incidents: number;
  anomalies: number;
  silent: number;
  rank: number;
}

const RANK: Record<Severity, number> = { info: 1, minor: 2, major: 3, critical: 4 };

export function healthOf(
  siteId: string,
  incidents: readonly IncidentRead[],
  anomalies: readonly AnomalyRead[],
): Health {
  const own = incidents.filter((one) => one.site_id === siteId && isLive(one));
  const active = anomalies.filter((one) => one.site_id === siteId);
  const worst = own.reduce<Severity | null>(
    (gravest, { severity }) => (gravest === null || RANK[severity] > RANK[gravest] ? severity : gravest),
    null,
  );
  const silent = active.filter(({ kind }) => kind === "no_data").length;
  const rank = worst === null ? (active.length > 0 ? 0.5 : 0) : RANK[worst];
  return { worst, incidents: own.length, anomalies: active.length - silent, silent, rank };
}
