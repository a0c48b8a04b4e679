import { useMutation, useQueryClient } from "@tanstack/react-query";
import { everyItem, incident, ok } from "@/kit/api/clients";
import { Unreachable } from "@/kit/api/problem";
import type { IncidentRead } from "@/kit/api/types";
import { Heard } from "@/kit/incidents/facts";
import { LIVE_STATES } from "@/kit/incidents/live";
import { post } from "@/kit/outbox/outbox";

export type Move = "acknowledge" | "resolve" | "close";

const PATHS = {
  acknowledge: "/api/incident/v1/incidents/{incident_id}/acknowledge",
  resolve: "/api/incident/v1/incidents/{incident_id}/resolve",
  close: "/api/incident/v1/incidents/{incident_id}/close",
} as const;

const AT_MOST = 500;

/** What the stream has told of late. */
export const heard = new Heard();

/** Everything somebody has to do something about; what happens while the answer is on its way is in it, too. */
export const liveQuery = {
  queryKey: ["incidents", "live"],
  queryFn: async () => {
    const askedAtMs = performance.now();
    const incidents = await everyItem(
      (cursor) =>
        ok(
          incident.GET("/api/incident/v1/incidents", {
            params: { query: { state: [...LIVE_STATES], exercise: "true", limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      AT_MOST,
    );
    return heard.caughtUp(incidents, askedAtMs);
  },
};
export const incidentKey = (id: string) => ["incident", id] as const;

/** What waits for the network as on the phone, and can be taken back; a file is closed only where somebody sees it. */
const MAY_WAIT: readonly Move[] = ["acknowledge", "resolve"];

/**
 * Acknowledge, resolve or close; what the service answers is shown at once. Where nobody can be reached it waits in the
 * outbox (null).
 */
export function useMove() {
  const cache = useQueryClient();
  const label = (id: string): string =>
    cache.getQueryData<IncidentRead[]>(liveQuery.queryKey)?.find((one) => one.id === id)?.number ??
    cache.getQueryData<IncidentRead>(incidentKey(id))?.number ??
    "";
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ id, move, note }: { id: string; move: Move; note?: string | undefined }) => {
      const text = note?.trim() ? note : null;
      try {
        return await ok(incident.POST(PATHS[move], { params: { path: { incident_id: id } }, body: { note: text } }));
      } catch (error) {
        if (!(error instanceof Unreachable) || !isWaiting(move)) throw error;
        post({ kind: move, target: id, label: label(id), text });
        return null;
      }
    },
    onSuccess: (answer) => {
      if (answer === null) return;
      cache.setQueryData<IncidentRead[]>(liveQuery.queryKey, (known) =>
        known?.map((one) => (one.id === answer.id ? { ...one, ...answer } : one)),
      );
    },
    onSettled: (_answer, _error, { id }) => void cache.invalidateQueries({ queryKey: incidentKey(id) }),
  });
}

function isWaiting(move: Move): move is "acknowledge" | "resolve" {
  return MAY_WAIT.includes(move);
}

/** Write a remark into the file. */
export function useNote(id: string) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (text: string) =>
      ok(
        incident.POST("/api/incident/v1/incidents/{incident_id}/notes", {
          params: { path: { incident_id: id } },
          body: { text },
        }),
      ),
    onSettled: () => void cache.invalidateQueries({ queryKey: incidentKey(id) }),
  });
}
