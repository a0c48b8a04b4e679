import { expect, it } from "vitest";
import { switched } from "./switched";

it("keeps what the site has of its own, and leaves to its type what comes from there", () => {
  const policy = {
    version: 3,
    late_after_s: 600,
    oldest_reading_days: 31,
    checklists_on: false,
    sources: {
      late_after_s: { source: "site" },
      oldest_reading_days: { source: "default" },
      checklists_on: { source: "site" },
    },
  };
  expect(switched(policy, true)).toEqual({ late_after_s: 600, checklists_on: true });
});
