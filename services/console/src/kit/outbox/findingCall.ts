import { monitoring, ok } from "@/kit/api/clients";
import { sendPhoto } from "@/kit/photos/data";
import type { Job } from "./queue";

/** The call that does a job of a finding; null for any other job. */
export function findingCall(job: Job, headers: { "Idempotency-Key": string }): Promise<unknown> | null {
  switch (job.kind) {
    case "finding-report":
      return job.report === undefined
        ? Promise.resolve()
        : ok(
            monitoring.POST("/api/monitoring/v1/findings", {
              headers,
              body: { ...job.report, id: job.target, what: job.text ?? "", claimed_at: job.at },
            }),
          );
    case "finding-photo":
      return sendPhoto(job, headers);
    default:
      return null;
  }
}
