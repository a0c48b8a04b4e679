import { useInfiniteQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import { HANDOVERS } from "@/kit/handovers/data";
import { useCalendarZone } from "@/kit/sites/sites";
import { queryOf, type Filters } from "./filters";

const PAGE = 50;

/** The handovers that pass the filters, the latest first, a page at a time. */
export function useHandovers(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...HANDOVERS, "list", filters, zone],
    refetchInterval: 30_000,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }) =>
      ok(
        roster.GET("/api/roster/v1/handovers", {
          params: {
            query: { ...queryOf(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
  });
}
