import { useMutation, useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";

/** The manifest of an archived shift; it never changes. */
export function useArchive(shiftId: string, enabled: boolean) {
  return useQuery({
    queryKey: ["shift", shiftId, "archive"],
    enabled,
    staleTime: Infinity,
    retry: false,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/shifts/{shift_id}/archive", { params: { path: { shift_id: shiftId } } })),
  });
}

/** Have the service hash every record again. */
export function useVerification(shift: Pick<ShiftRead, "id">) {
  return useMutation({
    mutationFn: () =>
      ok(
        roster.GET("/api/roster/v1/shifts/{shift_id}/archive/verification", {
          params: { path: { shift_id: shift.id } },
        }),
      ),
  });
}
