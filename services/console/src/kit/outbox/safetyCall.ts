import { incident, ok, roster } from "@/kit/api/clients";
import type { Job } from "./queue";

/** The call that does a job of safety (calls for help, lone work, what was held); null for any other job. */
export function safetyCall(job: Job, headers: { "Idempotency-Key": string }): Promise<unknown> | null {
  const sosPath = { params: { path: { incident_id: job.target } }, headers };
  const lonePath = { params: { path: { lone_work_id: job.target } }, headers };
  switch (job.kind) {
    case "sos":
      return ok(incident.POST("/api/incident/v1/sos", { headers, body: { site_id: job.target, at: job.at } }));
    case "sos-place":
      return job.place === undefined
        ? Promise.resolve()
        : ok(incident.POST("/api/incident/v1/incidents/{incident_id}/place", { ...sosPath, body: job.place }));
    case "sos-stand-down":
      return ok(
        incident.POST("/api/incident/v1/incidents/{incident_id}/stand-down", {
          ...sosPath,
          body: { reason: job.text ?? "", false_alarm: job.code === "false_alarm", confirmed: true },
        }),
      );
    case "lone-start":
      return ok(
        roster.POST("/api/roster/v1/lone-work", {
          headers,
          body: { site_id: job.target, every_min: job.everyMin ?? 0, until: job.until ?? "" },
        }),
      );
    case "lone-confirm":
      return ok(roster.POST("/api/roster/v1/lone-work/{lone_work_id}/confirm", lonePath));
    case "lone-end":
      return ok(roster.POST("/api/roster/v1/lone-work/{lone_work_id}/end", { ...lonePath, body: { reason: null } }));
    case "key-return":
      return ok(
        roster.POST("/api/roster/v1/key-items/{key_item_id}/return", {
          params: { path: { key_item_id: job.target } },
          headers,
          body: {},
        }),
      );
    default:
      return null;
  }
}
