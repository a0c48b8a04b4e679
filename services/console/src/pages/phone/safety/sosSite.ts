import { useSites } from "@/kit/sites/sites";
import { useMyShifts, usePersonId } from "../phoneQueries";

/** Where this person is: the site they are checked in at, else the only one they belong to; null: they have to say. */
export function useSosSite(): string | null {
  const personId = usePersonId();
  const { shifts } = useMyShifts();
  const sites = [...useSites().values()].filter(({ active }) => active);
  const there = shifts.find((shift) =>
    shift.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  if (there) return there.site_id;
  const [only, second] = sites;
  return only !== undefined && second === undefined ? only.id : null;
}
