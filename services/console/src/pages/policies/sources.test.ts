import { describe, expect, it } from "vitest";
import { hasOwn, ownOf, type Sources } from "./sources";

const sources: Sources = {
  repeat: { source: "site", version: 3, effective_from: "2026-11-23T00:00:00Z" },
  quiet_s: { source: "site_type", version: 1, effective_from: "2026-11-23T00:00:00Z" },
  steps: { source: "default", version: null, effective_from: null },
};
const stored = { repeat: 1, quiet_s: 600, steps: [{ after_s: 0 }] };

describe("the values that are stored for a site", () => {
  it("are its own and what was changed; what comes from below goes on coming from there", () => {
    expect(ownOf(stored, stored, sources)).toEqual({ repeat: 1 });
    expect(ownOf({ ...stored, quiet_s: 300 }, stored, sources)).toEqual({ repeat: 1, quiet_s: 300 });
    expect(ownOf({ ...stored, steps: [{ after_s: 60 }] }, stored, sources)).toEqual({
      repeat: 1,
      steps: [{ after_s: 60 }],
    });
  });

  it("may be none", () => {
    expect(hasOwn(sources)).toBe(true);
    expect(hasOwn({ steps: { source: "default", version: null, effective_from: null } })).toBe(false);
  });
});
