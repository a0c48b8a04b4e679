import { useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";

export const EXECUTIVES = ["executives"] as const;
const LOOK_AGAIN_MS = 60_000;

/** Who is duty executive of a site now (null: of all sites), and who comes next. */
export function useExecutiveOnDuty(siteId: string | null) {
  return useQuery({
    queryKey: [...EXECUTIVES, "on-duty", siteId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/executives/on-duty", { params: { query: siteId ? { site_id: siteId } : {} } })),
  });
}
