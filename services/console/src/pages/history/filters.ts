import { LIVE_STATES } from "@/kit/incidents/live";
import type { IncidentState, Severity } from "@/kit/api/types";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { dayBounds, isDay, type Day } from "@/kit/time/days";

const DAY_MS = 86_400_000;
export const STATES: readonly IncidentState[] = [...LIVE_STATES, "resolved", "closed"];
export const LEVELS = ["1", "2", "3", "4"] as const;
export const PERIODS = { day: DAY_MS, week: 7 * DAY_MS, month: 31 * DAY_MS, quarter: 92 * DAY_MS } as const;
export const DRILLS = ["true", "only"] as const;
export type Period = keyof typeof PERIODS;

/** What the list shows. `from` and `to` are days of the chosen site's calendar or else the reader's, both included. `drills`: null leaves them out. */
export interface Filters {
  q: string | null;
  site: string | null;
  person: string | null;
  state: IncidentState | null;
  severity: Severity | null;
  level: (typeof LEVELS)[number] | null;
  drills: (typeof DRILLS)[number] | null;
  period: Period | null;
  from: Day | null;
  to: Day | null;
}

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  const one = <T extends string>(name: string, known: readonly T[]): T | null =>
    known.find((value) => value === query.get(name)) ?? null;
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const [from, to] = [day("from"), day("to")];
  return {
    q: query.get("q"),
    site: query.get("site"),
    person: query.get("person"),
    state: one("state", STATES),
    severity: one("severity", GRAVEST_FIRST),
    level: one("level", LEVELS),
    drills: one("drills", DRILLS),
    period: from || to ? null : one("period", Object.keys(PERIODS) as Period[]),
    from,
    to,
  };
}

/** Whether the list is narrowed at all. */
export function narrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

interface Asked {
  q?: string;
  site_id?: string[];
  person?: string;
  state?: IncidentState[];
  severity?: Severity[];
  level?: number[];
  exercise?: "true" | "only";
  from?: string;
  to?: string;
}

/** The filters as the service takes them; `now` and the zone turn periods and days into instants. */
export function queryOf(filters: Filters, now: number, zone: string): Asked {
  const { q, site, person, state, severity, level, drills, period, from, to } = filters;
  // By the minute, so that a list, its figures and its file are asked for alike.
  const start = period ? Math.floor((now - PERIODS[period]) / 60_000) * 60_000 : from && dayBounds(from, zone).from;
  const end = to && dayBounds(to, zone).to;
  return {
    ...(q?.trim() ? { q } : {}),
    ...(site ? { site_id: [site] } : {}),
    ...(person ? { person } : {}),
    ...(state ? { state: [state] } : {}),
    ...(severity ? { severity: [severity] } : {}),
    ...(level ? { level: [Number(level)] } : {}),
    ...(drills ? { exercise: drills } : {}),
    ...(start ? { from: new Date(start).toISOString() } : {}),
    ...(end ? { to: new Date(end).toISOString() } : {}),
  };
}
