import { useQuery } from "@tanstack/react-query";
import { ok, roster } from "@/kit/api/clients";
import { usePerson } from "@/kit/access/useMay";
import { isHeadquarters } from "@/kit/access/commonRules";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { usePersonId } from "../phoneQueries";

const LOOK_AGAIN_MS = 10_000;

export function useCheck(checkId: string) {
  return useQuery({
    queryKey: ["phone", "check", checkId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(roster.GET("/api/roster/v1/presence-checks/{check_id}", { params: { path: { check_id: checkId } } })),
  });
}

/** Where somebody is missing and this person was asked to come: the no-show and their place in its list. */
export function useAskedToCome() {
  const personId = usePersonId();
  return useQuery({
    queryKey: ["phone", "asked-to-come", personId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          roster.GET("/api/roster/v1/no-shows", {
            params: { query: { candidate_id: personId, state: ["open"], limit: 5 } },
          }),
        )
      ).items.flatMap((noShow) =>
        noShow.calls
          .filter((call) => call.staff_id === personId && call.called_at !== null && call.answer === null)
          .map((call) => ({ noShow, callId: call.id })),
      ),
  });
}

/** The away passes that are not over: this person's own, and those of others at their sites. */
export function useOpenAway() {
  const person = usePerson();
  const query = useQuery({
    queryKey: ["phone", "away", person?.id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          roster.GET("/api/roster/v1/away-passes", {
            params: { query: { state: ["requested", "granted"], limit: 200 } },
          }),
        )
      ).items,
  });
  const open = query.data ?? [];
  const decides = person !== null && (isHeadquarters(person) || person.roles.includes(DUTY_CHIEF));
  return {
    query,
    decides,
    mine: open.find((one) => one.staff_id === person?.id) ?? null,
    toDecide: decides ? open.filter((one) => one.state === "requested" && one.staff_id !== person.id) : [],
  };
}
