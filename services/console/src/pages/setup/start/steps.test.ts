import { describe, expect, it } from "vitest";
import { countDone, isComplete, NOTHING, stepsOf } from "./steps";

const states = (facts: Parameters<typeof stepsOf>[0]): string[] => stepsOf(facts).map(({ state }) => state);

describe("the first set-up", () => {
  it("begins with the site", () => {
    expect(states(NOTHING)).toEqual(["current", "later", "later", "later", "later", "later"]);
  });

  it("goes on with what is missing, in whichever order the rest was done", () => {
    expect(states({ ...NOTHING, site: true, shift: true, rule: true })).toEqual([
      "done",
      "current",
      "done",
      "later",
      "done",
      "later",
    ]);
  });

  it("is complete when everything is there", () => {
    const all = { site: true, people: true, shift: true, station: true, rule: true, call: true };
    expect([isComplete(all), countDone(all)]).toEqual([true, 6]);
    expect(isComplete({ ...all, call: false })).toBe(false);
    expect(states(all)).not.toContain("current");
  });
});
