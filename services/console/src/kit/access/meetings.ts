import { siteOpen, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason, type Subject } from "@/kit/access/verdict";
import type { MeetingRead } from "@/kit/api/types";
import type { Person } from "@/kit/auth/claims";
import { DUTY_CHIEF } from "@/kit/auth/roles";

interface MeetingSubject extends Subject, Pick<MeetingRead, "state" | "attendees"> {
  site_id: string;
}

/** What can be done about the duty log and about meetings: rows of `MAY`. */
export const MEETING_ACTIONS = {
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
};

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

function onTheShift(person: Person, { attendees }: MeetingSubject): Reason | null {
  const mine = attendees.some(({ staff_id, posts }) => staff_id === person.id && posts.length > 0);
  return mine ? null : "notOnTheShift";
}
