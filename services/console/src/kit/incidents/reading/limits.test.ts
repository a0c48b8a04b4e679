import { expect, it } from "vitest";
import { isBeyond } from "./limits";

it.each([
  [">", 27, 27, false],
  [">", 27, 27.1, true],
  [">=", 27, 27, true],
  ["<", 16, 15, true],
  ["<", 16, 17, false],
  ["<=", 16, 16, true],
] as const)("limit %s %d: is %d beyond it? %s", (operator, limit, value, beyond) => {
  expect(isBeyond({ operator, limit }, value)).toBe(beyond);
});

it("where there is no limit nothing is beyond it", () => {
  expect(isBeyond({ operator: null, limit: null }, 5)).toBe(false);
});
