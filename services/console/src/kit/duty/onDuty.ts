import { useQuery } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { SiteDutyRead } from "@/kit/api/types";

export const ON_DUTY = ["on-duty"] as const;
const LOOK_AGAIN_MS = 30_000;

/** Who has the watch at a site at this moment, who is missing, and who comes next. */
export const onDutyQuery = (siteId: string) => ({
  queryKey: [...ON_DUTY, siteId],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () => ok(roster.GET("/api/roster/v1/on-duty", { params: { query: { site_id: siteId } } })),
});

const everywhereQuery = {
  queryKey: [...ON_DUTY, "everywhere"],
  refetchInterval: LOOK_AGAIN_MS,
  queryFn: () =>
    everyItem((cursor) =>
      ok(
        roster.GET("/api/roster/v1/on-duty/sites", {
          params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
};

/** The same at every site the person may see, by site: one question, however many there are. Empty until answered. */
export function useDutyEverywhere({ enabled = true } = {}): Map<string, SiteDutyRead> {
  const { data } = useQuery({ ...everywhereQuery, enabled, select: bySite });
  return data ?? UNKNOWN;
}

const UNKNOWN = new Map<string, SiteDutyRead>();

function bySite(sites: SiteDutyRead[]): Map<string, SiteDutyRead> {
  return new Map(sites.map((one) => [one.site_id, one]));
}
