import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import type { CorrectionRead, CorrectionRequest } from "@/kit/api/types";
import { useCalendarZone } from "@/kit/sites/sites";
import { ATTENDANCE } from "../data";
import { queryOf, type Filters } from "../filters";
import { daysOfMonth, type SheetFilters } from "./sheet";

const PAGE = 100;
const LOOK_AGAIN_MS = 30_000;
const next = (page: { next_cursor: string | null }): string | undefined => page.next_cursor ?? undefined;

/** The filters as the service takes them. */
export function sheetQuery({ site, person, month }: SheetFilters) {
  return { site_id: site ?? "", ...daysOfMonth(month), ...(person ? { staff_id: person } : {}) };
}

/** The sheet of a month, person by person. */
export function useSheet(filters: SheetFilters) {
  return useInfiniteQuery({
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryKey: [...ATTENDANCE, "sheet", filters],
    enabled: filters.site !== null,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/attendance-sheet", {
          params: { query: { ...sheetQuery(filters), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** What the sheet of everybody comes to. */
export function useSheetTotal(filters: SheetFilters) {
  return useQuery({
    placeholderData: keepPreviousData,
    queryKey: [...ATTENDANCE, "sheet-total", filters],
    enabled: filters.site !== null,
    queryFn: () => ok(roster.GET("/api/roster/v1/attendance-sheet/total", { params: { query: sheetQuery(filters) } })),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** How a month of a site was closed; null: it is not. */
export function useClosedMonth(site: string | null, month: string) {
  return useQuery({
    queryKey: [...ATTENDANCE, "months", site],
    enabled: site !== null,
    queryFn: async () =>
      (await ok(roster.GET("/api/roster/v1/attendance-months", { params: { query: { site_id: site, limit: 200 } } })))
        .items,
    select: (months) => months.find((one) => one.month.startsWith(month)) ?? null,
  });
}

export const closeMonth = (wanted: { site_id: string; month: string }) =>
  ok(roster.POST("/api/roster/v1/attendance-months", { body: wanted }));

export interface CorrectionFilters extends Filters {
  state: CorrectionRead["state"] | null;
}

/** The corrections, newest first, page by page. */
export function useCorrections(filters: CorrectionFilters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryKey: [...ATTENDANCE, "corrections", filters, zone],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET("/api/roster/v1/attendance-corrections", {
          params: {
            query: {
              ...queryOf(filters, zone),
              ...(filters.state ? { state: [filters.state] } : {}),
              limit: 50,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

export const requestCorrection = (body: CorrectionRequest) =>
  ok(roster.POST("/api/roster/v1/attendance-corrections", { body }));

const at = (correctionId: string) => ({ params: { path: { correction_id: correctionId } } });

export const approveCorrection = (id: string) =>
  ok(roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/approve", at(id)));

export const withdrawCorrection = (id: string) =>
  ok(roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/withdraw", at(id)));

export const refuseCorrection = ({ id, reason }: { id: string; reason: string }) =>
  ok(roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/refuse", { ...at(id), body: { reason } }));
