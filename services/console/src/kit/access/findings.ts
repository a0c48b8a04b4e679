import { isHeadquarters, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason } from "@/kit/access/verdict";
import type { FindingRead } from "@/kit/api/types";
import type { Person } from "@/kit/auth/claims";

interface FoundSubject extends SiteSubject, Pick<FindingRead, "severity" | "reported_by"> {
  /** Whether the person has the duty at the site now; undefined: not known here, the service decides. */
  there: boolean | undefined;
}

/** What can be done about findings and the links of visitors: rows of `MAY`. */
export const FINDING_ACTIONS = {
  reportFinding: action<SiteSubject>("monitoring POST /findings"),
  sendFindingPhoto: action<SiteSubject>("monitoring PUT /findings/{finding_id}/photos/{photo_id}"),
  acceptFinding: action<FoundSubject>("monitoring POST /findings/{finding_id}/accept", onTheSpot),
  acknowledgeFinding: action<FoundSubject>(
    "monitoring POST /findings/{finding_id}/acknowledge",
    onTheSpot,
    anotherPerson,
  ),
  promoteFinding: action<FoundSubject>("monitoring POST /findings/{finding_id}/promote", onTheSpot),
  resolveFinding: action<FoundSubject>("monitoring POST /findings/{finding_id}/resolve", onTheSpot, anotherPerson),
  rejectFinding: action<FoundSubject>("monitoring POST /findings/{finding_id}/reject", onTheSpot, anotherPerson),
  exportFindings: action("monitoring GET /findings/export"),
  issueFindingLink: action<SiteSubject>("monitoring POST /finding-links"),
  reissueFindingLink: action<SiteSubject>("monitoring POST /finding-links/{link_id}/reissue"),
  revokeFindingLink: action<SiteSubject>("monitoring POST /finding-links/{link_id}/revoke"),
};

function onTheSpot(person: Person, { there }: FoundSubject): Reason | null {
  return there === false && !isHeadquarters(person) ? "notOnDutyThere" : null;
}

/** A critical finding is not ended by who reported it. */
function anotherPerson(person: Person, { severity, reported_by }: FoundSubject): Reason | null {
  return severity === "critical" && reported_by === person.id ? "ownFinding" : null;
}
