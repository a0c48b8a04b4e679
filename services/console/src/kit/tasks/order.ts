import type { TaskRead } from "@/kit/api/types";

/** Whether nobody has done anything about it: a request for help is answered once somebody has taken it. */
function waits({ state, kind }: Pick<TaskRead, "state" | "kind">): boolean {
  return state === "open" || (state === "in_progress" && kind !== "help");
}

export function unfinished({ state }: Pick<TaskRead, "state">): boolean {
  return state === "open" || state === "in_progress";
}

export function isOverdue(task: Pick<TaskRead, "state" | "kind" | "due_at">, now: number): boolean {
  return waits(task) && Date.parse(task.due_at) < now;
}

/** As a chief looks through them: overdue ones, what is to be done, what waits for a second person, and the rest. */
export function inOrder(tasks: readonly TaskRead[], now: number): TaskRead[] {
  const rank = (task: TaskRead): number => {
    if (isOverdue(task, now)) return 0;
    if (unfinished(task)) return 1;
    return task.state === "done" && task.needs_check ? 2 : 3;
  };
  return [...tasks].sort((one, other) => rank(one) - rank(other) || Date.parse(one.due_at) - Date.parse(other.due_at));
}
