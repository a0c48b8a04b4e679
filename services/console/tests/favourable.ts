/** Who asks, and about what, in the tests of the table of rights. */
import type { Person } from "@/kit/auth/claims";
import type { ActionName, SubjectOf } from "@/kit/access/may";
import type { Role } from "@/kit/access/routes.gen";

export const NOW = Date.parse("2026-11-23T07:00:00Z");
export const HERE = "here";
export const hour = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();

export const person = (...roles: Role[]): Person => ({ id: "me", name: "Me", roles, siteIds: [HERE] });
export const HQ = person("hq_admin");
export const CHIEF = person("duty_chief");
export const STAFF = person("site_staff");

export const incident = { site_id: HERE, state: "open", your_part: "on_duty" } as const;
export const shift = {
  site_id: HERE,
  site_active: true,
  state: "planned",
  starts_at: hour(1),
  ends_at: hour(9),
  assignments: [{ staff_id: "me", post: "duty_chief" }],
} as const;
export const others = { ...shift, assignments: [{ staff_id: "you", post: "duty_chief" }] };
export const report = {
  site_id: HERE,
  state: "draft",
  people: [{ staff_id: "me", post: "duty_chief" }],
  signed_by: null,
} as const;

const comes = { site_id: HERE, state: "in_review", my_side: "incoming", may_write: false } as const;
const goes = { ...comes, my_side: "outgoing", may_write: true } as const;
const meeting = {
  site_id: HERE,
  state: "open",
  attendees: [{ staff_id: "me", posts: ["duty_chief"], presence: null, absence_reason: null }],
} as const;
export const record = { ...meeting, attendees: meeting.attendees.map((one) => ({ ...one, posts: [...one.posts] })) };

/** A subject for each action with which nothing but the person's roles can stand in the way. */
export const FAVOURABLE: { [A in ActionName]: SubjectOf<A> } = {
  declareIncident: { site_id: HERE },
  acknowledgeIncident: incident,
  acknowledgeIncidents: {},
  giveBackIncident: { ...incident, state: "acknowledged", acknowledged_by: { staff_id: "me" } },
  reassignIncident: { ...incident, state: "acknowledged", acknowledged_by: { staff_id: "me" } },
  reopenIncident: { ...incident, state: "resolved" },
  changeIncidentLevel: incident,
  resolveIncident: incident,
  closeIncident: { ...incident, state: "resolved" },
  noteIncident: incident,
  answerCall: {},
  exportDeliveries: {},
  addContactMethod: { staff: { id: "me" } },
  changeContactMethod: { staff: { id: "me" } },
  removeContactMethod: { staff: { id: "me" } },
  testContactMethod: { staff: { id: "me", roles: [] } },
  verifyContactMethod: { staff: { id: "me" } },
  testDelivery: { staff: { id: "me", roles: [] } },
  setDeliveryPolicy: { site_id: HERE },
  setDeliveryPolicies: {},
  setEscalationPolicies: {},
  setEscalationPolicy: { site_id: HERE },
  resetEscalationPolicy: { site_id: HERE },
  setDutyPolicy: { site_id: HERE },
  setDutyPolicies: {},
  setDutyPolicyOfType: {},
  setMonitoringPolicy: { site_id: HERE },
  setMonitoringPolicies: {},
  setMonitoringPolicyOfType: {},
  setReportPolicy: { site_id: HERE },
  setReportPolicies: {},
  setReportPolicyOfType: {},
  putSeries: { site_id: HERE },
  retireSeries: { site_id: HERE },
  ignoreSeries: { site_id: HERE },
  applyTemplate: { site_id: HERE },
  createRule: { site_id: HERE },
  changeRule: { site_id: HERE },
  retireRule: { site_id: HERE },
  registerStation: { site_id: HERE },
  rotateStationKey: { site_id: HERE, revoked_at: null },
  revokeStation: { site_id: HERE, revoked_at: null },
  registerSite: {},
  changeSite: { site_id: HERE },
  definePost: {},
  changePost: {},
  registerStaff: {},
  importStaff: {},
  changeOwnData: {},
  signOutStaff: { staff: { site_ids: [HERE] } },
  changeStaff: { staff: { site_ids: [HERE] } },
  planShift: { site_id: HERE },
  changeShift: shift,
  discardShift: shift,
  publishShift: shift,
  orderChange: { ...shift, state: "published" },
  startShift: { ...shift, state: "published" },
  startWithException: { ...shift, state: "published", assignments: [] },
  endShift: { ...shift, state: "open", starts_at: hour(-9), ends_at: hour(-1) },
  checkIn: { site_id: HERE, staff_id: "me", assignments: shift.assignments },
  checkOut: { site_id: HERE, staff_id: "me", assignments: shift.assignments },
  writeLogEntry: { site_id: HERE },
  correctLogEntry: { site_id: HERE },
  openMeeting: { site_id: HERE },
  keepMeeting: record,
  drawIntoMeeting: record,
  finishMeeting: record,
  noteMeeting: { ...record, state: "finished" },
  acknowledgeTasks: record,
  defineSeries: { site_id: HERE },
  changeSeries: { site_id: HERE },
  planExecutives: {},
  replaceExecutive: {},
  cancelExecutive: {},
  requestAway: { site_id: HERE },
  grantAway: { site_id: HERE, staff_id: "you" },
  refuseAway: { site_id: HERE, staff_id: "you" },
  endAway: { site_id: HERE, staff_id: "me" },
  askPresence: { site_id: HERE, staff_id: "you" },
  answerPresence: { site_id: HERE, staff_id: "me" },
  draftHandover: { ...shift, state: "open" },
  refreshHandover: goes,
  offerHandover: goes,
  addHandoverItem: goes,
  correctHandoverItem: goes,
  takeHandoverItemBack: goes,
  acceptHandoverItem: comes,
  refuseHandoverItem: comes,
  noteHandoverWalk: comes,
  declareFitness: comes,
  declareTransfer: comes,
  signHandover: comes,
  forceHandover: { ...comes, my_side: null },
  answerReplacement: { site_id: HERE, staff_id: "me" },
  declineReplacement: { site_id: HERE, staff_id: "me" },
  withdrawAway: { site_id: HERE, staff_id: "me" },
  giveTask: { site_id: HERE },
  assignTask: { site_id: HERE },
  cancelTask: { site_id: HERE, kind: "help", created_by: "me" },
  askHelp: { site_id: HERE },
  takeTask: { site_id: HERE },
  finishTask: { site_id: HERE },
  skipTask: { site_id: HERE },
  verifyTask: { site_id: HERE, done_by: "you", recorded_by: "you" },
  addTaskTemplate: {},
  changeTaskTemplate: { template: { site_id: null } },
  writeReport: report,
  signReport: report,
  correctReport: { ...report, state: "submitted", signed_by: "you" },
  printReport: report,
  downloadReport: { ...report, state: "submitted" },
};
