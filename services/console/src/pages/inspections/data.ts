import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { everyItem, incident, monitoring, ok, roster } from "@/kit/api/clients";
import { INSPECTIONS } from "@/kit/inspections/data";
import { useCalendarZone } from "@/kit/sites/sites";
import { addDays, dayBounds, type Day } from "@/kit/time/days";
import { bounds, inspectionQuery, type InspectionFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;

/** The inspections that the filters leave, the first due first, page by page. */
export function useInspections(filters: InspectionFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...INSPECTIONS, "list", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        monitoring.GET("/api/monitoring/v1/inspections", {
          params: {
            query: { ...inspectionQuery(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
  });
}

/** Those due on one day of the calendar and the next one, all of them: a night is of both. */
export function useInspectionsOf(day: Day, site: string | null) {
  const zone = useCalendarZone(site);
  return useQuery({
    queryKey: [...INSPECTIONS, "day", day, site, zone],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/inspections", {
            params: {
              query: {
                ...(site ? { site_id: site } : {}),
                ...bounds({ from: day, to: addDays(day, 1) }, zone),
                limit: 200,
                ...(cursor ? { cursor } : {}),
              },
            },
          }),
        ),
      ),
  });
}

/** How many of those that the filters leave were done in time, late, or missed. */
export function useRates({ site, kind, from, to }: Pick<InspectionFilters, "site" | "kind" | "from" | "to">) {
  const zone = useCalendarZone(site);
  return useQuery({
    queryKey: [...INSPECTIONS, "rates", site, kind, from, to, zone],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/inspections/rates", {
          params: {
            query: { ...(site ? { site_id: site } : {}), ...(kind ? { kind } : {}), ...bounds({ from, to }, zone) },
          },
        }),
      ),
  });
}

/** The shifts around a day, by id: an inspection stands under its shift. */
export function useShiftsAround(day: Day, zone: string) {
  const { from, to } = dayBounds(day, zone);
  return useQuery({
    queryKey: ["inspection-shifts", day, zone],
    staleTime: 60_000,
    select: byId,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/shifts", {
            params: {
              query: {
                from: new Date(from).toISOString(),
                to: new Date(to).toISOString(),
                limit: 200,
                ...(cursor ? { cursor } : {}),
              },
            },
          }),
        ),
      ),
  });
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((one) => [one.id, one]));
}

/** The incident that the failures of an inspection opened; null: none that can be found. */
export function useIncidentOf({ id, site_id, begun_at, failed }: OpenedBy) {
  return useQuery({
    queryKey: ["incidents", "of-inspection", id, failed],
    enabled: failed > 0,
    queryFn: () =>
      ok(
        incident.GET("/api/incident/v1/incidents", {
          params: { query: { site_id: [site_id], from: begun_at, exercise: "true", limit: 200 } },
        }),
      ).then(({ items }) => items.find(({ source_id }) => source_id === id) ?? null),
  });
}

interface OpenedBy {
  id: string;
  site_id: string;
  begun_at: string | null;
  failed: number;
}
