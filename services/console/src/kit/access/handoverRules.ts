import { action, type Reason, type Subject } from "@/kit/access/verdict";
import type { Person } from "@/kit/auth/claims";

/** Who may do what with a handover: the two sides, and headquarters for others than themselves. */
interface HandoverSubject extends Subject {
  site_id: string;
  state: string;
  lapsed_at?: string | null;
  my_side: "outgoing" | "incoming" | null;
  may_write: boolean;
}

function unsealed(_: Person, { state, lapsed_at }: HandoverSubject): Reason | null {
  if (lapsed_at) return "handoverLapsed";
  return state === "sealed" ? "handedOver" : null;
}

function writesIt(_: Person, { may_write }: HandoverSubject): Reason | null {
  return may_write ? null : "notOfThatShift";
}

function goes(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === "outgoing" ? null : "outgoingOnly";
}

function comes(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === "incoming" ? null : "incomingOnly";
}

function chiefsOnly(_: Person, { my_side }: HandoverSubject): Reason | null {
  return my_side === null ? "chiefsOnly" : null;
}

/** Nobody at headquarters orders a handover of a shift they are on. */
function notTheirOwn(_: Person, { my_side, may_write }: HandoverSubject): Reason | null {
  return my_side === null && !may_write ? null : "ownHandover";
}

/** What can be done about a handover that there is: rows of `MAY`. */
export const HANDOVER_ACTIONS = {
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
};
