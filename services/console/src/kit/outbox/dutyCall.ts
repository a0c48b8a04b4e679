import { ok, roster } from "@/kit/api/clients";
import type { RefusalReason } from "@/kit/api/types";
import type { Job } from "./queue";

/** The call that does a job of duty (passes, presence, replacements, tasks, handovers, command); null for any other job. */
export function dutyCall(job: Job, headers: { "Idempotency-Key": string }): Promise<unknown> | null {
  const awayPath = { params: { path: { away_pass_id: job.target } }, headers };
  const replacementPath = { params: { path: { replacement_call_id: job.target } }, headers };
  const taskPath = { params: { path: { task_id: job.target } }, headers };
  const itemPath = { params: { path: { handover_id: job.to ?? "", item_id: job.target } }, headers };
  switch (job.kind) {
    case "presence-answer":
      return ok(
        roster.POST("/api/roster/v1/presence-checks/{check_id}/answer", {
          params: { path: { check_id: job.target } },
          headers,
          body: { through: job.through ?? null },
        }),
      );
    case "away-request":
      return ok(
        roster.POST("/api/roster/v1/away-passes", {
          headers,
          body: { site_id: job.target, reason: job.text ?? "", until: job.until ?? "", cover_id: job.to ?? null },
        }),
      );
    case "away-refuse":
      return ok(
        roster.POST("/api/roster/v1/away-passes/{away_pass_id}/refuse", {
          ...awayPath,
          body: { reason: job.text ?? "" },
        }),
      );
    case "away-grant":
      return ok(roster.POST("/api/roster/v1/away-passes/{away_pass_id}/grant", awayPath));
    case "away-withdraw":
      return ok(roster.POST("/api/roster/v1/away-passes/{away_pass_id}/withdraw", awayPath));
    case "away-end":
      return ok(roster.POST("/api/roster/v1/away-passes/{away_pass_id}/end", awayPath));
    case "accept-item":
      return ok(roster.POST("/api/roster/v1/handovers/{handover_id}/items/{item_id}/accept", itemPath));
    case "refuse-item":
      return ok(
        roster.POST("/api/roster/v1/handovers/{handover_id}/items/{item_id}/refuse", {
          ...itemPath,
          body: { reason: job.code as RefusalReason, text: job.text },
        }),
      );
    case "sign-handover":
      return ok(
        roster.POST("/api/roster/v1/handovers/{handover_id}/sign", {
          params: { path: { handover_id: job.target } },
          headers,
          body: { sha256: job.code ?? "", drawing: job.text },
        }),
      );
    case "take-command":
      return ok(
        roster.POST("/api/roster/v1/sites/{site_id}/command", {
          params: { path: { site_id: job.target } },
          headers,
          body: {},
        }),
      );
    case "replacement-accept":
      return ok(roster.POST("/api/roster/v1/replacement-calls/{replacement_call_id}/accept", replacementPath));
    case "replacement-decline":
      return ok(roster.POST("/api/roster/v1/replacement-calls/{replacement_call_id}/decline", replacementPath));
    case "task-take":
      return ok(roster.POST("/api/roster/v1/tasks/{task_id}/take", taskPath));
    case "task-finish":
      return ok(
        roster.POST("/api/roster/v1/tasks/{task_id}/finish", {
          ...taskPath,
          body: { at: job.at, result: job.text, steps: job.steps ?? [] },
        }),
      );
    case "task-skip":
      return ok(roster.POST("/api/roster/v1/tasks/{task_id}/skip", { ...taskPath, body: { reason: job.text ?? "" } }));
    case "task-help":
      return ok(
        roster.POST("/api/roster/v1/tasks/help", {
          headers,
          body: { shift_id: job.target, post: job.to ?? "", title: job.text ?? "" },
        }),
      );
    case "acknowledge-tasks":
      return ok(
        roster.POST("/api/roster/v1/meetings/{meeting_id}/acknowledgements", {
          params: { path: { meeting_id: job.target } },
          headers,
          body: {
            tasks_version: job.tasksVersion ?? 0,
            fitness: job.text === null ? "fit" : "unfit",
            fitness_note: job.text,
          },
        }),
      );
    default:
      return null;
  }
}
