import { describe, expect, it } from "vitest";
import { byPost, lanesOf, ticksOf } from "./bands";

const HOUR = 3_600_000;
const START = Date.parse("2026-11-23T00:00:00Z");
const DAY = { start: START, end: START + 24 * HOUR };
const at = (hour: number): string => new Date(START + hour * HOUR).toISOString();
const span = (id: string, since: number, until: number | null) => ({
  id,
  since: at(since),
  until: until === null ? null : at(until),
});

describe("lanes", () => {
  it("one after the other lie on one lane, two at once below each other", () => {
    const lanes = lanesOf([span("night", 12, 24), span("day", 0, 12), span("stays", 11, 13)], DAY, DAY.end);
    expect(lanes.map((lane) => lane.map(({ of }) => of.id))).toEqual([["day", "night"], ["stays"]]);
    expect(lanes[0]?.[1]).toMatchObject({ left: 50, width: 50 });
  });

  it("what lasts is drawn until now, and what began before is cut off", () => {
    const [lane] = lanesOf([span("lasts", -6, null)], DAY, START + 6 * HOUR);
    expect(lane).toMatchObject([{ left: 0, width: 25 }]);
  });

  it("a moment is still seen, and what lies outside is not", () => {
    const lanes = lanesOf([span("short", 1, 1.0001), span("before", -3, -2), span("after", 25, 26)], DAY, DAY.end);
    expect(lanes.flat().map(({ of, width }) => [of.id, width])).toEqual([["short", 0.25]]);
  });
});

it("the chief's post comes first", () => {
  const posts = ["tech_ops", "duty_chief", "business_ops", "tech_ops"].map((post) => ({ post }));
  expect(byPost(posts).map(([post, all]) => [post, all.length])).toEqual([
    ["duty_chief", 1],
    ["business_ops", 1],
    ["tech_ops", 2],
  ]);
});

it("about six hours are written, whole ones", () => {
  expect(ticksOf(DAY).map(({ left }) => Math.round(left))).toEqual([0, 17, 33, 50, 67, 83]);
  expect(ticksOf({ start: START + 1, end: START + 7 * 24 * HOUR }).length).toBeLessThanOrEqual(7);
});
