import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";

const LOOK_AGAIN_MS = 10_000;

/** One shift with its people. */
export function useShift(shiftId: string) {
  return useQuery({
    queryKey: ["shift", shiftId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(roster.GET("/api/roster/v1/shifts/{shift_id}", { params: { path: { shift_id: shiftId } } })),
  });
}

/** Give the shift up by order; everybody on it is told why. */
export function useCancelling(shift: ShiftRead) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/changes", {
          params: { path: { shift_id: shift.id }, header: { "if-match": `"${shift.version}"` } },
          body: { kind: "cancellation", reason },
        }),
      ),
    onSettled: () => cache.invalidateQueries(),
  });
}
