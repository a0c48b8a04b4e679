import { ok, roster } from "@/kit/api/clients";

export const ON_DUTY = ["on-duty"] as const;
const LOOK_AGAIN_MS = 30_000;

/** Who has the watch at a site at this moment, who is missing, and who comes next. */
export const onDutyQuery = (siteId: string) => ({
  queryKey: [...ON_DUTY, siteId],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () => ok(roster.GET("/api/roster/v1/on-duty", { params: { query: { site_id: siteId } } })),
});
