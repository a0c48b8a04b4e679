import { everyItem, notify, ok } from "@/kit/api/clients";
import type { AttemptRead } from "@/kit/api/types";

const SETTLING_MS = 2000;

/** Every attempt to tell somebody about these incidents, newest first. */
export function deliveriesOf(incidentIds: string[]): Promise<AttemptRead[]> {
  return everyItem((cursor) =>
    ok(
      notify.GET("/api/notify/v1/deliveries", {
        params: { query: { incident_id: incidentIds, exercise: "true", limit: 200, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
}

/** When to look again (ms): soon while one is under way, else after `otherwiseMs`. */
export function lookAgainMs(deliveries: readonly AttemptRead[] | undefined, otherwiseMs: number): number {
  return deliveries?.some(({ state }) => state === "sending") ? SETTLING_MS : otherwiseMs;
}
