import type { ShiftRead, StaffRead } from "@/kit/api/types";
import { ATTENDANCE_ACTIONS } from "@/kit/access/attendance";
import { isHeadquarters, ofEverySite, siteOpen, type SiteSubject } from "@/kit/access/commonRules";
import { FINDING_ACTIONS } from "@/kit/access/findings";
import { DEVICE_ACTIONS } from "@/kit/access/devices";
import { HANDOVER_ACTIONS } from "@/kit/access/handoverRules";
import { IMPROVEMENT_ACTIONS } from "@/kit/access/improvements";
import { INSPECTION_ACTIONS } from "@/kit/access/inspections";
import { LEADER_ACTIONS } from "@/kit/access/leader";
import { MEETING_ACTIONS } from "@/kit/access/meetings";
import { SAFETY_ACTIONS } from "@/kit/access/safety";
import { TASK_ACTIONS } from "@/kit/access/tasks";
import {
  notResolvedYet,
  notTaken,
  overNow,
  resolvedNow,
  takenNow,
  type IncidentSubject,
} from "@/kit/access/incidentRules";
import { action, type Action, type Reason, type Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { isRunning } from "@/kit/duty/states";

/**
 * "May I?", in one table. Each action a person can take stands here once: the route that does it, whose roles come from the
 * service's own access table, and what else must hold. The services decide; this says so beforehand, with the reason.
 */

interface HeldSubject extends IncidentSubject {
  acknowledged_by: { staff_id: string | null } | null;
}

interface ShiftSubject extends SiteSubject, Pick<ShiftRead, "state" | "starts_at" | "ends_at"> {
  site_id: string;
  assignments: readonly Pick<ShiftRead["assignments"][number], "staff_id" | "post">[];
}

interface AttendanceSubject extends Subject {
  site_id: string;
  /** Whose attendance it is. */
  staff_id: string;
  assignments: ShiftSubject["assignments"];
}

export interface ReportSubject extends Subject {
  site_id: string;
  state: "draft" | "submitted";
  people: readonly { staff_id: string; post: string }[];
  signed_by: string | null;
}

export const MAY = {
  declareIncident: action<SiteSubject>("incident POST /incidents"),
  acknowledgeIncident: action<IncidentSubject>(
    "incident POST /incidents/{incident_id}/acknowledge",
    notTaken,
    onDutyOrCalled,
  ),
  acknowledgeIncidents: action("incident POST /incidents/acknowledge"),
  giveBackIncident: action<HeldSubject>("incident POST /incidents/{incident_id}/unacknowledge", takenNow, holderOnly),
  reassignIncident: action<HeldSubject>("incident POST /incidents/{incident_id}/reassign", takenNow, holderOrInCharge),
  reopenIncident: action<IncidentSubject>("incident POST /incidents/{incident_id}/reopen", overNow),
  resolveIncident: action<IncidentSubject>("incident POST /incidents/{incident_id}/resolve", notResolvedYet),
  closeIncident: action<IncidentSubject>("incident POST /incidents/{incident_id}/close", resolvedNow),
  changeIncidentLevel: action<IncidentSubject>("incident POST /incidents/{incident_id}/level", notResolvedYet),
  noteIncident: action<IncidentSubject>("incident POST /incidents/{incident_id}/notes"),

  answerCall: action("notify POST /calls/{notification_id}/answer"),
  exportDeliveries: action("notify GET /deliveries"),
  addContactMethod: action<{ staff: Pick<StaffRead, "id"> }>("notify POST /contact-methods", ownOrAdmin),
  changeContactMethod: action<{ staff: Pick<StaffRead, "id"> }>(
    "notify PATCH /contact-methods/{method_id}",
    ownOrAdmin,
  ),
  removeContactMethod: action<{ staff: Pick<StaffRead, "id"> }>(
    "notify DELETE /contact-methods/{method_id}",
    ownOrAdmin,
  ),
  testContactMethod: action<{ staff: Pick<StaffRead, "id" | "roles"> }>(
    "notify POST /contact-methods/{method_id}/test",
    inYourCharge,
  ),
  verifyContactMethod: action<{ staff: Pick<StaffRead, "id"> }>(
    "notify POST /contact-methods/{method_id}/verification",
    ownOrAdmin,
  ),
  testDelivery: action<{ staff: Pick<StaffRead, "id" | "roles"> }>("notify POST /staff/{staff_id}/test", inYourCharge),
  setDeliveryPolicy: action<SiteSubject>("notify PUT /policies/{site_id}"),
  setEscalationPolicy: action<SiteSubject>("incident PUT /policies/{site_id}"),
  setDeliveryPolicies: action("notify POST /policies/batch"),
  setEscalationPolicies: action("incident POST /policies/batch"),
  resetEscalationPolicy: action<SiteSubject>("incident DELETE /policies/{site_id}"),
  setDutyPolicy: action<SiteSubject>("roster PUT /policies/{site_id}"),
  setDutyPolicies: action("roster POST /policies/batch"),
  setDutyPolicyOfType: action("roster PUT /site-type-policies/{site_type}", ofEverySite),
  setMonitoringPolicy: action<SiteSubject>("monitoring PUT /policies/{site_id}"),
  setMonitoringPolicies: action("monitoring POST /policies/batch"),
  setMonitoringPolicyOfType: action("monitoring PUT /site-type-policies/{site_type}", ofEverySite),
  setReportPolicy: action<SiteSubject>("reporting PUT /policies/{site_id}"),
  setReportPolicies: action("reporting POST /policies/batch"),
  setReportPolicyOfType: action("reporting PUT /site-type-policies/{site_type}", ofEverySite),

  putSeries: action<SiteSubject>("monitoring PUT /series"),
  retireSeries: action<SiteSubject>("monitoring DELETE /series/{series_id}"),
  ignoreSeries: action<SiteSubject>("monitoring POST /unknown-series/ignore"),
  applyTemplate: action<SiteSubject>("monitoring POST /rule-templates/{template}/apply"),
  createRule: action<SiteSubject>("monitoring POST /rules"),
  changeRule: action<SiteSubject>("monitoring PUT /rules/{rule_id}"),
  retireRule: action<SiteSubject>("monitoring DELETE /rules/{rule_id}"),
  registerStation: action<SiteSubject>("monitoring POST /stations"),
  rotateStationKey: action<StationSubject>("monitoring POST /stations/{station_id}/rotate-key", notRevoked),
  revokeStation: action<StationSubject>("monitoring POST /stations/{station_id}/revoke", notRevoked),

  registerSite: action("roster POST /sites", ofEverySite),
  changeSite: action<SiteSubject>("roster PATCH /sites/{site_id}"),
  definePost: action("roster POST /posts", ofEverySite),
  changePost: action("roster PATCH /posts/{code}", ofEverySite),
  registerStaff: action("roster POST /staff"),
  importStaff: action("roster POST /staff/import"),
  changeOwnData: action("roster PATCH /staff/me"),
  signOutStaff: action<{ staff: Pick<StaffRead, "site_ids"> }>(
    "roster POST /staff/{staff_id}/sign-out",
    withinYourSites,
  ),
  changeStaff: action<{ staff: Pick<StaffRead, "site_ids"> }>("roster PATCH /staff/{staff_id}", withinYourSites),

  planShift: action<SiteSubject>("roster POST /shifts/batch", siteOpen),
  changeShift: action<ShiftSubject>("roster PATCH /shifts/{shift_id}", plannedOnly),
  discardShift: action<ShiftSubject>("roster POST /shifts/discard", plannedOnly),
  publishShift: action<ShiftSubject>(
    "roster POST /shifts/publish",
    plannedOnly,
    siteOpen,
    beforeItsEnd,
    withChief,
    beforeItsBeginning,
  ),
  orderChange: action<ShiftSubject>("roster POST /shifts/{shift_id}/changes", siteOpen),
  startShift: action<ShiftSubject>("roster POST /shifts/{shift_id}/start", siteOpen, inCommand),
  startWithException: action<ShiftSubject>("roster POST /shifts/{shift_id}/start-with-exception", siteOpen, notOnIt),
  endShift: action<ShiftSubject>("roster POST /shifts/{shift_id}/end", runningOnly, inCommand, afterItsEnd),
  checkIn: action<AttendanceSubject>("roster POST /shifts/{shift_id}/check-ins", ownOrEntitled),
  checkOut: action<AttendanceSubject>("roster POST /shifts/{shift_id}/check-outs", ownOrEntitled),

  draftHandover: action<ShiftSubject>("roster POST /handovers", runningOnly, inCommand),
  ...HANDOVER_ACTIONS,
  ...ATTENDANCE_ACTIONS,
  ...SAFETY_ACTIONS,
  ...MEETING_ACTIONS,
  ...TASK_ACTIONS,
  ...LEADER_ACTIONS,
  ...IMPROVEMENT_ACTIONS,
  ...INSPECTION_ACTIONS,
  ...FINDING_ACTIONS,
  ...DEVICE_ACTIONS,
  planExecutives: action("roster POST /executives"),
  replaceExecutive: action<SiteSubject>("roster POST /executives/{period_id}/replace"),
  cancelExecutive: action<SiteSubject>("roster POST /executives/{period_id}/cancel"),

  writeReport: action<ReportSubject>("reporting PUT /shift-reports/{report_id}", draftOnly, ledIt),
  signReport: action<ReportSubject>("reporting POST /shift-reports/{report_id}/submit", draftOnly, ledIt),
  correctReport: action<ReportSubject>(
    "reporting POST /shift-reports/{report_id}/corrections",
    sealedOnly,
    notSignedByYou,
  ),
  printReport: action<ReportSubject>("reporting GET /shift-reports/{report_id}/html"),
  downloadReport: action<ReportSubject>("reporting GET /shift-reports/{report_id}/sealed", sealedOnly),
};

export type ActionName = keyof typeof MAY;
export type SubjectOf<A extends ActionName> = (typeof MAY)[A] extends Action<infer S> ? S & Subject : never;

interface StationSubject extends Subject {
  site_id: string;
  revoked_at: string | null;
}

/** Who administers some sites changes nobody who reaches further. */
function withinYourSites({ siteIds }: Person, { staff }: { staff: Pick<StaffRead, "site_ids"> }): Reason | null {
  if (siteIds === null) return null;
  return staff.site_ids.length > 0 && staff.site_ids.every((one) => siteIds.includes(one)) ? null : "reachesFurther";
}

/** Only who has it gives it back; others hand it on. */
function holderOnly(person: Person, { acknowledged_by }: HeldSubject): Reason | null {
  return acknowledged_by?.staff_id === person.id ? null : "notTheHolder";
}

function holderOrInCharge(person: Person, subject: HeldSubject): Reason | null {
  const chief = person.roles.includes(DUTY_CHIEF) && (subject.your_part ?? "on_duty") === "on_duty";
  if (chief || isHeadquarters(person) || holderOnly(person, subject) === null) return null;
  return "notYoursToReassign";
}

/** Whoever was called may answer, on duty or not: that is what they were called for. */
function onDutyOrCalled(_: Person, { your_part }: IncidentSubject): Reason | null {
  return your_part === "none" ? "offDuty" : null;
}

/** An HQ administrator tests everybody, a duty chief the site's people but nobody of headquarters, others themselves. */
function inYourCharge(person: Person, { staff }: { staff: Pick<StaffRead, "id" | "roles"> }): Reason | null {
  if (staff.id === person.id || person.roles.includes("hq_admin")) return null;
  return person.roles.includes(DUTY_CHIEF) && !isHeadquarters(staff) ? null : "notInYourCharge";
}

/** How people are reached decides who answers in their name: they themselves decide it, and HQ administrators. */
function ownOrAdmin(person: Person, { staff }: { staff: Pick<StaffRead, "id"> }): Reason | null {
  return staff.id === person.id || person.roles.includes("hq_admin") ? null : "othersContacts";
}

function notRevoked(_: Person, { revoked_at }: StationSubject): Reason | null {
  return revoked_at === null ? null : "revoked";
}

function plannedOnly(_: Person, { state }: ShiftSubject): Reason | null {
  return state === "planned" ? null : "published";
}

function runningOnly(_: Person, { state }: ShiftSubject): Reason | null {
  return isRunning({ state }) ? null : "notRunning";
}

function beforeItsEnd(_: Person, { ends_at }: ShiftSubject, now: number): Reason | null {
  return Date.parse(ends_at) <= now ? "shiftOver" : null;
}

function withChief(_: Person, { assignments }: ShiftSubject): Reason | null {
  return assignments.some(({ post }) => post === DUTY_CHIEF) ? null : "noChief";
}

function beforeItsBeginning(person: Person, shift: ShiftSubject, now: number): Reason | null {
  return Date.parse(shift.starts_at) >= now || mayOrder(person, shift) ? null : "shiftBegun";
}

function afterItsEnd(person: Person, shift: ShiftSubject, now: number): Reason | null {
  return Date.parse(shift.ends_at) <= now || mayOrder(person, shift) ? null : "beforeItsEnd";
}

/** Headquarters may, with a reason, do what is refused to others; but nobody for themselves. */
export function mayOrder(person: Person, { assignments }: Pick<ShiftSubject, "assignments">): boolean {
  return isHeadquarters(person) && !assignments.some(({ staff_id }) => staff_id === person.id);
}

function notOnIt(person: Person, { assignments }: ShiftSubject): Reason | null {
  return assignments.some(({ staff_id }) => staff_id === person.id) ? "ownShift" : null;
}

function inCommand(person: Person, { assignments }: ShiftSubject): Reason | null {
  return isHeadquarters(person) || leads(person, assignments) ? null : "notInCommand";
}

/** A duty chief of the site may lead there now by another shift: that is for the service to know. */
function ownOrEntitled(person: Person, { staff_id }: AttendanceSubject): Reason | null {
  const perhaps = isHeadquarters(person) || person.roles.includes(DUTY_CHIEF);
  return staff_id === person.id || perhaps ? null : "othersAttendance";
}

function draftOnly(_: Person, { state }: ReportSubject): Reason | null {
  return state === "draft" ? null : "sealed";
}

function sealedOnly(_: Person, { state }: ReportSubject): Reason | null {
  return state === "submitted" ? null : "stillDraft";
}

function ledIt(person: Person, { people }: ReportSubject): Reason | null {
  return isHeadquarters(person) || leads(person, people) ? null : "notThisShiftsChief";
}

/** Who asked for something does not approve it: nobody corrects what they signed. */
function notSignedByYou(person: Person, { signed_by }: ReportSubject): Reason | null {
  return signed_by === person.id ? "ownReport" : null;
}

function leads(person: Person, seats: readonly { staff_id: string; post: string }[]): boolean {
  return seats.some(({ staff_id, post }) => staff_id === person.id && post === DUTY_CHIEF);
}
