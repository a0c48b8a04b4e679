import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { incident, ok } from "@/kit/api/clients";
import { save } from "@/kit/download/save";
import { useCalendarZone } from "@/kit/sites/sites";
import { HISTORY } from "@/kit/incidents/declare";
import { dayIn } from "@/kit/time/days";
import { ownZone } from "@/kit/time/format";
import { queryOf, type Filters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 15_000;

/** The filters as the service takes them, now. */
function useAsked(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return { zone, asked: () => queryOf(filters, Date.now(), zone) };
}

/** The incidents that fit, page by page, newest first. */
export function useIncidents(filters: Filters) {
  const { zone, asked } = useAsked(filters);
  return useInfiniteQuery({
    queryKey: [HISTORY, "list", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        incident.GET("/api/incident/v1/incidents", {
          params: { query: { ...asked(), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** What the incidents that fit come to: all of them, not only the pages shown. */
export function useStatistics(filters: Filters) {
  const { zone, asked } = useAsked(filters);
  return useQuery({
    queryKey: [HISTORY, "figures", filters, zone],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(incident.GET("/api/incident/v1/incidents/statistics", { params: { query: asked() } })),
  });
}

/** The incidents that fit as a file that the service writes; `name`: what it is called before the day. */
export function useExport(filters: Filters, name: string) {
  const { asked } = useAsked(filters);
  return useMutation({
    mutationFn: () =>
      ok<Blob>(incident.GET("/api/incident/v1/incidents/export", { params: { query: asked() }, parseAs: "blob" })),
    onSuccess: (file) => save(`${name}-${dayIn(Date.now(), ownZone())}.csv`, file),
  });
}
