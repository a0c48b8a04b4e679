import { useMutation, useQueryClient } from "@tanstack/react-query";
import { everyItem, incident, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/incident";
import { ownFigures } from "./sources";

/** The service answers all of it; its document calls optional what has a default. */
export type Policy = Required<components["schemas"]["PolicyRead"]>;
export type Draft = Pick<
  Policy,
  | "steps"
  | "repeat"
  | "repeat_after_s"
  | "reescalate_every_s"
  | "acknowledged_limit_s"
  | "quiet_s"
  | "levels"
  | "opens_from"
  | "auto_resolve"
  | "reason_from"
  | "undo_s"
>;

const policyKey = (siteId: string) => ["escalation-policy", siteId] as const;
const PATH = "/api/incident/v1/policies/{site_id}" as const;

export const policyQuery = (siteId: string) => ({
  queryKey: policyKey(siteId),
  queryFn: async () => (await ok(incident.GET(PATH, { params: { path: { site_id: siteId } } }))) as Policy,
});

/** The figures that each site has of its own, by site; a site that has none is not there. */
export const ownPoliciesQuery = {
  queryKey: ["escalation-policies"],
  queryFn: () =>
    everyItem((cursor) =>
      ok(
        incident.GET("/api/incident/v1/policies", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } }),
      ),
    ),
  select: ownFigures,
};

/** Set the site's own values (`draft`), or go back to those of its type and the defaults (null). */
export function useSetPolicy(siteId: string) {
  const cache = useQueryClient();
  return useMutation({
    // The types call required what has a default: that a value is left out is what is meant here.
    mutationFn: async ({ version, draft }: { version: number; draft: Partial<Draft> | null }): Promise<void> => {
      const header = version > 0 ? { "if-match": `"${version}"` } : {};
      const params = { path: { site_id: siteId }, header };
      if (draft === null) await ok(incident.DELETE(PATH, { params }));
      else await ok(incident.PUT(PATH, { params, body: draft as Draft }));
    },
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: policyKey(siteId) }),
        cache.invalidateQueries({ queryKey: ["escalation-policies"] }),
      ]),
  });
}
