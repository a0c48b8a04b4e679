import { describe, expect, it } from "vitest";
import { changeOf, wishedOver, wishing, type Wishes } from "./figures";

const WISHES: Wishes = { quiet_s: { to: "value", value: 900 }, steps: { to: "below" }, storm: { to: "below" } };

describe("what is sent for many sites", () => {
  it("names the figures of that policy only, and leaves all others alone", () => {
    expect(changeOf(WISHES, "escalation")).toEqual({ values: { quiet_s: 900 }, unset: ["steps"] });
    expect(changeOf(WISHES, "delivery")).toEqual({ values: {}, unset: ["storm"] });
  });

  it("is nothing where nothing was named", () => {
    expect(changeOf({}, "escalation")).toEqual({ values: {}, unset: [] });
  });
});

describe("what the fields show", () => {
  it("is what was typed, else what holds", () => {
    expect(wishedOver({ quiet_s: 300, repeat: 2 }, WISHES)).toEqual({ quiet_s: 900, repeat: 2 });
  });
});

describe("a wish", () => {
  it("takes the place of the one before, or is dropped", () => {
    expect(wishing(WISHES, "quiet_s", { to: "below" }).quiet_s).toEqual({ to: "below" });
    expect(Object.keys(wishing(WISHES, "quiet_s", undefined))).toEqual(["steps", "storm"]);
  });
});
