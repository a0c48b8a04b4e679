import { incident, monitoring, notify, ok, reporting, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";

type Schemas = components["schemas"];
export type AuditEntry = Schemas["AuditEntryRead"];
export type Chain = Schemas["AuditChainRead"];
export type Head = Schemas["AuditHeadRead"];

export const SERVICES = ["roster", "monitoring", "incident", "notify", "reporting"] as const;
export type Service = (typeof SERVICES)[number];
/** Those that write down how far the logs of the others have come. */
export const WITNESSES = ["notify", "reporting"] as const satisfies readonly Service[];

export interface AuditQuery {
  since?: string;
  until?: string;
  actor?: string;
  subject?: string;
  action?: string;
  site_id?: string;
  limit?: number;
  cursor?: string;
}

interface AuditPage {
  items: AuditEntry[];
  next_cursor: string | null;
}

interface AuditOf {
  search: (query: AuditQuery) => Promise<AuditPage>;
  chain: (after: number) => Promise<Chain>;
  head: () => Promise<Head>;
}

const asked = (query: AuditQuery) => ({ params: { query } });
const from = (after: number) => ({ params: { query: { after } } });

/** The audit log of each service: they are the same everywhere, only their addresses differ. */
export const AUDIT: Record<Service, AuditOf> = {
  roster: {
    search: (query) => ok(roster.GET("/api/roster/v1/audit", asked(query))),
    chain: (after) => ok(roster.GET("/api/roster/v1/audit/chain", from(after))),
    head: () => ok(roster.GET("/api/roster/v1/audit/head")),
  },
  monitoring: {
    search: (query) => ok(monitoring.GET("/api/monitoring/v1/audit", asked(query))),
    chain: (after) => ok(monitoring.GET("/api/monitoring/v1/audit/chain", from(after))),
    head: () => ok(monitoring.GET("/api/monitoring/v1/audit/head")),
  },
  incident: {
    search: (query) => ok(incident.GET("/api/incident/v1/audit", asked(query))),
    chain: (after) => ok(incident.GET("/api/incident/v1/audit/chain", from(after))),
    head: () => ok(incident.GET("/api/incident/v1/audit/head")),
  },
  notify: {
    search: (query) => ok(notify.GET("/api/notify/v1/audit", asked(query))),
    chain: (after) => ok(notify.GET("/api/notify/v1/audit/chain", from(after))),
    head: () => ok(notify.GET("/api/notify/v1/audit/head")),
  },
  reporting: {
    search: (query) => ok(reporting.GET("/api/reporting/v1/audit", asked(query))),
    chain: (after) => ok(reporting.GET("/api/reporting/v1/audit/chain", from(after))),
    head: () => ok(reporting.GET("/api/reporting/v1/audit/head")),
  },
};
