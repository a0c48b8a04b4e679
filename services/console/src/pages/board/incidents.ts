import type { IncidentRead, IncidentState, Severity } from "@/kit/api/types";
import { byUrgency, isLive } from "@/kit/incidents/live";

/** What is on the screen, in order; it changes only when the reader agrees or is not looking closely. */
export interface Shown {
  order: readonly string[];
  /** What has entered since the reader's last look. */
  loose: ReadonlySet<string>;
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

/** What enters the board whoever is reading: a life may hang on it. Exercises wait. */
export function cannotWait({ severity, exhausted, exercise }: IncidentRead): boolean {
  return !exercise && (severity === "critical" || exhausted);
}

/**
 * The screen with what cannot wait in it: on top, or below the row that somebody points at (`pointedAt`), so that this
 * one stays under their hand. What stood there stays in its order.
 */
export function entered(shown: Shown, waiting: readonly IncidentRead[], pointedAt: string | null): Shown {
  const newcomers = waiting.filter(cannotWait).toSorted(byUrgency);
  const ids = newcomers.map(({ id }) => id);
  const at = pointedAt === null ? 0 : shown.order.indexOf(pointedAt) + 1;
  return { order: shown.order.toSpliced(at, 0, ...ids), loose: new Set([...shown.loose, ...ids]) };
}

/** Everything that lives, in the order of urgency: what the screen shows after a look. */
export function settled(incidents: readonly IncidentRead[]): Shown {
  return {
    order: incidents
      .filter(isLive)
      .toSorted(byUrgency)
      .map((one) => one.id),
    loose: new Set(),
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
