import type { Checkpoint, ChecklistItem, InspectionDetail } from "@/kit/api/types";
import type { Job } from "@/kit/outbox/queue";
import { applying, type Answers } from "./items";

/** The way along a route: each checkpoint, then its items, then what is done anywhere. Pure. */

const MARK = "@";

export const checkpointStep = (key: string): string => `${MARK}${key}`;

/** The checkpoint that a step is; null: it is an item. */
export function checkpointOf(run: Round, step: string | null): Checkpoint | null {
  return run.route?.checkpoints.find(({ key }) => checkpointStep(key) === step) ?? null;
}

type Round = Pick<InspectionDetail, "route" | "content">;

/** Every step as things stand, in the order in which one walks; without a route the items that apply. */
export function stepsOf(run: Round, found: Answers): string[] {
  const items = applying(run.content.items, found);
  if (run.route === null) return items.map(({ key }) => key);
  const keysAt = (here: (item: ChecklistItem) => boolean): string[] => items.filter(here).map(({ key }) => key);
  const there = run.route.checkpoints;
  const known = new Set(there.map(({ key }) => key));
  const along = there.flatMap(({ key }) => [checkpointStep(key), ...keysAt((item) => item.checkpoint === key)]);
  return [...along, ...keysAt(({ checkpoint }) => checkpoint == null || !known.has(checkpoint))];
}

/** The step to do next: the first one that is not done after `after`, then from the beginning; null: all are. */
export function nextStep(
  run: Round,
  found: Answers,
  visited: ReadonlySet<string>,
  after: string | null,
): string | null {
  const steps = stepsOf(run, found);
  const at = after === null ? -1 : steps.indexOf(after);
  const inOrder = [...steps.slice(at + 1), ...steps.slice(0, at + 1)];
  return inOrder.find((step) => !found.has(step) && !visited.has(step)) ?? null;
}

/** The steps of checkpoints where somebody was or that were skipped, on the server or waiting here. */
export function visitedSteps(
  run: Pick<InspectionDetail, "id" | "visits">,
  jobs: readonly Job[],
  personId: string,
): ReadonlySet<string> {
  const mine = jobs.filter((one) => one.personId === personId && one.target === run.id && one.state !== "refused");
  const waiting = mine.flatMap(({ visit }) => (visit === undefined ? [] : [visit.checkpoint]));
  return new Set([...run.visits.map(({ checkpoint }) => checkpoint), ...waiting].map(checkpointStep));
}

/** Of which checkpoint of the route a scanned code says it is; null: of none, or it does not say. */
export function saidBy(run: Round, text: string): string | null {
  const [mark, , key] = text.split(":");
  return mark === "FW1" && run.route?.checkpoints.some((one) => one.key === key) ? (key ?? null) : null;
}
