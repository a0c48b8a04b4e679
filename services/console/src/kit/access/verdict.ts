import type { Person } from "@/kit/auth/claims";
import { ROUTES, type Role, type Route } from "@/kit/access/routes.gen";

/** Why somebody may not do something now. The sentence that says what to do instead is kit:why.<reason>. */
export type Reason =
  | "signedOut"
  | "roles"
  | "site"
  | "siteClosed"
  | "notEverySite"
  | "reachesFurther"
  | "othersContacts"
  | "yourself"
  | "offDuty"
  | "onlyCalled"
  | "alreadyAcknowledged"
  | "alreadyResolved"
  | "closed"
  | "notResolved"
  | "notAcknowledged"
  | "notTheHolder"
  | "notYoursToReassign"
  | "stillOpen"
  | "revoked"
  | "published"
  | "shiftOver"
  | "noChief"
  | "shiftBegun"
  | "notRunning"
  | "ownShift"
  | "beforeItsEnd"
  | "notInCommand"
  | "othersAttendance"
  | "notInYourCharge"
  | "notThisShiftsChief"
  | "sealed"
  | "stillDraft"
  | "ownReport"
  | "notChairing"
  | "recordFinished"
  | "recordOpen"
  | "notOnTheShift"
  | "ownAway"
  | "ownCheck"
  | "ownCorrection"
  | "ownWork"
  | "notCommanding"
  | "byOrderOnly"
  | "handedOver"
  | "handoverLapsed"
  | "notOfThatShift"
  | "outgoingOnly"
  | "incomingOnly"
  | "chiefsOnly"
  | "ownHandover"
  | "ownCall"
  | "notDueYet"
  | "notOnDutyThere"
  | "ownFinding"
  | "ownProposal"
  | "ownImprovement"
  | "othersImprovement"
  | "endsItself";

/** `roles`: who may, where the reason is the person's role. */
export interface Refusal {
  reason: Reason;
  roles?: readonly Role[];
}

/** Null: they may. */
export type Verdict = Refusal | null;

/** What an action is about. */
export interface Subject {
  site_id?: string;
  /** What the signed-in person is to an incident, as incident-svc says; undefined: not known here, the service decides. */
  your_part?: Part | undefined;
}

export type Part = "headquarters" | "on_duty" | "called" | "none";

/** Why not, as things stand with the subject; null: no objection. `now` in ms. */
type Rule<S> = (person: Person, subject: S, now: number) => Reason | null;

export interface Action<S> {
  route: Route;
  judge: (person: Person, subject: S & Subject, now: number) => Verdict;
}

/**
 * An action: the route that does it, and what else must hold. Role and site come first (nobody is told about the state of
 * what is not theirs), then the state, then whether the person is on duty where the route asks for it.
 */
export function action<S = unknown>(route: Route, ...rules: readonly Rule<S>[]): Action<S> {
  return {
    route,
    judge: (person, subject, now) => {
      const refused = rolesRefuse(person, route);
      if (refused) return refused;
      for (const rule of [ofYourSites, ...rules, whileOnDuty(route)]) {
        const reason = rule(person, subject, now);
        if (reason) return { reason };
      }
      return null;
    },
  };
}

/** What the route's row in the service's access table says of the person's roles. */
export function rolesRefuse(person: Person, route: Route): Verdict {
  const roles: readonly Role[] | null = ROUTES[route].roles;
  return roles === null || roles.some((role) => person.roles.includes(role)) ? null : { reason: "roles", roles };
}

function ofYourSites(person: Person, { site_id }: Subject): Reason | null {
  return site_id === undefined || person.siteIds === null || person.siteIds.includes(site_id) ? null : "site";
}

function whileOnDuty(route: Route): Rule<Subject> {
  const { roles, onDuty }: { roles: readonly Role[] | null; onDuty: readonly Role[] } = ROUTES[route];
  const atAllTimes = (roles ?? []).filter((role) => !onDuty.includes(role));
  return (person, { your_part }) => {
    if (onDuty.length === 0 || atAllTimes.some((role) => person.roles.includes(role))) return null;
    if (your_part === "called") return "onlyCalled";
    return your_part === "none" ? "offDuty" : null;
  };
}
