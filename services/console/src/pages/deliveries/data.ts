import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { everyItem, notify, ok } from "@/kit/api/clients";
import type { AttemptRead } from "@/kit/api/types";
import { useCalendarZone } from "@/kit/sites/sites";
import { queryOf, type Filters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;
const MOST_EXPORTED = 5000;
const PATH = "/api/notify/v1/deliveries" as const;

/** The log, page by page, newest first; only its newest page changes, so only that one is looked at again. */
export function useDeliveries(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: ["deliveries", "log", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        notify.GET(PATH, {
          params: {
            query: {
              ...queryOf(filters, Date.now(), zone),
              limit: PAGE,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** All entries of the filters, for a file; at most so many. */
export function allDeliveries(filters: Filters, zone: string): Promise<AttemptRead[]> {
  const query = queryOf(filters, Date.now(), zone);
  return everyItem(
    (cursor) => ok(notify.GET(PATH, { params: { query: { ...query, limit: 200, ...(cursor ? { cursor } : {}) } } })),
    MOST_EXPORTED,
  );
}
