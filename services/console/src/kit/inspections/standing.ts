import type { InspectionRead } from "@/kit/api/types";

/** How an inspection stands now: its state, and where it is not over, how its window does. */
export const STANDINGS = ["overdue", "due", "in_progress", "planned", "completed", "missed", "cancelled"] as const;
export type Standing = (typeof STANDINGS)[number];

type Stands = Pick<InspectionRead, "state" | "from_at" | "due_at">;

/** `now` in ms. */
export function standingOf({ state, from_at, due_at }: Stands, now: number): Standing {
  if (state !== "open" && state !== "in_progress") return state;
  if (Date.parse(due_at) < now) return "overdue";
  if (state === "in_progress") return "in_progress";
  return Date.parse(from_at) <= now ? "due" : "planned";
}

/** Whether something can still be recorded. */
export function isLive({ state }: Pick<InspectionRead, "state">): boolean {
  return state === "open" || state === "in_progress";
}

/** What to do first: overdue, then what is begun or due by the end of its window, then what comes later; what is over, newest first, last. */
export function inOrder<T extends Stands>(inspections: readonly T[], now: number): T[] {
  const rank = (one: T): number => {
    const standing = standingOf(one, now);
    if (standing === "overdue") return 0;
    if (standing === "due" || standing === "in_progress") return 1;
    return standing === "planned" ? 2 : 3;
  };
  return inspections.toSorted((one, other) => {
    const byRank = rank(one) - rank(other);
    if (byRank !== 0) return byRank;
    const byDue = Date.parse(one.due_at) - Date.parse(other.due_at);
    return rank(one) === 3 ? -byDue : byDue;
  });
}

/** How many stand how. */
export function counted(inspections: readonly Stands[], now: number): Record<Standing, number> {
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, 0])) as Record<Standing, number>;
  for (const one of inspections) counts[standingOf(one, now)] += 1;
  return counts;
}
