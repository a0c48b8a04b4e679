import { describe, expect, test } from "vitest";
import type { ShiftRead } from "@/kit/api/types";
import { attendance, bookOf, command, watchedSites, whyNoShifts } from "./mine";

const STARTS = Date.parse("2026-11-23T00:00:00Z");
const ENDS = Date.parse("2026-11-23T12:00:00Z");

const shift = (state: ShiftRead["state"], presence: "expected" | "present" | "left" = "present") =>
  ({
    id: "shift",
    site_id: "site",
    state,
    starts_at: "2026-11-23T00:00:00Z",
    ends_at: "2026-11-23T12:00:00Z",
    assignments: [{ staff_id: "me", post: "duty_chief", presence }],
  }) as ShiftRead;

describe("what I can do with my shift", () => {
  test("ending it is offered once its time is over, not before", () => {
    expect(command(shift("open"), "me", 60, ENDS - 1)).toBeNull();
    expect(command(shift("open"), "me", 60, ENDS)).toBe("end");
    expect(command(shift("open"), "somebody", 60, ENDS)).toBeNull();
  });

  test("a lapsed shift is over: nothing begins there, nobody watches by it, who is there may still leave", () => {
    expect(command(shift("lapsed"), "me", 60, STARTS)).toBeNull();
    expect(attendance(shift("lapsed", "expected"), "me", 60, STARTS)).toEqual({ step: "none" });
    expect(attendance(shift("lapsed"), "me", 60, STARTS)).toEqual({ step: "check-out" });
    expect(watchedSites([shift("lapsed")], "me", STARTS)).toEqual(new Set());
    expect(watchedSites([shift("published")], "me", STARTS)).toEqual(new Set(["site"]));
  });
});

describe("the book of my shifts", () => {
  const on = (day: string, state: ShiftRead["state"], presence: "expected" | "present" | "left" = "expected") => ({
    ...shift(state, presence),
    id: `${day} ${state}`,
    starts_at: `${day}T12:00:00Z`,
    ends_at: `${day}T20:00:00Z`,
    ended_at: null,
  });
  const now = Date.parse("2026-11-23T18:30:00Z");
  const all = [
    on("2026-11-25", "planned"),
    on("2026-11-24", "published"),
    on("2026-11-23", "open", "present"),
    on("2026-11-22", "closed", "left"),
    on("2026-11-21", "published"),
    on("2026-11-20", "lapsed", "present"),
  ] as ShiftRead[];

  test("begins today with what runs or is not left yet; the rest is past or later, by its site's calendar", () => {
    const ids = (zone: string) =>
      Object.fromEntries(
        Object.entries(bookOf(all, "me", now, () => zone)).map(([part, shifts]) => [
          part,
          (shifts as ShiftRead[]).map(({ id }) => id),
        ]),
      );
    expect(ids("UTC")).toEqual({
      past: ["2026-11-21 published", "2026-11-22 closed"],
      today: ["2026-11-20 lapsed", "2026-11-23 open"],
      later: ["2026-11-24 published", "2026-11-25 planned"],
    });
    expect(ids("Asia/Shanghai").today).toContain("2026-11-24 published");
  });

  test("says why it is empty", () => {
    expect(whyNoShifts(0, [])).toBe("noSites");
    expect(whyNoShifts(1, [])).toBe("nothingPlanned");
    expect(whyNoShifts(1, [{ state: "planned" }])).toBe("nothingPublished");
    expect(whyNoShifts(1, [{ state: "planned" }, { state: "published" }])).toBe("notYours");
  });
});
