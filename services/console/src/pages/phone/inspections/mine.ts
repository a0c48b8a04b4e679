import type { InspectionRead, ShiftRead } from "@/kit/api/types";
import { isOver } from "@/kit/duty/states";
import { inOrder } from "@/kit/inspections/standing";

interface Sorted {
  /** Of my post, in a shift of mine, or by a schedule that asks my post. */
  mine: InspectionRead[];
  /** What others at my sites have to do: whoever is on duty there may help. */
  others: InspectionRead[];
}

/** What is mine to check, first what is overdue or due; of what comes later only what begins before `until` (ms). */
export function sortedForMe(
  inspections: readonly InspectionRead[],
  shifts: readonly ShiftRead[],
  personId: string,
  now: number,
  until: number,
): Sorted {
  const current = shifts.filter((shift) => !isOver(shift));
  const sites = new Set(current.map(({ site_id }) => site_id));
  const seats = new Set(
    current.flatMap(({ id, assignments }) =>
      assignments.filter(({ staff_id }) => staff_id === personId).map(({ post }) => `${id} ${post}`),
    ),
  );
  const posts = new Set(
    current.flatMap(({ site_id, assignments }) =>
      assignments.filter(({ staff_id }) => staff_id === personId).map(({ post }) => `${site_id} ${post}`),
    ),
  );
  const near = inOrder(inspections, now).filter(({ from_at }) => Date.parse(from_at) <= until);
  const isMine = (one: InspectionRead): boolean =>
    seats.has(`${one.shift_id ?? ""} ${one.post}`) ||
    (Boolean(one.schedule_id) && posts.has(`${one.site_id} ${one.post}`));
  return {
    mine: near.filter(isMine),
    others: near.filter((one) => !isMine(one) && sites.has(one.site_id)),
  };
}
