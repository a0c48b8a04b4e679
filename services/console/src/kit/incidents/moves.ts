import { useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { everyItem, incident, ok } from "@/kit/api/clients";
import { Unreachable } from "@/kit/api/problem";
import type { IncidentRead } from "@/kit/api/types";
import { Heard, withNews, type IncidentNews } from "@/kit/incidents/facts";
import { LIVE_STATES, openAt } from "@/kit/incidents/live";
import { post } from "@/kit/outbox/outbox";
import type { ServerEvent } from "@/kit/stream/sse";

export type Move = "acknowledge" | "unacknowledge" | "resolve" | "close";

const PATHS = {
  acknowledge: "/api/incident/v1/incidents/{incident_id}/acknowledge",
  unacknowledge: "/api/incident/v1/incidents/{incident_id}/unacknowledge",
  resolve: "/api/incident/v1/incidents/{incident_id}/resolve",
  close: "/api/incident/v1/incidents/{incident_id}/close",
} as const;

/** As many as a board holds: the newest. */
export const LIVE_AT_MOST = 2000;

/** What the stream has told of late. */
const heard = new Heard();

/** Everything somebody has to do something about; what is heard while the answer is on its way is in it, too. */
export const liveQuery = {
  queryKey: ["incidents", "live"],
  queryFn: async () => {
    const askedAtMs = performance.now();
    return heard.caughtUp(await everyItem(onePage, LIVE_AT_MOST), askedAtMs);
  },
};

function onePage(cursor?: string) {
  return ok(
    incident.GET("/api/incident/v1/incidents", {
      params: { query: { state: [...LIVE_STATES], exercise: "true", limit: 200, ...(cursor ? { cursor } : {}) } },
    }),
  );
}

/** Put what the stream tells of an incident into the list; null where it tells of something else. */
export function hearNews(cache: QueryClient, event: ServerEvent): IncidentNews | null {
  if (!event.type.startsWith("incident.")) return null;
  const news = JSON.parse(event.data) as IncidentNews;
  heard.add(news, performance.now());
  cache.setQueryData<IncidentRead[]>(liveQuery.queryKey, (known) => known && withNews(known, news));
  return news;
}

/** How many real incidents at the site are not resolved. */
export function useOpenAt(siteId: string): number {
  const { data } = useQuery(liveQuery);
  return openAt(siteId, data ?? []);
}

export const incidentKey = (id: string) => ["incident", id] as const;

export const incidentQuery = (id: string) => ({
  queryKey: incidentKey(id),
  queryFn: () => ok(incident.GET("/api/incident/v1/incidents/{incident_id}", at(id))),
});

interface MoveWanted {
  id: string;
  move: Move;
  note?: string | undefined;
}

/** What waits for the network as on the phone, and can be taken back; the rest is done only where somebody sees it. */
const MAY_WAIT: readonly Move[] = ["acknowledge", "resolve"];

/**
 * Acknowledge, give back, resolve or close; what the service answers is shown at once. Where nobody can be reached it
 * waits in the outbox (null).
 */
export function useMove() {
  const label = useLabel();
  return useChange(async ({ id, move, note }: MoveWanted) => {
    try {
      return await ok(incident.POST(PATHS[move], { ...at(id), body: { note: said(note) } }));
    } catch (error) {
      if (!(error instanceof Unreachable) || !mayWait(move)) throw error;
      post({ kind: move, target: id, label: label(id), text: said(note) });
      return null;
    }
  });
}

/** Take many at once, in one request; the answer says what became of each. Nothing of it waits for the network. */
export function useAcknowledgeMany() {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: (ids: readonly string[]) =>
      ok(incident.POST("/api/incident/v1/incidents/acknowledge", { body: { ids: [...ids] } })),
    onSuccess: ({ items }) => {
      const answers = new Map(items.map((one) => [one.id, one.incident]));
      cache.setQueryData<IncidentRead[]>(liveQuery.queryKey, (known) =>
        known?.map((one) => ({ ...one, ...answers.get(one.id) })),
      );
    },
  });
}

interface Reassigning {
  id: string;
  staffId: string;
  note: string;
}

/** Hand it to somebody else. */
export function useReassign() {
  return useChange(({ id, staffId, note }: Reassigning) =>
    ok(
      incident.POST("/api/incident/v1/incidents/{incident_id}/reassign", {
        ...at(id),
        body: { staff_id: staffId, note: said(note) },
      }),
    ),
  );
}

/** Say that it is not dealt with after all. */
export function useReopen() {
  return useChange(({ id, reason }: { id: string; reason?: string }) =>
    ok(incident.POST("/api/incident/v1/incidents/{incident_id}/reopen", { ...at(id), body: { reason: said(reason) } })),
  );
}

/** Treat it at another level. */
export function useChangeLevel() {
  return useChange(({ id, level, reason }: { id: string; level: number; reason: string }) =>
    ok(incident.POST("/api/incident/v1/incidents/{incident_id}/level", { ...at(id), body: { level, reason } })),
  );
}

/** What people call an incident: its number. */
function useLabel(): (id: string) => string {
  const cache = useQueryClient();
  return (id) =>
    cache.getQueryData<IncidentRead[]>(liveQuery.queryKey)?.find((one) => one.id === id)?.number ??
    cache.getQueryData<IncidentRead>(incidentKey(id))?.number ??
    "";
}

/** A change of an incident: its row is known at once, its file is read again. */
function useChange<W extends { id: string }>(change: (wanted: W) => Promise<IncidentRead | null>) {
  const cache = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: change,
    onSuccess: (answer) => {
      if (answer === null) return;
      cache.setQueryData<IncidentRead[]>(liveQuery.queryKey, (known) =>
        known?.map((one) => (one.id === answer.id ? { ...one, ...answer } : one)),
      );
    },
    onSettled: (_answer, _error, { id }) => void cache.invalidateQueries({ queryKey: incidentKey(id) }),
  });
}

const at = (id: string) => ({ params: { path: { incident_id: id } } });

function said(words: string | undefined): string | null {
  return words?.trim() ? words : null;
}

function mayWait(move: Move): move is "acknowledge" | "resolve" {
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
