import { expect, it } from "vitest";
import { guess } from "./guess";

it("proposes what a key most likely measures, and nothing where it cannot tell", () => {
  expect(guess("cold-aisle-1.temperature")).toEqual({ kind: "temperature", unit: "℃" });
  expect(guess("rack/7:dew-point")).toEqual({ kind: "dew-point", unit: "℃" });
  expect(guess("room.rh")).toEqual({ kind: "humidity", unit: "%" });
  expect(guess("ups-1.load")).toEqual({ kind: "load", unit: "%" });
  expect(guess("x17")).toEqual({ kind: null, unit: "" });
});
