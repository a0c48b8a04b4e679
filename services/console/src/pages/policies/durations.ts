const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** The lengths of time of the policies, seconds: their bounds, which the services keep as well, and usual units. */
export const DURATIONS = {
  repeat_after_s: { min: 30, max: DAY_S, units: ["second", "minute", "hour"] },
  reescalate_every_s: { min: 300, max: DAY_S, units: ["minute", "hour", "day"] },
  acknowledged_limit_s: { min: 300, max: 7 * DAY_S, units: ["minute", "hour", "day"] },
  quiet_s: { min: 60, max: DAY_S, units: ["minute", "hour", "day"] },
  undo_s: { min: 60, max: DAY_S, units: ["minute", "hour", "day"] },
  sos_again_s: { min: 30, max: 600, units: ["second", "minute"] },
  persist_s: { min: 60, max: DAY_S, units: ["minute", "hour"] },
  link_ttl_s: { min: 300, max: 30 * DAY_S, units: ["minute", "hour", "day"] },
  answer_hold_s: { min: 0, max: 600, units: ["second", "minute"] },
} as const;

type DurationName = keyof typeof DURATIONS;

export function isDuration(name: string): name is DurationName {
  return name in DURATIONS;
}
