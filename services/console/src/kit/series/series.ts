import { useQuery } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";

const LOOK_AGAIN_MS = 15_000;

/** A series with its last reading, asked for again and again. */
export function useOneSeries(seriesId: string) {
  return useQuery({
    queryKey: ["one-series", seriesId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/series/{series_id}", { params: { path: { series_id: seriesId } } })),
  });
}
