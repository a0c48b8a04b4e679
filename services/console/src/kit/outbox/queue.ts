import type { CallRead, EvidenceGiven, FindingWritten, VisitWritten } from "@/kit/api/types";
import type { Taken } from "@/kit/photos/size";

/** What the person did and what has to reach the server, in order. Pure: the outbox keeps and sends it. */
type JobKind =
  | "acknowledge"
  | "unacknowledge"
  | "reassign"
  | "resolve"
  | "reopen"
  | "note"
  | "check-in"
  | "check-out"
  | "start"
  | "end"
  | "log-entry"
  | "acknowledge-tasks"
  | "presence-answer"
  | "away-request"
  | "away-grant"
  | "away-refuse"
  | "away-withdraw"
  | "away-end"
  | "correction-request"
  | "correction-approve"
  | "correction-refuse"
  | "correction-withdraw"
  | "answer"
  | "accept-item"
  | "refuse-item"
  | "sign-handover"
  | "take-command"
  | "replacement-accept"
  | "replacement-decline"
  | "task-take"
  | "task-finish"
  | "task-skip"
  | "task-help"
  | "sos"
  | "sos-place"
  | "sos-stand-down"
  | "lone-start"
  | "lone-confirm"
  | "lone-end"
  | "key-return"
  | "inspection-begin"
  | "inspection-photo"
  | "inspection-result"
  | "inspection-visit"
  | "inspection-complete"
  | "finding-report"
  | "finding-photo";

export interface Job {
  /** Sent as Idempotency-Key, so that sending it again never does it twice. */
  key: string;
  /** Whose job it is: nobody else's session sends it. */
  personId: string;
  kind: JobKind;
  /** The incident, the shift, the handover or its item, the site of an entry in the log, or what else it is about. */
  target: string;
  /** What people call the target: the incident's number, the site. */
  label: string;
  text: string | null;
  /** To whom it is handed; of an item, the handover that it is in. */
  to?: string;
  /** Which state of the tasks was read. */
  tasksVersion?: number;
  /** The next shift must go on with it. */
  followUp?: boolean;
  /** Until when it is to be (ISO). */
  until?: string;
  /** What a call is answered. */
  answer?: CallRead["answers"][number];
  /** Why an item is refused; the hash of what is signed. */
  code?: string;
  /** Which steps of a task were done, by their positions. */
  steps?: number[];
  /** So many minutes apart. */
  everyMin?: number;
  /** Where the person is. */
  place?: { latitude: number; longitude: number; accuracy_m: number | null };
  /** What proves that the person came or left. */
  evidence?: EvidenceGiven;
  /** What a correction claims, and what that rests on. */
  claim?: { in: string | null; out: string | null; note: string | null };
  /** Where a presence check is answered. */
  through?: "screen" | "phone";
  /** What was found at an item of an inspection. */
  /** At which checkpoint of an inspection the person is, and what proves it. */
  visit?: Pick<VisitWritten, "checkpoint" | "proof" | "code" | "skipped" | "latitude" | "longitude" | "accuracy_m">;
  found?: { item: string; value: string | number | null; photos?: readonly string[]; counted?: boolean };
  /** What was seen, and where; the words are the text. */
  report?: Pick<FindingWritten, "site_id" | "kind" | "severity" | "place">;
  /** A photo that this device keeps until it is sent. */
  photo?: Taken;
  /** When the person did it (ISO). */
  at: string;
  state: "waiting" | "sending" | "refused";
  tries: number;
  /** The server's own words, where it refused. */
  reason: string | null;
}

/** What may be done many times about one target. */
const REPEATABLE: readonly JobKind[] = [
  "note",
  "log-entry",
  "inspection-result",
  "inspection-visit",
  "inspection-photo",
  "finding-photo",
];

export type NewJob = Pick<
  Job,
  | "kind"
  | "target"
  | "label"
  | "to"
  | "tasksVersion"
  | "followUp"
  | "until"
  | "answer"
  | "code"
  | "steps"
  | "everyMin"
  | "place"
  | "evidence"
  | "claim"
  | "through"
  | "found"
  | "visit"
  | "report"
  | "photo"
> & {
  text?: string | null;
};

export function added(jobs: readonly Job[], job: Job): Job[] {
  return isQueued(jobs, job.personId, job.kind, job.target) && !REPEATABLE.includes(job.kind)
    ? [...jobs]
    : [...jobs, job];
}

/** Whether the same is on its way already. */
export function isQueued(jobs: readonly Job[], personId: string, kind: JobKind, target: string): boolean {
  return those(jobs, personId, kind, target).some(({ state }) => state !== "refused");
}

/** Whether it came back: the service did not take it. */
export function isRefused(jobs: readonly Job[], personId: string, kind: JobKind, target: string): boolean {
  return those(jobs, personId, kind, target).some(({ state }) => state === "refused");
}

function those(jobs: readonly Job[], personId: string, kind: JobKind, target: string): Job[] {
  return jobs.filter((one) => one.personId === personId && one.kind === kind && one.target === target);
}

/** What to send next: the oldest of the person's jobs; one about the same target waits until it is through. */
export function nextJob(jobs: readonly Job[], personId: string): Job | null {
  const mine = jobs.filter(
    (one) => one.personId === personId && one.state !== "refused" && !isOfRefusedReport(jobs, one),
  );
  // A call for help waits for nothing else, also where that hangs in a bad network.
  const help = mine.find((one) => one.kind === "sos");
  if (help) return help.state === "sending" ? null : help;
  if (mine.some((one) => one.state === "sending")) return null;
  return mine[0] ?? null;
}

export function sending(jobs: readonly Job[], key: string): Job[] {
  return changed(jobs, key, (job) => ({ ...job, state: "sending", tries: job.tries + 1 }));
}

/** It did not get through: it stays, and is sent again. */
export function unsent(jobs: readonly Job[], key: string): Job[] {
  return changed(jobs, key, (job) => ({ ...job, state: "waiting" }));
}

/** The server said no: it stays in sight with the reason until the person has read it. */
export function refused(jobs: readonly Job[], key: string, reason: string): Job[] {
  return changed(jobs, key, (job) => ({ ...job, state: "refused", reason }));
}

/** Done, or read and put away. */
export function removed(jobs: readonly Job[], key: string): Job[] {
  return jobs.filter((one) => one.key !== key);
}

/** Read and put away, or taken back: photos go with the report that they are of. */
export function dismissed(jobs: readonly Job[], key: string): Job[] {
  const report = jobs.find((one) => one.key === key && one.kind === "finding-report");
  return removed(jobs, key).filter((one) => one.kind !== "finding-photo" || one.target !== report?.target);
}

/** Photos wait with a report that the server refused: there is nothing yet that they could be of. */
function isOfRefusedReport(jobs: readonly Job[], { kind, target }: Job): boolean {
  return (
    kind === "finding-photo" &&
    jobs.some((one) => one.kind === "finding-report" && one.target === target && one.state === "refused")
  );
}

/** What a phone or a computer that was switched off in the middle finds again: nothing is on its way any more. */
export function restored(stored: string | null): Job[] {
  if (stored === null) return [];
  try {
    const found: unknown = JSON.parse(stored);
    return Array.isArray(found)
      ? found.filter(isJob).map((job) => (job.state === "sending" ? { ...job, state: "waiting" } : job))
      : [];
  } catch {
    return [];
  }
}

/** How long to wait before the next try: 1, 2, 4 … at most 15 s. */
export function pauseMs(tries: number): number {
  return Math.min(15_000, 1000 * 2 ** Math.max(0, tries - 1));
}

function changed(jobs: readonly Job[], key: string, change: (job: Job) => Job): Job[] {
  return jobs.map((one) => (one.key === key ? change(one) : one));
}

function isJob(value: unknown): value is Job {
  return typeof value === "object" && value !== null && "key" in value && "kind" in value && "personId" in value;
}
