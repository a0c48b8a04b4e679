import { describe, expect, it } from "vitest";
import { AT_ONCE, momentOf, startWrong } from "./start";

const NOW = Date.parse("2026-11-30T06:00:00Z");

describe("from when a change counts", () => {
  it("is at once, or a moment to come", () => {
    expect([startWrong(AT_ONCE, NOW), momentOf(AT_ONCE)]).toEqual([null, null]);
    const later = { later: true, at: NOW + 60_000 };
    expect([startWrong(later, NOW), momentOf(later)]).toEqual([null, NOW + 60_000]);
  });

  it("is asked for where it is missing, and not in the past", () => {
    expect(startWrong({ later: true, at: null }, NOW)).toBe("missing");
    expect(startWrong({ later: true, at: NOW }, NOW)).toBe("past");
  });

  it("forgets a moment that was chosen before 'at once'", () => {
    expect(momentOf({ later: false, at: NOW + 60_000 })).toBeNull();
  });
});
