import { useQuery } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { IncidentRead } from "@/kit/api/types";

const LOOK_AGAIN_MS = 15_000;

/** The anomaly that opened the incident; asked for where one did. */
export function useAnomalyOf({ source, source_id }: Pick<IncidentRead, "source" | "source_id">) {
  const anomalyId = source === "anomaly" ? source_id : null;
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
