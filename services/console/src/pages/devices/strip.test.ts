import { describe, expect, it } from "vitest";
import { percent } from "./percent";
import { partsOf } from "./strip";

const at = (minute: number): string => new Date(minute * 60_000).toISOString();

describe("the strip of a device", () => {
  it("has a part for each state within its time", () => {
    const changes = [
      { state: "ok", at: at(75) },
      { state: "offline", at: at(50) },
      { state: "ok", at: at(-30) },
    ] as const;
    expect(partsOf(changes, 0, 100 * 60_000)).toEqual([
      { state: "ok", left: 0, width: 50 },
      { state: "offline", left: 50, width: 25 },
      { state: "ok", left: 75, width: 25 },
    ]);
  });

  it("is empty before the first state", () => {
    expect(partsOf([{ state: "ok", at: at(50) }], 0, 100 * 60_000)).toEqual([{ state: "ok", left: 50, width: 50 }]);
    expect(partsOf([], 0, 60_000)).toEqual([]);
  });
});

it("says 100 % only of what was online all the time", () => {
  expect([percent(1), percent(0.99999), percent(null)]).toEqual(["100.0 %", "99.9 %", "—"]);
});
