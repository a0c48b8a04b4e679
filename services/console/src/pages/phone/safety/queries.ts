import { useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import { usePersonId } from "../phoneQueries";

const LOOK_AGAIN_MS = 10_000;

/** This person's lone work that is not over; null: they are not watched. */
export function useMyLoneWork() {
  const personId = usePersonId();
  return useQuery({
    queryKey: ["phone", "lone-work", personId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          roster.GET("/api/roster/v1/lone-work", {
            params: {
              query: { staff_id: personId, state: ["running", "warned", "silent", "escalated"], limit: 1 },
            },
          }),
        )
      ).items[0] ?? null,
  });
}

/** The keys and equipment that this person holds. */
export function useHeld() {
  const personId = usePersonId();
  return useQuery({
    queryKey: ["phone", "keys", personId],
    refetchInterval: 60_000,
    queryFn: async () =>
      (await ok(roster.GET("/api/roster/v1/key-items", { params: { query: { holder_id: personId, limit: 50 } } })))
        .items,
  });
}
