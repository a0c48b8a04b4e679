import { describe, expect, test } from "vitest";
import type { ShiftRead } from "@/kit/api/types";
import { clashesOf, gapsOf, hoursOf } from "./problems";

const at = (hour: number): number => Date.UTC(2026, 10, 23) + hour * 3_600_000;
let made = 0;

function shift(from: number, to: number, ...people: [staff: string, post?: string][]): ShiftRead {
  made += 1;
  return {
    id: `shift-${made}`,
    version: 1,
    site_id: "site",
    starts_at: new Date(at(from)).toISOString(),
    ends_at: new Date(at(to)).toISOString(),
    state: "planned",
    published_at: null,
    started_at: null,
    ended_at: null,
    publish_reason: null,
    end_basis: null,
    end_reason: null,
    end_unrelieved: null,
    end_held: null,
    end_open_incidents: null,
    preparing_at: null,
    exceptions: null,
    exception_reason: null,
    closing_at: null,
    cancelled_at: null,
    archived_at: null,
    archive_missing: null,
    assignments: people.map(([staff_id, post = "duty_chief"]) => ({
      staff_id,
      post,
      presence: "expected" as const,
      checked_in_at: null,
      checked_out_at: null,
      late_s: null,
      late: null,
      check_in_recorded_at: null,
      claim_reason: null,
      check_in_evidence: null,
      check_out_evidence: null,
      check_out_basis: null,
      replaced_at: null,
    })),
  };
}

const told = (shifts: ShiftRead[], from = 0, to = 24) =>
  gapsOf(shifts, at(from), at(to)).map((gap) => [
    (gap.from - at(0)) / 3_600_000,
    (gap.to - at(0)) / 3_600_000,
    gap.missing,
  ]);

describe("gaps", () => {
  test("a day without a shift is one gap", () => {
    expect(told([])).toEqual([[0, 24, "nobody"]]);
  });

  test("shifts that meet at a minute leave none", () => {
    expect(told([shift(8, 16, ["b"]), shift(0, 8, ["a"]), shift(16, 24, ["c"])])).toEqual([]);
  });

  test("a shift of yesterday that reaches into the day covers it", () => {
    expect(told([shift(-4, 8, ["a"]), shift(8, 20, ["b"])])).toEqual([[20, 24, "nobody"]]);
  });

  test("a shift without people covers nothing", () => {
    expect(told([shift(0, 24)])).toEqual([[0, 24, "nobody"]]);
  });

  test("a shift without a duty chief is a gap in command", () => {
    expect(told([shift(0, 12, ["a"]), shift(12, 24, ["b", "tech_ops"])])).toEqual([[12, 24, "chief"]]);
  });

  test("what is shorter than a minute is no gap", () => {
    const halfAMinute = 1 / 120;
    expect(told([shift(0, 12 - halfAMinute, ["a"]), shift(12, 24, ["b"])])).toEqual([]);
    expect(told([shift(0, 24 - halfAMinute, ["a"])])).toEqual([]);
    expect(told([shift(0, 12 - 2 * halfAMinute, ["a"]), shift(12, 24, ["b"])])).toHaveLength(1);
  });

  test("what has passed is no gap any more", () => {
    expect(told([], 20, 24)).toEqual([[20, 24, "nobody"]]);
    expect(told([], 24, 24)).toEqual([]);
  });
});

describe("clashes", () => {
  test("a person on two shifts at once clashes on both", () => {
    const first = shift(0, 12, ["a"]);
    const second = shift(11, 20, ["a", "tech_ops"], ["b"]);
    expect(clashesOf([second, first])).toEqual([
      { shiftId: first.id, otherId: second.id, staffId: "a" },
      { shiftId: second.id, otherId: first.id, staffId: "a" },
    ]);
  });

  test("shifts that follow each other do not clash, nor two posts on one shift", () => {
    expect(clashesOf([shift(0, 8, ["a"], ["a", "tech_ops"]), shift(8, 16, ["a"])])).toEqual([]);
  });

  test("a shift that ended early frees its people", () => {
    const early = { ...shift(0, 12, ["a"]), ended_at: new Date(at(2)).toISOString() };
    expect(clashesOf([early, shift(3, 8, ["a"])])).toEqual([]);
  });
});

test("hours count within the stretch only", () => {
  expect(
    hoursOf([shift(-4, 8, ["a"], ["a", "tech_ops"]), shift(20, 30, ["a"]), shift(8, 20, ["b"])], "a", at(0), at(24)),
  ).toBe(12);
});
