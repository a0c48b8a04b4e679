import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { RouteBody, RouteRead } from "@/kit/api/types";
import { sheetRequest } from "@/kit/importing/sheetFile";
import { ROUTES } from "@/kit/routes/data";
import { useSayFailure } from "@/kit/states/useSayFailure";

const at = (id: string) => ({ path: { route_id: id } });

export function useRoute(id: string) {
  return useQuery({
    queryKey: [...ROUTES, "one", id],
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/routes/{route_id}", { params: at(id) })),
  });
}

/** Every version of it, the newest first. */
export function useRouteVersions({ id, version }: Pick<RouteRead, "id" | "version">) {
  return useQuery({
    queryKey: [...ROUTES, "versions", id, version],
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/routes/{route_id}/versions", { params: at(id) })).then(
        ({ items }) => items,
      ),
  });
}

/** The codes that hang at its checkpoints. */
export function useCodes(id: string) {
  return useQuery({
    queryKey: [...ROUTES, "codes", id],
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/routes/{route_id}/codes", { params: at(id) })).then(({ items }) => items),
  });
}

export function useAddRoute() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteBody & { site_id: string }) => ok(monitoring.POST("/api/monitoring/v1/routes", { body })),
    onSettled: () => cache.invalidateQueries({ queryKey: ROUTES }),
  });
}

export function useSaveRoute({ id, version }: Pick<RouteRead, "id" | "version">) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: RouteBody) =>
      ok(
        monitoring.PUT("/api/monitoring/v1/routes/{route_id}", {
          params: { ...at(id), header: { "if-match": `"${version}"` } },
          body,
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: ROUTES }),
  });
}

/** What importing the file would do (`trial`), or that it was done. */
export function importCheckpoints(id: string, file: File, trial: boolean) {
  const request = sheetRequest(file, trial);
  const params = { ...request.params, ...at(id) };
  return ok(monitoring.POST("/api/monitoring/v1/routes/{route_id}/checkpoints/import", { ...request, params }));
}

/** The empty sheet, to be filled in by a spreadsheet program. */
export function readCheckpointTemplate(): Promise<Blob> {
  const template = "/api/monitoring/v1/routes/checkpoints/import/template";
  return ok<Blob>(monitoring.GET(template, { params: { query: { format: "xlsx" } }, parseAs: "blob" }));
}

/** Issue another code for a checkpoint. */
export function useReissue(id: string) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: ({ checkpoint, reason }: { checkpoint: string; reason: string }) =>
      ok(
        monitoring.POST("/api/monitoring/v1/routes/{route_id}/codes/{checkpoint}/reissue", {
          params: { path: { route_id: id, checkpoint } },
          body: { reason },
        }),
      ),
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: ROUTES }),
  });
}
