import type { AttemptRead, TimelineEntry } from "@/kit/api/types";

/** One line of the incident's story: an entry of its file, or an attempt to tell somebody. */
type Line =
  | { key: string; at: string; kind: "entry"; entry: TimelineEntry }
  | { key: string; at: string; kind: "delivery"; delivery: AttemptRead };

/** Kinds of entries that repeat what the delivery log says better: every attempt, with its reason. */
const TOLD = new Set(["notified", "notification_failed"]);

/** The file and the delivery log as one story, newest first. Without the log, the file's own lines about it stay. */
export function storyOf(entries: readonly TimelineEntry[], deliveries: readonly AttemptRead[] | undefined): Line[] {
  const kept = entries.filter((entry) => deliveries === undefined || !TOLD.has(entry.kind) || saysNobody(entry));
  const lines: Line[] = [
    ...kept.map((entry): Line => ({ key: entry.id, at: entry.at, kind: "entry", entry })),
    ...(deliveries ?? []).map((delivery): Line => ({
      key: delivery.id,
      at: whenOf(delivery),
      kind: "delivery",
      delivery,
    })),
  ];
  return lines
    .map((line, place) => ({ line, place }))
    .toSorted((one, other) => Date.parse(other.line.at) - Date.parse(one.line.at) || other.place - one.place)
    .map(({ line }) => line);
}

/** That a call reached nobody at all is the file's own word: no single attempt says it. */
function saysNobody(entry: TimelineEntry): boolean {
  return entry.kind === "notification_failed" && entry.params.exhausted === true;
}

function whenOf(delivery: AttemptRead): string {
  return delivery.finished_at ?? delivery.sent_at ?? delivery.created_at;
}
