import { useQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";

const MOST = 5000;

/** The site's series, with those out of use where they are asked for; who waits for a reading asks again. */
export function useSeriesOnFile(siteId: string, retired: boolean, everyMs: number | false = false) {
  return useQuery({
    queryKey: ["series", siteId, "on-file", retired],
    refetchInterval: everyMs,
    queryFn: () =>
      everyItem(
        (cursor) =>
          ok(
            monitoring.GET("/api/monitoring/v1/series", {
              params: { query: { site_id: siteId, retired, limit: 200, ...(cursor ? { cursor } : {}) } },
            }),
          ),
        MOST,
      ),
  });
}
