import { inChargeThere } from "@/kit/access/commonRules";
import { action, type Reason, type Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

interface PersonSubject extends Subject {
  site_id: string;
  /** Whom it is about. */
  staff_id: string;
}

interface CorrectionSubject extends PersonSubject {
  requested_by: string;
}

/** What can be done about passes, corrections, presence checks and replacements: rows of `MAY`. */
export const ATTENDANCE_ACTIONS = {
  requestAway: action<{ site_id: string }>("roster POST /away-passes"),
  grantAway: action<PersonSubject>("roster POST /away-passes/{away_pass_id}/grant", notOwnAway),
  refuseAway: action<PersonSubject>("roster POST /away-passes/{away_pass_id}/refuse", notOwnAway),
  withdrawAway: action<PersonSubject>("roster POST /away-passes/{away_pass_id}/withdraw"),
  endAway: action<PersonSubject>("roster POST /away-passes/{away_pass_id}/end", ownOrInCharge),
  requestCorrection: action<PersonSubject>("roster POST /attendance-corrections", ownOrInCharge),
  approveCorrection: action<CorrectionSubject>(
    "roster POST /attendance-corrections/{correction_id}/approve",
    notOwnCorrection,
  ),
  refuseCorrection: action<CorrectionSubject>(
    "roster POST /attendance-corrections/{correction_id}/refuse",
    notOwnCorrection,
  ),
  withdrawCorrection: action<CorrectionSubject>("roster POST /attendance-corrections/{correction_id}/withdraw"),
  closeAttendanceMonth: action<{ site_id: string }>("roster POST /attendance-months"),
  askPresence: action<PersonSubject>("roster POST /presence-checks", notOwnCheck),
  answerPresence: action<PersonSubject>("roster POST /presence-checks/{check_id}/answer", ownOrInCharge),
  answerReplacement: action<PersonSubject>(
    "roster POST /replacement-calls/{replacement_call_id}/accept",
    ownOrInCharge,
  ),
  declineReplacement: action<PersonSubject>(
    "roster POST /replacement-calls/{replacement_call_id}/decline",
    ownOrInCharge,
  ),
};

/** Who asks does not decide. */
function notOwnAway(person: Person, { staff_id }: PersonSubject): Reason | null {
  return staff_id === person.id ? "ownAway" : null;
}

/** Neither whom it is about nor who asked for it decides. */
function notOwnCorrection(person: Person, { staff_id, requested_by }: CorrectionSubject): Reason | null {
  return staff_id === person.id || requested_by === person.id ? "ownCorrection" : null;
}

function notOwnCheck(person: Person, { staff_id }: PersonSubject): Reason | null {
  return staff_id === person.id ? "ownCheck" : null;
}

function ownOrInCharge(person: Person, { staff_id }: PersonSubject): Reason | null {
  return staff_id === person.id ? null : inChargeThere(person);
}
