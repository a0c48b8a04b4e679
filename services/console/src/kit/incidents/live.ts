import type { IncidentRead, IncidentState } from "@/kit/api/types";

export const LIVE_STATES: readonly IncidentState[] = ["open", "acknowledged"];

/** Whether somebody has to do something about it. */
export function isLive({ state }: { state: IncidentState }): boolean {
  return LIVE_STATES.includes(state);
}

/** What counts: exercises are shown, and are in no count. */
export function real<T extends { exercise: boolean }>(incidents: readonly T[]): T[] {
  return incidents.filter(({ exercise }) => !exercise);
}

/** How many at the site somebody has to do something about before a shift ends; exercises keep nobody. */
export function openAt(siteId: string, incidents: readonly IncidentRead[]): number {
  return real(incidents).filter((one) => one.site_id === siteId && isLive(one)).length;
}

/**
 * What is real comes before exercises, then what nobody answers any more, then what nobody has taken, then the gravest,
 * then the newest.
 */
export function byUrgency(one: IncidentRead, other: IncidentRead): number {
  return (
    Number(one.exercise) - Number(other.exercise) ||
    Number(other.exhausted) - Number(one.exhausted) ||
    Number(one.state !== "open") - Number(other.state !== "open") ||
    one.level - other.level ||
    Date.parse(other.opened_at) - Date.parse(one.opened_at)
  );
}
