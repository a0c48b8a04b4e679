import type { IncidentState } from "@/kit/api/types";
import type { Reason, Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

/** What the state of an incident allows. */
export interface IncidentSubject extends Subject {
  site_id: string;
  state: IncidentState;
}

export function notTaken(_: Person, { state }: IncidentSubject): Reason | null {
  return state === "acknowledged" ? "alreadyAcknowledged" : notResolvedYet(_, { state });
}

export function notResolvedYet(_: Person, { state }: Pick<IncidentSubject, "state">): Reason | null {
  return state === "resolved" ? "alreadyResolved" : state === "closed" ? "closed" : null;
}

export function takenNow(_: Person, { state }: IncidentSubject): Reason | null {
  return state === "open" ? "notAcknowledged" : notResolvedYet(_, { state });
}

export function overNow(_: Person, { state }: IncidentSubject): Reason | null {
  return state === "closed" ? "closed" : state === "resolved" ? null : "stillOpen";
}

export function resolvedNow(_: Person, { state }: IncidentSubject): Reason | null {
  return state === "closed" ? "closed" : state === "resolved" ? null : "notResolved";
}
