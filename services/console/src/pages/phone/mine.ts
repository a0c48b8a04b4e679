import type { IncidentRead, ShiftRead } from "@/kit/api/types";
import { byUrgency } from "@/kit/incidents/live";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { isOver, isRunning, isToBegin } from "@/kit/duty/states";
import { dayIn } from "@/kit/time/days";

const HOUR_MS = 3_600_000;

interface Sorted {
  /** Nobody has taken them, and it was this person whom the system called or who has the watch there. */
  calling: IncidentRead[];
  /** This person has taken them and works on them. */
  inHand: IncidentRead[];
  /** Everything else that lives at the person's sites. */
  others: IncidentRead[];
}

/** What is this person's, most urgent first: what called them, or calls where they have the watch. */
export function sorted(incidents: readonly IncidentRead[], personId: string, watched: ReadonlySet<string>): Sorted {
  const result: Sorted = { calling: [], inHand: [], others: [] };
  for (const one of incidents.toSorted(byUrgency)) {
    const called = one.told.some(({ staff_id }) => staff_id === personId);
    if (one.state === "open" && (called || watched.has(one.site_id))) result.calling.push(one);
    else if (one.state === "acknowledged" && one.acknowledged_by?.staff_id === personId) result.inHand.push(one);
    else result.others.push(one);
  }
  return result;
}

/** The sites where the person has the watch at this moment. */
export function watchedSites(shifts: readonly ShiftRead[], personId: string, now: number): Set<string> {
  return new Set(shifts.filter((shift) => isOnNow(shift, personId, now)).map((shift) => shift.site_id));
}

function isOnNow(shift: ShiftRead, personId: string, now: number): boolean {
  if (shift.state === "planned" || isOver(shift)) return false;
  return shift.assignments.some(
    (one) =>
      one.staff_id === personId &&
      (one.presence === "present" ||
        (one.presence === "expected" && Date.parse(shift.starts_at) <= now && now < Date.parse(shift.ends_at))),
  );
}

/** What a person can do about their attendance now; `opensAt`: too early, it becomes possible then (ms). */
type Attendance =
  { step: "check-in" } | { step: "too-early"; opensAt: number } | { step: "check-out" } | { step: "none" };

export function attendance(shift: ShiftRead, personId: string, windowMin: number, now: number): Attendance {
  const mine = shift.assignments.find((one) => one.staff_id === personId);
  if (mine === undefined || shift.state === "planned") return { step: "none" };
  if (mine.presence === "present") return { step: "check-out" };
  if (isOver(shift) || now >= Date.parse(shift.ends_at)) return { step: "none" };
  const opensAt = Date.parse(shift.starts_at) - windowMin * 60_000;
  return now < opensAt ? { step: "too-early", opensAt } : { step: "check-in" };
}

/** Whether the person leads the shift, and what they can do with it now. Before its time only headquarters ends it. */
export function command(
  shift: ShiftRead,
  personId: string,
  startWindowMin: number,
  now: number,
): "start" | "end" | null {
  if (!shift.assignments.some((one) => one.staff_id === personId && one.post === DUTY_CHIEF)) return null;
  if (isRunning(shift)) return now >= Date.parse(shift.ends_at) ? "end" : null;
  const opensAt = Date.parse(shift.starts_at) - startWindowMin * 60_000;
  return isToBegin(shift) && opensAt <= now && now < Date.parse(shift.ends_at) ? "start" : null;
}

/** The person's shifts that are worth showing: those that run, those to come, and the one that just ended. */
export function myShifts(shifts: readonly ShiftRead[], personId: string, now: number): ShiftRead[] {
  return shifts
    .filter((shift) => shift.assignments.some((one) => one.staff_id === personId))
    .filter((shift) => isUnfinished(shift, personId) || Date.parse(shift.ended_at ?? shift.ends_at) > now - 2 * HOUR_MS)
    .toSorted((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
}

/** A person's shifts around today, each in the order of time. */
interface Book {
  past: ShiftRead[];
  /** Those that run, and those that begin or began today at their site and are not over. */
  today: ShiftRead[];
  later: ShiftRead[];
}

export function bookOf(
  shifts: readonly ShiftRead[],
  personId: string,
  now: number,
  zoneOf: (siteId: string) => string,
): Book {
  const book: Book = { past: [], today: [], later: [] };
  for (const shift of shifts.toSorted((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at))) {
    const zone = zoneOf(shift.site_id);
    if (!isUnfinished(shift, personId) && (isOver(shift) || Date.parse(shift.ended_at ?? shift.ends_at) <= now)) {
      book.past.push(shift);
    } else if (dayIn(shift.starts_at, zone) <= dayIn(now, zone)) book.today.push(shift);
    else book.later.push(shift);
  }
  return book;
}

/** Why a person has no shifts, from what is planned at their sites. */
type NoShifts = "noSites" | "nothingPlanned" | "nothingPublished" | "notYours";

export function whyNoShifts(sites: number, atTheSites: readonly Pick<ShiftRead, "state">[]): NoShifts {
  if (sites === 0) return "noSites";
  if (atTheSites.length === 0) return "nothingPlanned";
  return atTheSites.every(({ state }) => state === "planned") ? "nothingPublished" : "notYours";
}

function isUnfinished(shift: ShiftRead, personId: string): boolean {
  return isRunning(shift) || shift.assignments.some((one) => one.staff_id === personId && one.presence === "present");
}
