import type { IncidentDetail } from "@/kit/api/types";

/** What whoever resolves or closes an incident should know first; the sentence is kit:ends.<name>. */
type Follows = "nobodyHasIt" | "causeStands" | "othersHaveIt" | "final";

/** What is so, and will be after it was resolved or closed, gravest first. Pure. */
export function followsOf(incident: IncidentDetail, move: "resolve" | "close", personId: string | null): Follows[] {
  if (move === "close") return ["final"];
  const { state, source, cause_cleared_at, acknowledged_by } = incident;
  const others = acknowledged_by !== null && acknowledged_by.staff_id !== personId;
  return [
    ...(source !== "manual" && cause_cleared_at === null ? (["causeStands"] as const) : []),
    ...(state === "open" ? (["nobodyHasIt"] as const) : []),
    ...(state === "acknowledged" && others ? (["othersHaveIt"] as const) : []),
  ];
}
