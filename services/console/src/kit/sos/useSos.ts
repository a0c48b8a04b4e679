import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useMayRead } from "@/kit/access/useMay";
import { incident, ok } from "@/kit/api/clients";
import type { IncidentRead } from "@/kit/api/types";
import { LIVE_STATES } from "@/kit/incidents/live";
import { useCoalesced, useLiveEvents } from "@/kit/stream/live";
import type { ServerEvent } from "@/kit/stream/sse";

const NONE: readonly IncidentRead[] = [];
/** Also where the stream does not come through. */
const LOOK_AGAIN_MS = 5000;
const SOS = ["incidents", "sos"] as const;

/** The calls for help at the reader's sites that are not over, the oldest first; the stream has it look at once. */
export function useSos(): readonly IncidentRead[] {
  const cache = useQueryClient();
  const mayRead = useMayRead();
  const look = useCallback(() => void cache.invalidateQueries({ queryKey: SOS }), [cache]);
  const lookSoon = useCoalesced(look);
  const hear = useCallback(({ type }: ServerEvent) => type.startsWith("incident.") && lookSoon(), [lookSoon]);
  useLiveEvents(hear);
  const { data } = useQuery({
    queryKey: SOS,
    enabled: mayRead("incident GET /incidents"),
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          incident.GET("/api/incident/v1/incidents", {
            params: { query: { state: [...LIVE_STATES], sos: true, limit: 50 } },
          }),
        )
      ).items.toReversed(),
  });
  return data ?? NONE;
}
