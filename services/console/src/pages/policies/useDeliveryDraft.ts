import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { policyQuery, useSetPolicy, type PolicyOf } from "./data";
import { ownOf } from "./sources";

type Policy = PolicyOf["delivery"];
/** The part of a delivery policy that people change. */
export type DeliveryDraft = Pick<Policy, "urgent" | "routine" | "link_ttl_s" | "storm" | "answer_hold_s" | "persist_s">;

/** A site's delivery policy as it is stored, and as it is being written. */
export function useDeliveryDraft(siteId: string) {
  const policy = useQuery(policyQuery("delivery", { siteId }));
  const [written, setWritten] = useState<DeliveryDraft | null>(null);
  const stored = policy.data ? draftOf(policy.data) : null;
  const draft = written ?? stored;
  const saving = useSetPolicy("delivery", { siteId });
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
      if (draft) await saving.mutateAsync({ version: policy.data?.version ?? 0, values: own(draft) });
      setWritten(null);
    },
  };
}

export type DeliveryEditing = ReturnType<typeof useDeliveryDraft>;

function draftOf({ urgent, routine, link_ttl_s, storm, answer_hold_s, persist_s }: Policy): DeliveryDraft {
  return { urgent, routine, link_ttl_s, storm, answer_hold_s, persist_s };
}
