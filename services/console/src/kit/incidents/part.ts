import { isHeadquarters } from "@/kit/access/commonRules";
import { usePerson } from "@/kit/access/useMay";
import type { Part } from "@/kit/access/verdict";
import type { IncidentRead } from "@/kit/api/types";
import { useDutyEverywhere } from "@/kit/duty/onDuty";

/**
 * What the signed-in person is to each incident of a list, which does not say it itself: from who is on duty at the site
 * and who was told of it. Undefined while that is not known; incident-svc decides anyway.
 */
export function usePartIn(): (incident: IncidentRead) => Part | undefined {
  const person = usePerson();
  const headquarters = person !== null && isHeadquarters(person);
  const watches = useDutyEverywhere({ enabled: !headquarters });
  return ({ site_id, told }) => {
    if (headquarters) return "headquarters";
    const watch = watches.get(site_id);
    if (person === null || watch === undefined) return undefined;
    if (watch.people.some(({ staff_id }) => staff_id === person.id)) return "on_duty";
    return told.some(({ staff_id }) => staff_id === person.id) ? "called" : "none";
  };
}
