import type { IncidentRead, IncidentState } from "@/kit/api/types";

export const LIVE_STATES: readonly IncidentState[] = ["open", "acknowledged"];

/** Whether somebody has to do something about it. */
export function isLive({ state }: { state: IncidentState }): boolean {
  return LIVE_STATES.includes(state);
}

/** What nobody has taken comes first, then the gravest, then the newest. */
export function byUrgency(one: IncidentRead, other: IncidentRead): number {
  return (
    Number(one.state !== "open") - Number(other.state !== "open") ||
    one.level - other.level ||
    Date.parse(other.opened_at) - Date.parse(one.opened_at)
  );
}
