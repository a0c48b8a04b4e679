import { isToBegin } from "@/kit/duty/states";
import type { ShiftRead } from "@/kit/api/types";

/** Whom a change order can concern. Pure. */

interface Swap {
  shift: ShiftRead;
  staffId: string;
}

/** Everybody on the shift whom nobody has replaced, each once. */
export function expectedOn(shift: ShiftRead): string[] {
  return [...new Set(shift.assignments.filter((one) => one.replaced_at === null).map((one) => one.staff_id))];
}

/** With whom somebody of the shift can swap: people who are still expected on another published shift of the site. */
export function swapsFor(shift: ShiftRead, shifts: readonly ShiftRead[]): Swap[] {
  const mine = new Set(expectedOn(shift));
  return shifts
    .filter((other) => other.id !== shift.id && other.site_id === shift.site_id && isToBegin(other))
    .flatMap((other) =>
      expectedOn(other)
        .filter((id) => !mine.has(id) && stillToCome(other, id))
        .map((staffId) => ({ shift: other, staffId })),
    );
}

function stillToCome(shift: ShiftRead, staffId: string): boolean {
  return shift.assignments.every((one) => one.staff_id !== staffId || one.presence === "expected");
}
