import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { incident, ok, roster } from "@/kit/api/clients";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { ON_DUTY, onDutyQuery } from "@/kit/duty/onDuty";
import { HISTORY } from "@/kit/incidents/declare";
import { useRules } from "@/kit/rules/data";
import type { SiteRead, StaffRead } from "@/kit/api/types";
import { staffQuery } from "@/kit/sites/sites";
import { useSeriesOnFile } from "../useSeriesOnFile";
import { NOTHING, type Facts } from "./steps";

const PUBLISHED = "shifts-published";

/** Who waits for something to arrive looks so often. */
export const WAITING_MS = 2000;

/** The site that a company began with: the first set-up is about it. */
export function firstOf(sites: readonly SiteRead[]): SiteRead | undefined {
  const open = sites.filter(({ active }) => active);
  return open.toSorted((one, other) => Date.parse(one.registered_at) - Date.parse(other.registered_at))[0];
}

/** Who can be put in command of the site's shifts. */
export function chiefsAt(siteId: string, staff: readonly StaffRead[]): StaffRead[] {
  return staff.filter(
    ({ active, roles, site_ids }) => active && roles.includes(DUTY_CHIEF) && site_ids.includes(siteId),
  );
}

/** Whether a shift of the site was ever published, over or still to come. */
function useEverPublished(siteId: string) {
  return useQuery({
    queryKey: [PUBLISHED, siteId],
    queryFn: () => ok(roster.GET("/api/roster/v1/shifts", { params: { query: { site_id: siteId, limit: 200 } } })),
    select: ({ items }) => items.some(({ state }) => state !== "planned"),
  });
}

/** The newest incidents of the site, drills among them. */
export function useNewest(siteId: string, everyMs: number | false = false) {
  return useQuery({
    queryKey: [HISTORY, "newest", siteId],
    refetchInterval: everyMs,
    queryFn: () =>
      ok(
        incident.GET("/api/incident/v1/incidents", {
          params: { query: { site_id: [siteId], exercise: "true", limit: 50 } },
        }),
      ),
    select: ({ items }) => items,
  });
}

interface Found {
  /** Null until everything was asked. */
  facts: Facts | null;
  error: Error | null;
  retry: () => void;
}

/** What the site has of the first set-up, asked from what there is. */
export function useFacts(siteId: string): Found {
  const staff = useQuery(staffQuery);
  const duty = useQuery(onDutyQuery(siteId));
  const published = useEverPublished(siteId);
  const series = useSeriesOnFile(siteId, false);
  const rules = useRules(siteId, false);
  const newest = useNewest(siteId);
  const all = [staff, duty, published, series, rules, newest];
  const failed = all.find(({ isError, data }) => isError && data === undefined);
  const retry = (): void => all.forEach(({ isError, refetch }) => isError && void refetch());
  if (!staff.data || !duty.data || !series.data || !rules.data || !newest.data || published.data === undefined) {
    return { facts: null, error: failed?.error ?? null, retry };
  }
  const facts = {
    ...NOTHING,
    site: true,
    people: chiefsAt(siteId, staff.data).length > 0,
    shift: published.data || duty.data.people.length > 0,
    station: series.data.some(({ last }) => last !== null),
    rule: rules.data.length > 0,
    call: newest.data.some(({ acknowledged_at }) => acknowledged_at !== null),
  };
  return { facts, error: null, retry };
}

interface Watch {
  siteId: string;
  staffId: string;
  startsAt: string;
  endsAt: string;
}

/** Put somebody on duty from now on: a shift that is planned and published. What cannot be published is not left over. */
export function usePutOnDuty(watch: Watch) {
  const cache = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const key = useRequestKey({ watch, attempt });
  const { siteId, staffId, startsAt, endsAt } = watch;
  return useMutation({
    mutationFn: async () => {
      const shift = {
        site_id: siteId,
        starts_at: startsAt,
        ends_at: endsAt,
        assignments: [{ staff_id: staffId, post: DUTY_CHIEF }],
      };
      const { items: planned } = await ok(
        roster.POST("/api/roster/v1/shifts/batch", {
          params: { header: { "Idempotency-Key": key } },
          body: { shifts: [shift] },
        }),
      );
      try {
        await ok(roster.POST("/api/roster/v1/shifts/publish", { body: { shift_ids: planned.map(({ id }) => id) } }));
      } catch (error) {
        const shifts = planned.map(({ id, version }) => ({ id, version }));
        await roster.POST("/api/roster/v1/shifts/discard", { body: { shifts } });
        setAttempt(attempt + 1);
        throw error;
      }
    },
    onSettled: () =>
      Promise.all(
        [[PUBLISHED], ON_DUTY, ["roster", "shifts"]].map((queryKey) => cache.invalidateQueries({ queryKey })),
      ),
  });
}
