import type { IncidentRead } from "@/kit/api/types";

/** How telling one person by one channel stands. */
export type ToldLine = IncidentRead["told"][number];

/** The lines with those the stream told anew, each in its place; what came later stays. */
export function withLines(known: readonly ToldLine[], news: readonly ToldLine[]): ToldLine[] {
  const fresh = new Map(news.map((line) => [line.id, line]));
  const kept = known.map((line) => {
    const other = fresh.get(line.id);
    fresh.delete(line.id);
    return other && Date.parse(other.at) >= Date.parse(line.at) ? other : line;
  });
  return [...kept, ...fresh.values()];
}

/** One line a person, the newest: a channel that joined says where it stands, not the one that failed before. */
export function newestPerPerson(lines: readonly ToldLine[]): ToldLine[] {
  const newest = new Map<string, ToldLine>();
  for (const line of lines) {
    const who = line.staff_id ?? line.name;
    const known = newest.get(who);
    if (known === undefined || isNewer(line, known)) newest.set(who, line);
  }
  return [...newest.values()];
}

/** Whom it did not reach comes first; else the order stays. */
export function undeliveredFirst(lines: readonly ToldLine[]): ToldLine[] {
  return lines.toSorted((one, other) => Number(other.state === "failed") - Number(one.state === "failed"));
}

/** A channel fails and the next joins in the same moment. */
function isNewer(one: ToldLine, other: ToldLine): boolean {
  const later = Date.parse(one.at) - Date.parse(other.at);
  return later > 0 || (later === 0 && other.state === "failed");
}
