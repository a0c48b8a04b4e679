import type { DurationUnit } from "@/kit/forms/DurationInput";
import type { components as Monitoring } from "@/kit/api/schemas/monitoring";
import type { components as Reporting } from "@/kit/api/schemas/reporting";
import type { components as Roster } from "@/kit/api/schemas/roster";

/** What can be said of a figure: how it is written, and the bounds that its service keeps as well. */
export type Spec =
  /** A length of time. `unit_s`: what one of the figure is, seconds; `min` and `max` are in the figure's own unit. */
  | { is: "duration"; unit_s: number; min: number; max: number; units: readonly DurationUnit[] }
  /** A length of time for each severity, seconds. */
  | { is: "bySeverity"; min: number; max: number; units: readonly DurationUnit[] }
  /** How many of something. */
  | { is: "count"; min: number; max: number }
  | { is: "switch" };

/** The figures of the policies that are a plain list of values; the types hold the list against the services'. */
interface Plain {
  duty: Required<Roster["schemas"]["PolicyFigures"]>;
  monitoring: Required<Monitoring["schemas"]["PolicyFigures"]>;
  report: Required<Reporting["schemas"]["PolicyFigures"]>;
}
export type PlainKind = keyof Plain;
export type PlainFigures = Plain["duty"] & Plain["monitoring"] & Plain["report"];
export type PlainName = keyof PlainFigures;

const MINUTE_S = 60;
const HOUR_S = 3600;
const DAY_S = 86_400;

const minutes = (min: number, max: number): Spec => ({
  is: "duration",
  unit_s: MINUTE_S,
  min,
  max,
  units: ["minute", "hour"],
});

/** In the order of the page. */
export const CATALOGUE: { [Kind in PlainKind]: Record<keyof Plain[Kind], Spec> } = {
  duty: {
    check_in_window_min: minutes(0, 1440),
    start_window_min: minutes(0, 1440),
    opening_leader: { is: "switch" },
    opening_leader_early: { is: "switch" },
    opening_seats: { is: "switch" },
    opening_handover: { is: "switch" },
    opening_meeting: { is: "switch" },
    opening_tasks: { is: "switch" },
    opening_checks: { is: "switch" },
    late_after_min: minutes(0, 1440),
    no_show_after_min: minutes(0, 1440),
    relief_before_leaving: { is: "switch" },
    code_wanted: { is: "switch" },
    place_wanted: { is: "switch" },
    refuse_without_evidence: { is: "switch" },
    place_radius_m: { is: "count", min: 10, max: 100_000 },
    claim_tolerance_min: minutes(0, 60),
    handover_grace_min: minutes(5, 2880),
    overstay_limit_min: minutes(5, 2880),
    max_shift_hours: { is: "duration", unit_s: HOUR_S, min: 1, max: 24, units: ["hour"] },
    change_notice_h: { is: "duration", unit_s: HOUR_S, min: 0, max: 336, units: ["hour", "day"] },
    leader_early_min: minutes(0, 240),
    no_show_warn_min: minutes(0, 1440),
    replacement_step_min: minutes(0, 60),
    unmanned_call_min: minutes(0, 60),
    unmanned_escalate_min: minutes(1, 240),
    handover_draft_min: minutes(5, 240),
    handover_before_leaving: { is: "switch" },
    relief_call_min: minutes(1, 240),
    relief_call_hq_min: minutes(1, 480),
    away_limit_min: minutes(1, 240),
    away_unapproved_min: minutes(0, 240),
    away_cover_needed: { is: "switch" },
    away_call_step_min: minutes(1, 60),
    presence_checks_per_shift: { is: "count", min: 0, max: 12 },
    presence_answer_min: minutes(1, 30),
    presence_call_step_min: minutes(1, 60),
    monitors_needed: { is: "count", min: 0, max: 9 },
    post_shift_meeting_min: minutes(5, 1440),
    weekly_meeting_ahead_h: { is: "duration", unit_s: HOUR_S, min: 1, max: 144, units: ["hour", "day"] },
    weekly_meeting_grace_h: { is: "duration", unit_s: HOUR_S, min: 1, max: 144, units: ["hour", "day"] },
    call_overdue_meetings: { is: "switch" },
    default_tasks: { is: "switch" },
    task_call_step_min: minutes(1, 240),
    help_answer_min: minutes(1, 240),
    archive_after_h: { is: "duration", unit_s: HOUR_S, min: 1, max: 720, units: ["hour", "day"] },
    archive_keep_months: { is: "count", min: 6, max: 600 },
    lone_work_every_min: minutes(0, 240),
    lone_work_from_h: { is: "count", min: 0, max: 23 },
    lone_work_until_h: { is: "count", min: 0, max: 23 },
    lone_work_warn_min: minutes(1, 60),
    lone_work_hq_min: minutes(1, 60),
    lone_work_most_min: minutes(5, 240),
    key_return_min: minutes(0, 480),
    leader_rounds_per_shift: { is: "count", min: 0, max: 12 },
    leader_round_min: minutes(5, 240),
    leader_round_apart_min: minutes(0, 480),
  },
  monitoring: {
    future_tolerance_s: { is: "duration", unit_s: 1, min: 0, max: 600, units: ["second", "minute"] },
    oldest_reading_days: { is: "duration", unit_s: DAY_S, min: 1, max: 90, units: ["day"] },
    late_after_s: { is: "duration", unit_s: 1, min: 60, max: DAY_S, units: ["second", "minute", "hour"] },
    checklists_on: { is: "switch" },
    inspection_grace_min: minutes(0, 240),
    checkpoint_notice_min: minutes(1, 240),
    checkpoint_radius_m: { is: "count", min: 20, max: 20_000 },
    finding_critical_ack_min: minutes(1, 30),
    finding_major_ack_min: minutes(1, 240),
    finding_minor_ack_min: minutes(1, 1440),
    finding_triage_min: minutes(1, 1440),
    device_offline_after_s: { is: "duration", unit_s: 1, min: 30, max: DAY_S, units: ["second", "minute", "hour"] },
    device_settle_s: { is: "duration", unit_s: 1, min: 0, max: 600, units: ["second", "minute"] },
    device_degraded_after_s: { is: "duration", unit_s: 1, min: 0, max: DAY_S, units: ["second", "minute", "hour"] },
    device_clock_drift_s: { is: "duration", unit_s: 1, min: 1, max: 3600, units: ["second", "minute"] },
    device_gap_s: { is: "duration", unit_s: 1, min: 0, max: DAY_S, units: ["second", "minute", "hour"] },
    device_storage_days: { is: "duration", unit_s: DAY_S, min: 0, max: 365, units: ["day"] },
    test_alarm_wait_s: { is: "duration", unit_s: 1, min: 30, max: 3600, units: ["second", "minute"] },
  },
  report: {
    report_due_s: { is: "duration", unit_s: 1, min: 60, max: 7 * DAY_S, units: ["minute", "hour", "day"] },
    improvement_decide_within_s: { is: "duration", unit_s: 1, min: 3600, max: 366 * DAY_S, units: ["hour", "day"] },
    improvement_check_within_s: { is: "duration", unit_s: 1, min: 3600, max: 366 * DAY_S, units: ["hour", "day"] },
    acknowledge_within_s: { is: "bySeverity", min: 0, max: DAY_S, units: ["second", "minute", "hour"] },
  },
};

export const PLAIN_KINDS = Object.keys(CATALOGUE) as PlainKind[];
const SPECS: Readonly<Record<string, Spec>> = Object.assign({}, ...Object.values(CATALOGUE)) as Record<string, Spec>;

/** What is known of a figure; undefined where it is not one of these. */
export function specOf(name: string): Spec | undefined {
  return SPECS[name];
}

export function isPlain(kind: string): kind is PlainKind {
  return kind in CATALOGUE;
}

/** Of each two the first must not exceed the second; the services refuse it as well. */
const IN_ORDER: readonly (readonly [PlainName, PlainName])[] = [
  ["late_after_min", "no_show_after_min"],
  ["handover_grace_min", "overstay_limit_min"],
];

/** The figures that are too small for another one, which is named. */
export function contradictions(figures: Readonly<Record<string, unknown>>): Map<string, PlainName> {
  const wrong = IN_ORDER.filter(([less, more]) => Number(figures[less]) > Number(figures[more]));
  return new Map(wrong.map(([less, more]) => [more, less]));
}
