import { ok, roster } from "@/kit/api/clients";
import type { Job } from "./queue";

/** The call that does a job about a correction of attendance; null for any other job. */
export function correctionCall(job: Job, headers: { "Idempotency-Key": string }): Promise<unknown> | null {
  const correctionPath = { params: { path: { correction_id: job.target } }, headers };
  switch (job.kind) {
    case "correction-request":
      return ok(
        roster.POST("/api/roster/v1/attendance-corrections", {
          headers,
          body: {
            shift_id: job.target,
            claimed_in_at: job.claim?.in ?? null,
            claimed_out_at: job.claim?.out ?? null,
            reason: job.text ?? "",
            evidence_note: job.claim?.note ?? null,
          },
        }),
      );
    case "correction-approve":
      return ok(roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/approve", correctionPath));
    case "correction-withdraw":
      return ok(roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/withdraw", correctionPath));
    case "correction-refuse":
      return ok(
        roster.POST("/api/roster/v1/attendance-corrections/{correction_id}/refuse", {
          ...correctionPath,
          body: { reason: job.text ?? "" },
        }),
      );
    default:
      return null;
  }
}
