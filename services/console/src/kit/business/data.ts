import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import { SITUATION } from "@/kit/leader/situation";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { dayBounds, type Day } from "@/kit/time/days";

const PAGE = 50;
const LOOK_AGAIN_MS = 15_000;
const KINDS_STALE_MS = 60_000;
const BUSINESS = ["business"] as const;

type Body = components["schemas"]["BusinessEntryCreate"];
type Correction = components["schemas"]["BusinessCorrection"];
type KindBody = components["schemas"]["BusinessKindBody"];

/** What of the business log is asked for; days, both included, of the chosen site's calendar. */
export interface BusinessFilters {
  site: string | null;
  from: Day | null;
  to: Day | null;
}

/** The filters as the service takes them; the zone turns days into instants. */
export function businessQuery({ site, from, to }: BusinessFilters, zone: string) {
  return {
    ...(site ? { site_id: site } : {}),
    ...(from ? { from: new Date(dayBounds(from, zone).from).toISOString() } : {}),
    ...(to ? { to: new Date(dayBounds(to, zone).to).toISOString() } : {}),
  };
}

/** What is counted at a site, or at any. */
export function useKinds(siteId: string | null) {
  return useQuery({
    queryKey: [...BUSINESS, "kinds", siteId],
    staleTime: KINDS_STALE_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/business-kinds", {
            params: { query: { limit: 200, ...(siteId ? { site_id: siteId } : {}), ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

/** The entries, newest first, page by page. */
export function useEntries(filters: BusinessFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...BUSINESS, "entries", filters, zone],
    initialPageParam: undefined as string | undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/business-entries", {
          params: {
            query: { ...businessQuery(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
  });
}

/** What the shifts of the entries come to. */
export function useTotals(filters: BusinessFilters) {
  const zone = useCalendarZone(filters.site);
  return useQuery({
    queryKey: [...BUSINESS, "totals", filters, zone],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/business-entries/totals", { params: { query: businessQuery(filters, zone) } })),
  });
}

/** Change something of the business log, then look again; a refusal is said above the page. */
export function useBusinessMove<T>(move: (wanted: T) => Promise<unknown>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () =>
      Promise.all([BUSINESS, SITUATION].map((queryKey) => cache.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}

export const writeEntry = (body: Body) => ok(roster.POST("/api/roster/v1/business-entries", { body }));

export const correctEntry = ({ id, body }: { id: string; body: Correction }) =>
  ok(
    roster.POST("/api/roster/v1/business-entries/{entry_id}/corrections", {
      params: { path: { entry_id: id } },
      body,
    }),
  );

export const addKind = (body: KindBody & { site_id: string | null }) =>
  ok(roster.POST("/api/roster/v1/business-kinds", { body }));

export const changeKind = ({ id, version, body }: { id: string; version: number; body: KindBody }) =>
  ok(
    roster.PUT("/api/roster/v1/business-kinds/{kind_id}", {
      params: { path: { kind_id: id }, header: { "if-match": `"${version}"` } },
      body,
    }),
  );
