import { inChargeThere, isHeadquarters, type SiteSubject } from "@/kit/access/commonRules";
import { action, type Reason, type Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

interface SosSubject extends Subject {
  site_id: string;
  state: "open" | "acknowledged" | "resolved" | "closed";
  /** Who asks for help. */
  opened_by: { staff_id: string | null } | null;
}

interface LoneSubject extends Subject {
  site_id: string;
  staff_id: string;
  trigger: "alone" | "by_hand";
}

interface HeldSubject extends Subject {
  site_id: string;
  issue: { staff_id: string } | null;
}

/** What can be done about calls for help, lone work, keys and equipment: rows of `MAY`. */
export const SAFETY_ACTIONS = {
  askForHelp: action<SiteSubject>("incident POST /sos"),
  sayWhere: action<SiteSubject>("incident POST /incidents/{incident_id}/place"),
  takeSos: action<SosSubject>("incident POST /incidents/{incident_id}/acknowledge", notOwnCall),
  standDownSos: action<SosSubject>("incident POST /incidents/{incident_id}/stand-down"),
  startLoneWork: action<SiteSubject>("roster POST /lone-work"),
  confirmLoneWork: action<LoneSubject>("roster POST /lone-work/{lone_work_id}/confirm", ownOrInCharge),
  endLoneWork: action<LoneSubject>("roster POST /lone-work/{lone_work_id}/end", ownByHandOrInCharge),
  registerKey: action<SiteSubject>("roster POST /key-items", inChargeThere),
  changeKey: action<SiteSubject>("roster PATCH /key-items/{key_item_id}", inChargeThere),
  issueKey: action<SiteSubject>("roster POST /key-items/{key_item_id}/issue"),
  returnKey: action<HeldSubject>("roster POST /key-items/{key_item_id}/return"),
  missKey: action<HeldSubject>("roster POST /key-items/{key_item_id}/missing"),
  findKey: action<SiteSubject>("roster POST /key-items/{key_item_id}/found"),
  writeOffKey: action<SiteSubject>("roster POST /key-items/{key_item_id}/write-off"),
  withdrawKey: action<SiteSubject>("roster POST /key-items/{key_item_id}/withdraw", inChargeThere),
};

/** Whoever asks for help is not the one who comes. */
function notOwnCall(person: Person, { opened_by }: SosSubject): Reason | null {
  return opened_by?.staff_id === person.id ? "ownCall" : null;
}

function ownOrInCharge(person: Person, { staff_id }: LoneSubject): Reason | null {
  return staff_id === person.id ? null : inChargeThere(person);
}

/** What the site started ends by itself, or by somebody else's word. */
function ownByHandOrInCharge(person: Person, { staff_id, trigger }: LoneSubject): Reason | null {
  if (staff_id !== person.id) return inChargeThere(person);
  return trigger === "by_hand" || isHeadquarters(person) ? null : "endsItself";
}
