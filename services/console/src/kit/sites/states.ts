import { useQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";

export type SiteState = components["schemas"]["SiteState"];

const LOOK_AGAIN_MS = 15_000;

/** What the machines of each site say, by site. */
export function useSiteStates() {
  return useQuery({
    queryKey: ["site-states"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/site-states", {
            params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
    select: byId,
  });
}

function byId(items: SiteState[]): Map<string, SiteState> {
  return new Map(items.map((one) => [one.site_id, one]));
}
