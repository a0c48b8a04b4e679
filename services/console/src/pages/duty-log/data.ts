import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import { save } from "@/kit/download/save";
import { useCalendarZone } from "@/kit/sites/sites";
import { dayBounds, dayIn } from "@/kit/time/days";
import { ownZone } from "@/kit/time/format";
import { queryOf, type Filters } from "./filters";

type NewEntry = components["schemas"]["LogEntryCreate"];
type Correction = components["schemas"]["LogEntryCorrection"];

const PAGE = 50;
const LOOK_AGAIN_MS = 5000;
const PRINTED_AT_MOST = 2000;
const DUTY_LOG = ["duty-log"];
const LIST = "/api/roster/v1/log-entries";

/** The entries that fit, page by page, newest first; the first page follows what is written elsewhere. */
export function useEntries(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...DUTY_LOG, "list", filters, zone],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET(LIST, {
          params: { query: { ...queryOf(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

/** The entries of a shift, or of a day of the site's calendar, the oldest first: as they are printed. */
export function usePrinted(site: string, { day, shift }: { day: string | null; shift: string | null }) {
  const zone = useCalendarZone(site);
  const bounds = day === null ? null : dayBounds(day, zone);
  const span = bounds && { from: new Date(bounds.from).toISOString(), to: new Date(bounds.to).toISOString() };
  return useQuery({
    queryKey: [...DUTY_LOG, "print", site, day, shift, zone],
    queryFn: () =>
      everyItem(
        (cursor) =>
          ok(
            roster.GET(LIST, {
              params: {
                query: {
                  site_id: [site],
                  ...span,
                  ...(shift ? { shift_id: shift } : {}),
                  limit: 200,
                  ...(cursor ? { cursor } : {}),
                },
              },
            }),
          ),
        PRINTED_AT_MOST,
      ),
    select: (entries) => entries.toReversed(),
  });
}

export function useLogChanges() {
  const cache = useQueryClient();
  const onSettled = () => cache.invalidateQueries({ queryKey: DUTY_LOG });
  const write = useMutation({ onSettled, mutationFn: (body: NewEntry) => ok(roster.POST(LIST, { body })) });
  const correct = useMutation({
    onSettled,
    mutationFn: ({ id, body }: { id: string; body: Correction }) =>
      ok(
        roster.POST("/api/roster/v1/log-entries/{entry_id}/corrections", {
          params: { path: { entry_id: id } },
          body,
        }),
      ),
  });
  return { write, correct };
}

/** The entries that fit as a file that the service writes; `name`: what it is called before the day. */
export function useExport(filters: Filters, name: string) {
  const zone = useCalendarZone(filters.site);
  return useMutation({
    mutationFn: () =>
      ok<Blob>(
        roster.GET("/api/roster/v1/log-entries/export", {
          params: { query: queryOf(filters, zone) },
          parseAs: "blob",
        }),
      ),
    onSuccess: (file) => save(`${name}-${dayIn(Date.now(), ownZone())}.csv`, file),
  });
}
