import { useMyShifts, usePersonId } from "../phoneQueries";

/** The site at which I am at a post now, and my posts there; null where I am at none. */
export function useMyPost() {
  const personId = usePersonId();
  const { query, shifts } = useMyShifts();
  const seats = shifts.flatMap((shift) =>
    shift.assignments
      .filter((one) => one.staff_id === personId && one.presence === "present")
      .map(({ post }) => ({ siteId: shift.site_id, post })),
  );
  const siteId = seats[0]?.siteId ?? null;
  const posts = [...new Set(seats.filter((seat) => seat.siteId === siteId).map(({ post }) => post))];
  return { pending: query.isPending, siteId, posts };
}
