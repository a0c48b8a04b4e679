import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { Recurrence, ScheduleBody, ScheduleRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";

const SCHEDULES = ["inspection-schedules"] as const;
export const SCHEDULE_STATES: readonly ScheduleRead["state"][] = ["active", "paused", "over", "retired"];
const PAGE = 50;
const LOOK_AGAIN_MS = 30_000;
const at = (id: string) => ({ path: { schedule_id: id } });
const seen = ({ id, version }: Pick<ScheduleRead, "id" | "version">) => ({
  ...at(id),
  header: { "if-match": `"${version}"` },
});

export interface ScheduleFilters {
  site: string | null;
  post: string | null;
  state: ScheduleRead["state"] | null;
}

/** The filters as the service takes them. */
export function scheduleQuery({ site, post, state }: ScheduleFilters) {
  return { ...(site ? { site_id: site } : {}), ...(post ? { post } : {}), ...(state ? { state } : {}) };
}

/** The schedules that the filters leave, page by page. */
export function useSchedules(filters: ScheduleFilters) {
  return useInfiniteQuery({
    queryKey: [...SCHEDULES, "list", filters],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        monitoring.GET("/api/monitoring/v1/inspection-schedules", {
          params: { query: { ...scheduleQuery(filters), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
  });
}

export function useSchedule(id: string) {
  return useQuery({
    queryKey: [...SCHEDULES, "one", id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/inspection-schedules/{schedule_id}", { params: at(id) })),
  });
}

/** The next dates of a schedule. */
export function useNextDates({ id, version, next_at }: Pick<ScheduleRead, "id" | "version" | "next_at">) {
  return useQuery({
    queryKey: [...SCHEDULES, "next", id, version, next_at],
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/inspection-schedules/{schedule_id}/next", { params: at(id) })),
  });
}

/** What a recurrence that nobody has saved says in words, and its next dates. */
export function usePreview(siteId: string | null, recurrence: Recurrence | null) {
  return useQuery({
    queryKey: [...SCHEDULES, "preview", siteId, recurrence],
    enabled: siteId !== null && recurrence !== null,
    retry: false,
    queryFn: () =>
      ok(monitoring.POST("/api/monitoring/v1/inspection-schedules/preview", { body: asked(siteId, recurrence) })),
  });
}

function asked(siteId: string | null, recurrence: Recurrence | null) {
  if (siteId === null || recurrence === null) throw new Error("asked for only once both are known");
  return { site_id: siteId, recurrence };
}

export const addSchedule = (body: ScheduleBody & { site_id: string }) =>
  ok(monitoring.POST("/api/monitoring/v1/inspection-schedules", { body }));

export const changeSchedule = ({ body, ...one }: Pick<ScheduleRead, "id" | "version"> & { body: ScheduleBody }) =>
  ok(monitoring.PUT("/api/monitoring/v1/inspection-schedules/{schedule_id}", { params: seen(one), body }));

export const retireSchedule = (one: ScheduleRead) =>
  ok(monitoring.DELETE("/api/monitoring/v1/inspection-schedules/{schedule_id}", { params: seen(one) }));

export const pauseSchedule = ({ id, until, reason }: { id: string; until: string; reason: string }) =>
  ok(
    monitoring.POST("/api/monitoring/v1/inspection-schedules/{schedule_id}/pause", {
      params: at(id),
      body: { until, reason },
    }),
  );

export const resumeSchedule = ({ id }: Pick<ScheduleRead, "id">) =>
  ok(monitoring.POST("/api/monitoring/v1/inspection-schedules/{schedule_id}/resume", { params: at(id) }));

export function useScheduleMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: SCHEDULES }),
  });
}
