import { isHeadquarters, ofEverySite, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason } from "@/kit/access/verdict";
import type { ChecklistRead, InspectionRead } from "@/kit/api/types";
import type { Person } from "@/kit/auth/claims";

interface DoneSubject extends SiteSubject {
  /** Whether the person has the duty at the site now; undefined: not known here, the service decides. */
  there: boolean | undefined;
}

interface BegunSubject extends DoneSubject, Pick<InspectionRead, "from_at"> {}

interface OwnedSubject {
  checklist: Pick<ChecklistRead, "site_id">;
}

/** What can be done about inspections and checklists: rows of `MAY`. Who is on duty there is for the service to know. */
export const INSPECTION_ACTIONS = {
  openInspection: action<SiteSubject>("monitoring POST /inspections"),
  beginInspection: action<BegunSubject>(
    "monitoring POST /inspections/{inspection_id}/begin",
    onTheSpot,
    afterItsBeginning,
  ),
  recordResults: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/results", onTheSpot),
  recordVisit: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/visits", onTheSpot),
  sendPhoto: action<DoneSubject>("monitoring PUT /inspections/{inspection_id}/photos/{photo_id}", onTheSpot),
  completeInspection: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/complete", onTheSpot),
  cancelInspection: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/cancel", onTheSpot),
  explainInspection: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/explain", onTheSpot),
  correctResult: action<DoneSubject>("monitoring POST /inspections/{inspection_id}/corrections", onTheSpot),
  testDevice: action<DoneSubject>("monitoring POST /devices/{device_id}/test-alarms", onTheSpot),
  addSchedule: action<SiteSubject>("monitoring POST /inspection-schedules"),
  previewSchedule: action<SiteSubject>("monitoring POST /inspection-schedules/preview"),
  changeSchedule: action<SiteSubject>("monitoring PUT /inspection-schedules/{schedule_id}"),
  retireSchedule: action<SiteSubject>("monitoring DELETE /inspection-schedules/{schedule_id}"),
  pauseSchedule: action<SiteSubject>("monitoring POST /inspection-schedules/{schedule_id}/pause"),
  resumeSchedule: action<SiteSubject>("monitoring POST /inspection-schedules/{schedule_id}/resume"),
  exportSchedules: action("monitoring GET /inspection-schedules/export"),
  exportInspections: action("monitoring GET /inspections/export"),
  addChecklist: action("monitoring POST /checklists"),
  changeChecklist: action<OwnedSubject>("monitoring PUT /checklists/{checklist_id}", checklistWithinSites),
  addRoute: action<SiteSubject>("monitoring POST /routes"),
  changeRoute: action<SiteSubject>("monitoring PUT /routes/{route_id}"),
  importCheckpoints: action<SiteSubject>("monitoring POST /routes/{route_id}/checkpoints/import"),
  readRouteCodes: action<SiteSubject>("monitoring GET /routes/{route_id}/codes"),
  reissueCode: action<SiteSubject>("monitoring POST /routes/{route_id}/codes/{checkpoint}/reissue"),
};

/** Who is not on duty there checks nothing there; headquarters may. */
function onTheSpot(person: Person, { there }: DoneSubject): Reason | null {
  return there === false && !isHeadquarters(person) ? "notOnDutyThere" : null;
}

function afterItsBeginning(_: Person, { from_at }: BegunSubject, now: number): Reason | null {
  // `now` is the minute's beginning: what begins within it may be begun.
  return Date.parse(from_at) > now + 60_000 ? "notDueYet" : null;
}

/** A checklist for every site of a type is kept by those who see all of them. */
function checklistWithinSites(person: Person, { checklist }: OwnedSubject): Reason | null {
  return (checklist.site_id ?? null) === null ? ofEverySite(person) : null;
}
