import { describe, expect, it } from "vitest";
import { remembered, saved, without } from "./saved";

const TUESDAY = { name: "Tuesday", query: "from=2026-11-24" };

describe("saved filters", () => {
  it("are found again, and one of the same name gives way", () => {
    const newer = { ...TUESDAY, query: "from=2026-12-01" };
    const filters = saved(saved([], TUESDAY), newer);
    expect(remembered(JSON.stringify(filters))).toEqual([newer]);
    expect(without(filters, "Tuesday")).toEqual([]);
  });

  it("that cannot be read are none", () => {
    expect([null, "{", "{}", '[{"name":1}]'].map(remembered)).toEqual([[], [], [], []]);
  });
});
