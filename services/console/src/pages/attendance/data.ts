import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { queryOf, type AwayFilters, type CheckFilters, type LoneFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;
export const ATTENDANCE = ["attendance"] as const;
const next = (page: { next_cursor: string | null }): string | undefined => page.next_cursor ?? undefined;
const pages = { initialPageParam: undefined as string | undefined, placeholderData: keepPreviousData };

export function checkQuery(filters: CheckFilters, zone: string) {
  return {
    ...queryOf(filters, zone),
    ...(filters.state ? { state: [filters.state] } : {}),
    ...(filters.trigger ? { trigger: filters.trigger } : {}),
  };
}

/** The presence checks, newest first, page by page. */
export function useChecks(filters: CheckFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    ...pages,
    queryKey: [...ATTENDANCE, "checks", filters, zone],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/presence-checks", {
          params: { query: { ...checkQuery(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** What they come to. */
export function useCheckFigures(filters: CheckFilters) {
  const zone = useCalendarZone(filters.site);
  return useQuery({
    queryKey: [...ATTENDANCE, "figures", filters, zone],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/presence-checks/statistics", { params: { query: checkQuery(filters, zone) } })),
  });
}

/** The away passes, newest first, page by page. */
export function useAwayPasses(filters: AwayFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    ...pages,
    queryKey: [...ATTENDANCE, "away", filters, zone],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/away-passes", {
          params: {
            query: {
              ...queryOf(filters, zone),
              ...(filters.state ? { state: [filters.state] } : {}),
              limit: PAGE,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** Who works alone, newest first, page by page. */
export function useLoneWork(filters: LoneFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    ...pages,
    queryKey: [...ATTENDANCE, "lone", filters, zone],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/lone-work", {
          params: {
            query: {
              ...queryOf(filters, zone),
              ...(filters.state ? { state: [filters.state] } : {}),
              limit: PAGE,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

export const confirmLone = (id: string) =>
  ok(roster.POST("/api/roster/v1/lone-work/{lone_work_id}/confirm", { params: { path: { lone_work_id: id } } }));

export const endLone = ({ id, reason }: { id: string; reason: string }) =>
  ok(
    roster.POST("/api/roster/v1/lone-work/{lone_work_id}/end", {
      params: { path: { lone_work_id: id } },
      body: { reason },
    }),
  );

/** Do something about attendance, then look again; a refusal is said above the page. */
export function useAttendanceMove<T>(move: (wanted: T) => Promise<unknown>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: ATTENDANCE }),
  });
}

/** The person's own answer is one at the screen. */
export const answerCheck = (checkId: string) =>
  ok(
    roster.POST("/api/roster/v1/presence-checks/{check_id}/answer", {
      params: { path: { check_id: checkId } },
      body: { through: "screen" },
    }),
  );

export const grantAway = (passId: string) =>
  ok(roster.POST("/api/roster/v1/away-passes/{away_pass_id}/grant", { params: { path: { away_pass_id: passId } } }));

export const endAway = (passId: string) =>
  ok(roster.POST("/api/roster/v1/away-passes/{away_pass_id}/end", { params: { path: { away_pass_id: passId } } }));

export const refuseAway = ({ id, reason }: { id: string; reason: string }) =>
  ok(
    roster.POST("/api/roster/v1/away-passes/{away_pass_id}/refuse", {
      params: { path: { away_pass_id: id } },
      body: { reason },
    }),
  );

/** Somebody who was asked to come instead comes, or does not. */
export function answerReplacement({ id, comes }: { id: string; comes: boolean }) {
  const params = { params: { path: { replacement_call_id: id } } };
  return comes
    ? ok(roster.POST("/api/roster/v1/replacement-calls/{replacement_call_id}/accept", params))
    : ok(roster.POST("/api/roster/v1/replacement-calls/{replacement_call_id}/decline", params));
}
