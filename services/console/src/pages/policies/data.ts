import { useMutation, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, policiesOf } from "@/kit/api/clients";
import type { components as Incident } from "@/kit/api/schemas/incident";
import type { components as Monitoring } from "@/kit/api/schemas/monitoring";
import type { components as Notify } from "@/kit/api/schemas/notify";
import type { components as Reporting } from "@/kit/api/schemas/reporting";
import type { components as Roster } from "@/kit/api/schemas/roster";
import { ownFigures } from "./sources";

/** What a policy is about. Each kind is kept by a service of its own; all are read and set in the same way. */
const SERVICE = {
  escalation: "incident",
  delivery: "notify",
  duty: "roster",
  monitoring: "monitoring",
  report: "reporting",
} as const;
export type Kind = keyof typeof SERVICE;
export const KINDS = Object.keys(SERVICE) as Kind[];

/** The services answer all of it; their documents call optional what has a default. */
export interface PolicyOf {
  escalation: Required<Incident["schemas"]["PolicyRead"]>;
  delivery: Required<Notify["schemas"]["PolicyRead"]>;
  duty: Required<Roster["schemas"]["PolicyRead"]>;
  monitoring: Required<Monitoring["schemas"]["PolicyRead"]>;
  report: Required<Reporting["schemas"]["PolicyRead"]>;
}
export type Policy = PolicyOf["escalation"];
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
  | "sos_again_s"
>;
type Change = Roster["schemas"]["PolicyChange"];

/** Whose policy: a site's, or that of all sites of a type that have none of their own. */
export type Target = { siteId: string } | { siteType: string };

export const policyRoutes = (kind: Kind) => policiesOf(SERVICE[kind]);

export const policyQuery = <K extends Kind>(kind: K, target: Target) => ({
  queryKey: ["policy", kind, target] as const,
  queryFn: async () => (await read(kind, target)) as unknown as PolicyOf[K],
});

function read(kind: Kind, target: Target): Promise<object> {
  const routes = policyRoutes(kind);
  return "siteId" in target
    ? ok(routes.GET("/policies/{site_id}", { params: { path: { site_id: target.siteId } } }))
    : ok(routes.GET("/site-type-policies/{site_type}", { params: { path: { site_type: target.siteType } } }));
}

/** The figures that each site has of its own, by site; a site that has none is not there. */
export const ownPoliciesQuery = (kind: Kind) => ({
  queryKey: ["policies", kind] as const,
  queryFn: () =>
    everyItem((cursor) =>
      ok(policyRoutes(kind).GET("/policies", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } })),
    ),
  select: ownFigures,
});

/** `values`: all that the target has of its own from then on; null: nothing. `from`: since when, milliseconds. */
interface Setting {
  version: number;
  values: object | null;
  from?: number | null;
}

/** Set what is the target's own, or go back to what comes from below. */
export function useSetPolicy(kind: Kind, target: Target) {
  const forget = useForgetPolicies(kind);
  return useMutation({
    mutationFn: async ({ version, values, from = null }: Setting): Promise<void> => {
      const header = version > 0 ? { "if-match": `"${version}"` } : {};
      const later = from === null ? {} : { effective_from: new Date(from).toISOString() };
      // The types call required what has a default: that a value is left out is what is meant here.
      const body = values === null ? null : ({ ...values, ...later } as Change);
      await write(kind, target, header, body);
    },
    onSettled: forget,
  });
}

async function write(kind: Kind, target: Target, header: { "if-match"?: string }, body: Change | null): Promise<void> {
  const routes = policyRoutes(kind);
  if ("siteId" in target) {
    const params = { path: { site_id: target.siteId }, header };
    if (body === null) await ok(routes.DELETE("/policies/{site_id}", { params }));
    else await ok(routes.PUT("/policies/{site_id}", { params, body }));
  } else {
    const params = { path: { site_type: target.siteType }, header };
    if (body === null) await ok(routes.DELETE("/site-type-policies/{site_type}", { params }));
    else await ok(routes.PUT("/site-type-policies/{site_type}", { params, body }));
  }
}

/** After a change: what was read of policies of the kind is read again. */
export function useForgetPolicies(kind: Kind): () => Promise<unknown> {
  const cache = useQueryClient();
  return () => Promise.all(["policy", "policies"].map((name) => cache.invalidateQueries({ queryKey: [name, kind] })));
}
