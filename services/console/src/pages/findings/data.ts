import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import { FINDINGS } from "@/kit/findings/data";
import { useCalendarZone } from "@/kit/sites/sites";
import { findingQuery, type FindingFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;

/** The findings that the filters leave, the newest first, page by page. */
export function useFindings(filters: FindingFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...FINDINGS, "list", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        monitoring.GET("/api/monitoring/v1/findings", {
          params: {
            query: { ...findingQuery(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
  });
}

export const LINKS = [...FINDINGS, "links"] as const;

/** The links of visitors, of all sites or of one. */
export const linksOf = (site: string | null) => ({
  queryKey: [...LINKS, site],
  queryFn: () =>
    everyItem((cursor) =>
      ok(
        monitoring.GET("/api/monitoring/v1/finding-links", {
          params: { query: { ...(site ? { site_id: site } : {}), limit: 200, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
});

const at = (id: string) => ({ params: { path: { link_id: id } } });

export const issueLink = (body: { site_id: string; place: string }) =>
  ok(monitoring.POST("/api/monitoring/v1/finding-links", { body }));

export const reissueLink = (id: string) =>
  ok(monitoring.POST("/api/monitoring/v1/finding-links/{link_id}/reissue", at(id)));

export const revokeLink = (id: string) =>
  ok(monitoring.POST("/api/monitoring/v1/finding-links/{link_id}/revoke", at(id)));
