import type { MeetingRead, ShiftRead, StaffRead, TaskRead, TaskTemplateRead } from "@/kit/api/types";
import { ATTENDANCE_ACTIONS } from "@/kit/access/attendance";
import { HQ_WRITERS } from "@/kit/access/routes.gen";
import { chiefsOnly, comes, goes, notTheirOwn, unsealed, writesIt } from "@/kit/access/handoverRules";
import type { HandoverSubject } from "@/kit/access/handoverRules";
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

/**
 * "May I?", in one table. Each action a person can take stands here once: the route that does it, whose roles come from the
 * service's own access table, and what else must hold. The services decide; this says so beforehand, with the reason.
 */

interface HeldSubject extends IncidentSubject {
  acknowledged_by: { staff_id: string | null } | null;
}

interface SiteSubject extends Subject {
  site_id?: string;
  site_active?: boolean | undefined;
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

interface AskedSubject extends SiteSubject, Pick<TaskRead, "kind" | "created_by"> {}

interface DoneSubject extends SiteSubject, Pick<TaskRead, "done_by" | "recorded_by"> {}

export interface ReportSubject extends Subject {
  site_id: string;
  state: "draft" | "submitted";
  people: readonly { staff_id: string; post: string }[];
  signed_by: string | null;
}

interface MeetingSubject extends Subject, Pick<MeetingRead, "state" | "attendees"> {
  site_id: string;
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
  endShift: action<ShiftSubject>("roster POST /shifts/{shift_id}/end", runningOnly, inCommand, afterItsEnd),
  checkIn: action<AttendanceSubject>("roster POST /shifts/{shift_id}/check-ins", ownOrEntitled),
  checkOut: action<AttendanceSubject>("roster POST /shifts/{shift_id}/check-outs", ownOrEntitled),

  writeLogEntry: action<SiteSubject>("roster POST /log-entries", siteOpen),
  correctLogEntry: action<SiteSubject>("roster POST /log-entries/{entry_id}/corrections"),
  openMeeting: action<SiteSubject>("roster POST /meetings"),
  keepMeeting: action<MeetingSubject>("roster PATCH /meetings/{meeting_id}", recordOpen, chairs),
  drawIntoMeeting: action<MeetingSubject>("roster POST /meetings/{meeting_id}/draw", recordOpen, chairs),
  finishMeeting: action<MeetingSubject>("roster POST /meetings/{meeting_id}/finish", recordOpen, chairs),
  noteMeeting: action<MeetingSubject>("roster POST /meetings/{meeting_id}/notes", recordFinished, chairs),
  acknowledgeTasks: action<MeetingSubject>("roster POST /meetings/{meeting_id}/acknowledgements", onTheShift),
  defineSeries: action<SiteSubject>("roster POST /meeting-series", siteOpen),
  changeSeries: action<SiteSubject>("roster PATCH /meeting-series/{series_id}"),
  draftHandover: action<ShiftSubject>("roster POST /handovers", runningOnly, inCommand),
  refreshHandover: action<HandoverSubject>("roster POST /handovers/{handover_id}/refresh", unsealed, writesIt),
  offerHandover: action<HandoverSubject>("roster POST /handovers/{handover_id}/offer", unsealed, goes),
  addHandoverItem: action<HandoverSubject>("roster POST /handovers/{handover_id}/items", unsealed, writesIt),
  correctHandoverItem: action<HandoverSubject>(
    "roster PATCH /handovers/{handover_id}/items/{item_id}",
    unsealed,
    writesIt,
  ),
  takeHandoverItemBack: action<HandoverSubject>(
    "roster DELETE /handovers/{handover_id}/items/{item_id}",
    unsealed,
    writesIt,
  ),
  acceptHandoverItem: action<HandoverSubject>(
    "roster POST /handovers/{handover_id}/items/{item_id}/accept",
    unsealed,
    comes,
  ),
  refuseHandoverItem: action<HandoverSubject>(
    "roster POST /handovers/{handover_id}/items/{item_id}/refuse",
    unsealed,
    comes,
  ),
  noteHandoverWalk: action<HandoverSubject>("roster POST /handovers/{handover_id}/walk", unsealed, chiefsOnly),
  declareFitness: action<HandoverSubject>("roster POST /handovers/{handover_id}/fitness", unsealed, comes),
  declareTransfer: action<HandoverSubject>(
    "roster POST /handovers/{handover_id}/transfers/{incident_id}",
    unsealed,
    chiefsOnly,
  ),
  signHandover: action<HandoverSubject>("roster POST /handovers/{handover_id}/sign", unsealed, chiefsOnly),
  forceHandover: action<HandoverSubject>("roster POST /handovers/{handover_id}/force", unsealed, notTheirOwn),
  ...ATTENDANCE_ACTIONS,
  planExecutives: action("roster POST /executives"),
  replaceExecutive: action<SiteSubject>("roster POST /executives/{period_id}/replace"),
  cancelExecutive: action<SiteSubject>("roster POST /executives/{period_id}/cancel"),

  giveTask: action<SiteSubject>("roster POST /tasks", inChargeThere),
  assignTask: action<SiteSubject>("roster POST /tasks/{task_id}/assign", inChargeThere),
  cancelTask: action<AskedSubject>("roster POST /tasks/{task_id}/cancel", askedOrInCharge),
  askHelp: action<SiteSubject>("roster POST /tasks/help"),
  takeTask: action<SiteSubject>("roster POST /tasks/{task_id}/take"),
  finishTask: action<SiteSubject>("roster POST /tasks/{task_id}/finish"),
  skipTask: action<SiteSubject>("roster POST /tasks/{task_id}/skip"),
  verifyTask: action<DoneSubject>("roster POST /tasks/{task_id}/verify", notOwnWork),
  addTaskTemplate: action("roster POST /task-templates", ofEverySite),
  changeTaskTemplate: action<{ template: Pick<TaskTemplateRead, "site_id"> }>(
    "roster PUT /task-templates/{template_id}",
    templateWithinSites,
  ),

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

/** What belongs to no site is kept by those who see all of them. */
function ofEverySite({ siteIds }: Person): Reason | null {
  return siteIds === null ? null : "notEverySite";
}

/** Who administers some sites changes nobody who reaches further. */
function withinYourSites({ siteIds }: Person, { staff }: { staff: Pick<StaffRead, "site_ids"> }): Reason | null {
  if (siteIds === null) return null;
  return staff.site_ids.length > 0 && staff.site_ids.every((one) => siteIds.includes(one)) ? null : "reachesFurther";
}

/** Whether somebody acts for headquarters. */
export function isHeadquarters(person: Pick<Person, "roles">): boolean {
  return HQ_WRITERS.some((role) => person.roles.includes(role));
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

function siteOpen(_: Person, { site_active }: SiteSubject): Reason | null {
  return site_active === false ? "siteClosed" : null;
}

function plannedOnly(_: Person, { state }: ShiftSubject): Reason | null {
  return state === "planned" ? null : "published";
}

function runningOnly(_: Person, { state }: ShiftSubject): Reason | null {
  return state === "open" ? null : "notRunning";
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

function inCommand(person: Person, { assignments }: ShiftSubject): Reason | null {
  return isHeadquarters(person) || leads(person, assignments) ? null : "notInCommand";
}

/** A duty chief of the site may lead there now by another shift: that is for the service to know. */
function ownOrEntitled(person: Person, { staff_id }: AttendanceSubject): Reason | null {
  const perhaps = isHeadquarters(person) || person.roles.includes(DUTY_CHIEF);
  return staff_id === person.id || perhaps ? null : "othersAttendance";
}

function recordOpen(_: Person, { state }: MeetingSubject): Reason | null {
  return state === "open" ? null : "recordFinished";
}

function recordFinished(_: Person, { state }: MeetingSubject): Reason | null {
  return state === "finished" ? null : "recordOpen";
}

/** Another duty chief of the site may be in command there now: that is for the service to know. */
function chairs(person: Person, { attendees }: MeetingSubject): Reason | null {
  const chief = attendees.some(({ staff_id, posts }) => staff_id === person.id && posts.includes(DUTY_CHIEF));
  return chief || person.roles.includes(DUTY_CHIEF) ? null : "notChairing";
}

/** Who asked for help may need it no more. */
function askedOrInCharge(person: Person, { kind, created_by }: AskedSubject): Reason | null {
  return kind === "help" && created_by === person.id ? null : inChargeThere(person);
}

/** Who did it, or wrote it down, does not check it. */
function notOwnWork(person: Person, { done_by, recorded_by }: DoneSubject): Reason | null {
  return done_by === person.id || recorded_by === person.id ? "ownWork" : null;
}

/** A template for every site is kept by those who see all of them. */
function templateWithinSites(
  person: Person,
  { template }: { template: Pick<TaskTemplateRead, "site_id"> },
): Reason | null {
  return template.site_id === null ? ofEverySite(person) : null;
}

/** Whether a duty chief is on duty there now is for the service to know. */
function inChargeThere(person: Person): Reason | null {
  return isHeadquarters(person) || person.roles.includes(DUTY_CHIEF) ? null : "notCommanding";
}

function onTheShift(person: Person, { attendees }: MeetingSubject): Reason | null {
  const mine = attendees.some(({ staff_id, posts }) => staff_id === person.id && posts.length > 0);
  return mine ? null : "notOnTheShift";
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
