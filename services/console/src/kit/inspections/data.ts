import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import { SITUATION } from "@/kit/leader/situation";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { isLive } from "./standing";

/** While it goes on another person may be at it. */
const LOOK_AGAIN_MS = 5000;
const RARELY_MS = 60_000;
export const INSPECTIONS = ["inspections"] as const;

/** One inspection: its items as its version has them, and all that was recorded. */
export const inspectionQuery = (id: string) => ({
  queryKey: [...INSPECTIONS, "one", id],
  queryFn: () =>
    ok(monitoring.GET("/api/monitoring/v1/inspections/{inspection_id}", { params: { path: { inspection_id: id } } })),
});

export function useInspection(id: string) {
  return useQuery({
    ...inspectionQuery(id),
    refetchInterval: ({ state: { data } }) => (data === undefined || isLive(data) ? LOOK_AGAIN_MS : RARELY_MS),
  });
}

/** All of the person's sites that are not over. */
export function useLiveInspections() {
  return useQuery({
    queryKey: [...INSPECTIONS, "live"],
    refetchInterval: 15_000,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/inspections", {
            params: { query: { state: ["open", "in_progress"], limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

/** Do something about inspections, then look again; a refusal is said above the page. */
export function useInspectionMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () =>
      Promise.all([INSPECTIONS, SITUATION].map((queryKey) => cache.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}

interface ByHand {
  site_id: string;
  checklist_id: string;
  shift_id: string | null;
  due_at: string;
}

/** Open one by hand. */
export const openInspection = (body: ByHand) => ok(monitoring.POST("/api/monitoring/v1/inspections", { body }));
