import type { ShiftRead, StaffRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { dayIn, daysBetween, movedByDays, type Day } from "@/kit/time/days";

/** What is dragged, and onto what it is let go. */
export type Source =
  | { kind: "shift"; shift: ShiftRead }
  | { kind: "person"; staffId: string }
  | { kind: "seat"; shift: ShiftRead; staffId: string };
export type Target =
  { kind: "day"; siteId: string; day: Day } | { kind: "shift"; shift: ShiftRead } | { kind: "person"; staffId: string };

type Seat = Pick<ShiftRead["assignments"][number], "staff_id" | "post">;

/** What the service is to be asked for. */
export interface Change {
  shift: ShiftRead;
  starts_at?: string;
  ends_at?: string;
  assignments?: Seat[];
}

/** What letting go there means; null: nothing. Published shifts bind, so they are never changed by a slip of the hand. */
export function dropped(
  source: Source,
  target: Target,
  zone: string,
  { staff, posts }: { staff: ReadonlyMap<string, StaffRead>; posts: readonly string[] },
): Change | null {
  if (source.kind === "shift" && target.kind === "day") return moved(source.shift, target, zone);
  if (source.kind === "person" && target.kind === "shift") {
    return joined(target.shift, source.staffId, likelyPost(target.shift.assignments, staff.get(source.staffId), posts));
  }
  if (source.kind === "seat" && target.kind === "person") return replaced(source.shift, source.staffId, target.staffId);
  return null;
}

/** The post a person would most likely take in a shift: one of theirs that nobody has yet. */
export function likelyPost(taken: readonly Seat[], person: StaffRead | undefined, posts: readonly string[]): string {
  const theirs = (person?.roles ?? []).filter((role) => posts.includes(role));
  const free = theirs.find((post) => !taken.some((one) => one.post === post));
  return free ?? theirs[0] ?? posts.find((post) => post !== DUTY_CHIEF) ?? DUTY_CHIEF;
}

function moved(shift: ShiftRead, { siteId, day }: { siteId: string; day: Day }, zone: string): Change | null {
  const by = daysBetween(dayIn(shift.starts_at, zone), day);
  if (shift.state !== "planned" || shift.site_id !== siteId || by === 0) return null;
  const at = (moment: string): string => new Date(movedByDays(Date.parse(moment), by, zone)).toISOString();
  return { shift, starts_at: at(shift.starts_at), ends_at: at(shift.ends_at) };
}

function joined(shift: ShiftRead, staffId: string, post: string): Change | null {
  if (shift.state !== "planned" || shift.assignments.some((one) => one.staff_id === staffId)) return null;
  return { shift, assignments: [...shift.assignments.map(seat), { staff_id: staffId, post }] };
}

function replaced(shift: ShiftRead, from: string, to: string): Change | null {
  if (shift.state !== "planned" || from === to || shift.assignments.some((one) => one.staff_id === to)) return null;
  return {
    shift,
    assignments: shift.assignments.map((one) => (one.staff_id === from ? { ...seat(one), staff_id: to } : seat(one))),
  };
}

function seat({ staff_id, post }: Seat): Seat {
  return { staff_id, post };
}
