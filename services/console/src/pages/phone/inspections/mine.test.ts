import { expect, it } from "vitest";
import type { InspectionRead, ShiftRead } from "@/kit/api/types";
import { sortedForMe } from "./mine";

const NOW = Date.parse("2026-12-01T03:00:00Z");
const HOUR_MS = 3_600_000;
const at = (hours: number): string => new Date(NOW + hours * HOUR_MS).toISOString();

const shift = (id: string, state = "open"): ShiftRead =>
  ({ id, site_id: "here", state, assignments: [{ staff_id: "me", post: "tech_ops" }] }) as ShiftRead;
const run = (id: string, part: Partial<InspectionRead> = {}): InspectionRead =>
  ({
    id,
    site_id: "here",
    shift_id: "now",
    post: "tech_ops",
    state: "open",
    from_at: at(-1),
    due_at: at(1),
    ...part,
  }) as InspectionRead;

const ids = (inspections: readonly InspectionRead[]): string[] => inspections.map(({ id }) => id);
const sorted = (inspections: InspectionRead[], shifts = [shift("now")]) =>
  sortedForMe(inspections, shifts, "me", NOW, NOW + HOUR_MS);

it("what a schedule asks my post for is mine though it is of no shift", () => {
  const found = sorted([
    run("weekly", { shift_id: null, schedule_id: "s" }),
    run("guard", { shift_id: null, schedule_id: "s", post: "security_monitor" }),
    run("elsewhere", { shift_id: null, schedule_id: "s", site_id: "there" }),
  ]);
  expect(ids(found.mine)).toEqual(["weekly"]);
  expect(ids(found.others)).toEqual(["guard"]);
});

it("mine are those of my post in my shift, the overdue first; what others have to do at my site stands below", () => {
  const found = sorted([
    run("due"),
    run("guard", { post: "security_monitor" }),
    run("late", { due_at: at(-0.5) }),
    run("by hand", { shift_id: null }),
    run("elsewhere", { site_id: "there", shift_id: "other" }),
  ]);
  expect(ids(found.mine)).toEqual(["late", "due"]);
  expect(ids(found.others)).toEqual(["guard", "by hand"]);
});

it("what comes much later is not shown yet", () => {
  expect(ids(sorted([run("soon", { from_at: at(0.5) }), run("tonight", { from_at: at(6) })]).mine)).toEqual(["soon"]);
});

it("of a shift that is over nothing is mine", () => {
  const found = sorted([run("old")], [shift("now", "closed")]);
  expect([found.mine, found.others]).toEqual([[], []]);
});
