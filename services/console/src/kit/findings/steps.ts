import type { FindingRead } from "@/kit/api/types";

type StepName =
  | "observed"
  | "reported"
  | "received"
  | "accepted"
  | "escalated"
  | "acknowledged"
  | "promoted"
  | "resolved"
  | "rejected";

interface Step {
  step: StepName;
  at: string;
  by: string | null;
  text: string | null;
}

/** What has happened to a finding, the first first. */
export function stepsOf(finding: FindingRead): Step[] {
  const { source, reported_at, reported_by, observed_at } = finding;
  const raised = finding.promoted_at !== null && finding.promote_reason !== null;
  const steps: (Omit<Step, "at"> & { at: string | null })[] = [
    { step: "observed", at: observed_at === reported_at ? null : observed_at, by: null, text: null },
    { step: source === "visitor" ? "received" : "reported", at: reported_at, by: reported_by, text: null },
    { step: "accepted", at: finding.accepted_at, by: finding.accepted_by, text: null },
    { step: "escalated", at: finding.escalated_at, by: null, text: null },
    { step: "acknowledged", at: finding.acknowledged_at, by: finding.acknowledged_by, text: null },
    {
      step: "promoted",
      at: raised ? finding.promoted_at : null,
      by: finding.promoted_by,
      text: finding.promote_reason,
    },
    {
      step: finding.state === "rejected" ? "rejected" : "resolved",
      at: finding.ended_at,
      by: finding.ended_by,
      text: finding.end_reason,
    },
  ];
  return steps
    .filter((one): one is Step => one.at !== null)
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
