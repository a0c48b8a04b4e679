import { isHeadquarters } from "@/kit/access/commonRules";
import { ROUTES } from "@/kit/access/routes.gen";
import type { StaffRead } from "@/kit/api/types";

const RESPONDERS: readonly string[] = ROUTES["incident POST /incidents/{incident_id}/acknowledge"].roles;

/** Whether an incident of the site can be handed to the person; incident-svc decides anyway. */
export function answersAt(person: Pick<StaffRead, "active" | "roles" | "site_ids">, siteId: string): boolean {
  const ofSite = person.site_ids.includes(siteId) || (person.site_ids.length === 0 && isHeadquarters(person));
  return person.active && ofSite && person.roles.some((role) => RESPONDERS.includes(role));
}
