import { useQuery } from "@tanstack/react-query";
import { useMayRead, usePerson } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";

const LOOK_AGAIN_MS = 10_000;

/** The presence checks that wait for this person's answer. */
export function useChecksOfMine() {
  const personId = usePerson()?.id ?? "";
  const mayRead = useMayRead();
  return useQuery({
    queryKey: ["phone", "checks", personId],
    enabled: personId !== "" && mayRead("roster GET /presence-checks"),
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          roster.GET("/api/roster/v1/presence-checks", {
            params: { query: { staff_id: personId, state: ["sent"], limit: 5 } },
          }),
        )
      ).items,
  });
}
