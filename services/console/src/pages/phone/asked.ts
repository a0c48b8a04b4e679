import type { CallRead } from "@/kit/api/types";

const GRAVEST_FIRST: readonly CallRead["severity"][] = ["critical", "major", "minor", "info"];

/** What waits for my answer in the order I should answer it: while there is time the gravest, then the one due first. */
export function byNeed(calls: readonly CallRead[]): CallRead[] {
  return calls.toSorted(
    (one, other) =>
      Number(one.state === "overdue") - Number(other.state === "overdue") ||
      GRAVEST_FIRST.indexOf(one.severity) - GRAVEST_FIRST.indexOf(other.severity) ||
      dueOf(one) - dueOf(other) ||
      Date.parse(one.requested_at) - Date.parse(other.requested_at),
  );
}

function dueOf(call: CallRead): number {
  return call.due_at === null ? Infinity : Date.parse(call.due_at);
}
