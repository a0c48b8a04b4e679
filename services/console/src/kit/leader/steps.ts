import type { StepRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";

/** Where a step is done: its page, or the phone's. */
export function placeOf(step: Pick<StepRead, "act" | "subject_id">, siteId: string, phone: boolean): string {
  const id = step.subject_id ?? "";
  switch (step.act) {
    case "acknowledge_incident":
      return phone ? pathTo.phoneIncident(id) : pathTo.incident(id);
    case "man_post":
    case "find_person":
      return phone ? pathTo.phoneMuster() : pathTo.muster({ site: siteId });
    case "decide_away":
      return phone ? pathTo.phone() : pathTo.away();
    case "start_shift":
    case "end_shift":
      return phone ? pathTo.phoneShifts() : pathTo.shift(id);
    case "hold_pre_shift":
    case "hold_post_shift":
    case "hold_weekly":
      return phone ? pathTo.phoneMeeting(id) : pathTo.meeting(id);
    case "make_inspection":
      return phone ? pathTo.phoneInspection(id) : pathTo.inspection(id);
    case "make_round":
    case "repeat_round":
      return phone ? pathTo.phoneRound(id) : pathTo.rounds({ site: siteId });
    case "finish_task":
      return phone ? pathTo.phoneTasks() : pathTo.tasks();
    case "draft_handover":
      return phone ? pathTo.phoneShifts() : pathTo.handovers();
    case "offer_handover":
    case "review_handover":
    case "correct_handover":
    case "sign_handover":
      return phone ? pathTo.phoneHandover(id) : pathTo.handover(id);
  }
}
