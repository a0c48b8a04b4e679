import { expect, it } from "vitest";
import type { InspectionRead } from "@/kit/api/types";
import { byShift, bySite, ofDay, together } from "./groups";

const NOW = Date.parse("2026-12-01T03:00:00Z");
const run = (id: string, part: Partial<InspectionRead> = {}): InspectionRead =>
  ({
    id,
    site_id: "a",
    shift_id: "s",
    state: "open",
    from_at: "2026-12-01T02:00:00Z",
    due_at: "2026-12-01T04:00:00Z",
    ...part,
  }) as InspectionRead;

it("what is in both lists is there once", () => {
  expect(together([run("1")], [run("1"), run("2")]).map(({ id }) => id)).toEqual(["1", "2"]);
});

it("of a day is what touches it, what is overdue from before, and the rest of its shifts beyond midnight", () => {
  const day = { from: Date.parse("2026-12-01T00:00:00Z"), to: Date.parse("2026-12-02T00:00:00Z") };
  const at = (id: string, shift_id: string | null, from_at: string, due_at: string) =>
    run(id, { shift_id, from_at, due_at });
  const found = ofDay(
    [
      at("over midnight", "night", "2026-12-01T23:00:00Z", "2026-12-02T00:15:00Z"),
      at("of that night", "night", "2026-12-02T02:00:00Z", "2026-12-02T02:30:00Z"),
      at("tomorrow", "next", "2026-12-02T08:00:00Z", "2026-12-02T09:00:00Z"),
      at("tomorrow by hand", null, "2026-12-02T08:00:00Z", "2026-12-02T09:00:00Z"),
      at("still open", "before", "2026-11-30T20:00:00Z", "2026-11-30T21:00:00Z"),
    ],
    day,
  );
  expect(found.map(({ id }) => id)).toEqual(["over midnight", "of that night", "still open"]);
});

it("a site with something overdue comes first, then one with something missed", () => {
  const found = bySite(
    [
      run("1"),
      run("2", { site_id: "b", state: "missed" }),
      run("3", { site_id: "c", due_at: "2026-12-01T02:30:00Z" }),
      run("4"),
    ],
    NOW,
  );
  expect(found.map(([site, { length }]) => [site, length])).toEqual([
    ["c", 1],
    ["b", 1],
    ["a", 2],
  ]);
});

it("shifts come in the order of their first window, what belongs to none comes last", () => {
  const found = byShift([
    run("by hand", { shift_id: null, from_at: "2026-12-01T00:00:00Z" }),
    run("evening", { shift_id: "late", from_at: "2026-12-01T12:00:00Z" }),
    run("day"),
  ]);
  expect(found.map(([shift]) => shift)).toEqual(["s", "late", null]);
});
