import { describe, expect, test } from "vitest";
import type { ShiftRead } from "@/kit/api/types";
import { attendance, command, watchedSites } from "./mine";

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
