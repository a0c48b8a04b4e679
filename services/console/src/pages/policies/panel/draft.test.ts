import { describe, expect, it } from "vitest";
import { Problem } from "@/kit/api/problem";
import type { Wishes } from "../figures";
import { ownNames, ownOf, refusals, shownOf } from "./draft";

const since = "2026-11-23T00:00:00Z";
const policy = {
  late_after_min: 10,
  no_show_after_min: 30,
  max_shift_hours: 12,
  sources: {
    late_after_min: { source: "site", version: 3, effective_from: since },
    no_show_after_min: { source: "site", version: 3, effective_from: since },
    max_shift_hours: { source: "site_type", version: 1, effective_from: since },
  },
} as const;
const below = { late_after_min: 5, no_show_after_min: 15, max_shift_hours: 12 };
const WISHES: Wishes = { late_after_min: { to: "below" }, max_shift_hours: { to: "value", value: 8 } };

describe("what the fields show", () => {
  it("is what was typed, what is given back as it is below, and what holds", () => {
    expect(shownOf(policy, below, WISHES)).toMatchObject({
      late_after_min: 5,
      no_show_after_min: 30,
      max_shift_hours: 8,
    });
  });

  it("keeps the value while what is below is not known", () => {
    expect(shownOf(policy, undefined, WISHES).late_after_min).toBe(10);
  });
});

describe("what is stored", () => {
  it("is what is the site's own and not given back, and what was typed", () => {
    expect(ownOf("duty", "site", policy, WISHES)).toEqual({ no_show_after_min: 30, max_shift_hours: 8 });
    expect(ownOf("duty", "site_type", policy, {})).toEqual({ max_shift_hours: 12 });
  });

  it("names what is its own", () => {
    expect(ownNames("duty", "site", policy.sources)).toEqual(["late_after_min", "no_show_after_min"]);
  });
});

describe("what a service says of a field", () => {
  it("is known by the figure's name, also of a part of it", () => {
    const detail = "请填写不超过 86400 的数。";
    const error = new Problem(422, {
      errors: [{ loc: ["body", "acknowledge_within_s", "major"], code: "less_than_equal", detail }],
    });
    expect(refusals(error)).toEqual(new Map([["acknowledge_within_s", detail]]));
    expect(refusals(new Error("nothing answered")).size).toBe(0);
  });
});
