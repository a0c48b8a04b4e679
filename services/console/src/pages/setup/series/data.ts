import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";
import type { SeriesState } from "@/kit/api/types";
import type { SeriesRow } from "./paste";

type Schemas = components["schemas"];
export type UnknownSeries = Schemas["UnknownSeriesRead"];

const LOOK_AGAIN_MS = 15_000;
/** The service takes so many at once. */
export const MOST_AT_ONCE = 5000;

const paged = (cursor: string | undefined): { limit: number; cursor?: string } => ({
  limit: 200,
  ...(cursor ? { cursor } : {}),
});

/** What the site's stations send and nobody has set up. */
export function useUnknownSeries(siteId: string, ignored: boolean, everyMs = LOOK_AGAIN_MS) {
  return useQuery({
    queryKey: ["unknown-series", siteId, ignored],
    refetchInterval: everyMs,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/unknown-series", {
            params: { query: { site_id: siteId, ignored, ...paged(cursor) } },
          }),
        ),
      ),
  });
}

/** Write series of the site, all of them or none. */
export function usePutSeries(siteId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (series: readonly SeriesRow[]) =>
      ok(monitoring.PUT("/api/monitoring/v1/series", { body: { site_id: siteId, series: [...series] } })),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ["series"] });
      void cache.invalidateQueries({ queryKey: ["unknown-series"] });
    },
  });
}

export function useRetireSeries() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<SeriesState, "id" | "version">) =>
      ok(
        monitoring.DELETE("/api/monitoring/v1/series/{series_id}", {
          params: { path: { series_id: id }, header: { "if-match": `"${version}"` } },
        }),
      ),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ["series"] });
      void cache.invalidateQueries({ queryKey: ["rules"] });
    },
  });
}

/** Leave keys out of the list of unknown ones, or show them again. */
export function useIgnore(siteId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ keys, ignored }: { keys: readonly string[]; ignored: boolean }) =>
      ok(
        monitoring.POST("/api/monitoring/v1/unknown-series/ignore", {
          body: { site_id: siteId, keys: [...keys], ignored },
        }),
      ),
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["unknown-series"] }),
  });
}
