import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";

type Schemas = components["schemas"];
export type Trend = Schemas["Trend"];

const LOOK_AGAIN_MS = 15_000;
const MOST_TRENDS = 100;

const paged = (cursor: string | undefined): { limit: number; cursor?: string } => ({
  limit: 200,
  ...(cursor ? { cursor } : {}),
});

export function useSeries(siteId: string) {
  return useQuery({
    queryKey: ["series", siteId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(monitoring.GET("/api/monitoring/v1/series", { params: { query: { site_id: siteId, ...paged(cursor) } } })),
      ),
  });
}

/** The last hour of up to a hundred series. */
export function useTrends(seriesIds: readonly string[]) {
  const ids = seriesIds.slice(0, MOST_TRENDS);
  return useQuery({
    queryKey: ["trends", ids],
    enabled: ids.length > 0,
    refetchInterval: 2 * LOOK_AGAIN_MS,
    placeholderData: keepPreviousData,
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/trends", { params: { query: { series_id: ids } } })),
  });
}

/** The window in buckets; `live`: it ends now and is asked for again. */
export function useChart(seriesId: string, window: { from: string; to: string }, live: boolean) {
  return useQuery({
    queryKey: ["chart", seriesId, window.from, window.to],
    placeholderData: keepPreviousData,
    staleTime: live ? 0 : Infinity,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/series/{series_id}/chart", {
          params: { path: { series_id: seriesId }, query: { ...window, points: 400 } },
        }),
      ),
  });
}

export function useAnomalies(siteId: string, seriesId: string, window: { from: string; to: string }) {
  return useQuery({
    queryKey: ["anomalies", "of-series", seriesId, window.from, window.to],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/anomalies", {
          params: { query: { site_id: siteId, series_id: seriesId, ...window, limit: 200 } },
        }),
      ),
    select: ({ items }) => items,
  });
}
