import type { DeliveryRead } from "@/kit/api/types";

export type State = DeliveryRead["state"];
export type Channel = DeliveryRead["channel"];

export const STATES: readonly State[] = ["sending", "accepted", "delivered", "failed"];
export const CHANNELS: readonly Channel[] = ["email", "webhook", "none"];
export const PERIODS = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000, month: 31 * 86_400_000 } as const;
export type Period = keyof typeof PERIODS;

/** What the log shows. `from` and `to` are days of the reader's calendar (2026-11-23), both included. */
export interface Filters {
  site: string | null;
  person: string | null;
  channel: Channel | null;
  state: State | null;
  period: Period | null;
  from: string | null;
  to: string | null;
  incident: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filters of an address; what it does not know it leaves out. */
export function filtersOf(query: URLSearchParams): Filters {
  const day = (name: string): string | null => {
    const value = query.get(name) ?? "";
    return DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const from = day("from");
  const to = day("to");
  return {
    site: query.get("site"),
    person: query.get("person"),
    channel: CHANNELS.find((one) => one === query.get("channel")) ?? null,
    state: STATES.find((one) => one === query.get("state")) ?? null,
    period: from || to ? null : ((Object.keys(PERIODS) as Period[]).find((one) => one === query.get("period")) ?? null),
    from,
    to,
    incident: query.get("incident"),
  };
}

export function addressOf(filters: Filters): URLSearchParams {
  const given = Object.entries(filters) as [string, string | null][];
  return new URLSearchParams(given.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** The filters as the service takes them; `now` and the reader's clock turn periods and days into instants. */
export function queryOf(filters: Filters, now: number): Record<string, string | string[]> {
  const start = filters.period ? now - PERIODS[filters.period] : filters.from ? midnight(filters.from) : null;
  const end = filters.to ? midnight(filters.to, 1) : null;
  return {
    ...(filters.site ? { site_id: filters.site } : {}),
    ...(filters.person ? { staff_id: filters.person } : {}),
    ...(filters.channel ? { channel: filters.channel } : {}),
    ...(filters.state ? { state: filters.state } : {}),
    ...(filters.incident ? { incident_id: [filters.incident] } : {}),
    ...(start === null ? {} : { from: new Date(start).toISOString() }),
    ...(end === null ? {} : { to: new Date(end).toISOString() }),
  };
}

function midnight(day: string, later = 0): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
