import type { IncidentRead, IncidentState, Severity } from "@/kit/api/types";
import { byUrgency, isLive } from "@/kit/incidents/live";

/** What the stream says of an incident: enough for its row. */
export interface IncidentFact {
  type: string;
  incident_id: string;
  version: number;
  number: string;
  site_id: string;
  title: string;
  level: number;
  severity: Severity;
  state: IncidentState;
  opened_at: string;
  summary?: string | null;
  acknowledged_at?: string;
  acknowledged_by?: { staff_id: string | null; name: string };
  resolved_at?: string;
  resolved_by?: { staff_id: string | null; name: string };
  escalated_at?: string;
}

/** The list with the fact put in: a known incident where it stands, a new one at the end. An older fact changes nothing. */
export function withFact(incidents: readonly IncidentRead[], fact: IncidentFact): IncidentRead[] {
  const at = incidents.findIndex((one) => one.id === fact.incident_id);
  const known = incidents[at];
  if (known === undefined) return isLive(fact) ? [...incidents, fresh(fact)] : [...incidents];
  if (known.version > fact.version) return [...incidents];
  return incidents.with(at, { ...known, ...shown(fact) });
}

function shown(fact: IncidentFact): Partial<IncidentRead> {
  const { version, title, level, severity, state } = fact;
  return {
    version,
    title,
    level,
    severity,
    state,
    ...(fact.acknowledged_at
      ? { acknowledged_at: fact.acknowledged_at, acknowledged_by: fact.acknowledged_by ?? null }
      : {}),
    ...(fact.resolved_at ? { resolved_at: fact.resolved_at, resolved_by: fact.resolved_by ?? null } : {}),
    ...(fact.escalated_at ? { last_escalated_at: fact.escalated_at } : {}),
    ...(state === "open" ? {} : { next_escalation_at: null }),
  };
}

function fresh(fact: IncidentFact): IncidentRead {
  return {
    id: fact.incident_id,
    number: fact.number,
    site_id: fact.site_id,
    summary: fact.summary ?? null,
    source: "manual",
    source_id: null,
    cause_key: null,
    occurrences: 1,
    cause_cleared_at: null,
    opened_at: fact.opened_at,
    opened_by: null,
    acknowledged_at: null,
    acknowledged_by: null,
    resolved_at: null,
    resolved_by: null,
    closed_at: null,
    closed_by: null,
    last_escalated_at: null,
    next_escalation_at: null,
    version: fact.version,
    title: fact.title,
    level: fact.level,
    severity: fact.severity,
    state: fact.state,
  };
}

/** What is on the screen, in order; it changes only when the reader agrees or is not looking closely. */
export interface Shown {
  order: readonly string[];
}

/** The rows to draw: those on the screen where they stand, and how many wait above them. */
export function arranged(
  shown: Shown,
  incidents: readonly IncidentRead[],
): { rows: IncidentRead[]; waiting: IncidentRead[] } {
  const byId = new Map(incidents.map((one) => [one.id, one]));
  const rows = shown.order.flatMap((id) => byId.get(id) ?? []);
  const onScreen = new Set(shown.order);
  const waiting = incidents.filter((one) => !onScreen.has(one.id) && isLive(one));
  return { rows, waiting };
}

/** Everything that lives, in the order of urgency: what the screen shows after a look. */
export function settled(incidents: readonly IncidentRead[]): Shown {
  return {
    order: incidents
      .filter(isLive)
      .toSorted(byUrgency)
      .map((one) => one.id),
  };
}

/** A board's filters, as they stand in the address. */
export interface Filters {
  site: readonly string[];
  severity: readonly Severity[];
  state: readonly IncidentState[];
  text: string;
}

export function passes(filters: Filters, incident: IncidentRead): boolean {
  const { site, severity, state } = filters;
  const text = filters.text.trim().toLowerCase();
  return (
    (site.length === 0 || site.includes(incident.site_id)) &&
    (severity.length === 0 || severity.includes(incident.severity)) &&
    (state.length === 0 || state.includes(incident.state)) &&
    (text === "" || `${incident.number} ${incident.title} ${incident.summary ?? ""}`.toLowerCase().includes(text))
  );
}
