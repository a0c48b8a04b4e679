import type { IncidentRead, Severity } from "@/kit/api/types";
import { isLive } from "@/kit/incidents/live";
import { gravestOf } from "@/kit/severity/severities";

/** So many alike are a storm: four are read at a glance, five push what is not alike off a small screen. */
export const FOLD_FROM = 5;

/** One line of the board: an incident, or several of one site and one cause. */
export type Line =
  | { kind: "incident"; key: string; incident: IncidentRead; inFold: boolean }
  | { kind: "fold"; key: string; incidents: readonly IncidentRead[]; unfolded: boolean };

/** What several incidents have in common, if they are a storm: their site, the sort of their cause and what it is of. */
function stormOf({ site_id, cause_kind, measured, exercise }: IncidentRead): string | null {
  if (cause_kind === null) return null;
  // A station that falls silent takes with it all that it measures: that is one trouble.
  const of = cause_kind === "no_data" ? null : measured;
  return JSON.stringify([site_id, cause_kind, of, exercise]);
}

/**
 * The rows as lines. What is alike stands where the first of it stood; `unfolded` says which storms show what is in
 * them. What came since the reader's last look (`loose`) stands alone, so that nothing moves on its account.
 */
export function folded(
  rows: readonly IncidentRead[],
  unfolded: ReadonlySet<string>,
  loose: ReadonlySet<string>,
): Line[] {
  const storms = new Map<string, IncidentRead[]>();
  const nameOf = (one: IncidentRead): string | null => (loose.has(one.id) ? null : stormOf(one));
  for (const one of rows) {
    const storm = nameOf(one);
    if (storm === null) continue;
    const alike = storms.get(storm);
    if (alike) alike.push(one);
    else storms.set(storm, [one]);
  }
  const begun = new Set<string>();
  return rows.flatMap<Line>((incident) => {
    const storm = nameOf(incident);
    const alike = storm === null ? [] : (storms.get(storm) ?? []);
    if (storm === null || alike.length < FOLD_FROM) return alone(incident);
    if (begun.has(storm)) return [];
    begun.add(storm);
    const open = unfolded.has(storm);
    const members = open ? alike.map<Line>((one) => ({ ...alone(one), inFold: true })) : [];
    return [{ kind: "fold", key: storm, incidents: alike, unfolded: open }, ...members];
  });
}

function alone(incident: IncidentRead): Extract<Line, { kind: "incident" }> {
  return { kind: "incident", key: incident.id, incident, inFold: false };
}

/** The incidents that a line stands for. */
export function incidentsOf(line: Line): readonly IncidentRead[] {
  return line.kind === "fold" ? line.incidents : [line.incident];
}

/** What a fold says of what is in it: always the worst. */
export interface Storm {
  count: number;
  worst: Severity | null;
  /** Of what nobody has: what a fold is as loud as. */
  loudest: Severity | null;
  level: number;
  /** The oldest opening. */
  since: string;
  open: number;
  inHand: number;
  /** How many nobody answers any more. */
  unanswered: number;
  /** Who has some of them. */
  holders: readonly string[];
  /** The next call of any of them. */
  next_escalation_at: string | null;
}

/** What is over does not count, while anything lives. */
export function stormOfMany(incidents: readonly IncidentRead[]): Storm {
  const live = incidents.filter(isLive);
  const counted = live.length > 0 ? live : incidents;
  const open = live.filter(({ state }) => state === "open");
  return {
    count: counted.length,
    worst: gravestOf(counted.map(({ severity }) => severity)),
    loudest: gravestOf(open.map(({ severity }) => severity)),
    level: Math.min(...counted.map(({ level }) => level)),
    since: earliest(counted.map(({ opened_at }) => opened_at)) ?? "",
    open: open.length,
    inHand: live.length - open.length,
    unanswered: open.filter(({ exhausted }) => exhausted).length,
    holders: [...new Set(live.flatMap(({ acknowledged_by }) => acknowledged_by?.name ?? []))],
    next_escalation_at: earliest(open.flatMap(({ next_escalation_at: at }) => at ?? [])),
  };
}

function earliest(moments: readonly string[]): string | null {
  return moments.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}
