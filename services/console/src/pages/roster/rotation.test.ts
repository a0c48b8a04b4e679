import { describe, expect, it } from "vitest";
import type { ShiftRead, StaffRead } from "@/kit/api/types";
import { addDays } from "@/kit/time/days";
import { continued, cycleOf, groupsOf, PATTERNS, rotated } from "./rotation";

const ZONE = "Asia/Shanghai";
const MONDAY = "2026-11-23";
const WEEK = Array.from({ length: 7 }, (_, index) => addDays(MONDAY, index));
const PEOPLE = Array.from(
  { length: 8 },
  (_, index) => ({ id: `p${index}`, roles: [index < 4 ? "tech_ops" : "duty_chief"] }) as StaffRead,
);
const STAFF = new Map(PEOPLE.map((one) => [one.id, one]));
const POSTS = ["duty_chief", "tech_ops"];

function week() {
  const groups = groupsOf(PEOPLE, 4);
  const cycle = PATTERNS.twoByTwelve;
  return rotated({ siteId: "s", zone: ZONE, first: MONDAY, days: 7, cycle, groups, staff: STAFF, posts: POSTS });
}

function asRead(shifts: ReturnType<typeof week>): ShiftRead[] {
  return shifts.map((one, index) => ({
    ...one,
    id: String(index),
    assignments: one.assignments.map((seat) => ({ ...seat, replaced_at: null })),
  })) as unknown as ShiftRead[];
}

describe("a rotation of 2×12 for eight people", () => {
  it("covers the week, each shift led by a chief", () => {
    const shifts = week();
    expect(shifts).toHaveLength(14);
    for (const { assignments } of shifts)
      expect(assignments.map(({ post }) => post).toSorted()).toEqual(["duty_chief", "tech_ops"]);
    const ends = shifts.slice(0, -1).map(({ ends_at }) => ends_at);
    expect(ends).toEqual(shifts.slice(1).map(({ starts_at }) => starts_at));
  });

  it("leaves everybody 24 hours after the day shift and two days after the night", () => {
    const shifts = week();
    for (const { id } of PEOPLE) {
      const theirs = shifts.filter(({ assignments }) => assignments.some(({ staff_id }) => staff_id === id));
      theirs.slice(1).forEach((shift, index) => {
        const rest = Date.parse(shift.starts_at) - Date.parse(theirs[index]?.ends_at ?? "");
        expect(rest).toBeGreaterThanOrEqual(24 * 3_600_000);
      });
    }
  });

  it("goes on next week where the cycle stands, not where the weekday does", () => {
    const shifts = asRead(week());
    const cycle = cycleOf(shifts, WEEK, ZONE);
    expect(cycle).toBe(4);
    const next = continued(shifts, WEEK, ZONE, cycle);
    const longer = rotated({
      siteId: "s",
      zone: ZONE,
      first: MONDAY,
      days: 14,
      cycle: PATTERNS.twoByTwelve,
      groups: groupsOf(PEOPLE, 4),
      staff: STAFF,
      posts: POSTS,
    });
    expect(next).toEqual(longer.slice(14));
  });
});

describe("copying a week", () => {
  it("keeps the weekday where the week has no cycle of its own", () => {
    const shifts = asRead(week()).slice(0, 5);
    expect(cycleOf(shifts, WEEK, ZONE)).toBe(7);
    const next = continued(shifts, WEEK, ZONE, 7);
    expect(next.map(({ starts_at }) => Date.parse(starts_at) - 7 * 86_400_000)).toEqual(
      shifts.map(({ starts_at }) => Date.parse(starts_at)),
    );
  });

  it("keeps the site's clock over its change", () => {
    const zone = "Europe/Berlin";
    const days = Array.from({ length: 7 }, (_, index) => addDays("2026-10-19", index));
    const [saturday] = asRead([
      { site_id: "s", starts_at: "2026-10-24T06:00:00.000Z", ends_at: "2026-10-24T18:00:00.000Z", assignments: [] },
    ]);
    const [next] = continued(saturday ? [saturday] : [], days, zone, 7);
    expect(next?.starts_at).toBe("2026-10-31T07:00:00.000Z");
  });
});
