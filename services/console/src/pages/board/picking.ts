import { incidentsOf, type Line } from "./folding";

/** As many as incident-svc takes in one request. */
export const MOST_AT_ONCE = 200;

/** What is ticked, and where a range begins. */
interface Picked {
  ids: ReadonlySet<string>;
  from: string | null;
}

export const NOTHING_PICKED: Picked = { ids: new Set(), from: null };

/** Those of a line that may be ticked. */
export function pickableOf(line: Line, pickable: ReadonlySet<string>): string[] {
  return incidentsOf(line).flatMap(({ id }) => (pickable.has(id) ? [id] : []));
}

/** Ticks the whole line, or takes the ticks away where all of it is ticked. */
export function toggled(picked: Picked, line: Line, pickable: ReadonlySet<string>): Picked {
  const own = pickableOf(line, pickable);
  const all = own.every((id) => picked.ids.has(id));
  const ids = new Set(picked.ids);
  for (const id of own) {
    if (all) ids.delete(id);
    else ids.add(id);
  }
  return { ids, from: line.key };
}

/** Ticks all lines from the last one that was touched to this one. */
export function extended(picked: Picked, to: Line, lines: readonly Line[], pickable: ReadonlySet<string>): Picked {
  const ends = [picked.from, to.key].map((key) => lines.findIndex((line) => line.key === key));
  if (ends.includes(-1)) return toggled(picked, to, pickable);
  const range = lines.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { ids: new Set([...picked.ids, ...range.flatMap((line) => pickableOf(line, pickable))]), from: to.key };
}

/** What is ticked and still to be taken, as it stands on the board: the most urgent first, as many as go at once. */
export function wantedOf(picked: Picked, lines: readonly Line[], pickable: ReadonlySet<string>): string[] {
  const shown = new Set(lines.flatMap((line) => pickableOf(line, pickable)));
  return [...shown].filter((id) => picked.ids.has(id));
}
