import { useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";

const RARELY_CHANGES_MS = 5 * 60_000;

/** One person with their number, where it may be seen; `null`: nobody is asked for. */
export function useOnePerson(staffId: string | null) {
  return useQuery({
    queryKey: ["person", staffId],
    enabled: staffId !== null,
    staleTime: RARELY_CHANGES_MS,
    queryFn: () => ok(roster.GET("/api/roster/v1/staff/{staff_id}", { params: { path: { staff_id: staffId ?? "" } } })),
  });
}
