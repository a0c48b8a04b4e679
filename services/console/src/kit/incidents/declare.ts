import { useMutation, useQueryClient } from "@tanstack/react-query";
import { incident, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/incident";

type NewIncident = components["schemas"]["IncidentCreate"];

/** What is asked for anew when an incident was declared: the lists of all of them begin with it. */
export const HISTORY = "history";

/** Declare an incident by hand, or a drill. */
export function useDeclare() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewIncident) => ok(incident.POST("/api/incident/v1/incidents", { body })),
    onSuccess: () => void cache.invalidateQueries({ queryKey: [HISTORY] }),
  });
}
