import { expect, it } from "vitest";
import { countsOf } from "./counts";

it("sends what was counted, and nothing where something is no number", () => {
  expect(countsOf({ a: "12", b: " ", c: "0" }, ["a", "b", "c"])).toEqual([
    { kind_id: "a", count: 12 },
    { kind_id: "c", count: 0 },
  ]);
  expect(countsOf({ gone: "3" }, ["a"])).toEqual([]);
  for (const wrong of ["-1", "1.5", "x", "9999999"]) expect(countsOf({ a: wrong }, ["a"])).toBeNull();
});
