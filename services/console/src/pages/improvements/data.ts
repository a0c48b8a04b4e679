import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ok, reporting } from "@/kit/api/clients";
import { IMPROVEMENTS } from "@/kit/improvements/data";
import { useCalendarZone } from "@/kit/sites/sites";
import { improvementQuery, viewQuery, type ImprovementFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 30_000;

/** The improvements that the filters leave, the newest first, page by page. */
export function useImprovements(filters: ImprovementFilters) {
  const zone = useCalendarZone(filters.site);
  const query = { ...improvementQuery(filters, zone), ...viewQuery(filters.view) };
  return useInfiniteQuery({
    queryKey: [...IMPROVEMENTS, "list", query],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        reporting.GET("/api/reporting/v1/improvements", {
          params: { query: { ...query, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
  });
}

/** How many there are in each state, whatever the view. */
export function useSummary(filters: ImprovementFilters) {
  const query = improvementQuery(filters, useCalendarZone(filters.site));
  return useQuery({
    queryKey: [...IMPROVEMENTS, "summary", query],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(reporting.GET("/api/reporting/v1/improvements/summary", { params: { query } })),
  });
}
