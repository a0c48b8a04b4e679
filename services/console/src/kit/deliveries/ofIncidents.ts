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

/** When to look again (ms): soon while one is under way; else the stream says when there is something new. */
export function whileUnderWay(deliveries: readonly AttemptRead[] | undefined): number | false {
  return deliveries?.some(({ state }) => state === "sending") ? SETTLING_MS : false;
}
