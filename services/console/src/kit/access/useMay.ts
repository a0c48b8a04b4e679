import { useCallback } from "react";
import { MAY, type ActionName, type SubjectOf } from "@/kit/access/may";
import type { Route } from "@/kit/access/routes.gen";
import { rolesRefuse, type Action, type Verdict } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";
import { useSession } from "@/kit/auth/session";
import { useMinute } from "@/kit/time/now";

type May = <A extends ActionName>(action: A, subject: SubjectOf<A>) => Verdict;

const SIGNED_OUT: Verdict = { reason: "signedOut" };

/** Ask whether the signed-in person may: `may("resolveIncident", incident)`; null says yes, else it says why not. */
export function useMay(): May {
  const person = usePerson();
  const minute = useMinute();
  return useCallback(
    <A extends ActionName>(name: A, subject: SubjectOf<A>) => {
      const { judge } = MAY[name] as Action<SubjectOf<A>>;
      return person === null ? SIGNED_OUT : judge(person, subject, minute);
    },
    [person, minute],
  );
}

/** Whether the signed-in person may open a page that shows what this route gives. */
export function useMayRead(): (route: Route) => boolean {
  const person = usePerson();
  return (route) => person !== null && rolesRefuse(person, route) === null;
}

/** Who is signed in. */
export function usePerson(): Person | null {
  const session = useSession();
  return session.status === "signed-in" ? session.person : null;
}
