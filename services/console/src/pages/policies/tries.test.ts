import { describe, expect, it } from "vitest";
import { pausesOf, triesOf } from "./tries";

describe("a channel that keeps failing", () => {
  it("is tried so often, with these pauses, of which the last repeats", () => {
    expect(triesOf({ tries: 3, backoff_s: [2, 8], budget_s: 60 })).toEqual([0, 2, 10]);
    expect(triesOf({ tries: 5, backoff_s: [5, 30], budget_s: 900 })).toEqual([0, 5, 35, 65, 95]);
  });

  it("is joined by the next one when its time is over", () => {
    expect(triesOf({ tries: 5, backoff_s: [30], budget_s: 60 })).toEqual([0, 30, 60]);
    expect(triesOf({ tries: 1, backoff_s: [30], budget_s: 60 })).toEqual([0]);
  });
});

describe("pauses as people write them", () => {
  it("are numbers with commas of any kind between them", () => {
    expect([pausesOf("2, 8"), pausesOf("2、8，0.5"), pausesOf(" 30 ")]).toEqual([[2, 8], [2, 8, 0.5], [30]]);
  });

  it("are none where one makes no sense", () => {
    expect(["", "soon", "2, -1", "0", "31"].map(pausesOf)).toEqual([[], [], [], [], []]);
  });
});
