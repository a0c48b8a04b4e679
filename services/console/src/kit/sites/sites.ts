import { useQuery } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { SiteRead, StaffRead } from "@/kit/api/types";
import { ownZone } from "@/kit/time/format";

const RARELY_CHANGES_MS = 5 * 60_000;

export const sitesQuery = {
  queryKey: ["sites"],
  staleTime: RARELY_CHANGES_MS,
  queryFn: () =>
    everyItem((cursor) =>
      ok(roster.GET("/api/roster/v1/sites", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } })),
    ),
};

export const staffQuery = {
  queryKey: ["staff"],
  staleTime: RARELY_CHANGES_MS,
  queryFn: () =>
    everyItem(
      (cursor) =>
        ok(roster.GET("/api/roster/v1/staff", { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } })),
      5000,
    ),
};

/** The sites the person may see, by id. */
export function useSites(): Map<string, SiteRead> {
  const { data } = useQuery({ ...sitesQuery, select: byId<SiteRead> });
  return data ?? NO_SITES;
}

/** The staff the person may see, by id. */
export function useStaff(): Map<string, StaffRead> {
  const { data } = useQuery({ ...staffQuery, select: byId<StaffRead> });
  return data ?? NO_STAFF;
}

/** The zone a site's times are shown in. */
export function zoneOf(sites: Map<string, SiteRead>, siteId: string): string {
  return sites.get(siteId)?.timezone ?? "UTC";
}

/** Whose calendar the days of a list are of: that of the site it is narrowed to, else the reader's. */
export function useCalendarZone(siteId: string | null): string {
  const site = useSites().get(siteId ?? "");
  return site?.timezone ?? ownZone();
}

const NO_SITES = new Map<string, SiteRead>();
const NO_STAFF = new Map<string, StaffRead>();

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
