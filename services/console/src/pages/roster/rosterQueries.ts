import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, ok, roster } from "@/kit/api/clients";
import { Problem } from "@/kit/api/problem";
import type { ChangeRead, ShiftRead } from "@/kit/api/types";
import type { Day } from "@/kit/time/days";
import type { Change } from "./drop";

const SHIFTS = ["roster", "shifts"];
/** No zone is further from UTC than 14 hours; a shift lasts at most 24, and 26 where the clock is changed. */
const MARGIN_MS = 40 * 3_600_000;
const AT_MOST = 10_000;

export interface Seat {
  staff_id: string;
  post: string;
}

/** The shifts that touch these days in any zone. */
export function useShifts(days: readonly Day[], siteId: string | null) {
  const from = new Date(Date.parse(days[0] ?? "") - MARGIN_MS).toISOString();
  const to = new Date(Date.parse(days.at(-1) ?? "") + 24 * 3_600_000 + MARGIN_MS).toISOString();
  return useQuery({
    queryKey: [...SHIFTS, from, to, siteId],
    refetchInterval: 60_000,
    placeholderData: (before: ShiftRead[] | undefined) => before,
    queryFn: () =>
      everyItem(
        (cursor) =>
          ok(
            roster.GET("/api/roster/v1/shifts", {
              params: {
                query: { from, to, limit: 200, ...(siteId ? { site_id: siteId } : {}), ...(cursor ? { cursor } : {}) },
              },
            }),
          ),
        AT_MOST,
      ),
  });
}

export interface NewShift {
  site_id: string;
  starts_at: string;
  ends_at: string;
  assignments: Seat[];
}

interface Planned {
  shifts: readonly NewShift[];
  /** Of `useRequestKey`: pressing again plans nothing twice. */
  key: string;
}

function useAskAgain(): () => Promise<unknown> {
  const cache = useQueryClient();
  return () =>
    Promise.all([cache.invalidateQueries({ queryKey: SHIFTS }), cache.invalidateQueries({ queryKey: ["on-duty"] })]);
}

/** Checking others in and out. Headquarters may let somebody go before the relief is there, with a reason (R-3.3.1f). */
export function useAttendance(shiftId: string) {
  const onSettled = useAskAgain();
  const params = { path: { shift_id: shiftId } };
  const checkIn = useMutation({
    onSettled,
    mutationFn: ({ staffId, at, reason }: { staffId: string; at: string | null; reason: string }) =>
      ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/check-ins", {
          params,
          body: { staff_id: staffId, at, reason: reason === "" ? null : reason },
        }),
      ),
  });
  const checkOut = useMutation({
    onSettled,
    mutationFn: ({ staffId, reason }: { staffId: string; reason: string }) =>
      ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/check-outs", {
          params,
          body: { staff_id: staffId, reason: reason === "" ? null : reason },
        }),
      ),
  });
  return { checkIn, checkOut };
}

/** What a published shift is to become; each is one request, so pressing again does it once. */
export type ChangeOrder =
  | { kind: "replacement"; staff_id: string; successor_id: string }
  | { kind: "swap"; staff_id: string; other_shift_id: string; other_staff_id: string }
  | { kind: "times"; starts_at: string; ends_at: string };

/** Changing a published shift by order. */
export function useChangeOrder(shift: ShiftRead) {
  const onSettled = useAskAgain();
  return useMutation({
    onSettled,
    mutationFn: ({ order, reason, key }: { order: ChangeOrder; reason: string; key: string }) =>
      ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/changes", {
          params: {
            path: { shift_id: shift.id },
            header: { "if-match": `"${shift.version}"`, "Idempotency-Key": key },
          },
          body: { ...order, reason: reason === "" ? null : reason },
        }),
      ),
  });
}

/** What was changed of a shift after its publication, newest first. */
export function useChanges({ id, version }: ShiftRead) {
  return useQuery({
    queryKey: [...SHIFTS, id, "changes", version],
    queryFn: (): Promise<ChangeRead[]> =>
      everyItem((cursor) =>
        ok(
          roster.GET("/api/roster/v1/shifts/{shift_id}/changes", {
            params: { path: { shift_id: id }, query: { limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

interface Ending {
  shift: ShiftRead;
  /** Why headquarters does what is refused to others. */
  reason: string;
  /** End it although incidents at the site are not resolved. */
  leaveOpen: boolean;
  /** Let everybody go who is there. */
  release: boolean;
}

/** Everything that changes the roster. Each may be refused; the error's message says why. */
export function useRosterChanges() {
  const onSettled = useAskAgain();
  const plan = useMutation({
    onSettled,
    mutationFn: ({ shifts, key }: Planned) =>
      ok(
        roster.POST("/api/roster/v1/shifts/batch", {
          params: { header: { "Idempotency-Key": key } },
          body: { shifts: [...shifts] },
        }),
      ),
  });
  const change = useMutation({
    onSettled,
    mutationFn: ({ shift, ...body }: Change) =>
      ok(
        roster.PATCH("/api/roster/v1/shifts/{shift_id}", {
          params: { path: { shift_id: shift.id }, header: { "if-match": `"${shift.version}"` } },
          body,
        }),
      ),
  });
  const takeBack = useMutation({
    onSettled,
    mutationFn: (shifts: readonly Pick<ShiftRead, "id" | "version">[]) =>
      ok(
        roster.POST("/api/roster/v1/shifts/discard", {
          body: { shifts: shifts.map(({ id, version }) => ({ id, version })) },
        }),
      ),
  });
  const publish = useMutation({
    onSettled,
    mutationFn: ({ shifts, reason }: { shifts: readonly ShiftRead[]; reason: string | null }) =>
      ok(roster.POST("/api/roster/v1/shifts/publish", { body: { shift_ids: shifts.map(({ id }) => id), reason } })),
  });
  const end = useMutation({
    onSettled,
    mutationFn: ({ shift, reason, leaveOpen, release }: Ending) =>
      ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/end", {
          params: { path: { shift_id: shift.id } },
          body: {
            reason: reason === "" ? null : reason,
            leave_open_incidents: leaveOpen,
            release_people: release,
          },
        }),
      ),
  });
  return { plan, change, takeBack, publish, end };
}

/** Why shifts of a request were refused, by the place of each in it; empty where the refusal is of another kind. */
export function refusalsOf(error: unknown): Map<number, string> {
  if (!(error instanceof Problem) || error.code !== "shifts-refused") return new Map();
  return new Map(error.mistakes.map(({ loc, detail }) => [Number(loc[2]), detail]));
}
