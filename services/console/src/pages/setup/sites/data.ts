import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, incident, monitoring, ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import { isRunning, isToBegin } from "@/kit/duty/states";
import type { SiteRead } from "@/kit/api/types";

export type SiteValues = components["schemas"]["SiteCreate"];
type SiteChange = Partial<SiteValues> & { active?: boolean; leave_unfinished?: boolean };

/** Register a site, or change the version of it that the person has seen. */
export function useSaveSite(site: SiteRead | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (values: SiteChange): Promise<SiteRead> =>
      site === null
        ? ok(roster.POST("/api/roster/v1/sites", { body: values as SiteValues }))
        : ok(
            roster.PATCH("/api/roster/v1/sites/{site_id}", {
              params: { path: { site_id: site.id }, header: { "if-match": `"${site.version}"` } },
              body: { leave_unfinished: false, ...values },
            }),
          ),
    onSettled: () => cache.invalidateQueries({ queryKey: ["sites"] }),
  });
}

/** What a site has under way, as it is asked when somebody is about to close it. */
export interface Unfinished {
  shifts: number;
  planned: number;
  incidents: number;
  stations: number;
}

export function useUnfinished(siteId: string) {
  return useQuery({ queryKey: ["site-unfinished", siteId], staleTime: 0, queryFn: () => unfinishedAt(siteId) });
}

async function unfinishedAt(site_id: string): Promise<Unfinished> {
  const from = new Date().toISOString();
  const paged = (cursor: string | undefined) => ({ limit: 200, ...(cursor ? { cursor } : {}) });
  const at = (cursor: string | undefined) => ({ site_id, ...paged(cursor) });
  const [shifts, incidents, stations] = await Promise.all([
    everyItem((cursor) => ok(roster.GET("/api/roster/v1/shifts", { params: { query: { ...at(cursor), from } } }))),
    everyItem((cursor) =>
      ok(
        incident.GET("/api/incident/v1/incidents", {
          params: { query: { site_id: [site_id], state: ["open", "acknowledged"], ...paged(cursor) } },
        }),
      ),
    ),
    everyItem((cursor) => ok(monitoring.GET("/api/monitoring/v1/stations", { params: { query: at(cursor) } }))),
  ]);
  return {
    shifts: shifts.filter((one) => isToBegin(one) || isRunning(one)).length,
    planned: shifts.filter(({ state }) => state === "planned").length,
    incidents: incidents.length,
    stations: stations.filter(({ revoked_at }) => revoked_at === null).length,
  };
}
