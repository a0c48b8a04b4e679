import { monitoring, ok } from "@/kit/api/clients";
import { sendPhoto } from "@/kit/photos/data";
import type { Job } from "./queue";

/** The call that does a job of an inspection; null for any other job. */
export function inspectionCall(job: Job, headers: { "Idempotency-Key": string }): Promise<unknown> | null {
  const path = { params: { path: { inspection_id: job.target } }, headers };
  switch (job.kind) {
    case "inspection-begin":
      return ok(
        monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/begin", { ...path, body: { at: job.at } }),
      );
    case "inspection-photo":
      return sendPhoto(job, headers);
    case "inspection-result":
      return job.found === undefined
        ? Promise.resolve()
        : ok(
            monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/results", {
              ...path,
              body: { results: [{ ...foundOf(job.found), note: job.text, at: job.at }] },
            }),
          );
    case "inspection-visit":
      return job.visit === undefined
        ? Promise.resolve()
        : ok(
            monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/visits", {
              ...path,
              body: { ...job.visit, reason: job.text, at: job.at, sent_at: new Date().toISOString() },
            }),
          );
    case "inspection-complete":
      return ok(
        monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/complete", { ...path, body: { at: job.at } }),
      );
    default:
      return null;
  }
}

/** What was found as it is sent: how many photos there are the service counts itself. */
function foundOf({ item, value, photos = [], counted = false }: NonNullable<Job["found"]>) {
  return { item, value: counted ? null : value, photos: [...photos] };
}
