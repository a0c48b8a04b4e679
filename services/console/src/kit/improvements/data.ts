import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, reporting } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/reporting";
import type { ImprovementRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";

type Schemas = components["schemas"];

const LOOK_AGAIN_MS = 30_000;
export const IMPROVEMENTS = ["improvements"] as const;
/** Over: nothing more becomes of it. */
export const isOver = ({ waits_for }: Pick<ImprovementRead, "waits_for">): boolean => waits_for === null;

const at = (id: string) => ({ params: { path: { improvement_id: id } } });

/** One improvement, with all that was done with it. */
export function useImprovement(id: string) {
  return useQuery({
    queryKey: [...IMPROVEMENTS, "one", id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(reporting.GET("/api/reporting/v1/improvements/{improvement_id}", at(id))),
  });
}

/** Do something about improvements, then look again; a refusal is said above the page. */
export function useImprovementMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: [...IMPROVEMENTS] }),
  });
}

/** `key`: one for the same content, so that pressing again proposes it once. */
export const proposeImprovement = ({ key, ...body }: Schemas["ImprovementCreate"] & { key: string }) =>
  ok(reporting.POST("/api/reporting/v1/improvements", { params: { header: { "Idempotency-Key": key } }, body }));

export const approveImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementPlan"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/approve", { ...at(id), body }));

export const replanImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementReplan"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/replan", { ...at(id), body }));

export const rejectImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementReason"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/reject", { ...at(id), body }));

export const finishImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementNote"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/finish", { ...at(id), body }));

export const returnImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementReturn"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/return", { ...at(id), body }));

export const verifyImprovement = ({ id, ...body }: { id: string } & Schemas["ImprovementEffect"]) =>
  ok(reporting.POST("/api/reporting/v1/improvements/{improvement_id}/verify", { ...at(id), body }));
