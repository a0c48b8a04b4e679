import type { Draft, Policy } from "./data";
import type { Target } from "./plan";

/** The part of a policy that people change. */
export function draftOf(policy: Policy): Draft {
  const { steps, repeat, repeat_after_s, reescalate_every_s, acknowledged_limit_s, quiet_s } = policy;
  const { levels, opens_from, auto_resolve, reason_from, undo_s, sos_again_s } = policy;
  const times = { repeat_after_s, reescalate_every_s, acknowledged_limit_s, quiet_s };
  return { steps, repeat, ...times, levels, opens_from, auto_resolve, reason_from, undo_s, sos_again_s };
}

export function sameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const PAUSE_S = 180;

/** One more step, as long after the last one as is usual, calling the same people until somebody says otherwise. */
export function withStep(steps: Draft["steps"]): Draft["steps"] {
  const last = steps.at(-1);
  return [...steps, { after_s: (last?.after_s ?? -PAUSE_S) + PAUSE_S, notify: last?.notify ?? [] }];
}

/** A target as a choice of a list, and back. */
export function choiceOf({ role, staff_id }: Target): string {
  return role ? `role:${role}` : `staff:${staff_id ?? ""}`;
}

export function targetOf(choice: string): { role: string | null; staff_id: string | null } {
  const [kind, value = ""] = choice.split(/:(.*)/s);
  return kind === "role" ? { role: value, staff_id: null } : { role: null, staff_id: value };
}
