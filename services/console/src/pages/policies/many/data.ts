import { keepPreviousData, useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import { ownPoliciesQuery, policyQuery, policyRoutes, useForgetPolicies, type Kind } from "../data";
import { changeOf, type Figures, type Wishes } from "../figures";

type Schemas = components["schemas"];
/** The same of every service, but for the names of the figures. */
export type Outcome = Schemas["PolicyBatchRead"];
export type OutcomeRow = Schemas["PolicyBatchRow"];

/** The services take so many at once. */
export const MOST_AT_ONCE = 500;

/** The figures that each site has of its own: where it differs from its type. */
export function useOwn(kind: Kind) {
  return useQuery(ownPoliciesQuery(kind));
}

/** What holds at a site now: where the fields begin. That of the site before stays until it is there. */
export function useFigures(kind: Kind, siteId: string): UseQueryResult<Partial<Figures>> {
  return useQuery({ ...policyQuery(kind, { siteId }), placeholderData: keepPreviousData });
}

/** `from`: since when the change counts, milliseconds; null: at once. */
export interface Order {
  kind: Kind;
  sites: readonly { site_id: string; version?: number }[];
  wishes: Wishes;
  from: number | null;
}

export async function send({ kind, sites, wishes, from }: Order, dryRun: boolean): Promise<Outcome> {
  const later = from === null ? {} : { effective_from: new Date(from).toISOString() };
  const order = { sites: [...sites], ...changeOf(wishes, kind), ...later, dry_run: dryRun };
  // The types call required what has a default: that a figure is left out is what is meant here.
  return ok(policyRoutes(kind).POST("/policies/batch", { body: order as Schemas["PolicyBatch"] }));
}

/** What would become of each site; nothing is changed. */
export function useTrial() {
  return useMutation({ mutationFn: (order: Order) => send(order, true) });
}

/** Change them all, as the trial has shown them: who has changed one since then is not overruled. */
export function useApplication(kind: Kind) {
  const forget = useForgetPolicies(kind);
  return useMutation({ mutationFn: (order: Order) => send(order, false), onSettled: forget });
}
