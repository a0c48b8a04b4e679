import { RUNNING } from "@/kit/duty/states";
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { TaskRead } from "@/kit/api/types";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { taskQuery, type TaskFilters } from "./filters";

const PAGE = 50;
const LOOK_AGAIN_MS = 10_000;
const TASKS = ["tasks"] as const;

/** The tasks that the filters leave, the first due first, page by page. */
export function useTasks(filters: TaskFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...TASKS, "list", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/tasks", {
          params: { query: { ...taskQuery(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page: { next_cursor: string | null }): string | undefined => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** How far they are, post by post. */
export function useTaskFigures(filters: TaskFilters) {
  const zone = useCalendarZone(filters.site);
  return useQuery({
    queryKey: [...TASKS, "figures", filters, zone],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(roster.GET("/api/roster/v1/tasks/statistics", { params: { query: taskQuery(filters, zone) } })),
  });
}

/** How accurate and how timely they were, by site, post and kind. */
export function useTaskRates(filters: TaskFilters) {
  const zone = useCalendarZone(filters.site);
  return useQuery({
    queryKey: [...TASKS, "rates", filters, zone],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: () => ok(roster.GET("/api/roster/v1/tasks/rates", { params: { query: taskQuery(filters, zone) } })),
  });
}

/** All tasks of a shift. */
export function useTasksOfShift(shiftId: string) {
  return useQuery({
    queryKey: [...TASKS, "shift", shiftId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/tasks", {
            params: { query: { shift_id: shiftId, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

/** The shifts of the caller's sites that run, and those about to begin. */
export function useRunningShifts() {
  return useQuery({
    queryKey: [...TASKS, "shifts"],
    refetchInterval: 60_000,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/shifts", {
            params: { query: { state: RUNNING, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

/** Do something about tasks, then look again; a refusal is said above the page. */
export function useTaskMove<T>(move: (wanted: T) => Promise<unknown>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: TASKS }),
  });
}

const at = ({ id, version }: TaskRead) => ({
  params: { path: { task_id: id }, header: { "if-match": `"${version}"` } },
});

export const finishTask = ({ task, steps }: { task: TaskRead; steps: number[] }) =>
  ok(roster.POST("/api/roster/v1/tasks/{task_id}/finish", { ...at(task), body: { steps } }));

/** `wrong`: what is wrong with what was done; null where it is right. */
export const verifyTask = ({ task, wrong }: { task: TaskRead; wrong: string | null }) =>
  ok(
    roster.POST("/api/roster/v1/tasks/{task_id}/verify", {
      ...at(task),
      body: wrong === null ? { verdict: "right" } : { verdict: "wrong", text: wrong },
    }),
  );

export const skipTask = ({ task, reason }: { task: TaskRead; reason: string }) =>
  ok(roster.POST("/api/roster/v1/tasks/{task_id}/skip", { ...at(task), body: { reason } }));

export const cancelTask = ({ task, reason }: { task: TaskRead; reason: string }) =>
  ok(roster.POST("/api/roster/v1/tasks/{task_id}/cancel", { ...at(task), body: { reason } }));

export const assignTask = ({ task, post, person }: { task: TaskRead; post: string; person: string | null }) =>
  ok(roster.POST("/api/roster/v1/tasks/{task_id}/assign", { ...at(task), body: { post, assignee_id: person } }));
