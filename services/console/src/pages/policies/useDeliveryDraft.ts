import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { everyItem, notify, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/notify";
import { ownFigures, ownOf } from "./sources";

type Policy = components["schemas"]["PolicyRead"];
/** The part of a delivery policy that people change. */
export type DeliveryDraft = Required<
  Pick<Policy, "urgent" | "routine" | "link_ttl_s" | "storm" | "answer_hold_s" | "persist_s">
>;

const PATH = "/api/notify/v1/policies/{site_id}" as const;
const policyKey = (siteId: string) => ["delivery-policy", siteId] as const;

export const deliveryQuery = (siteId: string) => ({
  queryKey: policyKey(siteId),
  queryFn: () => ok(notify.GET(PATH, { params: { path: { site_id: siteId } } })),
});

/** The figures that each site has of its own, by site. */
export const ownDeliveriesQuery = {
  queryKey: ["delivery-policies"],
  queryFn: () =>
    everyItem((cursor) =>
      ok(notify.GET("/api/notify/v1/policies", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } })),
    ),
  select: ownFigures,
};

/** A site's delivery policy as it is stored, and as it is being written. */
export function useDeliveryDraft(siteId: string) {
  const policy = useQuery(deliveryQuery(siteId));
  const [written, setWritten] = useState<DeliveryDraft | null>(null);
  const stored = policy.data ? draftOf(policy.data) : null;
  const draft = written ?? stored;
  const saving = useSaving(siteId, policy.data?.version ?? 0);
  const own = (whole: DeliveryDraft): Partial<DeliveryDraft> =>
    policy.data && stored ? ownOf(whole, stored, policy.data.sources) : whole;
  return {
    policy,
    draft,
    changed: written !== null && JSON.stringify(written) !== JSON.stringify(stored),
    saving: saving.isPending,
    change: (part: Partial<DeliveryDraft>) => setWritten(draft && { ...draft, ...part }),
    discard: () => setWritten(null),
    /** Throws what the service refuses. */
    save: async () => {
      if (draft) await saving.mutateAsync(own(draft));
      setWritten(null);
    },
  };
}

export type DeliveryEditing = ReturnType<typeof useDeliveryDraft>;

function useSaving(siteId: string, version: number) {
  const cache = useQueryClient();
  return useMutation({
    // The types call required what has a default: that a value is left out is what is meant here.
    mutationFn: (body: Partial<DeliveryDraft>) => {
      const header = version > 0 ? { "if-match": `"${version}"` } : {};
      return ok(notify.PUT(PATH, { params: { path: { site_id: siteId }, header }, body: body as DeliveryDraft }));
    },
    onSuccess: (answer) => {
      cache.setQueryData(policyKey(siteId), answer);
      void cache.invalidateQueries({ queryKey: ownDeliveriesQuery.queryKey });
    },
    onError: () => void cache.invalidateQueries({ queryKey: policyKey(siteId) }),
  });
}

/** The service answers all of it; its document calls optional what has a default. */
function draftOf(policy: Policy): DeliveryDraft {
  const { urgent, routine, link_ttl_s, storm, answer_hold_s, persist_s } = policy as Required<Policy>;
  return { urgent, routine, link_ttl_s, storm, answer_hold_s, persist_s };
}
