import { everyItem, ok, roster } from "@/kit/api/clients";

const LOOK_AGAIN_MS = 10_000;

/** How everybody stands who is expected now, at every site the person may see, or at one: one question. */
export const musterQuery = (siteId: string | null) => ({
  queryKey: ["attendance", "muster", siteId],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () =>
    everyItem((cursor) =>
      ok(
        roster.GET("/api/roster/v1/muster", {
          params: { query: { limit: 200, ...(siteId ? { site_id: siteId } : {}), ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
});
