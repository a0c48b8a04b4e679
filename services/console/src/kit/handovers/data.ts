import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { HandItemKind, HandoverRead, HandoverSummary, RefusalReason } from "@/kit/api/types";

export const HANDOVERS = ["handovers"];
const LIST = "/api/roster/v1/handovers";
const ONE = "/api/roster/v1/handovers/{handover_id}";
const ITEM = "/api/roster/v1/handovers/{handover_id}/items/{item_id}";
/** Two people work on it beside each other: what one does, the other sees at once. */
const LIVE_MS = 4_000;
const LOOK_AGAIN_MS = 30_000;
const DAY_MS = 24 * 3_600_000;

export function useHandover(id: string) {
  return useQuery({
    queryKey: [...HANDOVERS, "one", id],
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : LIVE_MS),
    queryFn: () => ok(roster.GET(ONE, { params: { path: { handover_id: id } } })),
  });
}

/** The handover from this shift and the one to it, where they are there. */
export function useHandoversOfShift(shiftId: string, enabled = true) {
  return useQuery({
    queryKey: [...HANDOVERS, "shift", shiftId],
    enabled,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () => (await ok(roster.GET(LIST, { params: { query: { shift_id: shiftId, limit: 10 } } }))).items,
  });
}

/** Whether nothing of it changes any more. */
export function isOver({ state, lapsed_at }: Pick<HandoverSummary, "state" | "lapsed_at">): boolean {
  return state === "sealed" || lapsed_at !== null;
}

/** What waits for somebody at all the sites the person may see: handovers of a day around now that are not over. */
export function useUnsealed(): readonly HandoverSummary[] {
  const { data } = useQuery({
    queryKey: [...HANDOVERS, "unsealed"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () => {
      const from = new Date(Date.now() - DAY_MS / 2).toISOString();
      const { items } = await ok(roster.GET(LIST, { params: { query: { from, lapsed: false, limit: 200 } } }));
      return items.filter((one) => !isOver(one));
    },
  });
  return data ?? [];
}

/**
 * Everything that is done with a handover. What changes its content names the version it was done on, so that nobody
 * overwrites another. What people declare of themselves does not: both sides do it at the same time.
 */
export function useHandoverChanges(handover: HandoverRead) {
  const cache = useQueryClient();
  const path = { handover_id: handover.id };
  const header = { "if-match": `"${handover.version}"` };
  const params = { path, header };
  const own = { path };
  const of = (item_id: string) => ({ path: { ...path, item_id }, header });
  const done = {
    onSuccess: (now: HandoverRead) => cache.setQueryData([...HANDOVERS, "one", handover.id], now),
    onSettled: () => cache.invalidateQueries({ queryKey: HANDOVERS }),
  };
  const refresh = useMutation({
    ...done,
    mutationFn: () => ok(roster.POST("/api/roster/v1/handovers/{handover_id}/refresh", { params })),
  });
  const offer = useMutation({
    ...done,
    mutationFn: () => ok(roster.POST("/api/roster/v1/handovers/{handover_id}/offer", { params })),
  });
  const add = useMutation({
    ...done,
    mutationFn: (body: { kind: HandItemKind; title: string; text: string | null }) =>
      ok(roster.POST("/api/roster/v1/handovers/{handover_id}/items", { params: own, body })),
  });
  const correct = useMutation({
    ...done,
    mutationFn: ({ id, ...body }: { id: string; title: string; text: string | null }) =>
      ok(roster.PATCH(ITEM, { params: of(id), body })),
  });
  const takeBack = useMutation({
    ...done,
    mutationFn: (id: string) => ok(roster.DELETE(ITEM, { params: of(id) })),
  });
  const accept = useMutation({
    ...done,
    mutationFn: (id: string) =>
      ok(roster.POST("/api/roster/v1/handovers/{handover_id}/items/{item_id}/accept", { params: of(id) })),
  });
  const refuse = useMutation({
    ...done,
    mutationFn: ({ id, ...body }: { id: string; reason: RefusalReason; text: string | null }) =>
      ok(roster.POST("/api/roster/v1/handovers/{handover_id}/items/{item_id}/refuse", { params: of(id), body })),
  });
  const walk = useMutation({
    ...done,
    mutationFn: () => ok(roster.POST("/api/roster/v1/handovers/{handover_id}/walk", { params: own, body: {} })),
  });
  const fitness = useMutation({
    ...done,
    mutationFn: (body: { fit: boolean; text: string | null }) =>
      ok(roster.POST("/api/roster/v1/handovers/{handover_id}/fitness", { params: own, body })),
  });
  const transfer = useMutation({
    ...done,
    mutationFn: (incident_id: string) =>
      ok(
        roster.POST("/api/roster/v1/handovers/{handover_id}/transfers/{incident_id}", {
          params: { path: { ...path, incident_id } },
        }),
      ),
  });
  // The hash says what was read: the other side's signature in between changes the version and nothing that is signed.
  const sign = useMutation({
    ...done,
    mutationFn: (drawing: string | null) =>
      ok(
        roster.POST("/api/roster/v1/handovers/{handover_id}/sign", {
          params: own,
          body: { sha256: handover.content_sha256, drawing },
        }),
      ),
  });
  const force = useMutation({
    ...done,
    mutationFn: (reason: string) =>
      ok(roster.POST("/api/roster/v1/handovers/{handover_id}/force", { params, body: { reason } })),
  });
  return { refresh, offer, add, correct, takeBack, accept, refuse, walk, fitness, transfer, sign, force };
}

/** Drafting by hand the handover of a shift that runs. */
export function useDraftHandover() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (shift_id: string) => ok(roster.POST(LIST, { body: { shift_id } })),
    onSettled: () => cache.invalidateQueries({ queryKey: HANDOVERS }),
  });
}
