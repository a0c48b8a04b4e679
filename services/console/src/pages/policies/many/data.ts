import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { incident, notify, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/incident";
import type { components as notifyComponents } from "@/kit/api/schemas/notify";
import { ownPoliciesQuery, policyQuery } from "../data";
import { deliveryQuery, ownDeliveriesQuery } from "../useDeliveryDraft";
import { changeOf, type Figures, type Kind, type Wishes } from "./figures";

type Schemas = components["schemas"];
/** The same of both services, but for the names of the figures. */
export type Outcome = Schemas["PolicyBatchRead"];
export type OutcomeRow = Schemas["PolicyBatchRow"];

/** The service takes so many at once. */
export const MOST_AT_ONCE = 500;

/** The figures that each site has of its own: where it differs from its type. */
export function useOwn(kind: Kind) {
  const escalation = useQuery({ ...ownPoliciesQuery, enabled: kind === "escalation" });
  const delivery = useQuery({ ...ownDeliveriesQuery, enabled: kind === "delivery" });
  return kind === "escalation" ? escalation : delivery;
}

/** What holds at a site now: where the fields begin. That of the site before stays until it is there. */
export function useFigures(kind: Kind, siteId: string) {
  const escalation = useQuery({
    ...policyQuery(siteId),
    enabled: kind === "escalation",
    placeholderData: keepPreviousData,
  });
  const delivery = useQuery({
    ...deliveryQuery(siteId),
    enabled: kind === "delivery",
    placeholderData: keepPreviousData,
  });
  const found: UseQueryResult<Partial<Figures>> = kind === "escalation" ? escalation : delivery;
  return found;
}

interface Order {
  kind: Kind;
  sites: readonly { site_id: string; version?: number }[];
  wishes: Wishes;
}

async function send({ kind, sites, wishes }: Order, dryRun: boolean): Promise<Outcome> {
  const order = { sites: [...sites], ...changeOf(wishes, kind), dry_run: dryRun };
  // The types call required what has a default: that a figure is left out is what is meant here.
  if (kind === "escalation") {
    return ok(incident.POST("/api/incident/v1/policies/batch", { body: order as Schemas["PolicyBatch"] }));
  }
  const body = order as notifyComponents["schemas"]["PolicyBatch"];
  return ok(notify.POST("/api/notify/v1/policies/batch", { body }));
}

/** What would become of each site; nothing is changed. */
export function useTrial() {
  return useMutation({ mutationFn: (order: Order) => send(order, true) });
}

/** Change them all, as the trial has shown them: who has changed one since then is not overruled. */
export function useApplication() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (order: Order) => send(order, false),
    onSettled: () =>
      Promise.all(
        ["escalation-policy", "escalation-policies", "delivery-policy", "delivery-policies"].map((key) =>
          cache.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
