import { expect, it } from "vitest";
import type { TaskRead } from "@/kit/api/types";
import { narrowed, taskFiltersOf, taskQuery } from "./filters";
import { inOrder, isOverdue } from "@/kit/tasks/order";

const NOW = Date.parse("2026-12-01T03:00:00Z");
const task = (id: string, part: Partial<TaskRead>): TaskRead =>
  ({ id, state: "open", kind: "by_hand", due_at: "2026-12-01T05:00:00Z", needs_check: false, ...part }) as TaskRead;

it("overdue tasks come first, then what is to be done, then what a second person is to check", () => {
  const found = inOrder(
    [
      task("done", { state: "done" }),
      task("check", { state: "done", needs_check: true }),
      task("later", {}),
      task("soon", { due_at: "2026-12-01T04:00:00Z" }),
      task("late", { due_at: "2026-12-01T02:00:00Z" }),
    ],
    NOW,
  );
  expect(found.map(({ id }) => id)).toEqual(["late", "soon", "later", "check", "done"]);
});

it("a request for help is answered once somebody has taken it", () => {
  const due_at = "2026-12-01T02:00:00Z";
  expect(isOverdue(task("a", { kind: "help", state: "open", due_at }), NOW)).toBe(true);
  expect(isOverdue(task("b", { kind: "help", state: "in_progress", due_at }), NOW)).toBe(false);
  expect(isOverdue(task("c", { state: "in_progress", due_at }), NOW)).toBe(true);
});

it("the address says what the list shows, and nonsense in it is nothing", () => {
  const filters = taskFiltersOf(new URLSearchParams("shift=s1&state=skipped&overdue=yes&from=nonsense"));
  expect(taskQuery(filters, "Asia/Shanghai")).toEqual({ shift_id: "s1", state: ["skipped"], overdue: true });
  expect(narrowed(taskFiltersOf(new URLSearchParams("state=nonsense")))).toBe(false);
});
