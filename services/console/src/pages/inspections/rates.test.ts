import { expect, it } from "vitest";
import { byKind } from "./rates";

it("adds up the sites, in the order of the kinds, without those of which none was planned", () => {
  const rates = [
    { kind: "patrol" as const, planned: 3, on_time: 3 },
    { kind: "patrol" as const, planned: 1, on_time: 0 },
    { kind: "startup" as const, planned: 2, on_time: 1 },
    { kind: "gear" as const, planned: 0, on_time: 0 },
  ];
  expect(byKind(rates, ["startup", "gear", "patrol"])).toEqual([
    ["startup", 0.5],
    ["patrol", 0.75],
  ]);
});
