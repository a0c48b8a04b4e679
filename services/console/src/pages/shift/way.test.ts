import { describe, expect, it } from "vitest";
import { wayOf } from "./way";

describe("the way of a shift", () => {
  it("names the exception where it opened, and keeps it to the end", () => {
    const closed = { state: "closed", exceptions: ["seats"], started_at: "2026-11-23T00:00:00Z" } as const;
    expect(wayOf({ ...closed, exceptions: [...closed.exceptions] })).toContain("open_with_exception");
    expect(wayOf({ ...closed, exceptions: null })).not.toContain("open_with_exception");
  });

  it("ends where the shift was given up or nobody came, also once it is archived", () => {
    expect(wayOf({ state: "cancelled", exceptions: null, started_at: null }).at(-1)).toBe("cancelled");
    const forgotten = wayOf({ state: "archived", exceptions: null, started_at: null });
    expect(forgotten.slice(-2)).toEqual(["lapsed", "archived"]);
  });
});
