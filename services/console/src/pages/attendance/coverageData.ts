import { everyItem, ok, roster } from "@/kit/api/clients";
import { daysOf, type CoverageFilters } from "./coverage";

const LOOK_AGAIN_MS = 30_000;

/** The proof of every site that the person may see. */
export const sitesCoverageQuery = (filters: CoverageFilters) => ({
  queryKey: ["attendance", "coverage", filters],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () =>
    everyItem((cursor) =>
      ok(
        roster.GET("/api/roster/v1/coverage/sites", {
          params: { query: { limit: 200, ...daysOf(filters), ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
});

/** The proof of one site, day by day. */
export const coverageQuery = (site: string, filters: CoverageFilters) => ({
  queryKey: ["attendance", "coverage", filters],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () =>
    ok(roster.GET("/api/roster/v1/coverage", { params: { query: { site_id: site, ...daysOf(filters) } } })),
});
