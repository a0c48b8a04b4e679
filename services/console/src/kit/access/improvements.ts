import { inChargeThere, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason } from "@/kit/access/verdict";
import type { ImprovementRead } from "@/kit/api/types";
import type { Person } from "@/kit/auth/claims";

interface ImprovedSubject
  extends SiteSubject, Pick<ImprovementRead, "state" | "proposed_by" | "owner_id" | "done_by"> {}

/** What can be done about improvements: rows of `MAY`. */
export const IMPROVEMENT_ACTIONS = {
  proposeImprovement: action<SiteSubject>("reporting POST /improvements"),
  approveImprovement: action<ImprovedSubject>("reporting POST /improvements/{improvement_id}/approve", notOwnProposal),
  replanImprovement: action<ImprovedSubject>("reporting POST /improvements/{improvement_id}/replan", notOwnWork),
  rejectImprovement: action<ImprovedSubject>(
    "reporting POST /improvements/{improvement_id}/reject",
    (person, subject) => (subject.state === "proposed" ? notOwnProposal : notOwnWork)(person, subject),
  ),
  finishImprovement: action<ImprovedSubject>("reporting POST /improvements/{improvement_id}/finish", theirsOrDecides),
  returnImprovement: action<ImprovedSubject>("reporting POST /improvements/{improvement_id}/return", notDoneByThem),
  verifyImprovement: action<ImprovedSubject>("reporting POST /improvements/{improvement_id}/verify", notDoneByThem),
  exportImprovements: action("reporting GET /improvements/export"),
};

/** Who proposed it does not decide on it. */
function notOwnProposal({ id }: Person, { proposed_by }: ImprovedSubject): Reason | null {
  return proposed_by === id ? "ownProposal" : null;
}

/** Who is to do it neither moves its date nor drops it. */
function notOwnWork({ id }: Person, { owner_id }: ImprovedSubject): Reason | null {
  return owner_id === id ? "ownImprovement" : null;
}

/** Who did it does not check it. */
function notDoneByThem(person: Person, subject: ImprovedSubject): Reason | null {
  return subject.done_by === person.id ? "ownImprovement" : notOwnWork(person, subject);
}

function theirsOrDecides(person: Person, { owner_id }: ImprovedSubject): Reason | null {
  return owner_id === person.id || inChargeThere(person) === null ? null : "othersImprovement";
}
