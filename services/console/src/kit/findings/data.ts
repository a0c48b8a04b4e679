import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";
import type { FindingRead } from "@/kit/api/types";
import { post } from "@/kit/outbox/outbox";
import type { Taken } from "@/kit/photos/size";
import { useSayFailure } from "@/kit/states/useSayFailure";

const LOOK_AGAIN_MS = 10_000;
export const FINDINGS = ["findings"] as const;
/** Over: nothing more becomes of it. */
export const isOver = ({ state }: Pick<FindingRead, "state">): boolean => state === "resolved" || state === "rejected";

const at = (id: string) => ({ params: { path: { finding_id: id } } });

/** One finding, with what became of it so far. */
export function useFinding(id: string) {
  return useQuery({
    queryKey: [...FINDINGS, "one", id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/findings/{finding_id}", at(id))),
  });
}

/** The photos of a finding; asked again once it has more. */
export function useFindingPhotos({ id, photo_count }: Pick<FindingRead, "id" | "photo_count">) {
  return useQuery({
    queryKey: [...FINDINGS, "photos", id, photo_count],
    enabled: photo_count > 0,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/findings/{finding_id}/photos", at(id))).then(({ items }) => items),
  });
}

/** What the signed-in person reported last. */
export function useMyFindings() {
  return useQuery({
    queryKey: [...FINDINGS, "mine"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/findings", { params: { query: { mine: true, limit: 10 } } })).then(
        ({ items }) => items,
      ),
  });
}

/** Do something about findings, then look again; a refusal is said above the page. */
export function useFindingMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: [...FINDINGS] }),
  });
}

type NewFinding = components["schemas"]["FindingCreate"];

interface Reasoned {
  id: string;
  reason: string;
}

/** Photos of a finding go by the outbox, each by itself: they arrive also where the network is bad. */
export function postPhotos(findingId: string, label: string, photos: readonly Taken[]): void {
  for (const photo of photos) post({ kind: "finding-photo", target: findingId, label, photo });
}

/** `key`: one for the same content, so that pressing again reports it once. */
export const reportFinding = ({ key, ...body }: NewFinding & { key: string }) =>
  ok(monitoring.POST("/api/monitoring/v1/findings", { params: { header: { "Idempotency-Key": key } }, body }));

export const acknowledgeFinding = (id: string) =>
  ok(monitoring.POST("/api/monitoring/v1/findings/{finding_id}/acknowledge", at(id)));

export const acceptFinding = ({ id, ...body }: { id: string } & components["schemas"]["FindingAccept"]) =>
  ok(monitoring.POST("/api/monitoring/v1/findings/{finding_id}/accept", { ...at(id), body }));

export const promoteFinding = ({ id, ...body }: { id: string } & components["schemas"]["FindingPromote"]) =>
  ok(monitoring.POST("/api/monitoring/v1/findings/{finding_id}/promote", { ...at(id), body }));

export const resolveFinding = ({ id, reason }: Reasoned) =>
  ok(monitoring.POST("/api/monitoring/v1/findings/{finding_id}/resolve", { ...at(id), body: { reason } }));

export const rejectFinding = ({ id, reason }: Reasoned) =>
  ok(monitoring.POST("/api/monitoring/v1/findings/{finding_id}/reject", { ...at(id), body: { reason } }));
