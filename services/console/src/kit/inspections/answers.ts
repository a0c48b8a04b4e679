import type { InspectionResult } from "@/kit/api/types";
import type { Job } from "@/kit/outbox/queue";
import type { Answer } from "./items";

/** Who has recorded an item last, and when. */
export interface Recorded extends Answer {
  by: string;
  /** Null: this person, a moment ago. */
  byName: string | null;
  at: string;
  /** It was done here, and has not reached the server. */
  waits: boolean;
}

/** The newest result of each item, by its key; `results`: all of a run, in the order in which they were recorded. */
export function newest(results: readonly InspectionResult[]): Map<string, Recorded> {
  return new Map(results.map((one) => [one.item, recordedOf(one)]));
}

function recordedOf(result: InspectionResult): Recorded {
  const { value, note, photos, recorded_by, recorded_by_name, recorded_at } = result;
  return { value, note, photos, by: recorded_by, byName: recorded_by_name, at: recorded_at, waits: false };
}

/** What is on the server, and over it what this person has done here that is not there yet. */
export function withWaiting(
  found: ReadonlyMap<string, Recorded>,
  jobs: readonly Job[],
  personId: string,
  inspectionId: string,
): Map<string, Recorded> {
  const all = new Map(found);
  for (const job of jobs) {
    const mine = job.personId === personId && job.target === inspectionId && job.kind === "inspection-result";
    if (!mine || job.state === "refused" || job.found === undefined) continue;
    const { item, value, photos = [] } = job.found;
    all.set(item, { value, note: job.text, photos, by: personId, byName: null, at: job.at, waits: true });
  }
  return all;
}

/** What somebody else has recorded at an item; null: nothing, or this person has since. */
function byAnother(found: ReadonlyMap<string, Recorded>, key: string, personId: string): Recorded | null {
  const one = found.get(key);
  return one !== undefined && one.by !== personId ? one : null;
}

/** How many items another person has done last, and which person; of several the one with the newest. */
export function doneByOthers(
  found: ReadonlyMap<string, Recorded>,
  shown: readonly { key: string }[],
  personId: string,
): { count: number; byName: string | null } {
  const theirs = shown.flatMap(({ key }) => byAnother(found, key, personId) ?? []);
  const last = theirs.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
  return { count: theirs.length, byName: last?.byName ?? null };
}
