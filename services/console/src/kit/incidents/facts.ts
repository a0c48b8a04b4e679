import type { IncidentRead, IncidentState, Severity } from "@/kit/api/types";
import { isLive } from "@/kit/incidents/live";
import { withLines, type ToldLine } from "@/kit/incidents/told";

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
  /** Only the first fact says what sort of cause it is, and what is measured there. */
  cause_kind?: IncidentRead["cause_kind"];
  measured?: string | null;
  /** Only the first fact says that its opener asks for help. */
  sos?: boolean;
  opened_by?: IncidentRead["opened_by"];
  /** Where they are; of `incident.located`. */
  latitude?: number;
  longitude?: number;
  accuracy_m?: number | null;
  located_at?: string;
  false_alarm?: boolean;
  acknowledged_at?: string;
  acknowledged_by?: { staff_id: string | null; name: string };
  resolved_at?: string;
  resolved_by?: { staff_id: string | null; name: string };
  escalated_at?: string;
  exercise?: boolean;
  /** As things stand after it; releases before did not say them. */
  next_escalation_at?: string | null;
  exhausted?: boolean;
  acknowledged_until?: string | null;
}

/** What the stream says of who was told: the lines that changed. */
interface ToldFact {
  type: typeof TOLD;
  incident_id: string;
  told: ToldLine[];
}

const TOLD = "incident.told";

/** One message of the stream about an incident. */
export type IncidentNews = IncidentFact | ToldFact;

export function isFact(news: IncidentNews): news is IncidentFact {
  return news.type !== TOLD;
}

/** The list with the news in it. */
export function withNews(incidents: readonly IncidentRead[], news: IncidentNews): IncidentRead[] {
  return isFact(news) ? withFact(incidents, news) : withTold(incidents, news);
}

function withTold(incidents: readonly IncidentRead[], { incident_id, told }: ToldFact): IncidentRead[] {
  return incidents.map((one) => (one.id === incident_id ? { ...one, told: withLines(one.told, told) } : one));
}

/** The list with the fact put in: a known incident where it stands, a new one at the end. An older fact changes nothing. */
export function withFact(incidents: readonly IncidentRead[], fact: IncidentFact): IncidentRead[] {
  const at = incidents.findIndex((one) => one.id === fact.incident_id);
  const known = incidents[at];
  if (known === undefined) return isLive(fact) ? [...incidents, { ...fresh(fact), ...shown(fact) }] : [...incidents];
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
    ...placeOf(fact),
    ...(fact.type === "incident.peaked" ? { summary: fact.summary ?? null } : {}),
    ...(state === "open" ? NOBODYS : {}),
    ...(fact.acknowledged_at
      ? { acknowledged_at: fact.acknowledged_at, acknowledged_by: fact.acknowledged_by ?? null }
      : {}),
    ...(isLive(fact) ? NOT_OVER : {}),
    ...(fact.resolved_at ? { resolved_at: fact.resolved_at, resolved_by: fact.resolved_by ?? null } : {}),
    ...(fact.escalated_at ? { last_escalated_at: fact.escalated_at } : {}),
    ...(state === "open" && fact.type !== "incident.unacknowledged" ? {} : { exhausted: false }),
    ...(state === "open" ? {} : { next_escalation_at: null }),
    ...(fact.exhausted === undefined ? {} : { exhausted: fact.exhausted }),
    ...(fact.next_escalation_at === undefined ? {} : { next_escalation_at: fact.next_escalation_at }),
    ...(fact.acknowledged_until === undefined ? {} : { acknowledged_until: fact.acknowledged_until }),
  };
}

function placeOf({ latitude, longitude, accuracy_m, located_at }: IncidentFact): Partial<IncidentRead> {
  if (latitude === undefined || longitude === undefined || located_at === undefined) return {};
  return { place: { latitude, longitude, accuracy_m: accuracy_m ?? null, at: located_at } };
}

/** An acknowledgement may have fallen: then nobody has it any more. */
const NOBODYS = { acknowledged_at: null, acknowledged_by: null, acknowledged_until: null };

/** It may have been resolved, and reopened since. */
const NOT_OVER = { resolved_at: null, resolved_by: null };

function fresh(fact: IncidentFact): IncidentRead {
  return {
    id: fact.incident_id,
    number: fact.number,
    site_id: fact.site_id,
    summary: fact.summary ?? null,
    source: "manual",
    source_id: null,
    cause_key: null,
    cause_kind: fact.cause_kind ?? null,
    measured: fact.measured ?? null,
    occurrences: 1,
    cause_cleared_at: null,
    opened_at: fact.opened_at,
    opened_by: fact.opened_by ?? null,
    sos: fact.sos ?? false,
    place: null,
    false_alarm: false,
    acknowledged_at: null,
    acknowledged_by: null,
    resolved_at: null,
    resolved_by: null,
    closed_at: null,
    closed_by: null,
    last_escalated_at: null,
    next_escalation_at: null,
    exhausted: false,
    acknowledged_until: null,
    auto_resolve_at: null,
    exercise: fact.exercise ?? false,
    told: [],
    version: fact.version,
    title: fact.title,
    level: fact.level,
    severity: fact.severity,
    state: fact.state,
  };
}

/** Longer than any fetch of the list takes. */
const REMEMBERED_MS = 120_000;

/** The news heard of late: what a list does not know yet that was asked for before they came. */
export class Heard {
  private news: { atMs: number; one: IncidentNews }[] = [];

  add(one: IncidentNews, nowMs: number): void {
    this.news = [...this.news.filter(({ atMs }) => atMs > nowMs - REMEMBERED_MS), { atMs: nowMs, one }];
  }

  /** The list with what was heard since it was asked for. */
  caughtUp(incidents: readonly IncidentRead[], askedAtMs: number): IncidentRead[] {
    const since = this.news.filter(({ atMs }) => atMs >= askedAtMs).map(({ one }) => one);
    return since.reduce<IncidentRead[]>(withNews, [...incidents]);
  }
}
