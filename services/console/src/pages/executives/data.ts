import { HQ_EXECUTIVE } from "@/kit/auth/roles";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import { Problem } from "@/kit/api/problem";
import type { ExecutivePeriodRead, StaffRead } from "@/kit/api/types";
import { EXECUTIVES } from "@/kit/executives/onDuty";
import { useStaff } from "@/kit/sites/sites";
import { dayBounds, type Day } from "@/kit/time/days";
import type { NewPeriod } from "./rotation";

const LOOK_AGAIN_MS = 60_000;

/** The periods that touch these days. */
export function usePeriods(days: readonly Day[], siteId: string | null, zone: string) {
  const from = new Date(dayBounds(days[0] ?? "", zone).from).toISOString();
  const to = new Date(dayBounds(days.at(-1) ?? "", zone).to).toISOString();
  return useQuery({
    queryKey: [...EXECUTIVES, "periods", from, to, siteId],
    refetchInterval: LOOK_AGAIN_MS,
    placeholderData: (before: ExecutivePeriodRead[] | undefined) => before,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/executives", {
            params: {
              query: { from, to, limit: 200, ...(siteId ? { site_id: siteId } : {}), ...(cursor ? { cursor } : {}) },
            },
          }),
        ),
      ),
  });
}

/** Who can be duty executive, by name. */
export function useExecutives(): StaffRead[] {
  const mayBeOn = (one: StaffRead): boolean => one.active && one.roles.includes(HQ_EXECUTIVE);
  return [...useStaff().values()].filter(mayBeOn).toSorted((one, other) => one.name.localeCompare(other.name));
}

interface Replacement {
  executive_id: string;
  deputy_id: string | null;
  reason: string;
}

/** Everything that changes who is on duty. Each may be refused; the error's message says why. */
export function useExecutiveChanges() {
  const cache = useQueryClient();
  const onSettled = () => cache.invalidateQueries({ queryKey: EXECUTIVES });
  const plan = useMutation({
    onSettled,
    mutationFn: ({ periods, key }: { periods: readonly NewPeriod[]; key: string }) =>
      ok(
        roster.POST("/api/roster/v1/executives", {
          params: { header: { "Idempotency-Key": key } },
          body: { periods: [...periods] },
        }),
      ),
  });
  const replace = useMutation({
    onSettled,
    mutationFn: ({ period, wish, key }: { period: ExecutivePeriodRead; wish: Replacement; key: string }) =>
      ok(
        roster.POST("/api/roster/v1/executives/{period_id}/replace", {
          params: {
            path: { period_id: period.id },
            header: { "if-match": `"${period.version}"`, "Idempotency-Key": key },
          },
          body: wish,
        }),
      ),
  });
  const cancel = useMutation({
    onSettled,
    mutationFn: ({ period, reason }: { period: ExecutivePeriodRead; reason: string }) =>
      ok(
        roster.POST("/api/roster/v1/executives/{period_id}/cancel", {
          params: { path: { period_id: period.id }, header: { "if-match": `"${period.version}"` } },
          body: { reason },
        }),
      ),
  });
  return { plan, replace, cancel };
}

/** Why periods of a request were refused, each reason once. */
export function refusalsOf(error: unknown): string[] {
  if (!(error instanceof Problem) || error.code !== "executives-refused") return [];
  return [...new Set(error.mistakes.map(({ detail }) => detail))];
}
