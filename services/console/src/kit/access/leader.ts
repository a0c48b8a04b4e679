import { ofEverySite } from "@/kit/access/commonRules";
import { action } from "@/kit/access/verdict";

/** What can be done about the command, on a round, and with the business log: rows of `MAY`. Who commands is for the service to know. */
export const LEADER_ACTIONS = {
  takeCommand: action<{ site_id: string }>("roster POST /sites/{site_id}/command"),
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
