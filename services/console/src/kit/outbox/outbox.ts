import i18next from "i18next";
import { useSyncExternalStore } from "react";
import { incident, notify, ok, roster } from "@/kit/api/clients";
import { messageOf, Problem, Unreachable } from "@/kit/api/problem";
import { queries } from "@/kit/api/queries";
import { uniqueKey } from "@/kit/api/uniqueKey";
import { currentSession } from "@/kit/auth/session";
import { sweepPhotos } from "@/kit/photos/store";
import { correctionCall } from "./correctionCall";
import { dutyCall } from "./dutyCall";
import { findingCall } from "./findingCall";
import { inspectionCall } from "./inspectionCall";
import { lookAgain } from "./lookAgain";
import { safetyCall } from "./safetyCall";
import {
  added,
  dismissed,
  nextJob,
  pauseMs,
  refused,
  removed,
  restored,
  sending,
  unsent,
  type Job,
  type NewJob,
} from "./queue";

const STORED = "farwatch.outbox";
const WAITED_MS = 60_000;
/** Answers after which the same request may still succeed. */
const PASSING = new Set([401, 408, 425, 429, 500, 502, 503, 504]);
/** A 409 that is nobody's no: two changes met, and the same one may be asked for again. */
const MET = "concurrent-change";

let jobs: readonly Job[] = restored(localStorage.getItem(STORED));
let timer: number | undefined;
const listeners = new Set<() => void>();
// Another tab of this phone wrote into the same box.
window.addEventListener("storage", ({ key, newValue }) => {
  if (key === STORED) show(restored(newValue));
});

export function useOutbox(): readonly Job[] {
  return useSyncExternalStore(subscribe, () => jobs);
}

/** Do it: sent now if possible, else kept here and sent as soon as the server answers again. */
export function post(wanted: NewJob): void {
  const session = currentSession();
  if (session.status !== "signed-in") return;
  const personId = session.person.id;
  const at = new Date().toISOString();
  keep(
    added(jobs, {
      ...wanted,
      text: wanted.text ?? null,
      key: uniqueKey(),
      personId,
      at,
      state: "waiting",
      tries: 0,
      reason: null,
    }),
  );
  void send();
}

/** Put away a refusal that was read, or take back what waits to be sent; with a report its photos. */
export function dismiss(key: string): void {
  keep(dismissed(jobs, key));
}

/** Send what waits, now and whenever the network is back. Returns how to stop. */
export function startOutbox(): () => void {
  const now = (): void => void send();
  window.addEventListener("online", now);
  document.addEventListener("visibilitychange", now);
  now();
  void sweepPhotos(Date.now()).catch(() => undefined);
  return () => {
    window.removeEventListener("online", now);
    document.removeEventListener("visibilitychange", now);
    window.clearTimeout(timer);
  };
}

async function send(): Promise<void> {
  window.clearTimeout(timer);
  const session = currentSession();
  const job = session.status === "signed-in" ? nextJob(jobs, session.person.id) : null;
  if (job === null) return;
  keep(sending(jobs, job.key));
  try {
    await call(job);
    // It counts as on its way until what came of it is there: else a page asks for it once more in between.
    await lookAgain(queries);
    keep(removed(jobs, job.key));
  } catch (error) {
    if (passes(error)) {
      keep(unsent(jobs, job.key));
      timer = window.setTimeout(() => void send(), pauseMs(job.tries + 1));
      return;
    }
    keep(refused(jobs, job.key, messageOf(error)));
    await lookAgain(queries);
  }
  void send();
}

function passes(error: unknown): boolean {
  return (
    error instanceof Unreachable || (error instanceof Problem && (PASSING.has(error.status) || error.code === MET))
  );
}

function call(job: Job): Promise<unknown> {
  const headers = { "Idempotency-Key": job.key };
  const incidentPath = { params: { path: { incident_id: job.target } }, headers };
  const shiftPath = { params: { path: { shift_id: job.target } }, headers };
  const move = { ...incidentPath, body: { note: job.text } };
  // Without a time: what the phone could not send at once counts from when it arrives, as the service judges it.
  const visit = { ...shiftPath, body: job.evidence ? { evidence: job.evidence } : {} };
  const duty = dutyCall(job, headers) ?? correctionCall(job, headers);
  const other = duty ?? safetyCall(job, headers) ?? inspectionCall(job, headers) ?? findingCall(job, headers);
  if (other) return other;
  switch (job.kind) {
    case "acknowledge":
      return ok(incident.POST("/api/incident/v1/incidents/{incident_id}/acknowledge", move));
    case "unacknowledge":
      return ok(incident.POST("/api/incident/v1/incidents/{incident_id}/unacknowledge", move));
    case "reassign":
      return ok(
        incident.POST("/api/incident/v1/incidents/{incident_id}/reassign", {
          ...incidentPath,
          body: { staff_id: job.to ?? "", note: job.text },
        }),
      );
    case "reopen":
      return ok(
        incident.POST("/api/incident/v1/incidents/{incident_id}/reopen", {
          ...incidentPath,
          body: { reason: job.text },
        }),
      );
    case "resolve":
      return ok(incident.POST("/api/incident/v1/incidents/{incident_id}/resolve", move));
    case "note":
      return ok(
        incident.POST("/api/incident/v1/incidents/{incident_id}/notes", {
          ...incidentPath,
          body: { text: job.text ?? "" },
        }),
      );
    case "answer":
      return ok(
        notify.POST("/api/notify/v1/calls/{notification_id}/answer", {
          params: { path: { notification_id: job.target } },
          headers,
          body: { answer: job.answer ?? "acknowledged", text: job.text },
        }),
      );
    case "check-in":
      return ok(roster.POST("/api/roster/v1/shifts/{shift_id}/check-ins", visit));
    case "check-out":
      return ok(roster.POST("/api/roster/v1/shifts/{shift_id}/check-outs", visit));
    case "start":
      return ok(roster.POST("/api/roster/v1/shifts/{shift_id}/start", shiftPath));
    case "log-entry":
      return ok(roster.POST("/api/roster/v1/log-entries", { headers, body: logEntry(job) }));
    case "end":
      return ok(
        roster.POST("/api/roster/v1/shifts/{shift_id}/end", {
          ...shiftPath,
          body: { reason: job.text, leave_open_incidents: job.text !== null, release_people: false },
        }),
      );
    default:
      return Promise.reject(new Error(job.kind));
  }
}

/** Sent at once it counts as of now; what had to wait says when it was written, and why it comes so late. */
function logEntry(job: Job) {
  const waited = Date.now() - Date.parse(job.at) > WAITED_MS;
  return {
    site_id: job.target,
    text: job.text ?? "",
    tags: [],
    follow_up: job.followUp ?? false,
    ...(waited ? { occurred_at: job.at, reason: i18next.t("kit:outbox.sentLater") } : {}),
  };
}

function keep(next: readonly Job[]): void {
  localStorage.setItem(STORED, JSON.stringify(next));
  show(next);
}

function show(next: readonly Job[]): void {
  jobs = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
