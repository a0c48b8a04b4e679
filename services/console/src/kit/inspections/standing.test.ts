import { expect, it } from "vitest";
import { counted, inOrder, standingOf } from "./standing";

const NOW = Date.parse("2026-12-01T03:00:00Z");
type Stands = Parameters<typeof standingOf>[0];
const at = (hour: string): string => `2026-12-01T${hour}:00Z`;
const run = (part: Partial<Stands> & { id?: string } = {}) => ({
  id: "",
  state: "open" as const,
  from_at: at("02:00"),
  due_at: at("04:00"),
  ...part,
});

it.each([
  [run(), "due"],
  [run({ from_at: at("03:30") }), "planned"],
  [run({ due_at: at("02:59") }), "overdue"],
  [run({ state: "in_progress" }), "in_progress"],
  [run({ state: "in_progress", due_at: at("02:59") }), "overdue"],
  [run({ state: "completed", due_at: at("02:59") }), "completed"],
  [run({ state: "missed" }), "missed"],
  [run({ state: "cancelled" }), "cancelled"],
] as const)("%o stands: %s", (one, standing) => {
  expect(standingOf(one, NOW)).toBe(standing);
});

it("what is overdue comes first, then what is due, the soonest first; what is over comes last, the newest first", () => {
  const found = inOrder(
    [
      run({ id: "old", state: "completed", due_at: at("01:00") }),
      run({ id: "later", from_at: at("03:30"), due_at: at("03:40") }),
      run({ id: "new", state: "missed", due_at: at("02:00") }),
      run({ id: "begun", state: "in_progress", due_at: at("03:10") }),
      run({ id: "due", due_at: at("05:00") }),
      run({ id: "late", due_at: at("02:30") }),
    ],
    NOW,
  );
  expect(found.map(({ id }) => id)).toEqual(["late", "begun", "due", "later", "new", "old"]);
});

it("counts how many stand how", () => {
  expect(counted([run(), run(), run({ state: "missed" })], NOW)).toMatchObject({ due: 2, missed: 1, planned: 0 });
});
