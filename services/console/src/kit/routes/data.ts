import { useQuery } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";

export const ROUTES = ["routes"] as const;

/** The routes of a site, or of all the person's sites; `active`: those that patrols follow. */
export function useRoutes(siteId: string | null, active: boolean) {
  return useQuery({
    queryKey: [...ROUTES, "list", siteId, active],
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/routes", {
            params: {
              query: {
                limit: 200,
                ...(siteId ? { site_id: siteId } : {}),
                ...(active ? { active } : {}),
                ...(cursor ? { cursor } : {}),
              },
            },
          }),
        ),
      ),
  });
}
