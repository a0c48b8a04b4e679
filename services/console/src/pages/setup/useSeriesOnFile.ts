import { useQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";

const MOST = 5000;

/** The site's series, with those out of use where they are asked for. */
export function useSeriesOnFile(siteId: string, retired: boolean) {
  return useQuery({
    queryKey: ["series", siteId, "on-file", retired],
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
