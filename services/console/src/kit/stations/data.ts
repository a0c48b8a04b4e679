import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";

type Schemas = components["schemas"];
export type StationRead = Schemas["StationRead"];
export type StationKey = Schemas["StationKey"];

const LOOK_AGAIN_MS = 30_000;

const paged = (cursor: string | undefined): { limit: number; cursor?: string } => ({
  limit: 200,
  ...(cursor ? { cursor } : {}),
});

/** The stations of a site. */
export function useStations(siteId: string) {
  return useQuery({
    queryKey: ["stations", siteId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(monitoring.GET("/api/monitoring/v1/stations", { params: { query: { site_id: siteId, ...paged(cursor) } } })),
      ),
  });
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
