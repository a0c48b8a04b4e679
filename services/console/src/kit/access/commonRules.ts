import { HQ_WRITERS } from "@/kit/access/routes.gen";
import type { Reason, Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";
import { DUTY_CHIEF } from "@/kit/auth/roles";

export interface SiteSubject extends Subject {
  site_id?: string;
  site_active?: boolean | undefined;
}

/** Whether somebody acts for headquarters. */
export function isHeadquarters(person: Pick<Person, "roles">): boolean {
  return HQ_WRITERS.some((role) => person.roles.includes(role));
}

/** What belongs to no site is kept by those who see all of them. */
export function ofEverySite({ siteIds }: Person): Reason | null {
  return siteIds === null ? null : "notEverySite";
}

export function siteOpen(_: Person, { site_active }: SiteSubject): Reason | null {
  return site_active === false ? "siteClosed" : null;
}

/** Whether a duty chief is on duty there now is for the service to know. */
export function inChargeThere(person: Person): Reason | null {
  return isHeadquarters(person) || person.roles.includes(DUTY_CHIEF) ? null : "notCommanding";
}
