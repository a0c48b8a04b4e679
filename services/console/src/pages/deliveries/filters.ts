import type { AttemptRead } from "@/kit/api/types";
import { SUBJECTS, type SubjectType } from "@/kit/deliveries/subjects";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

type State = AttemptRead["state"];
type Channel = AttemptRead["channel"];
type Kind = AttemptRead["kind"];

export const STATES: readonly State[] = ["sending", "accepted", "delivered", "failed"];
export const CHANNELS: readonly Channel[] = ["email", "webhook", "none"];
export const KINDS: readonly Kind[] = [
  "escalation",
  "digest",
  "shift_change",
  "notice",
  "verification",
  "test",
  "call",
];
export const PERIODS = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000, month: 31 * 86_400_000 } as const;
export type Period = keyof typeof PERIODS;

/** What the log shows. `from` and `to` are days (2026-11-23), both included, of the chosen site's calendar or else the reader's. */
export interface Filters {
  site: string | null;
  person: string | null;
  kind: Kind | null;
  subject: SubjectType | null;
  channel: Channel | null;
  state: State | null;
  period: Period | null;
  from: Day | null;
  to: Day | null;
  incident: string | null;
}

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const from = day("from");
  const to = day("to");
  return {
    site: query.get("site"),
    person: query.get("person"),
    kind: KINDS.find((one) => one === query.get("kind")) ?? null,
    subject: SUBJECTS.find((one) => one === query.get("subject")) ?? null,
    channel: CHANNELS.find((one) => one === query.get("channel")) ?? null,
    state: STATES.find((one) => one === query.get("state")) ?? null,
    period: from || to ? null : ((Object.keys(PERIODS) as Period[]).find((one) => one === query.get("period")) ?? null),
    from,
    to,
    incident: query.get("incident"),
  };
}

/** Whether the log is narrowed at all. */
export function narrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** The filters as the service takes them; `now` and the zone turn periods and days into instants. */
export function queryOf(filters: Filters, now: number, zone: string): Record<string, string | string[]> {
  const start = filters.period
    ? now - PERIODS[filters.period]
    : filters.from
      ? dayBounds(filters.from, zone).from
      : null;
  const end = filters.to ? dayBounds(filters.to, zone).to : null;
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.person ? { staff_id: filters.person } : {}),
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.subject ? { subject_type: filters.subject } : {}),
    ...(filters.channel ? { channel: filters.channel } : {}),
    ...(filters.state ? { state: filters.state } : {}),
    ...(filters.incident ? { incident_id: [filters.incident] } : {}),
    ...(start === null ? {} : { from: new Date(start).toISOString() }),
    ...(end === null ? {} : { to: new Date(end).toISOString() }),
  };
}
