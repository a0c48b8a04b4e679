import { expect, test } from "vitest";
import type { SiteCoverage } from "@/kit/api/types";
import { placeOf, worstFirst } from "./coverage";

const site = (site_id: string, part: Partial<SiteCoverage>) =>
  ({ gap_since: null, needed: 1, ...part, site_id }) as SiteCoverage;

test("the worst site stands first, one that need not be watched last", () => {
  const sorted = worstFirst([
    site("off", { percent: null, needed: 0 }),
    site("new", { percent: null }),
    site("whole", { percent: 100 }),
    site("short", { percent: 99.2 }),
    site("now", { percent: 100, gap_since: "2026-11-23T00:00:00Z" }),
  ]);
  expect(sorted.map((one) => one.site_id)).toEqual(["now", "short", "whole", "new", "off"]);
});

test("a gap lies in its day where it was, also on a day of 23 hours", () => {
  const day = { since: "2026-03-28T23:00:00Z", until: "2026-03-29T22:00:00Z" } as Parameters<typeof placeOf>[0];
  const place = placeOf(day, { since: "2026-03-29T10:30:00Z", until: "2026-03-29T22:00:00Z" });
  expect(place).toEqual({ left: 50, width: 50 });
});
