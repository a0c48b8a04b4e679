import { expect, it } from "vitest";
import { periodOf } from "./period";

const NOW = Date.parse("2026-11-23T02:00:30Z");
const iso = (at: number): string => new Date(at).toISOString();
const asked = (text: string) => periodOf(new URLSearchParams(text), "Asia/Shanghai", NOW);

it("the last 24 hours where nothing is asked for, or what makes no sense", () => {
  for (const text of ["", "day=tomorrow", "last=1y"]) {
    const { start, end, live, last } = asked(text);
    expect([iso(start), iso(end), live, last]).toEqual([
      "2026-11-22T02:01:00.000Z",
      "2026-11-23T02:01:00.000Z",
      true,
      "24h",
    ]);
  }
});

it("a day of the site's calendar, from midnight to midnight there", () => {
  const past = asked("day=2026-11-22");
  expect([iso(past.start), iso(past.end), past.live]).toEqual([
    "2026-11-21T16:00:00.000Z",
    "2026-11-22T16:00:00.000Z",
    false,
  ]);
  expect(asked("day=2026-11-23").live).toBe(true);
});
