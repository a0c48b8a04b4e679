import type { ShiftRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";

/** What is wrong with a plan, as far as it can be seen before the service is asked. Pure; moments in ms. */
export interface Gap {
  from: number;
  to: number;
  /** nobody: no shift at all; chief: there is one, but nobody in command. */
  missing: "nobody" | "chief";
}

export interface Clash {
  shiftId: string;
  otherId: string;
  staffId: string;
}

interface Span {
  from: number;
  to: number;
}

/** What is shorter is no gap: times are told in minutes, and it would begin and end at the same one. */
const MINUTE_MS = 60_000;

/** The stretches of the time from `from` to `to` that no shift of the site covers, or none with a duty chief. */
export function gapsOf(shifts: readonly ShiftRead[], from: number, to: number): Gap[] {
  if (from >= to) return [];
  const manned = shifts.filter((shift) => shift.assignments.length > 0);
  const led = manned.filter((shift) => shift.assignments.some((one) => one.post === DUTY_CHIEF));
  const unmanned = uncovered(manned.map(span), from, to);
  const unled = uncovered([...led.map(span), ...unmanned], from, to);
  return [
    ...unmanned.map((gap) => ({ ...gap, missing: "nobody" as const })),
    ...unled.map((gap) => ({ ...gap, missing: "chief" as const })),
  ].toSorted((one, other) => one.from - other.from);
}

/** Everybody who is planned on two shifts at the same time. The service refuses to publish the second one. */
export function clashesOf(shifts: readonly ShiftRead[]): Clash[] {
  const byPerson = new Map<string, ShiftRead[]>();
  for (const shift of shifts) {
    for (const staffId of new Set(shift.assignments.map((one) => one.staff_id))) {
      byPerson.set(staffId, [...(byPerson.get(staffId) ?? []), shift]);
    }
  }
  return [...byPerson].flatMap(([staffId, theirs]) => clashesIn(theirs, staffId));
}

/** Hours a person is planned for within a stretch of time. */
export function hoursOf(shifts: readonly ShiftRead[], staffId: string, from: number, to: number): number {
  const theirs = shifts.filter((shift) => shift.assignments.some((one) => one.staff_id === staffId)).map(span);
  const total = theirs.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0);
  return total / 3_600_000;
}

/** A shift as it is now: what was refused of it counts until it changes. */
export function edition(shift: Pick<ShiftRead, "id" | "version">): string {
  return `${shift.id}@${shift.version}`;
}

/** Real times where it has ended early, planned times otherwise. */
function span(shift: Pick<ShiftRead, "starts_at" | "ends_at" | "ended_at">): Span {
  const from = Date.parse(shift.starts_at);
  const ends = Date.parse(shift.ends_at);
  const to = shift.ended_at === null ? ends : Math.max(from, Math.min(ends, Date.parse(shift.ended_at)));
  return { from, to };
}

function clashesIn(shifts: readonly ShiftRead[], staffId: string): Clash[] {
  const inOrder = shifts.toSorted((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
  const clashes: Clash[] = [];
  inOrder.forEach((shift, index) => {
    for (const other of inOrder.slice(index + 1)) {
      if (span(other).from >= span(shift).to) break;
      clashes.push(
        { shiftId: shift.id, otherId: other.id, staffId },
        { shiftId: other.id, otherId: shift.id, staffId },
      );
    }
  });
  return clashes;
}

function uncovered(spans: readonly Span[], from: number, to: number): Span[] {
  const gaps: Span[] = [];
  let reached = from;
  for (const one of spans.toSorted((a, b) => a.from - b.from)) {
    if (one.from > reached) gaps.push({ from: reached, to: Math.min(one.from, to) });
    reached = Math.max(reached, one.to);
    if (reached >= to) break;
  }
  if (reached < to) gaps.push({ from: reached, to });
  return gaps.filter((gap) => gap.to - gap.from >= MINUTE_MS);
}
