import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";
import type { ChecklistBody, ChecklistRead, ChecklistSummary, RouteRead } from "@/kit/api/types";
import { CHECKLISTS } from "@/kit/checklists/data";
import { useRoutes } from "@/kit/routes/data";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { switched } from "./switched";

type PolicyChange = components["schemas"]["PolicyChange"];

interface ChecklistFilters {
  site: string | null;
  type: string | null;
  kind: ChecklistSummary["kind"] | null;
  unused: boolean;
}

/** The checklists that the filters leave, page by page. */
export function useChecklists({ site, type, kind, unused }: ChecklistFilters) {
  return useInfiniteQuery({
    queryKey: [...CHECKLISTS, "list", site, type, kind, unused],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        monitoring.GET("/api/monitoring/v1/checklists", {
          params: {
            query: {
              limit: 100,
              ...(site ? { site_id: site } : {}),
              ...(type ? { site_type: type } : {}),
              ...(kind ? { kind } : {}),
              ...(unused ? {} : { active: true }),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
  });
}

export function useChecklist(id: string) {
  return useQuery({
    queryKey: [...CHECKLISTS, "one", id],
    refetchInterval: 20_000,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/checklists/{checklist_id}", { params: { path: { checklist_id: id } } })),
  });
}

/** The routes that a checklist of the site may follow; one for every site of a type follows none. */
export function useRoutesOf(siteId: string | null): readonly RouteRead[] {
  const { data } = useRoutes(siteId, true);
  return siteId === null ? [] : (data ?? []);
}

/** Every version of it, the newest first. */
export function useVersions({ id, version }: Pick<ChecklistRead, "id" | "version">) {
  return useQuery({
    queryKey: [...CHECKLISTS, "versions", id, version],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/checklists/{checklist_id}/versions", {
          params: { path: { checklist_id: id } },
        }),
      ).then(({ items }) => items),
  });
}

export function useSaveChecklist(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ version, body }: { version: number; body: ChecklistBody }) =>
      ok(
        monitoring.PUT("/api/monitoring/v1/checklists/{checklist_id}", {
          params: { path: { checklist_id: id }, header: { "if-match": `"${version}"` } },
          body,
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: CHECKLISTS }),
  });
}

interface NewChecklist extends ChecklistBody {
  code: string;
  site_id: string | null;
  site_type: string;
}

export function useAddChecklist() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: NewChecklist) => ok(monitoring.POST("/api/monitoring/v1/checklists", { body })),
    onSettled: () => cache.invalidateQueries({ queryKey: CHECKLISTS }),
  });
}

/** What is set of a checklist, to begin another one with. */
export const readChecklist = (id: string) =>
  ok(monitoring.GET("/api/monitoring/v1/checklists/{checklist_id}", { params: { path: { checklist_id: id } } }));

/** Whether inspections are made of its checklists at the site. */
export function useSwitchOf(siteId: string) {
  return useQuery({
    queryKey: ["policy", "monitoring", { siteId }],
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/policies/{site_id}", { params: { path: { site_id: siteId } } })),
  });
}

type SitePolicy = NonNullable<ReturnType<typeof useSwitchOf>["data"]>;

/** Switch it for the site; its other figures stay as they are. */
export function useSwitch(siteId: string) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: ({ policy, on }: { policy: SitePolicy; on: boolean }) =>
      ok(
        monitoring.PUT("/api/monitoring/v1/policies/{site_id}", {
          params: {
            path: { site_id: siteId },
            header: policy.version > 0 ? { "if-match": `"${policy.version}"` } : {},
          },
          // The types call required what has a default: that a value is left out is what is meant here.
          body: switched(policy, on) as PolicyChange,
        }),
      ),
    onError: sayFailure,
    onSettled: () =>
      Promise.all(["policy", "policies"].map((name) => cache.invalidateQueries({ queryKey: [name, "monitoring"] }))),
  });
}
