import type { FindingKind, Severity } from "@/kit/api/types";
import type { Job } from "@/kit/outbox/queue";
import type { Taken } from "@/kit/photos/size";

/** A report as it is being written; its photos are kept by this device. */
export interface Written {
  what: string;
  place: string;
  kind: FindingKind;
  severity: Severity;
  photos: readonly Taken[];
}

export const NOTHING_WRITTEN: Written = { what: "", place: "", kind: "hazard", severity: "critical", photos: [] };

/** A report that was refused, to be written again, with the photos that wait for it. */
export function writtenOf(job: Job, jobs: readonly Job[]): Written {
  const photos = jobs.flatMap(({ kind, target, photo }) =>
    kind === "finding-photo" && target === job.target && photo !== undefined ? [photo] : [],
  );
  const { kind, severity, place } = { ...NOTHING_WRITTEN, ...job.report };
  return { what: job.text ?? "", place, kind, severity, photos };
}
