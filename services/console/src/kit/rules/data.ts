import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { RuleRead } from "@/kit/api/types";
import type { Figures } from "./figures";

const paged = (cursor: string | undefined): { limit: number; cursor?: string } => ({
  limit: 200,
  ...(cursor ? { cursor } : {}),
});

/** By which rules the site is watched. */
export function useRules(siteId: string, retired: boolean) {
  return useQuery({
    queryKey: ["rules", siteId, retired],
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/rules", {
            params: { query: { site_id: siteId, retired, ...paged(cursor) } },
          }),
        ),
      ),
  });
}

/** A change of the site's rules; the lists are asked for again. */
export function useRuleChange() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: RuleChange) => send(change),
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["rules"] }),
  });
}

export type RuleChange =
  | { kind: "create"; siteId: string; series: string; figures: Figures }
  | { kind: "replace"; rule: RuleRead; figures: Figures }
  | { kind: "retire"; rule: RuleRead };

async function send(change: RuleChange): Promise<void> {
  if (change.kind === "create") {
    const body = { ...change.figures, site_id: change.siteId, series: change.series };
    await ok(monitoring.POST("/api/monitoring/v1/rules", { body }));
    return;
  }
  const path = { rule_id: change.rule.id };
  const header = { "if-match": `"${change.rule.version}"` };
  if (change.kind === "retire") {
    await ok(monitoring.DELETE("/api/monitoring/v1/rules/{rule_id}", { params: { path, header } }));
    return;
  }
  await ok(monitoring.PUT("/api/monitoring/v1/rules/{rule_id}", { params: { path, header }, body: change.figures }));
}
