import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import type { MeetingRead, MeetingSeriesRead } from "@/kit/api/types";
import { useMinute } from "@/kit/time/now";
import { queryOf, type Filters } from "./filters";

type Patch = components["schemas"]["MeetingPatch"];
type SeriesCreate = components["schemas"]["SeriesCreate"];
type SeriesPatch = components["schemas"]["SeriesPatch"];

const PAGE = 50;
const LOOK_AGAIN_MS = 15_000;
const MEETINGS = ["meetings"];
const LIST = "/api/roster/v1/meetings";
const ONE = "/api/roster/v1/meetings/{meeting_id}";

/** The meetings that fit, the latest due first, a page at a time. */
export function useMeetings(filters: Filters) {
  const wanted = queryOf(filters, useMinute());
  return useInfiniteQuery({
    queryKey: [...MEETINGS, "list", wanted],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      ok(
        roster.GET(LIST, {
          params: { query: { ...wanted, limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > 1 ? false : LOOK_AGAIN_MS),
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: [...MEETINGS, "one", id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(roster.GET(ONE, { params: { path: { meeting_id: id } } })),
  });
}

/** Writing into the record, finishing it, adding to it. Each names the version it was written on. */
export function useMeetingChanges(meeting: MeetingRead) {
  const cache = useQueryClient();
  const path = { path: { meeting_id: meeting.id } };
  const onSettled = () => cache.invalidateQueries({ queryKey: MEETINGS });
  const params = { ...path, header: { "if-match": `"${meeting.version}"` } };
  const write = useMutation({ onSettled, mutationFn: (body: Patch) => ok(roster.PATCH(ONE, { params, body })) });
  const draw = useMutation({
    onSettled,
    mutationFn: () => ok(roster.POST("/api/roster/v1/meetings/{meeting_id}/draw", { params })),
  });
  const finish = useMutation({
    onSettled,
    mutationFn: () => ok(roster.POST("/api/roster/v1/meetings/{meeting_id}/finish", { params })),
  });
  const note = useMutation({
    onSettled,
    mutationFn: (text: string) =>
      ok(roster.POST("/api/roster/v1/meetings/{meeting_id}/notes", { params: path, body: { text } })),
  });
  return { write, draw, finish, note };
}

/** The weekly meetings of a site. */
export function useSeries(siteId: string) {
  return useQuery({
    queryKey: [...MEETINGS, "series", siteId],
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/meeting-series", {
            params: { query: { site_id: siteId, limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

export function useSeriesChanges() {
  const cache = useQueryClient();
  const onSettled = () => cache.invalidateQueries({ queryKey: MEETINGS });
  const define = useMutation({
    onSettled,
    mutationFn: (body: SeriesCreate) => ok(roster.POST("/api/roster/v1/meeting-series", { body })),
  });
  const change = useMutation({
    onSettled,
    mutationFn: ({ series, body }: { series: MeetingSeriesRead; body: SeriesPatch }) =>
      ok(
        roster.PATCH("/api/roster/v1/meeting-series/{series_id}", {
          params: { path: { series_id: series.id }, header: { "if-match": `"${series.version}"` } },
          body,
        }),
      ),
  });
  return { define, change };
}
