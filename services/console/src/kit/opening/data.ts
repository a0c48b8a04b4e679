import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";

const OPENING = ["opening"];
/** People come, sign and acknowledge beside each other: what one does, the others see within seconds. */
const LIVE_MS = 5_000;
const IN_PEACE_MS = 60_000;

/** The opening conditions of a shift: live until it starts, then as they stood. */
export function useOpening(shiftId: string, enabled = true) {
  return useQuery({
    enabled,
    queryKey: [...OPENING, shiftId],
    refetchInterval: ({ state }) =>
      state.data?.state === "published" || state.data?.state === "preparing" ? LIVE_MS : IN_PEACE_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/shifts/{shift_id}/opening", { params: { path: { shift_id: shiftId } } })),
  });
}

/** Start the shift; with a reason as headquarters' exception. */
export function useStart(shiftId: string) {
  const cache = useQueryClient();
  const params = { path: { shift_id: shiftId } };
  return useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? ok(roster.POST("/api/roster/v1/shifts/{shift_id}/start", { params }))
        : ok(roster.POST("/api/roster/v1/shifts/{shift_id}/start-with-exception", { params, body: { reason } })),
    onSettled: () => cache.invalidateQueries(),
  });
}
