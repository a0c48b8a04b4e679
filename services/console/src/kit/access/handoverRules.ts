import type { Reason, Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

/** Who may do what with a handover: the two sides, and headquarters for others than themselves. */
export interface HandoverSubject extends Subject {
  site_id: string;
  state: string;
  my_side: "outgoing" | "incoming" | null;
  may_write: boolean;
}

export function unsealed(_: Person, { state }: HandoverSubject): Reason | null {
  return state === "sealed" ? "handedOver" : null;
}

export function writesIt(_: Person, { may_write }: HandoverSubject): Reason | null {
  return may_write ? null : "notOfThatShift";
}

export function goes(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === "outgoing" ? null : "outgoingOnly";
}

export function comes(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === "incoming" ? null : "incomingOnly";
}

export function chiefsOnly(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === null ? "chiefsOnly" : null;
}

/** Nobody at headquarters orders a handover of a shift they are on. */
export function notTheirOwn(_: Person, { my_side, may_write }: HandoverSubject): Reason | null {
  return my_side === null && !may_write ? null : "ownHandover";
}
