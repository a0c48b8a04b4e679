import { useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import { isHeadquarters } from "@/kit/access/commonRules";
import { usePerson } from "@/kit/access/useMay";
import type { CorrectionRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { addDays, monthsLater, type Day } from "@/kit/time/days";

const LOOK_AGAIN_MS = 20_000;
const NONE: readonly CorrectionRead[] = [];

/** This person's sheet of the month that begins on `first`; null: they were on no shift. */
export function useMySheet(siteId: string, personId: string, first: Day) {
  return useQuery({
    queryKey: ["phone", "sheet", siteId, personId, first],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () => {
      const days = { from: first, to: addDays(monthsLater(first, 1), -1) };
      const query = { site_id: siteId, staff_id: personId, ...days };
      const { items } = await ok(roster.GET("/api/roster/v1/attendance-sheet", { params: { query } }));
      return items[0] ?? null;
    },
  });
}

/** The corrections that wait: of this person or asked for by them, and those that they may decide on. */
export function useOpenCorrections() {
  const person = usePerson();
  const decides = person !== null && (isHeadquarters(person) || person.roles.includes(DUTY_CHIEF));
  const open =
    useQuery({
      queryKey: ["phone", "corrections", person?.id],
      refetchInterval: LOOK_AGAIN_MS,
      queryFn: async () =>
        (
          await ok(
            roster.GET("/api/roster/v1/attendance-corrections", {
              params: { query: { state: ["requested"], limit: 100 } },
            }),
          )
        ).items,
    }).data ?? NONE;
  const own = (one: CorrectionRead): boolean => one.staff_id === person?.id || one.requested_by === person?.id;
  return { mine: open.filter(own), toDecide: decides ? open.filter((one) => !own(one)) : NONE };
}
