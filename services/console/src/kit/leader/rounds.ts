import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { SITUATION } from "./situation";

type Visit = components["schemas"]["VisitCreate"];

const LOOK_AGAIN_MS = 10_000;
export const ROUNDS = ["leader-rounds"] as const;

/** One round as it stands. */
export function useRound(roundId: string) {
  return useQuery({
    queryKey: [...ROUNDS, "one", roundId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/leader-rounds/{round_id}", { params: { path: { round_id: roundId } } })),
  });
}

/** Do something about rounds, then look again; a refusal is said above the page. */
export function useRoundMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () =>
      Promise.all([ROUNDS, SITUATION].map((queryKey) => cache.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}

export const visitPost = ({ roundId, visit }: { roundId: string; visit: Visit }) =>
  ok(
    roster.POST("/api/roster/v1/leader-rounds/{round_id}/visits", {
      params: { path: { round_id: roundId } },
      body: visit,
    }),
  );

export const beginRound = (siteId: string) =>
  ok(roster.POST("/api/roster/v1/leader-rounds", { body: { site_id: siteId } }));
