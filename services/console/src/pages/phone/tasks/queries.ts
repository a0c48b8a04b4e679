import { useQuery } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import { usePersonId } from "../phoneQueries";

const LOOK_AGAIN_MS = 15_000;

/** What this person is to do: theirs, and what anybody at their post may do. */
export function useTasksOfMine() {
  const personId = usePersonId();
  return useQuery({
    queryKey: ["phone", "tasks", personId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/tasks", {
            params: {
              query: { mine: true, state: ["open", "in_progress"], limit: 100, ...(cursor ? { cursor } : {}) },
            },
          }),
        ),
      ),
  });
}
