import { dayBounds, isDay, type Day } from "@/kit/time/days";
import { SERVICES, type AuditQuery, type Service } from "./services";

/** What the log shows; kept in the address. Days are of the chosen site's calendar or else the reader's, both included. */
export interface Filters {
  service: Service | null;
  person: string | null;
  site: string | null;
  action: string | null;
  from: Day | null;
  to: Day | null;
}

export function filtersOf(query: URLSearchParams): Filters {
  const day = (name: string): Day | null => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  return {
    service: SERVICES.find((one) => one === query.get("service")) ?? null,
    person: query.get("person"),
    site: query.get("site"),
    action: query.get("action"),
    from: day("from"),
    to: day("to"),
  };
}

export function narrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null);
}

/** The filters as the services take them. */
export function queryOf({ person, site, action, from, to }: Filters, zone: string): AuditQuery {
  return {
    ...(person === null ? {} : { actor: `user:${person}` }),
    ...(site === null ? {} : { site_id: site }),
    ...(action === null ? {} : { action }),
    ...(from === null ? {} : { since: new Date(dayBounds(from, zone).from).toISOString() }),
    ...(to === null ? {} : { until: new Date(dayBounds(to, zone).to).toISOString() }),
  };
}
