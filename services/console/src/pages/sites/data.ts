import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";
import type { RuleRead } from "@/kit/api/types";
import type { Figures } from "@/kit/rules/figures";

type Schemas = components["schemas"];
export type StationRead = Schemas["StationRead"];
export type StationKey = Schemas["StationKey"];
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

export function useRules(siteId: string, retired: boolean) {
  return useQuery({
    queryKey: ["rules", siteId, retired],
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/rules", {
            params: { query: { site_id: siteId, retired, ...paged(cursor) } },
          }),
        ),
      ),
  });
}

export function useStations(siteId: string) {
  return useQuery({
    queryKey: ["stations", siteId],
    refetchInterval: 2 * LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(monitoring.GET("/api/monitoring/v1/stations", { params: { query: { site_id: siteId, ...paged(cursor) } } })),
      ),
  });
}

/** A change of the site's rules; the lists are asked for again. */
export function useRuleChange() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleChange) => send(change),
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["rules"] }),
  });
}

export type RuleChange =
  | { kind: "create"; siteId: string; series: string; figures: Figures }
  | { kind: "replace"; rule: RuleRead; figures: Figures }
  | { kind: "retire"; rule: RuleRead };

async function send(change: RuleChange): Promise<void> {
  if (change.kind === "create") {
    const body = { ...change.figures, site_id: change.siteId, series: change.series };
    await ok(monitoring.POST("/api/monitoring/v1/rules", { body }));
    return;
  }
  const path = { rule_id: change.rule.id };
  const header = { "if-match": `"${change.rule.version}"` };
  if (change.kind === "retire") {
    await ok(monitoring.DELETE("/api/monitoring/v1/rules/{rule_id}", { params: { path, header } }));
    return;
  }
  await ok(monitoring.PUT("/api/monitoring/v1/rules/{rule_id}", { params: { path, header }, body: change.figures }));
}

export type StationMove = "rotate" | "revoke";

/** Register a station. The key is in this answer only. */
export function useRegistration(siteId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      ok(monitoring.POST("/api/monitoring/v1/stations", { body: { site_id: siteId, name } })),
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["stations", siteId] }),
  });
}

/** Give a station a new key, or shut it out; a new key is in the answer. */
export function useStationMove(siteId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, move }: { id: string; move: StationMove }): Promise<StationKey | StationRead> => {
      const params = { path: { station_id: id } };
      return move === "rotate"
        ? ok(monitoring.POST("/api/monitoring/v1/stations/{station_id}/rotate-key", { params }))
        : ok(monitoring.POST("/api/monitoring/v1/stations/{station_id}/revoke", { params }));
    },
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["stations", siteId] }),
  });
}
