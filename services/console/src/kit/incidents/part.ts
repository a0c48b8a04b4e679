import { useQueries } from "@tanstack/react-query";
import { isHeadquarters } from "@/kit/access/may";
import { usePerson } from "@/kit/access/useMay";
import type { Part } from "@/kit/access/verdict";
import type { IncidentRead } from "@/kit/api/types";
import { onDutyQuery } from "@/kit/duty/onDuty";

/**
 * What the signed-in person is to each incident of a list, which does not say it itself: from who is on duty at the site
 * and who was told of it. Undefined while that is not known; incident-svc decides anyway.
 */
export function usePartIn(incidents: readonly IncidentRead[]): (incident: IncidentRead) => Part | undefined {
  const person = usePerson();
  const headquarters = person !== null && isHeadquarters(person);
  const siteIds = headquarters ? [] : [...new Set(incidents.map(({ site_id }) => site_id))];
  const watches = useQueries({ queries: siteIds.map(onDutyQuery) });
  return ({ site_id, told }) => {
    if (headquarters) return "headquarters";
    const watch = watches[siteIds.indexOf(site_id)]?.data;
    if (person === null || watch === undefined) return undefined;
    if (watch.people.some(({ staff_id }) => staff_id === person.id)) return "on_duty";
    return told.some(({ staff_id }) => staff_id === person.id) ? "called" : "none";
  };
}
