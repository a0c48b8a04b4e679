import { isHeadquarters, ofEverySite } from "@/kit/access/commonRules";
import { action, type Reason } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

interface OrderSubject {
  site_id: string;
  /** Who is to command; null: nobody is chosen yet. */
  staff_id: string | null;
}

/** What can be done about the command, on a round, and with the business log: rows of `MAY`. Who commands is for the service to know. */
export const LEADER_ACTIONS = {
  takeCommand: action<{ site_id: string }>("roster POST /sites/{site_id}/command"),
  orderCommand: action<OrderSubject>("roster POST /sites/{site_id}/command", othersByOrder),
  beginRound: action<{ site_id: string }>("roster POST /leader-rounds"),
  visitPost: action<{ site_id: string }>("roster POST /leader-rounds/{round_id}/visits"),
  writeBusiness: action<{ site_id?: string }>("roster POST /business-entries"),
  correctBusiness: action<{ site_id: string }>("roster POST /business-entries/{entry_id}/corrections"),
  exportBusiness: action("roster GET /business-entries/export"),
  addBusinessKind: action<{ site_id?: string }>("roster POST /business-kinds"),
  changeBusinessKind: action<{ kind: { site_id?: string | null | undefined } }>(
    "roster PUT /business-kinds/{kind_id}",
    (person, { kind }) => (kind.site_id === null ? ofEverySite(person) : null),
  ),
};

/** Others have the command by order of headquarters alone; oneself one takes it, as `takeCommand`. */
function othersByOrder(person: Person, { staff_id }: OrderSubject): Reason | null {
  return staff_id === person.id || isHeadquarters(person) ? null : "byOrderOnly";
}
