import { describe, expect, it } from "vitest";
import { extent } from "@/kit/chart/extent";
import { points, type Bucket } from "./buckets";
import { ticks } from "./ticks";

const START = Date.parse("2026-11-23T00:00:00Z");
const MINUTE = 60_000;

function bucket(minute: number, avg = 20): Bucket {
  return { at: new Date(START + minute * MINUTE).toISOString(), min: avg - 1, avg, max: avg + 1, count: 6 };
}

describe("the line of a chart", () => {
  it("is broken where nothing was measured for much longer than usual", () => {
    const line = points(
      [0, 1, 2, 30, 31].map((minute) => bucket(minute)),
      60,
    );
    expect(line.map(({ avg }) => avg)).toEqual([20, 20, 20, null, 20, 20]);
  });

  it("is whole where readings are rare by nature", () => {
    const line = points(
      [0, 10, 20, 30].map((minute) => bucket(minute)),
      60,
    );
    expect(line.every(({ avg }) => avg !== null)).toBe(true);
  });
});

describe("the value axis", () => {
  it("reaches to the nearest limits, not to all of them, in round steps", () => {
    const { min, max, interval } = extent([bucket(0, 24)], [27, 32, 18, 5]);
    expect([min <= 18, max >= 27, max < 32, min > 5]).toEqual([true, true, true, true]);
    expect((max - min) / interval).toBeCloseTo(Math.round((max - min) / interval));
  });

  it("shows the limits where nothing was measured, and something where there is nothing at all", () => {
    expect(extent([], [27]).max).toBeGreaterThan(27);
    expect(extent([], [])).toEqual({ min: 0, max: 1, interval: 0.5 });
  });
});

describe("the time axis", () => {
  it("is marked at round times of the zone's own clock", () => {
    const { at, step } = ticks(START, START + 6 * 60 * MINUTE, "Asia/Kathmandu", 9);
    expect(step).toBe(60 * MINUTE);
    expect(at.map((one) => new Date(one).toISOString().slice(11, 16))).toEqual([
      "00:15",
      "01:15",
      "02:15",
      "03:15",
      "04:15",
      "05:15",
    ]);
  });
});
