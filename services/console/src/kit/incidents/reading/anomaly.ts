import { useQuery } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { IncidentRead } from "@/kit/api/types";
import { pathToDeviceOf } from "@/kit/devices/cause";

const LOOK_AGAIN_MS = 15_000;

type Told = Pick<IncidentRead, "source" | "source_id" | "cause_key" | "site_id">;

/** The anomaly of a series that opened the incident; asked for where one did. */
export function useAnomalyOf(incident: Told) {
  const measured = incident.source === "anomaly" && pathToDeviceOf(incident) === null;
  const anomalyId = measured ? incident.source_id : null;
  return useQuery({
    queryKey: ["anomaly", anomalyId],
    enabled: anomalyId !== null,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/anomalies/{anomaly_id}", {
          params: { path: { anomaly_id: anomalyId ?? "" } },
        }),
      ),
  });
}
