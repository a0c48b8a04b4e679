import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { ChecklistSummary } from "@/kit/api/types";
import { useSites } from "@/kit/sites/sites";
import { countingAt } from "./counting";

export const CHECKLISTS = ["checklists"] as const;
const NONE: readonly ChecklistSummary[] = [];

/** The checklists in use that count at a site. */
export function useChecklistsAt(siteId: string | null): readonly ChecklistSummary[] {
  const type = useSites().get(siteId ?? "")?.kind;
  const { data } = useQuery({
    queryKey: [...CHECKLISTS, "at", siteId],
    enabled: siteId !== null,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/checklists", {
            params: { query: { site_id: siteId ?? "", active: true, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
  return useMemo(
    () => (siteId === null || type === undefined ? NONE : countingAt(data ?? NONE, siteId, type)),
    [data, siteId, type],
  );
}
