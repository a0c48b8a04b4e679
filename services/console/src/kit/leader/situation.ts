import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ok, roster } from "@/kit/api/clients";
import { useAfterBreaks, useCoalesced, useLiveEvents } from "@/kit/stream/live";

const LOOK_AGAIN_MS = 5000;
export const SITUATION = ["situation"] as const;

/**
 * Everything of one site in one question: incidents make it be asked again at once, by the stream; the rest is at most 5 s
 * old. What has not changed keeps its identity, and is not drawn again.
 */
export function useSituation(siteId: string | null) {
  const cache = useQueryClient();
  const look = useCallback(() => void cache.invalidateQueries({ queryKey: SITUATION }), [cache]);
  useLiveEvents(useCoalesced(look));
  useAfterBreaks(look);
  return useQuery({
    queryKey: [...SITUATION, siteId],
    enabled: siteId !== null,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/sites/{site_id}/situation", { params: { path: { site_id: siteId ?? "" } } })),
  });
}
