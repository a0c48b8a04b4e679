import { describe, expect, test } from "vitest";
import type { ShiftRead, StaffRead } from "@/kit/api/types";
import { dropped } from "./drop";

const ZONE = "Europe/Berlin";
const person = (id: string, ...roles: string[]): StaffRead =>
  ({
    id,
    code: id,
    name: id,
    roles,
    site_ids: ["here"],
    active: true,
    version: 1,
    language: "en",
  }) as unknown as StaffRead;
const STAFF = new Map(
  [person("a", "duty_chief"), person("b", "tech_ops", "security_monitor")].map((one) => [one.id, one]),
);
const KNOWN = { staff: STAFF, posts: ["business_ops", "duty_chief", "security_monitor", "tech_ops"] };

const shift: ShiftRead = {
  id: "shift",
  version: 3,
  site_id: "here",
  starts_at: "2026-10-23T18:00:00Z",
  ends_at: "2026-10-24T06:00:00Z",
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
  assignments: [
    {
      staff_id: "a",
      post: "duty_chief",
      presence: "expected",
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
    },
  ],
};
const published: ShiftRead = { ...shift, state: "published" };

describe("a shift let go on another day", () => {
  test("begins and ends there at the same wall clock, over the change of the clock too", () => {
    expect(dropped({ kind: "shift", shift }, { kind: "day", siteId: "here", day: "2026-10-24" }, ZONE, KNOWN)).toEqual({
      shift,
      starts_at: "2026-10-24T18:00:00.000Z",
      ends_at: "2026-10-25T07:00:00.000Z",
    });
  });

  test("stays where it was on its own day, at another site, and once it is published", () => {
    const day = (siteId: string, to: string) => ({ kind: "day", siteId, day: to }) as const;
    expect(dropped({ kind: "shift", shift }, day("here", "2026-10-23"), ZONE, KNOWN)).toBeNull();
    expect(dropped({ kind: "shift", shift }, day("there", "2026-10-25"), ZONE, KNOWN)).toBeNull();
    expect(dropped({ kind: "shift", shift: published }, day("here", "2026-10-25"), ZONE, KNOWN)).toBeNull();
  });
});

describe("a person let go on a shift", () => {
  test("takes the post of theirs that nobody has", () => {
    expect(dropped({ kind: "person", staffId: "b" }, { kind: "shift", shift }, ZONE, KNOWN)?.assignments).toEqual([
      { staff_id: "a", post: "duty_chief" },
      { staff_id: "b", post: "tech_ops" },
    ]);
  });

  test("is not taken twice, nor by a published shift", () => {
    expect(dropped({ kind: "person", staffId: "a" }, { kind: "shift", shift }, ZONE, KNOWN)).toBeNull();
    expect(dropped({ kind: "person", staffId: "b" }, { kind: "shift", shift: published }, ZONE, KNOWN)).toBeNull();
  });
});

test("a seat let go on another person's row goes to that person, with its post", () => {
  const seat = { kind: "seat", shift, staffId: "a" } as const;
  expect(dropped(seat, { kind: "person", staffId: "b" }, ZONE, KNOWN)?.assignments).toEqual([
    { staff_id: "b", post: "duty_chief" },
  ]);
  expect(dropped(seat, { kind: "person", staffId: "a" }, ZONE, KNOWN)).toBeNull();
});
