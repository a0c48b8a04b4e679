import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import { ON_DUTY } from "@/kit/duty/onDuty";

const LOOK_AGAIN_MS = 30_000;

interface Asked {
  from: string;
  to: string;
}

const asking = (siteId: string, { from, to }: Asked, cursor: string | undefined) => ({
  params: { query: { site_id: siteId, from, to, limit: 200, ...(cursor ? { cursor } : {}) } },
});

/** Who had which post of a site in a stretch of time; what lasts until now is asked again. */
export function useDutyBetween(siteId: string, asked: Asked, live: boolean) {
  return useQuery({
    queryKey: [...ON_DUTY, "between", siteId, asked],
    placeholderData: keepPreviousData,
    refetchInterval: live ? LOOK_AGAIN_MS : false,
    queryFn: () => everyItem((cursor) => ok(roster.GET("/api/roster/v1/duty", asking(siteId, asked, cursor)))),
  });
}

/** Who answered for the site in it. */
export function useResponsibility(siteId: string, asked: Asked, live: boolean) {
  return useQuery({
    queryKey: [...ON_DUTY, "responsibility", siteId, asked],
    placeholderData: keepPreviousData,
    refetchInterval: live ? LOOK_AGAIN_MS : false,
    queryFn: () =>
      everyItem((cursor) => ok(roster.GET("/api/roster/v1/responsibility", asking(siteId, asked, cursor)))),
  });
}
